package import ArmsModel

/// Reads documents: text and metadata in, reports out. Pure: the same input gives the same output on any machine, in any
/// order, in parallel.
package struct Extractor: Sendable {
  let gazetteer: Gazetteer
  /// Other weights than the built-in ones.
  private let given: Weights?

  /// The built-in weights are read with the first text that names equipment.
  var weights: Weights { given ?? .builtIn }

  package init() {
    gazetteer = .builtIn
    given = nil
  }

  /// Reads with a person's own names beside the built-in ones.
  package init(names: OwnNames) {
    gazetteer = names.gazetteer
    given = nil
  }

  init(weights: Weights) {
    gazetteer = .builtIn
    given = weights
  }

  /// What `text` says of arms sales.
  ///
  /// With `later`, reports of a long table are not held together but made as they are asked for (`Extraction.later`).
  package func extract(
    _ text: String, metadata: DocumentMetadata = .init(), later: Bool = false
  ) -> Extraction {
    if let table = table(text, metadata, later) { return table }
    let tokens = gazetteer.tokens(text)
    var read: SourceText?
    if NoticeForm.isPossible(NoticeText.words(in: tokens, gazetteer)) {
      let source = gazetteer.source(tokens)
      let notice = NoticeAssembly(source, metadata: metadata, gazetteer: gazetteer)
      if notice.applies {
        let names = NameRecogniser(gazetteer: gazetteer).find(in: tokens)
        let reports = notice.reports(names)
        if !reports.isEmpty { return Extraction(kind: .notice, reports: reports) }
        // The first sentence of a release alone has the words of a notice and none of its fields: it is read as any text.
        let told = news(source, names, metadata)
        return Extraction(kind: .notice, reports: told.reports)
      }
      read = source
    }
    if let language = gazetteer.language.foreign(tokens) {
      return Extraction(kind: .other, notes: ["language: \(language)"])
    }
    let names = NameRecogniser(gazetteer: gazetteer).find(in: tokens)
    // Nothing is sold where nothing is named that could be: most text ends here, at the cost of one pass.
    guard !names.systems.isEmpty || names.nouns.contains(where: isEquipment) else {
      return Extraction(kind: NewsKind.withoutEquipment(names, metadata))
    }
    let source = read ?? gazetteer.source(tokens)
    let parts = NewsParts(source: source)
    if parts.isNeeded { return news(parts, metadata) }
    let lines = NewsLines(source: source)
    if lines.isList { return list(lines, metadata) }
    return news(source, names, metadata)
  }

  /// Headlines, links or a table, line by line; what names no step of a sale is left out.
  private func list(_ lines: NewsLines, _ metadata: DocumentMetadata) -> Extraction {
    var whole = Extraction(kind: .other, notes: ["list: lines without sentences, read one by one"])
    for part in lines.all() {
      let source = gazetteer.source(part.text)
      let names = NameRecogniser(gazetteer: gazetteer).find(in: source)
      guard !names.systems.isEmpty || names.nouns.contains(where: isEquipment),
        names.cues.contains(where: { gazetteer.cues[$0.cue].kind.stage != nil })
      else { continue }
      let read = news(source, names, metadata)
      if whole.reports.isEmpty, !read.reports.isEmpty { whole.kind = read.kind }
      whole.reports += read.reports.map { $0.shifted(by: part.offset) }
    }
    return whole
  }

  /// What a register says; nil for every other text.
  private func table(
    _ text: String, _ metadata: DocumentMetadata, _ later: Bool
  ) -> Extraction? {
    guard metadata.table != nil || KnownRegister.isPossible(text) else { return nil }
    do throws(TableProblem) {
      guard let table = try TableText(Array(text.utf8), mapping: metadata.table) else { return nil }
      return later && table.isLong
        ? table.extraction(gazetteer, of: text, metadata.table) : table.extraction(gazetteer)
    } catch {
      return Extraction(kind: .register, notes: ["table: the mapping does not fit its columns"])
    }
  }

  /// A long text, part by part.
  private func news(_ parts: NewsParts, _ metadata: DocumentMetadata) -> Extraction {
    var whole = Extraction(kind: .other)
    for part in parts.all() {
      let source = gazetteer.source(part.text)
      let names = NameRecogniser(gazetteer: gazetteer).find(in: source)
      let read = news(source, names, metadata)
      if whole.reports.isEmpty { whole.kind = read.kind }
      whole.reports += read.reports.map { $0.shifted(by: part.offset) }
    }
    return whole
  }

  private func news(
    _ source: SourceText, _ names: NameRecogniser.Names, _ metadata: DocumentMetadata
  ) -> Extraction {
    let context = NewsContext(
      source, names: names, published: metadata.published, gazetteer: gazetteer)
    var reports = NewsAssembly(gazetteer: gazetteer, weights: weights).reports(context)
    if !reports.isEmpty {
      let retraction = Retraction(context)
      if !retraction.isEmpty { reports = reports.map(retraction.applied) }
    }
    let kind = NewsKind(context: context, metadata: metadata).kind(hasReports: !reports.isEmpty)
    return Extraction(kind: kind, reports: reports)
  }

  private func isEquipment(_ noun: NameRecogniser.Hit) -> Bool {
    gazetteer.nouns[noun.index].kind != .support
  }
}
