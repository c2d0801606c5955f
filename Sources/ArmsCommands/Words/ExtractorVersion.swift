internal import ArmsExtraction
internal import ArmsModel
internal import SQLiteKit

/// What reads documents, as the database records it.
enum ExtractorVersion {
  static func name(with names: OwnNames = .none) -> String {
    ExtractorName.text(program: "armsdb \(Build.commit)", names: names.digest)
  }
}
