internal import Glibc
internal import SQLiteKit

/// Which program this is.
enum ThisProgram {
  /// Its commit, with size and time of its file, since a build by hand has the commit of the one before. Two programs have
  /// two names; one has the same on every run.
  static var name: String {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return Build.commit }
    return
      "\(Build.commit) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
