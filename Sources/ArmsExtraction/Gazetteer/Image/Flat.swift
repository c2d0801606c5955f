/// Numbers or small records in one piece of memory: in the program itself, where they are read in place and cost nothing at the
/// start, or, once they are added to or changed, in memory of their own. What an array is otherwise.
@safe struct Flat<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Unchecked: the memory is written by who holds it alone, and copies share it until then.
  @safe private final class Room {
    let start: UnsafeMutablePointer<Element>
    let capacity: Int

    init(_ capacity: Int) {
      unsafe start = .allocate(capacity: capacity)
      self.capacity = capacity
    }

    deinit { unsafe start.deallocate() }
  }

  private var start: UnsafePointer<Element>
  private(set) var count: Int
  /// nil where the memory is the program's.
  private var room: Room?

  /// No elements, with room for `capacity`.
  init(capacity: Int = 0) {
    let room = Room(max(capacity, 4))
    unsafe start = UnsafePointer(room.start)
    self.room = room
    count = 0
  }

  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    if let room { unsafe room.start.initialize(repeating: element, count: count) }
    self.count = count
  }

  /// What stands in the program from `start` on, which never moves.
  @unsafe init(inPlace start: UnsafePointer<Element>, count: Int) {
    unsafe self.start = start
    self.count = count
    room = nil
  }

  var indices: Range<Int> { 0..<count }
  var last: Element? { count > 0 ? self[count - 1] : nil }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return unsafe start[index]
    }
    set {
      precondition(index >= 0 && index < count)
      unsafe own(count).start[index] = newValue
    }
  }

  mutating func append(_ element: Element) {
    let room = own(count + 1)
    unsafe room.start[count] = element
    count += 1
  }

  /// Memory of its own for `capacity` elements and more.
  private mutating func own(_ capacity: Int) -> Room {
    if isKnownUniquelyReferenced(&room), let room, room.capacity >= capacity { return room }
    let new = Room(room == nil || capacity > count ? max(capacity, count * 2) : capacity)
    unsafe new.start.initialize(from: start, count: count)
    unsafe start = UnsafePointer(new.start)
    room = new
    return new
  }

  /// The elements as bytes, without what stands between them.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(UnsafeBufferPointer(start: start, count: count)))
  }
}

extension Flat where Element == UInt8 {
  /// The eight bytes from `at` on as one number, the first lowest.
  @inline(__always)
  func eight(_ at: Int) -> UInt64 {
    precondition(at >= 0 && at + 8 <= count)
    return unsafe withBytes { bytes in
      UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }

  func array(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }

  mutating func append(contentsOf bytes: [UInt8]) { for byte in bytes { append(byte) } }
}
