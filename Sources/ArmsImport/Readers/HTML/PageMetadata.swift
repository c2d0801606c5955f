internal import ArmsModel

/// Title, publisher, day and address as a page states them of itself: in JSON-LD, OpenGraph and the usual meta elements.
enum PageMetadata {
  static func read(_ head: HTMLHead, firstHeading: String?) -> DocumentMetadata {
    let data = LinkedData(head.linkedData)
    let site =
      data.publisher ?? head.meta("og:site_name", "publisher", "dc.publisher", "dcterms.publisher")
    let title =
      data.title ?? head.meta("og:title", "twitter:title", "dc.title", "citation_title")
      ?? firstHeading
      ?? HTMLHead.trimmed(String(decoding: head.title, as: UTF8.self))
    return DocumentMetadata(
      title: withoutSite(title, site), publisher: site, published: published(head, data),
      url: address(data, head))
  }

  private static func published(_ head: HTMLHead, _ data: LinkedData) -> PartialDate? {
    var stated = [
      data.published,
      head.meta(
        "article:published_time", "og:article:published_time", "datepublished", "article.published",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
        "dcterms.date", "dcterms.created", "citation_publication_date", "date"),
    ]
    // One time on the page is the story's own; of several, nobody knows.
    if Set(head.times).count == 1 { stated.append(head.times.first) }
    return stated.lazy.compactMap { $0.flatMap(PrintedDate.read) }.first
  }

  private static func address(_ data: LinkedData, _ head: HTMLHead) -> String? {
    [head.canonical, head.meta("og:url"), data.address].lazy.compactMap { $0 }.first { address in
      ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
        && !address.contains(" ")
    }
  }

  /// The title without the site's name, which pages put behind or before it.
  private static func withoutSite(_ title: String, _ site: String?) -> String? {
    let title = HTMLHead.trimmed(title)
    guard !title.isEmpty else { return nil }
    guard let site else { return title }
    for mark in [" | ", " - ", " – ", " — ", " :: ", " « "] {
      if title.hasSuffix(mark + site) { return String(title.dropLast((mark + site).count)) }
      if title.hasPrefix(site + mark) { return String(title.dropFirst((site + mark).count)) }
    }
    return title
  }
}
