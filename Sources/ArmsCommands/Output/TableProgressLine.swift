internal import ArmsStore

/// How far the storing of a long table is, on the line of those who watch.
final class TableProgressLine {
  private var step: (TableProgress.Step, Progress)?

  /// Tells, and ends the work where a signal came: a long table takes minutes, in which it is to be heard.
  func pulse(_ done: TableProgress) throws {
    if StopSignal.came { throw StopSignal.Stopped() }
    guard Terminal.errorsAreTerminal else { return }
    // Each table begins anew.
    if step?.0 != done.step { step = (done.step, Self.progress(done)) }
    step?.1.show(done.done)
  }

  private static func progress(_ done: TableProgress) -> Progress {
    switch done.step {
    case .placing: Progress("cell", step: "storing")
    case .storing: Progress("report", of: done.total, step: "storing")
    case .joining: Progress("report", of: done.total, step: "joining")
    case .deriving: Progress("report", of: done.total, step: "deriving sales")
    }
  }
}
