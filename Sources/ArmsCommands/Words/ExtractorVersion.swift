internal import SQLiteKit

/// What reads documents, as the database records it.
enum ExtractorVersion {
  static var name: String { "armsdb \(Build.commit)" }
}
