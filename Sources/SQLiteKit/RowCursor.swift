/// The rows of one run of a statement, handed out one at a time.
package protocol RowSource: AnyObject {
  /// Names of the columns, in order; they may repeat.
  var columns: [String] { get }
  /// The next row, or nil after the last.
  func next() throws -> [Value]?
}
