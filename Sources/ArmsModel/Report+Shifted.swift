extension Report {
  /// The report with every citation moved on by `offset` code points: what a part of a text says, in the whole of it.
  package func shifted(by offset: Int) -> Report {
    guard offset != 0 else { return self }
    var moved = self
    moved.sellers = sellers.map { $0.shifted(by: offset) }
    moved.buyers = buyers.map { $0.shifted(by: offset) }
    moved.stage = stage?.shifted(by: offset)
    moved.mechanism = mechanism?.shifted(by: offset)
    moved.transmittal = transmittal?.shifted(by: offset)
    moved.announced = announced?.shifted(by: offset)
    moved.value = value?.shifted(by: offset)
    moved.increase = increase?.shifted(by: offset)
    moved.mdeValue = mdeValue?.shifted(by: offset)
    moved.otherValue = otherValue?.shifted(by: offset)
    moved.items = items.map { item in
      var item = item
      item.citations = item.citations.map { $0.shifted(by: offset) }
      item.quantity = item.quantity?.shifted(by: offset)
      return item
    }
    moved.contractors = contractors.map { $0.shifted(by: offset) }
    moved.details = details.map { $0.shifted(by: offset) }
    return moved
  }
}

extension Claim {
  /// The claim with every citation moved on by `offset` code points.
  package func shifted(by offset: Int) -> Claim {
    var moved = self
    moved.citations = citations.map { $0.shifted(by: offset) }
    moved.others = others.map { $0.shifted(by: offset) }
    return moved
  }
}

extension Citation {
  /// The citation moved on by `offset` code points.
  package func shifted(by offset: Int) -> Citation {
    Citation(start: start + offset, end: end + offset, quote: quote)
  }
}
