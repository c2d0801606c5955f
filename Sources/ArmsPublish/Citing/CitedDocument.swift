package import ArmsModel

/// A document as a citation names it, with the words of it that a sale rests on.
package struct CitedDocument: Hashable, Sendable {
  /// What the document is called in the file: the input's id, else its path.
  package var name: String
  /// SHA-256 of its bytes, in lower-case hexadecimal digits.
  package var sha256: String
  package var kind: DocumentKind
  package var metadata: DocumentMetadata
  /// When it vanished from where it stood, and why; nil where it did not.
  package var withdrawn: String?
  /// Keys of the sales that it is cited for, in the order in which they were asked for.
  package var sales: [String]
  /// The sentences, each once, in the order of the fields.
  package var statements: [CitedStatement]

  package init(
    name: String, sha256: String, kind: DocumentKind, metadata: DocumentMetadata,
    withdrawn: String? = nil, sales: [String], statements: [CitedStatement]
  ) {
    self.withdrawn = withdrawn
    self.name = name
    self.sha256 = sha256
    self.kind = kind
    self.metadata = metadata
    self.sales = sales
    self.statements = statements
  }

  /// A key for reference managers: letters, digits and hyphens, the same in every file that holds the document.
  package var identifier: String { "armsdb-\(sha256.prefix(12))" }
}

/// What a document says, in its words.
package struct CitedStatement: Hashable, Sendable {
  /// The field and value as worded by the caller, such as "value: 133,300,000 USD".
  package var claims: [String]
  /// The sentence that states it, without line breaks.
  package var sentence: String

  package init(claims: [String], sentence: String) {
    self.claims = claims
    self.sentence = sentence
  }
}
