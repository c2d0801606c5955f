/// A recognised span of a document with its typed value.
package struct Mention: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case money, quantity, date, party, designation, company, cue, transmittal
  }

  package enum Value: Hashable, Sendable {
    case money(Money)
    case quantity(Quantity)
    case date(PartialDate)
    /// A party's code, with its role where known.
    case party(code: String, role: String?)
    case name(String)
    /// A cue's class and name, such as `stage` and `signed`.
    case cue(class: String, name: String)
    case transmittal(String)
  }

  package var kind: Kind
  package var citation: Citation
  package var rule: String
  /// nil where it cannot be settled; `readings` then tells what it may be.
  package var value: Value?
  package var readings: [String]

  package init(
    kind: Kind, citation: Citation, rule: String, value: Value?, readings: [String] = []
  ) {
    self.kind = kind
    self.citation = citation
    self.rule = rule
    self.value = value
    self.readings = readings
  }
}
