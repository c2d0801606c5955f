import ArmsModel

/// The companies of a text, each once with all its mentions.
struct NewsCompanies: Sendable {
  struct Company: Sendable {
    /// Index into the gazetteer's companies; nil where only the form of its name tells.
    var entry: Int?
    /// Indexes of the context's companies, in the order of the text.
    var mentions: [Int]
    /// The fullest print of its name: "Israel Aerospace Industries" rather than "IAI".
    var name: String
    /// Whether the headline or the first sentence names it.
    var isOpening: Bool
  }

  private(set) var all: [Company] = []
  /// For each of the context's companies its place in `all`.
  private(set) var placeOf: [Int] = []
  /// Places by the names of the gazetteer.
  private(set) var placeByName: [String: Int] = [:]

  init(_ context: NewsContext) {
    var printed: [String: Int] = [:]
    for (index, company) in context.companies.enumerated() {
      let name = context.text.line(company.tokens)
      let key = company.company.map { context.gazetteer.companies[$0].name } ?? name.lowercased()
      let isOpening = context.sentenceOf[company.tokens.lowerBound] < 2
      if let at = company.company == nil ? printed[key] : placeByName[key] {
        all[at].mentions.append(index)
        if name.utf8.count > all[at].name.utf8.count { all[at].name = name }
        if isOpening { all[at].isOpening = true }
        placeOf.append(at)
        continue
      }
      if company.company == nil {
        printed[key] = all.count
      } else {
        placeByName[key] = all.count
      }
      placeOf.append(all.count)
      all.append(
        Company(entry: company.company, mentions: [index], name: name, isOpening: isOpening))
    }
  }
}
