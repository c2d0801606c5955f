import Testing

@testable import ArmsExtraction
@testable import ArmsModel

@Suite struct GazetteerImageTests {
  /// `make generate` was not forgotten after a change of a gazetteer's file or of a word that a rule names.
  @Test func theImageInTheProgramIsFresh() {
    // Compared outside the macro, which would print a difference of two million bytes.
    let same = NamesImage.fresh() == NamesImage.standing()
    #expect(same, "Sources/CGazetteer/gazetteer.bin is stale: run `make generate`")
    #expect(GazetteerImage.builtIn != nil, "the program reads the files and not their image")
  }

  /// A program whose image is of other files reads the files, and reads the same.
  @Test(arguments: [
    "Poland ordered 32 F-35A Lightning II fighters and AIM-120C-8 missiles from Lockheed Martin for $4.6 billion.",
    "The Philippine Navy received two Hyundai-built Jose Rizal-class frigates (18 billion pesos).",
    "Une phrase qui n'est pas en anglais, et le ministre de la défense ne parle pas de la vente des chars.",
  ]) func withoutItTextsReadTheSame(_ text: String) {
    let files = Gazetteer(image: nil)
    let found = NameRecogniser(gazetteer: files).find(in: files.source(text))
    let known = NameRecogniser(gazetteer: .builtIn).find(in: Gazetteer.builtIn.source(text))
    #expect(found.systems.map(\.tokens) == known.systems.map(\.tokens))
    #expect(
      found.systems.map { files.systems[$0.index].designation }
        == known.systems.map { Gazetteer.builtIn.systems[$0.index].designation })
    #expect(found.parties.map(\.tokens) == known.parties.map(\.tokens))
    #expect(found.companies.map(\.tokens) == known.companies.map(\.tokens))
    #expect(found.cues.map(\.cue) == known.cues.map(\.cue))
    #expect(
      files.language.foreign(files.tokens(text))
        == Gazetteer.builtIn.language.foreign(Gazetteer.builtIn.tokens(text)))
  }

  /// A word that only a newer rule names is added to what the image holds, and the image stays as it is.
  @Test func aWordThatTheImageLacksIsAddedToACopy() throws {
    let image = try #require(GazetteerImage.builtIn)
    var vocabulary = image.vocabulary
    #expect(vocabulary.id("zzyzxword") == 0)
    let id = vocabulary.intern(Array("zzyzxword".utf8))
    vocabulary.mark(id, .notice)
    #expect(vocabulary.find(Array("zzyzxword".utf8)).uses == .notice)
    #expect(vocabulary.word(id) == "zzyzxword")
    #expect(vocabulary.id("frigate") == image.vocabulary.id("frigate"))
    #expect(image.vocabulary.id("zzyzxword") == 0)
  }

  /// An image that was made with other words of rules is not read: their numbers would be those of other words.
  @Test func whatRulesAskForIsTraced() throws {
    let image = try #require(GazetteerImage.builtIn)
    var one = image.vocabulary
    var other = image.vocabulary
    _ = one.intern(Array("frigate".utf8))
    _ = other.intern(Array("missile".utf8))
    #expect(one.trace != other.trace)
    one = image.vocabulary
    one.mark(1, .number)
    #expect(one.trace != image.vocabulary.trace)
    let files = Gazetteer(image: nil).image
    #expect(files.ruleTrace == image.ruleTrace)
    #expect(files.vocabulary.trace != files.ruleTrace)
  }

  @Test func everyEntryKeepsItsKindAndPlace() {
    let entries: [Gazetteer.Entry] =
      [.company(0), .system(5_000), .noun(3), .currency(7), .cue(80)]
      + PartyMention.Form.allCases.map { .party(300, $0) }
    #expect(entries.map { EntryCode($0).entry } == entries)
  }

  /// Tables of other elements, or cut off, are not taken for what they are not.
  @Test func aTableThatDoesNotFitIsNotRead() {
    var table = Flat<UInt64>()
    for number in 0..<100 { table.append(UInt64(number)) }
    var writer = ImageWriter()
    writer.add(table)
    let bytes = writer.bytes
    unsafe bytes.withUnsafeBytes { all in
      var reader = unsafe ImageReader(all)
      #expect(reader.next(UInt32.self)?.count == nil)
      let read = reader.next(UInt64.self)
      #expect(read?.count == 100)
      #expect(read?.last == 99)
      #expect(reader.next(UInt64.self)?.count == nil)
      var cut = unsafe ImageReader(UnsafeRawBufferPointer(rebasing: all.dropLast(16)))
      #expect(cut.next(UInt64.self)?.count == nil)
    }
  }
}
