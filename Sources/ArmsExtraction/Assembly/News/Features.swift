internal import Synchronization

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
  @inline(never)
  mutating func add(_ template: Template) {
    keys.append(template.hash)
    if named { names.append(template.name) }
  }

  /// A feature with a value, given by its hash; `name` is the value's name.
  @inline(__always)
  mutating func add(_ template: Template, _ hash: UInt64, _ name: @autoclosure () -> String) {
    append(template, hash)
    if _slowPath(named) { note(template, name()) }
  }

  // Both are called and never written out: at four hundred bytes for each of some hundred features, the code that sees them
  // would not stay in the cache from one document to the next.

  @inline(never)
  private mutating func append(_ template: Template, _ value: UInt64) {
    keys.append(Self.key(template.hash, value))
  }

  @inline(never)
  private mutating func note(_ template: Template, _ value: String) {
    names.append("\(template.name)=\(value)")
  }

  /// The features that all have one template.
  @inline(never)
  mutating func add(_ template: Template, _ values: FeatureValues) {
    for hash in values.hashes { keys.append(Self.key(template.hash, hash)) }
    if named { names += values.names.map { "\(template.name)=\($0)" } }
  }

  @inline(never)
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

/// The name of a kind of feature, as its hash: a million features hand on one number each, and hardly ever is one asked for its
/// name.
struct Template: Sendable {
  let hash: UInt64

  init(_ first: StaticString, _ second: StaticString = "") {
    let name = "\(first)\(second)"
    let hash = Vocabulary.hash(name.utf8)
    self.hash = hash
    Self.names.withLock { $0[hash] = name }
  }

  var name: String { Self.names.withLock { $0[hash] } ?? "" }

  /// Those of all templates.
  private static let names = Mutex<[UInt64: String]>([:])
}
