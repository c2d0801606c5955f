package import SQLiteKit

/// Why the store could not do what was asked. Cases carry facts; the words stand in ArmsCommands.
package enum StoreError: Error, Hashable, Sendable {
  /// No file at the path, opened for reading.
  case missingFile
  /// The folder that should hold the file does not exist.
  case missingFolder(String)
  /// The path names a folder or another thing that is no regular file.
  case notAFile
  /// The system refuses to open it.
  case permission
  /// The bytes are those of no SQLite database.
  case notADatabase
  /// A database of another application; its `application_id`, and whether it holds tables.
  case foreign(applicationID: Int)
  /// The file has no table and no application: an import was stopped before it wrote anything.
  case empty
  /// Written by a later armsdb: the file's `user_version` and the highest one that is understood.
  case newer(version: Int, supported: Int)
  /// Written by an earlier armsdb and opened for reading only: it must be opened for writing once.
  case older(version: Int, supported: Int)
  /// The schema is not that of its version; the objects that differ, by name.
  case alteredSchema([String])
  /// The file is shorter than its header says, or its pages do not hold together.
  case damaged(String)
  /// Another process writes to it.
  case locked
  /// Another process reads in a transaction that it keeps open, and the file is not in WAL: nobody can write to it.
  case heldByReader
  /// Something that was stopped left its journal or WAL beside the file, and it may not be cleared up from here.
  case leftUnfinished
  /// The file or its folder cannot be written.
  case readOnly
  /// Its disk takes no more: no space is left, or a quota or a limit on the size of files is reached.
  case diskFull
  /// A text holds a NUL, at which SQLite's substr and length would stop.
  case nulInText
  /// No key ever given is `key`; the nearest that were.
  case noSuchSale(key: String, nearest: [String])
  /// No document has this hash, id, path or address; the nearest names.
  case noSuchDocument(name: String, nearest: [String])
  /// A name that several documents bear; their hashes.
  case ambiguousDocument(name: String, hashes: [String])
  /// The document was removed on purpose, and is not taken again unasked.
  case removed(Tombstone)
  /// No publisher has this name; the nearest names.
  case noSuchPublisher(name: String, nearest: [String])
  /// A statement given to `sql` that would write.
  case writingStatement
  /// Anything else that SQLite reports.
  case sqlite(SQLiteError)
}
