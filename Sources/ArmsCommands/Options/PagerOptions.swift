internal import ArgumentParser
internal import Glibc

/// Whether a pager shows what is longer than the screen.
struct PagerOptions: ParsableArguments {
  @Flag(help: "On a terminal, print what is longer than the screen at once, without a pager.")
  var noPager = false

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.noPager = false
    return options
  }

  /// Standard output, through a pager where that helps.
  func output() -> StandardOutput {
    StandardOutput(pager: noPager ? nil : PagerChoice.command.map { Pager(command: $0) })
  }
}

/// Which pager is run.
enum PagerChoice {
  /// The command of the user's pager; nil where output goes elsewhere, where the screen cannot move its text, and where
  /// none is wished for.
  static var command: String? {
    guard Terminal.height != nil, Terminal.width != nil else { return nil }
    return command(variables: { Environment[$0] }, isThere: isThere)
  }

  /// `$ARMSDB_PAGER`, else `$PAGER`, else `less` where there is one.
  static func command(variables: (String) -> String?, isThere: (String) -> Bool) -> String? {
    let terminal = variables("TERM") ?? ""
    guard !terminal.isEmpty, terminal != "dumb" else { return nil }
    guard let wished = variables("ARMSDB_PAGER") ?? variables("PAGER") else {
      return isThere("less") ? "less -FRX" : nil
    }
    let words = wished.split(whereSeparator: \.isWhitespace)
    return words.isEmpty || words == ["cat"] ? nil : wished
  }

  private static func isThere(_ program: String) -> Bool {
    (Environment["PATH"] ?? "").split(separator: ":").contains { folder in
      unsafe access("\(folder)/\(program)", X_OK) == 0
    }
  }
}
