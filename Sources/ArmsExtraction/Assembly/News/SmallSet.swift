/// A set of mostly a few elements, in the order in which they came.
///
/// The sets of a sale (its buyers, its families) hold one or two: looking through a list costs less than hashing for them. A
/// larger one is hashed as well, so that a list of thousands stays cheap.
struct SmallSet<Element: Hashable & Sendable>: Sequence, ExpressibleByArrayLiteral, Sendable {
  private var elements: [Element] = []
  /// All elements, once there are more than `few`.
  private var hashed: Set<Element>?

  private static var few: Int { 12 }

  init() {}

  init(_ elements: some Sequence<Element>) { formUnion(elements) }

  init(_ elements: [Element]) { formUnion(elements) }

  init(arrayLiteral elements: Element...) { formUnion(elements) }

  var isEmpty: Bool { elements.isEmpty }
  var count: Int { elements.count }

  func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }

  func contains(_ element: Element) -> Bool {
    if let hashed { return hashed.contains(element) }
    return elements.contains(element)
  }

  @discardableResult
  mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element) {
    if contains(element) { return (false, element) }
    elements.append(element)
    if hashed != nil {
      hashed?.insert(element)
    } else if elements.count > Self.few {
      hashed = Set(elements)
    }
    return (true, element)
  }

  mutating func formUnion(_ other: some Sequence<Element>) {
    for element in other { insert(element) }
  }

  /// Nothing stands twice in a list of one: it is taken as it is, so that most sets share a list and make none.
  mutating func formUnion(_ other: [Element]) {
    if isEmpty, other.count <= 1 {
      elements = other
    } else {
      for element in other { insert(element) }
    }
  }

  mutating func formUnion(_ other: SmallSet) {
    if isEmpty { self = other } else { for element in other.elements { insert(element) } }
  }

  mutating func formIntersection(_ other: SmallSet) {
    self = SmallSet(elements.filter(other.contains))
  }

  func isDisjoint(with other: some Sequence<Element>) -> Bool {
    if isEmpty { return true }
    for element in other where contains(element) { return false }
    return true
  }

  func isSubset(of other: SmallSet) -> Bool { elements.allSatisfy(other.contains) }

  func subtracting(_ other: some Sequence<Element>) -> SmallSet {
    SmallSet(elements.filter { !other.contains($0) })
  }
}
