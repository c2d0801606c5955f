internal import ArmsModel
internal import ArmsStore
internal import SQLiteKit

/// What is said of an armsdb file that is brought into another.
enum DatabaseMessages {
  /// Why the file is not taken.
  static func message(_ error: StoreError, _ file: String) -> String {
    switch error {
    case .foreign(let id):
      """
      \(file): a database of another program (its application_id is \(id)), not of armsdb; save the texts in it as JSON \
      Lines and import those
      """
    case .empty: "\(file): no import into it was finished; it holds nothing"
    case .newer(let version, let supported):
      """
      \(file): written by a newer armsdb (schema \(version), this one knows \(supported)); install that version
      """
    case .alteredSchema(let objects):
      """
      \(file): its tables are not as armsdb made them (\(StoreMessages.list(objects))); bring back an untouched copy
      """
    case .damaged(let what):
      "\(file): damaged (\(what)); bring back a copy, or try the sqlite3 shell's .recover"
    case .locked: "\(file): another program is using it; try again when it is done"
    case .permission: "\(file): no permission to read it"
    case .leftUnfinished, .readOnly:
      """
      \(file): what wrote to it was stopped in the middle, and its folder cannot be written; copy it with what lies \
      beside it (-journal, -wal) to a folder of yours
      """
    case .sqlite(let error): "\(file): \(error.message)"
    default: "\(file): \(error)"
    }
  }

  static func words(_ remark: BringRemark, _ file: String) -> String {
    switch remark {
    case .setting(let document, let name, let here, let there):
      "\(file): \(document) has \(name) set to '\(there)' there and '\(here)' here, which stays"
    case .reliability(let publisher, let here, let there):
      "\(file): \(publisher) is \(there.rawValue) there and \(here.rawValue) here, which stays"
    case .removedThere(let tombstone, let document):
      """
      \(file): \(document) was removed there by \(tombstone.author), \(Moment.minute(tombstone.removedAt)), because: \
      \(tombstone.reason); 'armsdb forget' removes it here
      """
    }
  }

  static func strangeNames(_ count: Int, _ file: String) -> String {
    """
    \(file): it was taught \(Shown.count(count, "name")) that this file was not, and documents are read with this \
    file's; 'armsdb names --db \(file) --format tsv' prints them for 'armsdb names import'
    """
  }

  /// Documents are in; no decision is.
  static func lines(_ conflicts: [DecisionError.Contradiction], of file: String) -> [String] {
    Array(DecisionMessages.lines(conflicts, of: file).dropLast()) + [
      """
      \(file): its documents are in, and none of its decisions; 'armsdb decisions export --db \(file)' and \
      'armsdb decisions apply --replace' take them
      """
    ]
  }
}
