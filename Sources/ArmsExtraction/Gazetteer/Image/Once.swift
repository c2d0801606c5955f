internal import Synchronization

/// A value that is made at its first use, once for all threads; making it twice at one time is harmless, and one stays.
///
/// Behind a pointer of its own, so that reading it counts no references: names are looked up for every word of a text.
@safe final class Once<Value: Sendable>: @unchecked Sendable {
  // Unchecked: the pointer changes once, from nothing to a value that is only read.
  private let made = unsafe Atomic<UnsafeMutablePointer<Value>?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  deinit {
    guard let value = unsafe made.load(ordering: .acquiring) else { return }
    unsafe value.deinitialize(count: 1)
    unsafe value.deallocate()
  }

  // Lent, not copied: who asks for one field of the value takes no reference to the others.
  var value: Value {
    @inline(__always) _read {
      yield unsafe (made.load(ordering: .acquiring) ?? first()).pointee
    }
  }

  private func first() -> UnsafeMutablePointer<Value> {
    let new = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    unsafe new.initialize(to: make())
    let (isFirst, other) = unsafe made.compareExchange(
      expected: nil, desired: new, ordering: .acquiringAndReleasing)
    guard !isFirst, let other = unsafe other else { return unsafe new }
    unsafe new.deinitialize(count: 1)
    unsafe new.deallocate()
    return unsafe other
  }
}
