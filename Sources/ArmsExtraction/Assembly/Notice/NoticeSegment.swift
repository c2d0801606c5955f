/// One notice of a document: where its parts stand.
struct NoticeSegment: Sendable {
  /// The first and one past the last token that belong to it.
  var range: Range<Int>
  /// The heading's number, else the letter's.
  var number: (range: Range<Int>, number: String)?
  /// Each field's text, by kind; where a label recurs the first stands.
  var fields: [NoticeMark.Kind: Range<Int>] = [:]
  /// From the letter's start to the heading.
  var letter: Range<Int>?
  var justification: Range<Int>?
  /// What stands between the heading and the first field: the kind of notice.
  var title: Range<Int>?

  /// Whether the fields are cut off and only a letter of offer is announced.
  func isLetterAlone(_ text: NoticeText) -> Bool {
    guard !hasBody, number != nil, let letter else { return false }
    return text.find([[.acceptance, .to]], in: letter) != nil
  }

  /// Whether it states anything.
  var hasBody: Bool {
    fields[.purchaser] != nil || fields[.description] != nil || fields[.value] != nil
      || fields[.proposer] != nil || justification != nil
  }
}

/// Cuts a document into its notices: a cover letter, a heading, fields, a policy justification and an annex each.
struct NoticeSegmenter {
  let text: NoticeText
  let marks: [NoticeMark]

  func segments() -> [NoticeSegment] {
    let labels = NoticeLabels(text: text)
    var segments: [NoticeSegment] = []
    var current = NoticeSegment(range: 0..<0)
    var inAnnex = false
    var started = false

    func close(_ end: Int) {
      current.range = current.range.lowerBound..<max(end, current.range.lowerBound)
      if current.number == nil, let letter = current.letter {
        current.number =
          letter.lazy.filter { text.words[$0] == .transmittal }.compactMap {
            labels.number(afterTransmittal: $0)
          }.first
      }
      if let letter = current.letter, letter.isEmpty { current.letter = letter.lowerBound..<end }
      if started { segments.append(current) }
    }
    func open(_ start: Int) {
      close(start)
      current = NoticeSegment(range: start..<start)
      inAnnex = false
      started = true
    }

    for (position, mark) in marks.enumerated() {
      let next = position + 1 < marks.count ? marks[position + 1].label.lowerBound : text.count
      switch mark.kind {
      case .letter:
        if !started || current.hasBody || inAnnex { open(mark.label.lowerBound) }
        if current.letter == nil {
          current.letter = mark.label.lowerBound..<next
        } else if let letter = current.letter {
          current.letter = letter.lowerBound..<next
        }
      case .heading:
        let number = labels.number(afterTransmittal: mark.label.lowerBound)
        let annex = isAnnex(after: mark, marks: marks[(position + 1)...])
        if annex, started, current.hasBody {
          inAnnex = true
          if current.number == nil { current.number = number }
          continue
        }
        if !started || current.hasBody || inAnnex { open(mark.label.lowerBound) }
        if !annex || current.number == nil { current.number = number ?? current.number }
        current.title = mark.label.upperBound..<next
      case .annex: if current.hasBody { inAnnex = true }
      case .justification:
        if !started || current.justification != nil { open(mark.label.lowerBound) }
        current.justification = mark.start..<next
        inAnnex = false
      case .documentEnd: inAnnex = false
      case .fieldEnd: break
      default:
        if mark.kind == .purchaser,
          current.fields[.purchaser] != nil && current.fields.count > 1
            || current.justification != nil
        {
          open(mark.label.lowerBound)
        }
        if !started { open(mark.label.lowerBound) }
        if inAnnex { continue }
        if current.fields[mark.kind] == nil {
          current.fields[mark.kind] = mark.start..<max(mark.start, next)
        }
      }
    }
    close(text.count)
    return joined(segments)
  }

  /// A heading with nothing but a number and a date under it belongs to the text before it, where that has no number: some
  /// prints set them last.
  private func joined(_ segments: [NoticeSegment]) -> [NoticeSegment] {
    var joined: [NoticeSegment] = []
    for segment in segments {
      guard !segment.hasBody, segment.letter == nil, var before = joined.last, before.hasBody,
        before.number == nil, let number = segment.number
      else {
        joined.append(segment)
        continue
      }
      before.number = number
      before.fields.merge(segment.fields) { first, _ in first }
      before.range =
        before.range.lowerBound..<max(before.range.upperBound, segment.range.upperBound)
      joined[joined.count - 1] = before
    }
    return joined
  }

  /// Whether a heading stands over an annex: the words say so, or what follows is the sensitivity of technology alone.
  private func isAnnex(after mark: NoticeMark, marks: ArraySlice<NoticeMark>) -> Bool {
    for next in marks.prefix(3) {
      switch next.kind {
      case .annex: return true
      case .sensitivity: return true
      case .heading, .letter, .fieldEnd, .documentEnd: return false
      default: return false
      }
    }
    return false
  }
}
