import ArmsModel
import Testing

@testable import ArmsExtraction
@testable import ArmsImport

@Suite struct MappingFileTests {
  private func parse(_ text: String) throws -> TableMapping {
    try MappingFile.parse(Array(text.utf8))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var mapping = TableMapping(
      columns: [.item: .name("Gerät\t\"x\""), .buyer: .number(3)],
      constants: [.seller: "France", .stage: "approved"], uncertain: [.quantity: .name("?")],
      words: [.stage: ["1": "cancelled", "": "approved"]], scale: 1_000, decimalComma: true,
      header: 0, sheet: "A\nB\\")
    #expect(try parse(MappingFile.text(mapping)) == mapping)
    #expect(TableMapping(canonical: mapping.canonicalText) == mapping)
    mapping = TableMapping(columns: [.designation: .name("System")])
    #expect(try parse(MappingFile.text(mapping)) == mapping)
    #expect(TableMapping(canonical: mapping.canonicalText) == mapping)
    for register in KnownRegister.allCases {
      #expect(TableMapping(canonical: register.mapping.canonicalText) == register.mapping)
    }
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func problem(_ text: String) -> MappingFile.Problem? {
      do throws(MappingFile.Problem) {
        _ = try MappingFile.parse(Array(text.utf8))
        return nil
      } catch { return error }
    }
    #expect(problem("{\"colums\": {}}") == .unknownField("colums"))
    #expect(problem("{\"columns\": {\"byer\": \"x\"}}") == .unknownRole("byer"))
    #expect(problem("{\"columns\": {\"buyer\": \"x\"}}") == .noItem)
    #expect(
      problem("{\"columns\": {\"item\": 0}}")
        == .wrongType("columns.item", expected: "a column's name, or its number from 1"))
    let stages = Stage.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(
      problem("{\"columns\": {\"item\": 1}, \"constants\": {\"stage\": \"done\"}}")
        == .badValue("constants.stage", "done", expected: stages))
    if case .unreadable(.json) = problem("{") {} else { Issue.record("broken JSON was read") }
  }

  @Test func aHeaderIsUnderstoodByItsNames() throws {
    let csv = """
      Sales of 2015

      Exporting country,Destination,Weapon system,Quantity,Contract date,Value (EUR million),Ref
      France,Egypt,Rafale,24,2015-02-16,5200,7
      """
    let proposal = try #require(MappingProposal(Array(csv.utf8)))
    let columns = proposal.mapping.columns
    #expect(columns[.seller] == .name("Exporting country"))
    #expect(columns[.buyer] == .name("Destination"))
    #expect(columns[.item] == .name("Weapon system"))
    #expect(columns[.quantity] == .name("Quantity"))
    #expect(proposal.mapping.scale == 1_000_000)
    #expect(proposal.mapping.constants[.currency] == "EUR")
    #expect(proposal.unused == ["Ref"])
    #expect(MappingProposal(Array("Some prose, with a comma.\nMore of it.".utf8)) == nil)
  }
}
