private import CGazetteer

/// The names of the gazetteers' files as `make generate` leaves them in the program: the words that they and the rules name, the
/// trie, and what each name stands for. Nothing is built or copied at the start; what a name stands for is read from the files
/// themselves with the first text that needs it.
///
/// An image of other files than those of the program, or made with rules that name other words, is passed over, and the names are
/// read from the files: slower, and the same.
struct GazetteerImage: Sendable {
  let vocabulary: Vocabulary
  let trie: NameTrie
  let entries: Flat<EntryCode>
  /// `Vocabulary.trace` behind the words of the rules.
  let ruleTrace: UInt64

  /// Raised with every change of what the tables hold that their widths do not show.
  private static let version: UInt64 = 2

  /// What the image must begin with: whose tables it holds.
  private static var signature: Flat<UInt64> {
    var signature = Flat<UInt64>()
    // "armsdb" backwards on a machine that stores numbers the other way about, which reads the files.
    signature.append(0x0062_6473_6D72_6100 | version << 56)
    for sum in EmbeddedText.nameSums { signature.append(sum) }
    return signature
  }

  /// That of the program; nil where it was made of other files.
  static let builtIn: GazetteerImage? = unsafe GazetteerImage(
    UnsafeRawBufferPointer(start: armsdb_gazetteer, count: armsdb_gazetteer_size))

  init(vocabulary: Vocabulary, trie: NameTrie, entries: Flat<EntryCode>, ruleTrace: UInt64) {
    self.vocabulary = vocabulary
    self.trie = trie
    self.entries = entries
    self.ruleTrace = ruleTrace
  }

  @unsafe private init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = unsafe ImageReader(bytes)
    let signature = Self.signature
    guard let found = reader.next(UInt64.self), found.count == signature.count,
      found.indices.allSatisfy({ found[$0] == signature[$0] }),
      let vocabulary = Vocabulary(&reader), let trie = NameTrie(&reader),
      let entries = reader.next(EntryCode.self), let traces = reader.next(UInt64.self),
      traces.count == 1
    else { return nil }
    self.init(vocabulary: vocabulary, trie: trie, entries: entries, ruleTrace: traces[0])
  }

  /// The bytes that `init` reads.
  var bytes: [UInt8] {
    var writer = ImageWriter()
    writer.add(Self.signature)
    vocabulary.write(to: &writer)
    trie.write(to: &writer)
    writer.add(entries)
    writer.add(Flat(repeating: ruleTrace, count: 1))
    return writer.bytes
  }
}

/// What `make generate` writes into the program.
package enum NamesImage {
  /// The image of the names, made anew from the files.
  package static func fresh() -> [UInt8] { Gazetteer(image: nil).image.bytes }

  /// The image that the program holds, whatever it was made of.
  package static func standing() -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: armsdb_gazetteer, count: armsdb_gazetteer_size))
  }
}
