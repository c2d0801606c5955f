/// The legal way by which a transfer is made.
package enum Mechanism: String, CaseIterable, Hashable, Sendable {
  /// Foreign Military Sales: government to government, through the United States Department of Defense.
  case fms = "FMS"
  /// Direct Commercial Sales: by the company under an export licence.
  case dcs = "DCS"
  /// Excess Defense Articles.
  case eda = "EDA"
  case lease
  /// A donation, a gift or aid.
  case grant
}
