import Testing

@testable import ArmsExtraction

@Suite struct SaleRowsTests {
  /// Rows with an id in the first cell, or none.
  private func sales(_ ids: [String]) -> [[Int]] {
    let text = ids.map { "\($0),x\n" }.joined()
    let table = DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    func id(_ row: TableRow) -> String? {
      row.cells[0].isEmpty ? nil : table.text(row.cells[0])
    }
    var sales = SaleRows()
    var rows = table
    while let row = rows.next() { sales.note(row, id: id(row)) }
    var found: [[Int]] = []
    sales.forEachSale(in: table, id: id) { found.append($0.map(\.number)) }
    return found
  }

  @Test func rowsOfOneIDStandTogetherWhereTheFirstOfThemDoes() {
    #expect(sales(["b", "a", "b", "c", "a", "b"]) == [[1, 3, 6], [2, 5], [4]])
    #expect(sales([]) == [])
  }

  @Test func aRowWithoutAnIDIsASaleOfItsOwn() {
    #expect(sales(["", "a", "", "a", ""]) == [[1], [2, 4], [3], [5]])
  }

  @Test func manyRowsAreWhatADictionarySays() {
    var state: UInt64 = 7
    let ids = (0..<5_000).map { _ -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % 5 == 0 ? "" : String((state >> 40) % 900)
    }
    var expected: [[Int]] = []
    var places: [String: Int] = [:]
    for (row, id) in ids.enumerated() {
      if !id.isEmpty, let place = places[id] {
        expected[place].append(row + 1)
      } else {
        places[id] = expected.count
        expected.append([row + 1])
      }
    }
    #expect(sales(ids) == expected)
  }
}
