internal import ArmsModel

extension Comparer {
  /// Transmittal numbers: the strongest evidence there is, and shared by a notice and its amendments.
  func compareNumbers() {
    if a.anchor.document == b.anchor.document {
      if !tellsOfAmendment {
        excluded = true
        found(.documentSame, "one document tells them apart")
      }
    }
    guard let first = a.number ?? a.relatedNumbers.min(),
      let second = b.number ?? b.relatedNumbers.min()
    else { return }
    if a.number != nil, a.number == b.number {
      found(.numberSame, "one transmittal number", first, second)
    } else if let shared = a.allNumbers.intersection(b.allNumbers).min() {
      found(.numberRelated, "both belong to one notice", shared, shared)
    } else if let own = a.number, let other = b.number {
      found(.numberDifferent, "two transmittal numbers", own, other)
      // An amendment may lead to its notice by way of another; two plain numbers are two notices.
      if !a.amends, !b.amends { excluded = true }
    }
  }

  /// A notice that changes an earlier one tells of it as well, and of the changes between: two reports of one document, of
  /// one sale all the same.
  private var tellsOfAmendment: Bool {
    guard a.number != b.number else { return false }
    if a.background, b.background, let first = a.number, let second = b.number {
      // Neither says what it belongs to; a notice between them, or the one that tells of both, may.
      return TransmittalNumber.isAmendment(first) || TransmittalNumber.isAmendment(second)
    }
    return (a.background || b.background) && !a.allNumbers.isDisjoint(with: b.allNumbers)
  }

  func compareParties() {
    if !a.buyers.isEmpty, !b.buyers.isEmpty {
      let shared = a.buyers.intersection(b.buyers)
      if shared.isEmpty {
        found(.buyerDifferent, "no buyer in common", text(a.buyers), text(b.buyers))
        excluded = true
      } else if a.buyers == b.buyers {
        found(.buyerSame, "the same buyer", text(a.buyers), text(b.buyers))
      } else if shared == a.buyers || shared == b.buyers {
        // A story that leaves a partner of a joint purchase out contradicts none that names both.
        found(
          .buyerWithin, "the buyers of one side among the other's", text(a.buyers), text(b.buyers))
      } else {
        found(.buyerPartly, "some buyers in common", text(a.buyers), text(b.buyers))
      }
    }
    let first = a.sellers.union(a.inferredSellers)
    let second = b.sellers.union(b.inferredSellers)
    guard !first.isEmpty, !second.isEmpty else { return }
    if let shared = a.sellers.intersection(b.sellers).min(),
      a.sellers.union(b.sellers).isDisjoint(with: GreatExporters.codes)
    {
      found(.sellerRare, "a seller in common that seldom sells", text([shared]), text([shared]))
    } else if !first.isDisjoint(with: second) {
      found(.sellerSame, "a seller in common", text(first), text(second))
    } else if !a.sellers.isEmpty, !b.sellers.isEmpty {
      found(.sellerDifferent, "no seller in common", text(first), text(second))
      excluded = true
    } else {
      found(.sellerInferred, "another seller, told by the product alone", text(first), text(second))
    }
  }

  private func text(_ parties: Set<String>) -> String {
    parties.sorted().map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }.joined(separator: ", ")
  }
}

extension Profile {
  var allNumbers: Set<String> { relatedNumbers.union(number.map { [$0] } ?? []) }

  /// Whether the report changes an earlier notice.
  var amends: Bool {
    !relatedNumbers.isEmpty || number.map(TransmittalNumber.isAmendment) ?? false
  }
}
