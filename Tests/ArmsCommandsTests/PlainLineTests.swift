import ArgumentParser
import Testing

@testable import ArmsCommands

/// Lines that are read without ArgumentParser mean what they mean to it.
@Suite struct PlainLineTests {
  @Test(arguments: [
    "query", "query --buyer Japan", "query --buyer Japan --buyer Italy --seller USA --item F-16",
    "query --db other.sqlite --format json", "query --limit 7", "query --limit 0 --limit 8",
    "query --format csv --format tsv --db a --db b", "sql --db a --format jsonl SELECT",
    "sql SELECT",
  ]) func plainLinesAreReadAlike(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let plain = try #require(ArmsDBCommand.plainlyRead(words))
    let parsed = try ArmsDBCommand.parseAsRoot(words)
    #expect(type(of: plain) == type(of: parsed))
    #expect(Self.values(of: plain) == Self.values(of: parsed))
    #expect(!Self.values(of: plain).isEmpty)
  }

  @Test(arguments: [
    "extract a.txt", "extract a b", "extract --jsonl a", "extract --jsonl a --jsonl b",
    "extract --jobs 1 --jsonl a", "extract a --jobs 3 b --jobs 2",
  ]) func plainLinesOfExtractAreReadAlike(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let plain = try #require(ArmsDBCommand.plainlyExtracting(words) as? ExtractCommand)
    let parsed = try ArmsDBCommand.parseAsRoot(words)
    #expect(parsed is ExtractCommand)
    #expect(Self.values(of: plain) == Self.values(of: parsed))
    #expect(Self.values(of: plain)["_withText"] == "false")
  }

  @Test(arguments: [
    "query --disputed", "query --buyer", "query --buyer --disputed", "query --db= --limit 3",
    "query --db=a", "query --limit x", "query --limit -1", "query --format pdf", "query Japan",
    "query --help", "query --limt 3", "query -- a", "query --currency XXX", "sql", "sql -",
    "sql SELECT 1", "sql --format table", "show S-1", "--version", "", "extract",
    "extract --jsonl a b", "extract --jobs 0 a", "extract --jobs x a", "extract --as html a",
    "extract --with-text a", "extract --title T a", "extract -", "extract --jsonl",
  ]) func otherLinesAreLeftToArgumentParser(line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(ArmsDBCommand.plainlyRead(words) == nil)
    #expect(ArmsDBCommand.plainlyExtracting(words) == nil)
  }

  @Test func emptyNamesAreLeftToArgumentParser() {
    #expect(ArmsDBCommand.plainlyRead(["query", "--buyer", " "]) == nil)
    #expect(ArmsDBCommand.plainlyRead(["query", "--db", ""]) == nil)
    #expect(ArmsDBCommand.plainlyRead(["sql", "SELECT", "--db", ""]) == nil)
  }

  /// What every option and argument was given, by its name, with those of groups.
  private static func values(of options: Any) -> [String: String] {
    var values: [String: String] = [:]
    for child in Mirror(reflecting: options).children {
      guard let name = child.label,
        let parsed = Mirror(reflecting: child.value).descendant("_parsedValue"),
        let value = Mirror(reflecting: parsed).descendant("value")
      else { continue }
      if value is any ParsableArguments {
        for (inner, value) in self.values(of: value) { values["\(name).\(inner)"] = value }
      } else {
        values[name] = String(reflecting: value)
      }
    }
    return values
  }
}
