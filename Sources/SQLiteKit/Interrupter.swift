internal import CSQLite
internal import Synchronization

/// Stops what a connection is doing, from any thread; does nothing once the connection is closed.
package final class Interrupter: Sendable {
  /// The connection's address as a number, since a pointer may not cross threads as itself; 0 after closing. SQLite
  /// allows `sqlite3_interrupt` from other threads for as long as the connection is open, which the lock ensures.
  private let address: Mutex<UInt>

  init(_ database: OpaquePointer) {
    address = Mutex(UInt(bitPattern: database))
  }

  package func interrupt() {
    address.withLock { address in
      guard let database = unsafe OpaquePointer(bitPattern: address) else { return }
      unsafe sqlite3_interrupt(database)
    }
  }

  /// Called by the connection before it closes.
  func invalidate() {
    address.withLock { $0 = 0 }
  }
}
