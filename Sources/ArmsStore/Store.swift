package import ArmsModel
package import SQLiteKit

/// One armsdb file, opened for reading or writing. Belongs to one thread at a time.
package final class Store {
  package enum Mode: Hashable, Sendable {
    /// The file must exist; nothing is created or changed.
    case reading
    /// The file is made where it is missing, and migrated where it is older.
    case writing
  }

  package enum Ending: Hashable, Sendable {
    /// One file, complete when copied.
    case oneFile
    /// Another process holds the file open, so it stays in WAL: its `-wal` belongs to it until that process ends.
    case leftInWAL
  }

  package let path: String
  package let mode: Mode

  /// Opens `path`. Throws `StoreError`.
  package init(path: String, mode: Mode) throws {
    self.path = path
    self.mode = mode
  }

  /// Closes the file; an import that was not finished is finished as far as whole documents go.
  package func close() {}

  /// Stops what runs now with SQLite's "interrupted"; may be called from another thread or a signal handler's queue.
  package var interrupter: @Sendable () -> Void { {} }

  // MARK: Import

  /// Begins a run: a row in import_runs, and WAL. `command` is what the user typed, for the record.
  package func beginImport(command: String, extractor: String) throws {}

  /// Ends the run: counts into its row, a checkpoint, the journal back.
  package func endImport(failed: Int) throws -> Ending { .oneFile }

  /// Whether bytes with this hash are stored.
  package func contains(sha256: String) throws -> Bool { false }

  /// Whether adding it would write nothing (same bytes, appearance and metadata): extraction may be spared.
  package func isUnchanged(
    sha256: String, appearance: Appearance, metadata: DocumentMetadata
  ) throws -> Bool { false }

  /// Stores a document, its reports, and what they change in the sales, in one transaction.
  ///
  /// `extraction` was read with the document's own metadata. Where other appearances know more (an earlier date),
  /// `readAgain` is called with the text and the metadata in force.
  package func add(
    _ document: StoredDocumentInput, extraction: Extraction,
    readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> AddOutcome { .unchanged }

  // MARK: Documents

  /// All documents, by name; those whose hash (or its first characters), id, path, address or title is `name`.
  package func documents(named name: String? = nil) throws -> [DocumentRow] { [] }

  /// The one document of that name. Throws `noSuchDocument` or `ambiguousDocument`.
  package func document(named name: String) throws -> DocumentRow {
    throw StoreError.noSuchDocument(name: name, nearest: [])
  }

  package func text(sha256: String) throws -> String? { nil }

  /// Sets metadata of a document by a person's word, reads it again and derives its sales anew. True where anything changed.
  package func setMetadata(
    sha256: String, _ change: MetadataChange,
    readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> Bool { false }

  // MARK: Sales

  /// Hands every matching sale within limit and offset to `body`, and returns how many match in all.
  package func sales(_ filter: SalesFilter, _ body: (SaleRow) throws -> Void) throws -> Int { 0 }

  /// All of one sale, by any key ever given to it. Throws `noSuchSale`.
  package func sale(_ key: String) throws -> SaleDetails {
    throw StoreError.noSuchSale(key: key, nearest: [])
  }

  /// The documents of one sale. Throws `noSuchSale`.
  package func sources(of key: String) throws -> [SourceRow] { [] }

  /// How many sales, how many of them disputed, and how many documents.
  package func counts() throws -> Counts { Counts(sales: 0, disputed: 0, documents: 0) }

  package struct Counts: Hashable, Sendable {
    package var sales: Int
    package var disputed: Int
    package var documents: Int

    package init(sales: Int, disputed: Int, documents: Int) {
      self.sales = sales
      self.disputed = disputed
      self.documents = documents
    }
  }

  // MARK: Names

  /// What names are asked about.
  package enum NameKind: Hashable, Sendable {
    case party, item, sale, document
  }

  /// The names in the store nearest to a mistyped one, best first.
  package func nearestNames(to name: String, kind: NameKind, limit: Int = 3) throws -> [String] {
    []
  }

  /// All names of a kind that begin with `prefix`, sorted: for completion.
  package func names(_ kind: NameKind, prefix: String = "", limit: Int = 200) throws -> [String] {
    []
  }

  /// Whether any document names this party.
  package func knowsParty(_ match: SalesFilter.PartyMatch) throws -> Bool { false }

  // MARK: Care

  /// Looks for everything that could be wrong; empty where all is well.
  package func check() throws -> [Finding] { [] }

  /// Derives all sales anew from reports and decisions; with `readAgain`, reads all documents anew before.
  /// `progress` is told how many documents are done.
  package func rebuild(
    readAgain: ((String, DocumentMetadata) throws -> Extraction)?, progress: (Int) -> Void
  ) throws {}

  /// Runs one statement that only reads. Throws `writingStatement` for any other.
  package func readOnlyQuery(_ sql: String) throws -> RowCursor {
    throw StoreError.writingStatement
  }

  /// schema.sql, as this program was built with.
  package static var schema: String { "" }

  /// The version of SQLite that is linked, such as 3.40.1.
  package static var sqliteVersion: String { "" }
}
