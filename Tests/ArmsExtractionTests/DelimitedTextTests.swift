import Testing

@testable import ArmsExtraction

@Suite struct DelimitedTextTests {
  private func rows(_ text: String, _ separator: Character = ",") -> [[String]] {
    var table = DelimitedText(Array(text.utf8), separator: separator.asciiValue ?? 0)
    var rows: [[String]] = []
    while let row = table.next() { rows.append(row.cells.map(table.text)) }
    return rows
  }

  private func faults(_ text: String) -> [Int: TableRow.Fault] {
    var table = DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    var faults: [Int: TableRow.Fault] = [:]
    while let row = table.next() { faults[row.number] = row.fault }
    return faults
  }

  @Test func cellsAreWhatTheirQuotesHold() {
    #expect(rows("a,b\r\n1,\"x, y\"\r\n") == [["a", "b"], ["1", "x, y"]])
    #expect(rows("\"he said \"\"no\"\"\",2") == [["he said \"no\"", "2"]])
    #expect(rows("a;\"b;\nc\";d", ";") == [["a", "b;\nc", "d"]])
    #expect(rows("a\tb\t\n", "\t") == [["a", "b", ""]])
    #expect(rows(" a , \"b\" ,c ") == [["a", "b", "c"]])
  }

  @Test func emptyCellsAndLinesCount() {
    #expect(rows(",,\n\n,x") == [["", "", ""], [""], ["", "x"]])
    #expect(rows("") == [])
    #expect(rows("a\rb\nc\r\nd") == [["a"], ["b"], ["c"], ["d"]])
  }

  @Test func aQuoteInsideACellIsASign() {
    #expect(rows("5\" gun,12\"") == [["5\" gun", "12\""]])
  }

  @Test func aRowWithABrokenQuoteIsNamedAndTheRestGoesOn() {
    let text = "a,b\n\"open,1\nc,2\n"
    #expect(rows(text) == [["a", "b"], ["\"open", "1"], ["c", "2"]])
    #expect(faults(text) == [2: .openQuote])
    #expect(faults("\"a\"b,c\nd,e") == [1: .afterQuote])
    #expect(rows("\"a\"b,c") == [["\"a\"b", "c"]])
  }

  @Test func rangesOfCellsLeadBackToTheirText() {
    let text = "Recipient,Supplier\n\"Korea, South\", Türkiye \n"
    var table = DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    var quotes: [String] = []
    while let row = table.next() {
      quotes += row.cells.map {
        String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self)
      }
    }
    #expect(quotes == ["Recipient", "Supplier", "Korea, South", "Türkiye"])
  }

  @Test func anyBytesAreReadToTheirEnd() {
    var random = SeededRandom(seed: 20_261)
    let signs: [UInt8] = Array("\",\n\r;ab \t".utf8) + [0xC3, 0xBC]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? 0
      }
      var table = DelimitedText(bytes, separator: UInt8(ascii: ","))
      var end = 0
      while let row = table.next() {
        #expect(row.start >= end)
        for cell in row.cells {
          #expect(row.start <= cell.start && cell.start <= cell.end && cell.end <= row.end)
        }
        end = row.end
      }
      #expect(bytes[end...].allSatisfy { $0 == 10 || $0 == 13 })
    }
  }
}
