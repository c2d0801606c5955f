import ArmsModel
import Testing

@testable import ArmsExtraction

/// Companies that no gazetteer has, told by the words around them.
@Suite struct CompanyFormsTests {
  private func companies(_ text: String) -> [String] {
    let gazetteer = Gazetteer.builtIn
    let source = gazetteer.source(text)
    let names = NameRecogniser(gazetteer: gazetteer).find(in: source)
    return CompanyForms(source, names, gazetteer).read().companies.map { source.line($0.tokens) }
  }

  @Test func whoMadeIt() {
    #expect(
      companies("The trucks were built by Veldhuis Armouring for the army.") == [
        "Veldhuis Armouring"
      ])
    #expect(companies("The boats were built by the Indian Navy.") == [])
  }

  @Test func firmsOfAState() {
    #expect(
      companies("The contract went to the Portuguese company Altavia, said the minister.") == [
        "Altavia"
      ])
    #expect(companies("Russian engineering company Uralskmash delivered it.") == ["Uralskmash"])
    #expect(companies("The company President Ana Sousa said so.") == [])
  }

  @Test func legalFormsAndTrades() {
    #expect(companies("It was ordered from Meridan Boats Ltd in May.") == ["Meridan Boats Ltd"])
    #expect(companies("Four boats come from Kestoria Shipyard in May.") == ["Kestoria Shipyard"])
    #expect(companies("He heads the Undersecretariat for Defence Industries.") == [])
  }

  /// Once told, a name is known in the whole text.
  @Test func theNameAgain() {
    #expect(
      companies("The Dutch shipbuilder Noordwerf won. Noordwerf will deliver in 2020.")
        == ["Noordwerf", "Noordwerf"])
  }

  /// "The Falkor is built by": the name alone, behind a sale of such vehicles.
  @Test func whoMakesWhatOnlyTheTextNames() {
    let text = """
      The United States has donated nine Falkor armoured vehicles to Tunisia. They were handed over on 22 June. The minister thanked the ambassador. The Falkor is built by Veldhuis Armouring and is based on a truck.
      """
    let reports = Extractor().extract(text).reports
    #expect(reports.first?.contractors.map(\.value) == ["Veldhuis Armouring"])
  }
}
