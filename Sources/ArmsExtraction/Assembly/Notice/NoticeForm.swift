import ArmsModel

/// Tells official notices from other texts.
struct NoticeForm {
  let text: NoticeText
  let marks: [NoticeMark]
  let metadata: DocumentMetadata

  /// Sentences that stand in almost every notice and release, and in few other texts.
  private static let formulas: [[NoticeWord]] = [
    [.determination, .approving, .a, .possible],
    [.delivered, .the, .required, .certification],
    [.has, .requested],
    [.alter, .the, .basic, .military, .balance],
    [.adverse, .impact, .on, .us],
    [.adverse, .impact, .on, .u],
    [.principal, .contractor],
    [.principal, .contractors],
    [.implementation, .of, .this],
    [.will, .support, .the, .foreign, .policy],
    [.estimated, .total, .cost],
    [.total, .estimated, .cost],
    [.estimated, .cost],
    [.no, .known, .offset],
    [.highest, .estimated, .quantity],
  ]

  /// Words that some of them begin with.
  static let openings: NoticeWordSet = {
    var openings: NoticeWordSet = []
    for phrase in formulas { openings.insert(phrase[0]) }
    return openings
  }()

  /// Labels that only the statutory forms have.
  private static let fields: Set<NoticeMark.Kind> = [
    .purchaser, .proposer, .value, .description, .department, .prior, .commission, .delivered,
    .earlier,
  ]

  /// Whether a text with these words may be a notice at all. Most texts lack what any notice has, and are looked at no further.
  static func isPossible(_ present: NoticeWordSet) -> Bool {
    if present.contains(.transmittal) || present.contains(.prohibited)
      || present.contains(.proposed)
        && (present.contains(.certification) || present.contains(.notification))
      || present.contains(.offer) && present.contains(.acceptance)
    {
      return true
    }
    if NoticeLabels.phrases.contains(where: { $0.allSatisfy(present.contains) }) { return true }
    var found = 0
    for phrase in formulas where phrase.allSatisfy(present.contains) { found += 1 }
    return found >= 2
  }

  var isNotice: Bool {
    var labels: Set<NoticeMark.Kind> = []
    var numbered = false
    for mark in marks {
      labels.insert(mark.kind)
      if mark.kind == .heading, mark.label.lowerBound < 120 { numbered = true }
    }
    let found = labels.intersection(Self.fields).count
    if found >= 2 || found == 1 && labels.contains(.heading) { return true }
    if labels.contains(.letter),
      text.find([[.offer, .and, .acceptance, .to]], in: 0..<text.count) != nil
    {
      return true
    }
    if labels.contains(.heading), NoticeCorrection.calls(text) { return true }
    if NoticeLicences(text: text).isPresent || NoticeResolution(text: text).isPresent
      || NoticeTransferLetter(text: text).isPresent
    {
      return true
    }
    let formulas = formulas
    // "Denmark – AMRAAM-ER Missiles" over a number is a release, however short; over its sentences without a number too.
    if isTitled, numbered || formulas >= 4 { return true }
    if isOfficial { return numbered || formulas >= 2 }
    return formulas >= 5 || numbered && formulas >= 2
  }

  /// Whether one of the first lines is the title of a release: a state, a dash set off by spaces, and a subject.
  private var isTitled: Bool {
    guard text.present.contains(.transmittal) || text.present.contains(.principal) else {
      return false
    }
    var line = 0
    for _ in 0..<8 where line < text.count {
      var end = line + 1
      while end < text.count, !text.startsLine(end) { end += 1 }
      defer { line = end }
      // A title may list what is sold: "AH-64D APACHE, UH-60M BLACKHAWK, AH-6i and MD-530F Helicopters".
      guard end - line <= 60, text.word(line) != .washington,
        let dash = (line + 1..<end).first(where: {
          text.isSign($0, "-") && !text.isGlued($0) && !text.isGlued($0 + 1)
        }), dash + 1 < end
      else { continue }
      let names = NameRecogniser(gazetteer: text.gazetteer).find(
        in: text.gazetteer.tokens(text.line(line..<dash)))
      // One buyer or a few, by name: "Germany, Poland and Sweden say – …" is a headline of another kind.
      if (1...4).contains(
        names.parties.filter { $0.form == .name || $0.form == .institution }.count)
      {
        return true
      }
    }
    return false
  }

  /// Whether the publisher is one that prints notices.
  var isOfficial: Bool {
    Publisher(metadata.publisher)?.names(anyOf: [
      "congressional record", "federal register", "defense security cooperation", "dsca",
      "department of state",
    ]) ?? false
  }

  private var formulas: Int {
    var found: Set<Int> = []
    for (index, token) in text.tokens.enumerated() where token.uses.contains(.label) {
      guard let word = text.words[index] else { continue }
      for (position, phrase) in Self.formulas.enumerated()
      where phrase[0] == word && !found.contains(position) {
        if text.matches(phrase, at: index, before: text.count) != nil { found.insert(position) }
      }
    }
    // The two spellings of "U.S.", of the contractors and of the cost are one sentence each.
    return found.count - (found.contains(6) && found.contains(7) ? 1 : 0)
      - (found.isSuperset(of: [10, 12]) || found.isSuperset(of: [11, 12]) ? 1 : 0)
  }
}
