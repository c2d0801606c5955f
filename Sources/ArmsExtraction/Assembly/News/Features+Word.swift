extension Features {
  /// A word beside a mention: itself where it is a small word, else what it belongs to.
  mutating func add(_ template: Template, word at: Int, _ context: NewsContext) {
    let token = context.text.tokens[at]
    if context.cueAt[at] >= 0 {
      let kind = context.entry(context.cueAt[at]).kind
      add(template, kind.bracketedHash, "<\(kind.name)>")
    } else if context.partyAt[at] >= 0 {
      add(template, Self.party, "<party>")
    } else if context.companyAt[at] >= 0 {
      add(template, Self.company, "<company>")
    } else if context.itemAt[at] >= 0 {
      add(template, Self.item, "<item>")
    } else if context.moneyAt[at] >= 0 {
      add(template, Self.money, "<money>")
    } else if context.dateAt[at] >= 0 {
      add(template, Self.date, "<date>")
    } else if context.quantityAt[at] >= 0 {
      add(template, Self.quantity, "<quantity>")
    } else if token.kind == .number {
      add(template, Self.number, "<number>")
    } else if token.kind == .sign {
      if token.sign == 0 {
        add(template, Self.sign, "<sign>")
      } else {
        add(
          template, Vocabulary.hash(CollectionOfOne(token.sign)),
          String(UnicodeScalar(token.sign)))
      }
    } else if token.word != 0, context.gazetteer.functionWords.contains(token.word) {
      let words = context.gazetteer
      add(template, words.vocabulary.hash(token.word), words.vocabulary.word(token.word))
    } else if token.isCapitalised {
      add(template, Self.capitalised, "<Word>")
    } else {
      add(template, Self.word, "<word>")
    }
  }

  private static let party = Vocabulary.hash("<party>".utf8)
  private static let company = Vocabulary.hash("<company>".utf8)
  private static let item = Vocabulary.hash("<item>".utf8)
  private static let money = Vocabulary.hash("<money>".utf8)
  private static let date = Vocabulary.hash("<date>".utf8)
  private static let quantity = Vocabulary.hash("<quantity>".utf8)
  private static let number = Vocabulary.hash("<number>".utf8)
  private static let sign = Vocabulary.hash("<sign>".utf8)
  private static let capitalised = Vocabulary.hash("<Word>".utf8)
  private static let word = Vocabulary.hash("<word>".utf8)
}
