extension NewsRoles {
  enum Role: Sendable { case buyer, seller, counterpart }

  /// What the grammar of a clause says of a party.
  enum Frame: UInt8, CaseIterable, Sendable {
    /// "India ordered", "India's navy will receive"
    case subjectOfBuying
    /// "Germany is looking to sell", "Washington cleared"
    case subjectOfSelling
    /// "Poland was offered", "Kenya is being supplied with"
    case subjectOfBeingSold
    /// "sold to India", "deliveries to the Iraqi Army"
    case toAfterSelling
    /// "supply Kenya with", "sell Taiwan 66 fighters"
    case dative
    /// "a contract for the Royal Navy", "being built for Algeria"
    case forAfterSelling
    /// "bought from Russia", "deliveries from China"
    case fromAfterBuying
    /// "won an order from Thailand": who places the order buys.
    case orderFrom
    /// "ordered by India"
    case byAfterBuying
    /// "supplied by Israel", "made by Brazil"
    case byAfterSelling
    /// "Japan's purchase", "the Polish order"
    case ownerOfPurchase
    /// "Russia's sale", "the British offer"
    case ownerOfSale
    /// "US-made", "Chinese-built"
    case made
    /// "Russian S-400s", "Spanish Mirage F1s": an adjective before equipment
    case adjectiveOfItem
    /// "a deal with Egypt", "talks between France and India"
    case with

    static let all = allCases

    var role: Role {
      switch self {
      case .subjectOfBuying, .subjectOfBeingSold, .toAfterSelling, .dative, .forAfterSelling,
        .orderFrom, .byAfterBuying, .ownerOfPurchase:
        .buyer
      case .subjectOfSelling, .fromAfterBuying, .byAfterSelling, .ownerOfSale, .made,
        .adjectiveOfItem:
        .seller
      case .with: .counterpart
      }
    }

    /// The name in weights.tsv.
    var name: String { Self.names[Int(rawValue)] }
    var hash: UInt64 { Self.hashes[Int(rawValue)] }

    private static let names = allCases.map { frame in
      String(describing: frame).reduce(into: "") { name, letter in
        if letter.isUppercase { name += "-" }
        name += letter.lowercased()
      }
    }
    private static let hashes = names.map { Vocabulary.hash($0.utf8) }
  }
}
