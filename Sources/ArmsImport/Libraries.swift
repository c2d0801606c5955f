internal import CXML2
internal import CZlib

/// The versions of the system's libraries that readers use, as they run and not as they were when this was built.
package enum Libraries {
  package static var zlib: String { unsafe String(cString: zlibVersion()) }

  package static var libxml2: String {
    let print = unsafe String(cString: cxml2_version())
    guard let number = Int(print.prefix { $0.isNumber }) else { return print }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
