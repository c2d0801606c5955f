import ArmsExtraction
import ArmsModel
import Testing

@testable import ArmsImport

/// Tables changed thousands of times: never a trap, and what is cited stands in the text.
@Suite struct TableFuzzTests {
  private static let mapping = TableMapping(
    columns: [
      .id: .name("order"), .seller: .name("from"), .buyer: .name("to"), .item: .name("what"),
      .quantity: .name("how many"), .date: .name("signed"), .value: .name("price"),
      .comment: .name("remarks"), .delivered: .name("sent"), .deliveryDate: .name("years"),
    ],
    constants: [.stage: "contracted", .currency: "EUR", .meaning: "contract"], scale: 1_000)

  private static let csv = """
    order,from,to,what,how many,signed,price,remarks,sent,years
    1,France,Egypt,Rafale fighters,24,2015-02-16,5200,"Part of $6 b deal; for ""air force"" use",3,2015; 2016
    2,Sweden,"Brazil; Norway",Gripen fighters,c. 36,24 October 2014,,Second-hand,,
    1,France,Egypt,Rafale fighters,24,2015,5200,Order cancelled 2016,4,2017-2018
    Total,,,,60,,9,,,
    """
  private static let lines = """
    {"order": 1, "from": "France", "to": "Egypt", "what": "Rafale fighters", "how many": 24, "signed": "2015-02-16", "price": 5200, "remarks": null, "sent": [1, 2], "years": {"a": "2015"}}
    {"order": 2, "from": "Sweden", "to": "Brazil", "what": "Gripen fighters", "how many": "36", "signed": "2014-10-24", "price": null, "remarks": "Aid", "sent": true, "years": "2016"}
    """
  private static let unroca = """
    {"country": {"name_en": "Norway"}, "available_reports": [{"year": 2019}],
     "hw_imp": [{"country": "Germany", "bt_1": 52, "bt_2": 49, "acv_1": null, "acv_2": 12}],
     "salw_exp": [{"country": "Finland", "sa_ar_1": 20, "sa_ar_2": null}]}
    """
  private static let page = """
    <html><body><main><table><tr><th>Supplier</th><th>Recipient</th><th>Weapon</th><th>Quantity</th></tr>
    <tr><td>France</td><td>Egypt</td><td>Rafale</td><td>24</td></tr><tr><td>Sweden</td><td>Brazil</td><td>Gripen</td><td>36</td></tr>
    <tr><td>Germany</td><td>Qatar</td><td>Leopard 2</td><td>62</td></tr></table></main></body></html>
    """
  private static let licences = """
    Year,Exporter,Destination,ML,Value of licences (EUR)
    2022,France,Egypt,ML10,5200000
    2022,Italy,Qatar,ML9,12
    """

  private static let pieces = [
    "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\u{0}", "\u{FEFF}", "99999999999999999999",
    "-", "(", ")", "?", "2020;", "total", "{", "}", "[", "null", "<td>", "</table>", "1e999", "ü",
    "\u{202E}", "$9 b deal", "¹", "[1]", "12/03/04",
  ].map { Array($0.utf8) }

  private static let array = "[" + lines.replacing("}\n{", with: "},\n{") + "]"

  private enum Kind: String, CaseIterable { case csv, lines, array, unroca, page, licences }

  private static func good(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .csv: Array(csv.utf8)
    case .lines: Array(lines.utf8)
    case .array: Array(array.utf8)
    case .unroca: Array(unroca.utf8)
    case .page: Array(page.utf8)
    case .licences: Array(licences.utf8)
    }
  }

  private static func read(_ bytes: [UInt8], _ kind: Kind) throws -> (ReadText, TableMapping?) {
    let mapped = ReadingContext(metadata: DocumentMetadata(table: mapping))
    switch kind {
    case .csv, .lines, .array: return (try TableReader().read(bytes, mapped), mapping)
    case .unroca: return (try UNROCAReader().read(bytes, ReadingContext()), nil)
    case .page:
      let read = try HTMLReader().read(bytes, ReadingContext())
      return (read, read.metadata.table)
    case .licences: return (try TableReader().read(bytes, ReadingContext()), nil)
    }
  }

  @Test func changedTablesNeverCrashIt() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("TableFuzzTests seed \(seed)")
    var random = SeededRandom(seed: seed)
    var counts: [String: Int] = [:]
    for kind in Kind.allCases {
      for round in 0..<800 {
        var bytes = Self.good(kind)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0, 1:
            bytes.insert(
              contentsOf: Self.pieces.randomElement(using: &random) ?? [],
              at: min(place, bytes.count))
          case 2: bytes.removeSubrange(min(place, bytes.count)..<min(place + 20, bytes.count))
          default:
            if !bytes.isEmpty { bytes[place] = .random(in: 0...255, using: &random) }
          }
        }
        guard let (read, mapping) = try? Self.read(bytes, kind) else { continue }
        let metadata = DocumentMetadata(table: mapping)
        let extraction = Extractor().extract(read.text, metadata: metadata)
        counts[kind.rawValue, default: 0] += extraction.reports.count
        let scalars = Array(read.text.unicodeScalars)
        for citation in extraction.reports.flatMap(Self.citations) {
          guard citation.start < citation.end, citation.end <= scalars.count else {
            Issue.record("seed \(seed), \(kind) round \(round): \(citation)")
            continue
          }
          var quote = String.UnicodeScalarView()
          quote.append(contentsOf: scalars[citation.start..<citation.end])
          #expect(String(quote) == citation.quote, "seed \(seed), \(kind) round \(round)")
        }
      }
    }
    #expect(Kind.allCases.allSatisfy { counts[$0.rawValue, default: 0] > 50 }, "\(counts)")
  }

  private static func citations(_ report: Report) -> [Citation] {
    report.sellers.flatMap(\.citations) + report.buyers.flatMap(\.citations)
      + report.items.flatMap { $0.citations + ($0.quantity?.citations ?? []) }
      + (report.value?.citations ?? []) + (report.stage?.citations ?? [])
      + (report.announced?.citations ?? []) + report.details.flatMap(\.citations)
  }
}
