import ArmsModel

/// The articles of a description: major defense equipment, then the rest.
struct NoticeList {
  let text: NoticeText
  let items: NoticeItemReader

  struct Label {
    let isMajor: Bool
    let label: Range<Int>
  }

  /// The labels "Major Defense Equipment (MDE):" and "Non-MDE:" in a range.
  static func labels(in range: Range<Int>, _ text: NoticeText) -> [Label] {
    var labels: [Label] = []
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      let isNon = text.words[index] == .non && text.isSign(index + 1, "-")
      let start = isNon ? index + 2 : index
      let words: Int
      if text.word(start) == .major, text.word(start + 1) == .defense,
        text.word(start + 2) == .equipment
      {
        words = 3
      } else if text.word(start) == .mde {
        words = 1
      } else {
        continue
      }
      var end = start + words
      // "(MDE)", "(Non-MDE)", "items", "includes"
      if text.isSign(end, "(") {
        while end < range.upperBound, !text.isSign(end, ")"), end < start + 9 { end += 1 }
        end += 1
      }
      while end < range.upperBound,
        text.words[end] == .items || text.words[end] == .includes || text.words[end] == .include
      { end += 1 }
      guard end < range.upperBound,
        text.isSign(end, ":") || isNon && text.words[end - 1] == .includes,
        isNon || words == 3 || text.startsLine(index) || text.isSign(index - 1, ".")
          || text.isSign(index - 1, ":")
          || text.isSign(index - 1, ")") || text.isSign(index - 1, ";") || index == range.lowerBound
      else { continue }
      labels.append(Label(isMajor: !isNon, label: index..<(end + 1)))
      index = end
    }
    return labels
  }

  func items(in range: Range<Int>, isField: Bool) -> [Item] {
    let labels = Self.labels(in: range, text)
    guard let first = labels.first else { return unlabelled(range, labelled: isField) }
    var found: [Item] = []
    if first.isMajor == false, first.label.lowerBound > range.lowerBound + 3 {
      found += major(range.lowerBound..<first.label.lowerBound, labelled: false)
    }
    for (position, label) in labels.enumerated() {
      let end =
        position + 1 < labels.count ? labels[position + 1].label.lowerBound : range.upperBound
      let part = label.label.upperBound..<max(end, label.label.upperBound)
      found += label.isMajor ? major(part) : extras(part)
    }
    return found
  }

  private func unlabelled(_ range: Range<Int>, labelled: Bool) -> [Item] {
    let also = text.find(
      [
        [.also, .included], [.also, .include], [.also, .includes], [.will, .also, .be, .included],
        [.non, .mde], [.were, .also, .included],
      ], in: range)
    guard let also else { return major(range, labelled: labelled) }
    return major(range.lowerBound..<also.lowerBound, labelled: labelled)
      + extras(also.lowerBound..<range.upperBound)
  }

  /// Major defense equipment: every article is an item.
  func major(_ range: Range<Int>, labelled: Bool = true) -> [Item] {
    var range = range
    if let also = text.find(
      [[.also, .included], [.also, .include], [.also, .includes]], in: range), labelled
    {
      range = range.lowerBound..<also.lowerBound
    }
    let entries = items.counted(in: range, labelled: labelled)
    if !entries.isEmpty {
      return entries.map {
        items.item(
          $0, support: items.isAccessory($0.name) && items.designation(in: $0.name).0 == nil,
          rule: "notice.item.major")
      }
    }
    guard labelled, !saysNone(range) else { return [] }
    return items.parts(of: range).filter { items.designation(in: $0).0 != nil }.map {
      items.item(
        .init(quantity: nil, name: $0), support: items.isSupport($0),
        rule: "notice.item.major-uncounted")
    }
  }

  /// Other articles: what has a count is an item, what has a designation an extra.
  func extras(_ range: Range<Int>) -> [Item] {
    var found: [Item] = []
    for cut in items.parts(of: body(range)) {
      // "The following non-MDE items will also be included: …" may open a later sentence too.
      let part = text.trimmed(body(cut))
      let entries = items.counted(in: part, labelled: true)
      if !entries.isEmpty {
        found += entries.map {
          items.item($0, support: isExtra($0.name, in: part), rule: "notice.item.other")
        }
      } else if items.designation(in: part).0 != nil, part.count < 40, !items.tells(part) {
        found.append(
          items.item(.init(quantity: nil, name: part), support: true, rule: "notice.item.extra"))
      }
    }
    return found
  }

  /// Where the extras of a description stand, without the words that open them.
  func extras(in range: Range<Int>) -> Range<Int>? {
    let labels = Self.labels(in: range, text)
    var part: Range<Int>?
    if let position = labels.lastIndex(where: { !$0.isMajor }) {
      let end =
        position + 1 < labels.count ? labels[position + 1].label.lowerBound : range.upperBound
      part = labels[position].label.upperBound..<max(end, labels[position].label.upperBound)
    } else if let also = text.find(
      [
        [.also, .included], [.also, .include], [.also, .includes], [.will, .also, .be, .included],
        [.will, .be, .included],
      ], in: range)
    {
      part = also.lowerBound..<range.upperBound
    }
    guard let part else { return nil }
    let trimmed = text.trimmed(body(part))
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A list of extras without the words that open it: "The following non-MDE items will also be included:".
  func body(_ range: Range<Int>) -> Range<Int> {
    let opening: NoticeWordSet = [
      .the, .following, .non, .mde, .items, .item, .will, .also, .be, .included, .include,
      .includes, .including, .are, .is, .was,
      .were, .this, .other, .additional, .and, .articles, .services, .major, .defense, .equipment,
      .request, .proposed, .sale, .under, .consideration, .for, .in, .potential,
    ]
    var at = range.lowerBound
    var verb: Int?
    while at < min(range.lowerBound + 24, range.upperBound) {
      if text.isSign(at, ":") { return at + 1..<range.upperBound }
      if let word = text.words[at] {
        guard opening.contains(word) else { break }
        switch word {
        case .included, .include, .includes, .including, .are, .is, .was, .were, .be: verb = at + 1
        default: break
        }
      } else if text.tokens[at].kind != .sign || text.isSign(at, ";") {
        break
      }
      at += 1
    }
    return (verb ?? range.lowerBound)..<range.upperBound
  }

  /// Articles that are added without a count: "the inclusion of the following non-MDE items: …".
  func uncounted(in range: Range<Int>) -> [Item] {
    let phrases: [[NoticeWord]] = [
      [.inclusion, .of], [.addition, .of], [.additional], [.notifies], [.reports], [.included],
    ]
    var from = range.lowerBound
    while let added = text.find(phrases, in: from..<range.upperBound) {
      let found = uncounted(after: added.upperBound, before: range.upperBound)
      if !found.isEmpty { return found }
      from = added.upperBound
    }
    return []
  }

  /// The parts of the list up to the end of its sentence that name equipment or support; "$0.7 million in non-MDE" is neither.
  private func uncounted(after index: Int, before limit: Int) -> [Item] {
    var end = index
    while end < limit, !items.endsSentence(end, in: index..<limit) { end += 1 }
    var start = index
    if let colon = (start..<end).first(where: { text.isSign($0, ":") }) { start = colon + 1 }
    let extra = (index..<start).contains { text.words[$0] == .non }
    return items.parts(of: start..<end).prefix(12).map { part in
      let name = text.trimmed(part, words: [.and, .or, .the, .a, .an, .following])
      return name.isEmpty ? part : name
    }.filter {
      !$0.isEmpty && $0.count < 40 && !items.tells($0)
        && (items.namesEquipment($0) || items.isSupport($0))
    }.map {
      items.item(
        .init(quantity: nil, name: $0), support: extra || items.isSupport($0),
        rule: "notice.item.added")
    }
  }

  /// What an earlier notification without counted equipment was of: "the possible sale, under Section 36(b)(1) of the Arms
  /// Export Control Act, of follow-on support to include …".
  func sold(in range: Range<Int>) -> [Item] {
    guard let act = text.find([[.act, .of]], in: range) else { return [] }
    var end = act.upperBound
    while end < range.upperBound, !items.endsSentence(end, in: range) {
      if text.words[end] == .including || text.words[end] == .to && text.word(end + 1) == .include
        || text.isSign(end, ";") || text.words[end] == .in && text.string(end + 1) == "order"
      {
        break
      }
      end += 1
    }
    let name = text.trimmed(act.upperBound..<end, words: [.the, .a, .an])
    guard !name.isEmpty, name.count < 40 else { return [] }
    return [
      items.item(
        .init(quantity: nil, name: name), support: items.isSupport(name),
        rule: "notice.item.earlier")
    ]
  }

  /// What a notice without equipment sells: the first of its services.
  func services(in range: Range<Int>) -> [Item] {
    let labels = Self.labels(in: range, text)
    let start = labels.last { !$0.isMajor }?.label.upperBound ?? range.lowerBound
    return items.parts(of: body(start..<range.upperBound)).prefix(3).filter { $0.count < 60 }.map {
      items.item(.init(quantity: nil, name: $0), support: true, rule: "notice.item.service")
    }
  }

  /// Whether a counted article beside the major equipment is an extra: support by its words, or an accessory without a
  /// designation of its own.
  private func isExtra(_ name: Range<Int>, in part: Range<Int>) -> Bool {
    if items.isSupport(part.lowerBound..<name.lowerBound) { return true }
    // What an article comes with ("with customer-unique modifications") does not make it support.
    let head = name.prefix { text.words[$0] != .with && text.words[$0] != .for }
    guard items.isSupport(head) else { return false }
    return !(items.isAccessory(name) && items.designation(in: name).0 != nil)
  }

  private func saysNone(_ range: Range<Int>) -> Bool {
    range.prefix(4).contains { text.words[$0] == .nothing || text.words[$0] == .no }
  }
}
