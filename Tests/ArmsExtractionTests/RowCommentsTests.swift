import ArmsModel
import Testing

@testable import ArmsExtraction

/// Remarks of registers, clause by clause.
@Suite struct RowCommentsTests {
  private func facts(_ remark: String) -> [String] {
    RowComments(gazetteer: .builtIn).facts(remark).map { fact, range in
      let words = String(decoding: Array(remark.utf8)[range], as: UTF8.self)
      switch fact {
      case .detail(let detail): return "\(detail.kind.rawValue) \(detail.text) «\(words)»"
      case .value(let money): return "value \(money.canonicalText) «\(words)»"
      case .cancelled(let date): return "cancelled \(date?.text ?? "-") «\(words)»"
      }
    }
  }

  @Test(arguments: [
    ("$1.2 b deal", ["value 1200000000 USD «$1.2 b deal»"]),
    (
      "EUR300 m deal; offsets 60%",
      ["value 300000000 EUR «EUR300 m deal»", "offset offsets 60% «offsets 60%»"]
    ),
    ("Part of $1.2 b deal", ["package Part of $1.2 b deal «Part of $1.2 b deal»"]),
    (
      "Second-hand; ex-Dutch",
      ["condition second-hand «Second-hand»", "condition second-hand «ex-Dutch»"]
    ),
    ("Ex-US; modernized before delivery", ["condition second-hand «Ex-US»"]),
    (
      "Ex-US, modernized before delivery",
      ["condition modernised «Ex-US, modernized before delivery»"]
    ),
    ("For coast guard", ["end_user coast guard «For coast guard»"]),
    ("For use on F-16 combat aircraft", []),
    ("Financed by Qatar", ["financing Financed by Qatar «Financed by Qatar»"]),
    ("Aid", ["financing Aid «Aid»"]),
    ("Option on 12 more", ["option Option on 12 more «Option on 12 more»"]),
    ("Delivery planned 2026-2028", ["date 2026/2028 «Delivery planned 2026-2028»"]),
    ("Order cancelled 2015", ["cancelled 2015 «Order cancelled 2015»"]),
    ("4 cancelled in 2015", []),
    ("C-130J-30 version", []),
    (
      "$30 m offsets as part of deal",
      ["offset $30 m offsets as part of deal «$30 m offsets as part of deal»"]
    ),
    ("Total of 3 orders worth $9 b", []),
    ("", []),
  ]) func clauses(remark: String, wanted: [String]) { #expect(facts(remark) == wanted) }

  private static let deals = """
    Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
    Egypt,France,2015,,24,,Rafale,FGA aircraft,24,,2015; 2016,New,"$5.9 b deal (for ""air force"")",50,1200,1200
    Chile,Netherlands,2005,,18,,F-16A,FGA aircraft,18,,2006,Second hand,Second-hand; part of $185 m deal,10,180,180
    Iraq,Germany,2010,,5,,Fennek,Reconnaissance vehicle,,,,New,Order cancelled 2012,1,5,
    """

  @Test func remarksOfARegisterAreClaimsWithTheirWords() throws {
    let reports = Extractor().extract(Self.deals).reports
    #expect(reports.count == 3)
    let price = try #require(reports[0].value)
    #expect(price.value == SaleValue(price.value.money, meaning: .contract))
    #expect(price.value.money.amount == 5_900_000_000)
    #expect(price.value.money.currency == "USD")
    #expect(price.citations.map(\.quote) == ["$5.9 b deal"])
    #expect(reports[1].value == nil)
    let conditions = reports[1].details.filter { $0.value.kind == .condition }
    #expect(conditions.map(\.rule) == ["register.condition"])
    #expect(reports[1].details.contains { $0.value.kind == .package })
    #expect(reports[2].stage?.value == .cancelled)
    #expect(reports[2].stage?.others.map(\.value) == [.contracted])
    let scalars = Array(Self.deals.unicodeScalars)
    for claim in reports.flatMap(\.details) {
      for citation in claim.citations {
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[citation.start..<citation.end])
        #expect(String(quote) == citation.quote)
      }
    }
  }

  /// TIV is no money, whatever stands beside it.
  @Test func volumesAreNeverMoney() {
    for report in Extractor().extract(Self.deals).reports.dropFirst() {
      #expect(report.value == nil)
    }
  }
}
