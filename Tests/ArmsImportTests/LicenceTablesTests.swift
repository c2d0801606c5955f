import ArmsExtraction
import ArmsModel
import Testing

@testable import ArmsImport

/// The tables of the European Union's annual reports, with the markup of its Official Journal and figures of our own.
@Suite struct LicenceTablesTests {
  private func row(_ cells: [String]) -> String {
    let cells = cells.map {
      "<td class=\"table\" colspan=\"1\"><p class=\"tbl-txt\">\($0)</p></td>"
    }
    return "<tr class=\"table\">\(cells.joined())</tr>"
  }

  private func page(_ tables: String) -> String {
    """
    <html><head><title>C_2015103EN.01000601.xml</title></head><body><div id="C_2015103EN.01000601">
    <p class="doc-ti">SIXTEENTH ANNUAL REPORT ON ARMS EXPORTS</p>
    <p class="normal">This report covers what the member states licensed and what left them in the calendar year 2013, as
    far as they have told it; the key to the letters of its rows stands before the first of its tables, as every year.</p>
    \(tables)
    </div></body></html>
    """
  }

  private func read(_ html: String) throws -> ReadText {
    try HTMLReader().read(Array(html.utf8), ReadingContext())
  }

  private var kenya: String {
    row(["&nbsp;", "&nbsp;", "ML1", "ML2", "ML10", "Total per destination"])
      + row(["Austria", "a", "3", "&nbsp;", "&nbsp;", "3"])
      + row(["&nbsp;", "b", "13 367", "&nbsp;", "&nbsp;", "13 367"])
      + row(["&nbsp;", "c", "&nbsp;", "&nbsp;", "&nbsp;", "&nbsp;"])
      + row(["Spain", "a", "&nbsp;", "1", "15", "16"])
      + row(["&nbsp;", "b", "&nbsp;", "38 723", "6 977 138", "7 015 861"])
      + row(["&nbsp;", "c", "&nbsp;", "&nbsp;", "120 000", "120 000"])
      + row(["Total per ML category", "a", "3", "1", "15", "19"])
      + row(["&nbsp;", "b", "13 367", "38 723", "6 977 138", "7 029 228"])
  }

  private func facts(_ read: ReadText) -> [String] {
    Extractor().extract(read.text, metadata: read.metadata).reports.map { report in
      [
        report.sellers.first?.value.code, report.buyers.first?.value.code,
        report.value.map { "\($0.value.money.amount) \($0.value.money.currency ?? "?")" },
        report.value?.value.meaning.rawValue, report.stage?.value.rawValue,
        report.announced?.value.text,
      ].map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  private let wanted = [
    "AUT KEN 13367 EUR licensed approved 2013", "ESP KEN 38723 EUR licensed approved 2013",
    "ESP KEN 6977138 EUR licensed approved 2013",
  ]

  @Test func aTableUnderItsDestinationIsReadRowByRow() throws {
    let read = try read(
      page(
        "<p class=\"ti-tbl\"><span class=\"bold\">KENYA</span></p>"
          + "<table class=\"table\"><tbody>\(kenya)</tbody></table>"))
    #expect(facts(read) == wanted)
    #expect(read.format == "html")
    #expect(read.metadata.publisher == "European External Action Service")
    // A state and a value stand beside what stands beside them on the page.
    #expect(
      read.text.contains(
        "2013 |  | KENYA |  | ML10 |  | Spain | a |  | 15 |  | 38 723 | 6 977 138 | 7 015 861 |  | c | 120 000 | 120 000\n"
      ))
    #expect(read.text.contains(" | Austria | a |  | 3 |  | b | 13 367 | 13 367 |  |  |  | \n"))
    #expect(!read.places.isEmpty)
  }

  @Test func theDestinationMayStandInTheFirstRow() throws {
    let first = "<tr class=\"table\"><td colspan=\"6\"><p class=\"tbl-hdr\">KENYA</p></td></tr>"
    let read = try read(page("<table class=\"table\"><tbody>\(first)\(kenya)</tbody></table>"))
    #expect(facts(read) == wanted)
  }

  @Test func otherPagesWithTheListsNamesStayPages() throws {
    let read = try read(
      page(
        "<table>" + row(["Category", "Meaning"]) + row(["ML1", "small arms"])
          + row(["ML10", "aircraft"]) + "</table>"))
    #expect(read.text.contains("SIXTEENTH ANNUAL REPORT"))
    #expect(LicenceTables.table(of: "| ML1 | ML2\na | b | c\nb | d |") == nil)
  }
}
