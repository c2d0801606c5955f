import ArmsModel

/// Tells official notices from other texts.
struct NoticeForm {
  let text: NoticeText
  let metadata: DocumentMetadata

  init(_ text: NoticeText, metadata: DocumentMetadata) {
    self.text = text
    self.metadata = metadata
  }

  var isNotice: Bool {
    var labels: Set<NoticeMark.Kind> = []
    for mark in NoticeLabels(text: text).marks() { labels.insert(mark.kind) }
    let fields = labels.intersection([
      .purchaser, .proposer, .value, .description, .department, .prior, .commission, .delivered,
      .earlier,
    ])
    if fields.count >= 2 { return true }
    return labels.contains(.heading) && !fields.isEmpty
  }
}
