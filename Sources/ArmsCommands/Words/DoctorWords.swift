internal import ArmsImport

/// What `doctor` says of what it finds.
enum DoctorWords {
  static func noFullText(_ version: String) -> String {
    "\(version) without FTS5, which searching texts needs; apt-get install libsqlite3-0"
  }

  static func program(
    _ program: NeededProgram, at path: String?, for kinds: [ReaderKind]
  ) -> String {
    let use = "reads " + StoreMessages.list(kinds.map(\.rawValue))
    return path.map { "\($0), \(use)" } ?? "\(use); apt-get install \(program.package)"
  }

  static func file(_ name: String, documents: Int, sales: Int, isWritable: Bool) -> String {
    "\(name): \(Shown.count(documents, "document")), \(Shown.count(sales, "sale"))"
      + (isWritable ? "" : "; it can be read and not written")
  }

  static func noFile(_ path: String) -> String {
    "there is no \(path) yet; 'armsdb import PATH' makes it"
  }

  static func noFolder(_ folder: String) -> String {
    "there is no folder '\(folder)'; make it first"
  }

  static func room(_ bytes: Int, folder: String, isWritable: Bool) -> String {
    "\(size(bytes)) free in \(folder)" + (isWritable ? "" : ", which cannot be written to")
  }

  /// With one digit behind the point below ten: 4.2 GB, 310 MB. Powers of 1000, as disks are sold by.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1_000 else { return Shown.count(bytes, "byte") }
    var thousandths = bytes
    var unit = 0
    while thousandths >= 1_000_000, unit < units.count - 1 {
      thousandths /= 1_000
      unit += 1
    }
    let whole = thousandths / 1_000
    let print = whole < 10 ? "\(whole).\(thousandths % 1_000 / 100)" : Shown.number(whole)
    return "\(print) \(units[unit])"
  }

  private static let units = ["kB", "MB", "GB", "TB"]
}
