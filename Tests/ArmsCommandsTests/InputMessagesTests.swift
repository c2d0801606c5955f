import ArmsImport
import Testing

@testable import ArmsCommands

/// Words for what no command case can bring about at will.
@Suite struct InputMessagesTests {
  @Test func aFileThatChangesSaysSoAndWhatToDo() {
    #expect(
      InputMessages.message(InputProblem("a.txt", .changedWhileRead))
        == "a.txt: it changed while it was read; try again when it is at rest")
  }
}
