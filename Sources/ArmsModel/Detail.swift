/// A fact of a sale beside its main fields.
package struct Detail: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// new, second-hand or modernised
    case condition
    case endUser = "end_user"
    case middleman
    /// further units that may be ordered; `role` is exercised where they were
    case option
    case offset
    /// FMF, loan, grant or the payer
    case financing
    /// a number given by an authority; `role` is the scheme (case, fr, ddtc, cn)
    case officialNumber = "official_number"
    case priorCase = "prior_case"
    /// a date with its `role`: notified, requested, signed, delivered, expected, printed
    case date
    /// a dated stage of the sale; `role` is the stage
    case stageDate = "stage_date"
    /// units delivered in a year, or to be (`role` expected); `text` is the number, `date` the year
    case delivery
    case militaryDepartment = "military_department"
    case commission
    case sensitivity
    case personnel
    case support
    /// where a contractor of the sale works on it, as printed; `role` is the contractor's name
    case contractorPlace = "contractor_place"
    /// what a notice puts right: the right words, then the wrong ones; `role` is the field, where it is one
    case correction
    /// `role` is the field that the text calls unknown or undisclosed
    case undisclosed
    /// a volume of capability as a register counts it (SIPRI's TIV), with its unit; no money and never summed; `role` is
    /// order or delivered
    case volume
    /// a larger deal that the sale is part of, with what that is worth
    case package
  }

  package var kind: Kind
  /// The fact in its shortest usual form, or the words of the text.
  package var text: String
  package var role: String?
  package var date: PartialDate?
  /// The item it speaks of, as an index into the report's items.
  package var item: Int?

  package init(
    _ kind: Kind, text: String, role: String? = nil, date: PartialDate? = nil, item: Int? = nil
  ) {
    self.kind = kind
    self.text = text
    self.role = role
    self.date = date
    self.item = item
  }
}
