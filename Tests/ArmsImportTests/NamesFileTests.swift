import ArmsExtraction
import ArmsModel
import Testing

@testable import ArmsImport

@Suite struct NamesFileTests {
  private static func read(_ text: String, known: [OwnName] = []) throws -> [OwnName] {
    try NamesFile.checked(NamesFile.parse(Array(text.utf8)), known: known)
  }

  private static func problem(_ text: String) -> NamesFile.Problem? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error as? NamesFile.Problem
    }
  }

  private static let file = """
    # What our own reading has found.
    kind\tname\tof\tcategory\tnoun\tfamily\tstates\tmakers\taliases
    alias\tLancer jet\tSky Lancer

    system\t~Sky Lancer\t\taircraft\tfighter\t\tKOR,USA\tNorthern Yards|Saab\tSL fighter|SL-1
    company\tNorthern Yards\t\t\t\t\tFIN\r
    """

  @Test func namesMayStandInAnyOrder() throws {
    let names = try Self.read(Self.file)
    #expect(
      names.map { "\($0.kind) \($0.printed) \($0.of ?? "")" } == [
        "alias Lancer jet Sky Lancer", "system ~Sky Lancer ",
        "alias SL fighter system:Sky Lancer", "alias SL-1 system:Sky Lancer",
        "company Northern Yards ",
      ])
    #expect(names[1].states == ["KOR", "USA"] && names[1].makers == ["Northern Yards", "Saab"])
    #expect(names[1].category == .aircraft && names[1].noun == "fighter")
    #expect(names[4].states == ["FIN"])
  }

  @Test func aFileCanBeTakenAgain() throws {
    let names = try Self.read(Self.file)
    #expect(try Self.read(Self.file, known: names).isEmpty)
  }

  @Test(arguments: [
    ("", NamesFile.Problem.notText(.emptyFile)),
    ("# nothing\n", .noHeader(missing: ["kind", "name"])),
    ("name\tof\n", .noHeader(missing: ["kind"])), ("kind\tname\tstate\n", .unknownColumn("state")),
    ("kind\tname\tname\n", .repeatedColumn("name")),
    ("kind\tname\nplane\tX-1\n", .line(2, .unknownKind("plane"))),
    ("kind\tname\nalias\tX-1\tmore\n", .line(2, .cells(3, most: 2))),
    ("kind\tname\tcategory\nsystem\tX-1\tplane\n", .line(2, .unknownCategory("plane"))),
    (
      "kind\tname\tof\n\nalias\tBlue Jet\tF-16\nalias\tBlue Jet\tF-15\n",
      .line(4, .name(.known(.system("F-16"), isBuiltIn: false), of: "Blue Jet"))
    ),
  ])
  func whatIsWrongIsNamedWithItsLine(text: String, problem: NamesFile.Problem) {
    #expect(Self.problem(text) == problem)
  }
}
