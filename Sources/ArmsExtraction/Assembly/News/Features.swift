/// What is seen around a mention, as named features. A feature is a template and a value ("item.before=against"); its
/// key is a hash of both, so that scoring builds no strings.
struct Features: Sendable {
  private(set) var keys: [UInt64] = []
  /// The features' names, kept only where somebody asks for them (`armsdb explain`, fitting).
  private(set) var names: [String] = []
  let named: Bool

  init(named: Bool = false) {
    self.named = named
    keys.reserveCapacity(48)
  }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    if named { names.removeAll(keepingCapacity: true) }
  }

  /// A feature without a value.
  mutating func add(_ template: Template) {
    keys.append(template.hash)
    if named { names.append(template.name) }
  }

  /// A feature with a value, given by its hash; `name` is the value's name.
  mutating func add(_ template: Template, _ hash: UInt64, _ name: @autoclosure () -> String) {
    keys.append(Self.key(template.hash, hash))
    if named { names.append("\(template.name)=\(name())") }
  }

  /// The features that all have one template.
  mutating func add(_ template: Template, _ values: FeatureValues) {
    for hash in values.hashes { keys.append(Self.key(template.hash, hash)) }
    if named { names += values.names.map { "\(template.name)=\($0)" } }
  }

  mutating func add(_ template: Template, _ number: Int) {
    add(template, Self.hash(number), String(number))
  }

  /// The hash of a number as it is printed.
  static func hash(_ number: Int) -> UInt64 {
    // Most features have a small number as their value.
    if 0..<10 ~= number { return Vocabulary.hash(digit(number), after: Vocabulary.none) }
    if 10..<100 ~= number {
      let tens = Vocabulary.hash(digit(number / 10), after: Vocabulary.none)
      return Vocabulary.hash(digit(number % 10), after: tens)
    }
    return Vocabulary.hash(String(number).utf8)
  }

  private static func digit(_ number: Int) -> UInt8 { UInt8(truncatingIfNeeded: 48 + number) }

  static func key(_ template: UInt64, _ value: UInt64) -> UInt64 {
    (template &* 0x9E37_79B9_7F4A_7C15) ^ (value &+ (template >> 7))
  }

  /// The key of a feature written as in the data file.
  static func key(named name: ArraySlice<UInt8>) -> UInt64 {
    guard let equals = name.firstIndex(of: UInt8(ascii: "=")) else { return Vocabulary.hash(name) }
    return key(Vocabulary.hash(name[..<equals]), Vocabulary.hash(name[(equals + 1)...]))
  }
}

/// Values that many features have, hashed once.
struct FeatureValues: Sendable {
  private(set) var names: [String] = []
  private(set) var hashes: [UInt64] = []

  init() {}

  init(_ names: [String]) {
    self.names = names
    hashes = names.map { Vocabulary.hash($0.utf8) }
  }

  /// Adds one value of others.
  mutating func add(_ others: FeatureValues, _ index: Int) {
    names.append(others.names[index])
    hashes.append(others.hashes[index])
  }
}

/// The name of a kind of feature.
///
/// Made of strings that the program holds anyway, so that handing one on costs no counting of references.
struct Template: Sendable {
  private let first: StaticString
  private let second: StaticString
  let hash: UInt64

  init(_ first: StaticString, _ second: StaticString = "") {
    self.first = first
    self.second = second
    hash = Vocabulary.hash("\(first)\(second)".utf8)
  }

  var name: String { "\(first)\(second)" }
}
