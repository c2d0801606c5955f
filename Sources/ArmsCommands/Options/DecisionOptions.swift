internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore
internal import Glibc

/// Who decides, and why: every judgement is kept with both.
struct DecisionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why; it is kept and shown.", valueName: "reason"))
  var because: String

  @OptionGroup var authorship: AuthorOptions

  @Flag(help: "Take back what it contradicts, by rows of their own, where that was decided before.")
  var replace = false

  func validate() throws {
    if because.allSatisfy(\.isWhitespace) { throw ValidationError("--because needs a reason") }
  }

  func judgement() throws -> Judgement {
    Judgement(author: try authorship.author(), reason: because)
  }
}

/// Who does it.
struct AuthorOptions: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Who decides (default: $USER, else the account).", valueName: "name"))
  var name: String?

  func validate() throws {
    if let name, name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--by needs the name of a person")
    }
  }

  func author() throws -> String {
    if let name { return name }
    if let user = Environment["USER"], !user.allSatisfy(\.isWhitespace) { return user }
    if let entry = unsafe getpwuid(geteuid()), let name = unsafe entry.pointee.pw_name,
      let account = unsafe String(validatingCString: name), !account.isEmpty
    {
      return account
    }
    throw CommandFailure(message: "nobody to name as the author; say who decides with --by NAME")
  }
}
