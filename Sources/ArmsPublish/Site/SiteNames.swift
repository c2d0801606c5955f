/// Names with a page of their own, and the sales of each.
struct SiteNames {
  /// What a name is of a sale.
  enum Kind: Int, CaseIterable {
    case buyer, seller, system

    /// The folder of the pages.
    var folder: String { ["buyers", "sellers", "systems"][rawValue] }
    var name: String { ["Buyer", "Seller", "System"][rawValue] }
    var names: String { ["Buyers", "Sellers", "Systems"][rawValue] }
  }

  struct Entry {
    var address: String
    var name: String
    /// Places in the list of lines, in its order.
    var sales: [Int]
  }

  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// `sale` is a place in the list of lines. Returns the place of the name among the entries.
  mutating func add(_ address: String, _ name: String, _ sale: Int) -> Int {
    let place = places[address] ?? entries.count
    if place == entries.count {
      entries.append(Entry(address: address, name: name, sales: []))
      places[address] = place
    }
    if entries[place].sales.last != sale { entries[place].sales.append(sale) }
    return place
  }

  /// By name.
  var sorted: [Entry] {
    entries.sorted { ($0.name.lowercased(), $0.address) < ($1.name.lowercased(), $1.address) }
  }
}
