/// A field of a report, by the name that views, exports and decisions use.
package enum Field: String, CaseIterable, Hashable, Sendable {
  case seller, buyer, stage, mechanism, transmittal, announced
  case value, increase
  case mdeValue = "mde_value"
  case otherValue = "other_value"
  case item, quantity, contractor, detail
}
