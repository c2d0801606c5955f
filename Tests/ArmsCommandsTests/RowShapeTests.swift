import Testing

/// `query --fields` and `--template`.
@Suite struct RowShapeTests {
  static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    _ = try workspace.run("armsdb import \"$PACKAGE/seeds\"")
    return workspace
  }

  @Test func fieldsComeInTheOrderThatIsAskedFor() throws {
    let workspace = try Self.workspace()
    let outcome = try workspace.run(
      "armsdb query --disputed --fields 'value, buyer,sale' --format csv")
    #expect(outcome.stdout == "value,buyer,sale\n133300000,Japan,S-T24ZMMB8\n")
    #expect(
      try workspace.run("armsdb query --disputed --fields buyer --format json").stdout.contains(
        #""buyer""#))
  }

  @Test func aTemplateHasItsPlacesFilled() throws {
    let workspace = try Self.workspace()
    let outcome = try workspace.run(
      #"armsdb query --disputed --template '{{{sale}}}\t{buyer}: {announced}'"#)
    #expect(outcome.stdout == "{S-T24ZMMB8}\tJapan: \n")
  }

  @Test(arguments: [
    ("--fields buyer,byer", "there is no column 'byer'"), ("--fields ''", "there is no column ''"),
    ("--template '{byer}'", "there is no column 'byer'"), ("--template '{buyer'", "is not closed"),
    ("--template x --fields buyer", "exclude each other"),
    ("--template x --format csv", "--template prints lines"),
  ])
  func whatIsWrongIsSaidBeforeAnythingIsRead(options: String, words: String) throws {
    let outcome = try Workspace().run("armsdb query \(options)")
    #expect(outcome.status == 64)
    #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
  }
}
