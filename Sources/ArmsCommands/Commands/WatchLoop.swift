internal import ArmsExtraction
internal import ArmsImport
internal import ArmsStore
internal import Glibc

/// `import --watch`: what folders hold, and then what is put into them, until a signal. Between two imports nothing is
/// held open, and the file is one piece.
struct WatchLoop {
  let command: ImportCommand
  private var path: String { command.database.path }

  init(command: ImportCommand) {
    self.command = command
  }

  /// Milliseconds after which a file that another program writes to is tried again.
  private static var pause: Int32 { 2_000 }

  func run() async throws -> ImportRun.Summary {
    let stop = try StopSignal.descriptor()
    let watch = try opened()
    var total = ImportRun.Summary()
    // Watched before it is read, so that nothing is put in between.
    var waiting = watch.present()
    tellProblems(of: watch, &total)
    waiting = try await take(waiting, &total)
    Diagnostics.line(
      "watching \(StoreMessages.list(command.input.paths)) for new files; Ctrl-C ends it")
    while !StopSignal.came, !watch.isOver {
      var watched = [
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = nfds_t(watched.count)
      _ = unsafe poll(&watched, count, waiting.isEmpty ? -1 : Self.pause)
      if StopSignal.came { break }
      let changed: [String]
      do throws(WatchProblem) {
        changed = try watch.changes()
      } catch {
        throw CommandFailure(message: WatchMessages.words(error))
      }
      tellProblems(of: watch, &total)
      let known = Set(waiting)
      waiting = try await take(waiting + changed.filter { !known.contains($0) }, &total)
    }
    Terminal.clearProgress()
    if watch.isOver { Diagnostics.line("nothing is left to watch: the folder is gone") }
    for file in waiting { Diagnostics.line("\(file): not imported, \(path) was in use") }
    let output = StandardOutput()
    try output.line("in all \(ImportCommand.words(total))")
    try output.flush()
    return total
  }

  private func tellProblems(of watch: FolderWatch, _ total: inout ImportRun.Summary) {
    for problem in watch.newProblems() {
      Diagnostics.line(InputMessages.message(problem))
      total.failed += 1
    }
  }

  private func opened() throws -> FolderWatch {
    do throws(WatchProblem) {
      return try FolderWatch(command.input.paths, leavingOut: path)
    } catch {
      throw CommandFailure(message: WatchMessages.words(error))
    }
  }

  /// Imports files and says what came of it. Returns those that must wait, because another program writes to the database.
  private func take(_ files: [String], _ total: inout ImportRun.Summary) async throws -> [String] {
    // What was put in and taken away again meanwhile is nothing to speak of.
    let files = files.filter(FileKind.exists)
    guard !files.isEmpty else { return [] }
    let names = command.database.ownNames()
    let session = ImportSession(path: path, names: names)
    defer { session.close() }
    var summary = ImportRun.Summary()
    // Programs that fetch a file write it under another name, and give it its own as soon as it is whole.
    var vanished = 0
    var brought: [DatabaseImport.Outcome] = []
    let databases =
      command.extracted || command.input.kind != nil
      ? [] : files.filter(SourceFile.isDatabase)
    do {
      let options = try command.reading(with: names)
      let run = ImportRun(
        jobs: command.input.parallel, options: options, again: command.again, names: names)
      let meter = InputMeter()
      let source = InputSource(
        paths: files.filter { !databases.contains($0) }, options: options, leavingOut: path,
        meter: meter)
      let total = Terminal.errorsAreTerminal ? InputMeter.total(files) : nil
      let progress = Progress("document", of: total)
      do {
        let table = TableProgressLine()
        _ = try await run.run(
          source, dryRun: false,
          store: {
            let store = try session.store()
            store.pulse = table.pulse
            return store
          }
        ) { event in
          if case .progress(let done) = event { summary = done }
          if case .problem(let problem) = event, problem.reason == .missing,
            files.contains(problem.name)
          {
            vanished += 1
            return
          }
          try ImportCommand.tell(event, progress, meter)
        }
        for file in databases {
          brought.append(
            try await DatabaseImport(file: file, database: command.database, names: names).bring(
              jobs: command.input.parallel, again: command.again
            ) { try session.store() })
          if StopSignal.came { throw StopSignal.Stopped() }
        }
      } catch is StopSignal.Stopped {}
      summary.failed -= vanished
      let failed = brought.map(\.failed).reduce(summary.failed, +)
      _ = try session.end(failed: failed)
    } catch StoreError.locked {
      session.closeAfterFailure()
      Diagnostics.line("another program is using \(path); it is tried again")
      return files
    } catch StoreError.heldByReader {
      session.closeAfterFailure()
      Diagnostics.line("another program reads \(path) in a transaction; it is tried again")
      return files
    } catch {
      session.closeAfterFailure()
      throw error
    }
    Terminal.clearProgress()
    for line in ExtractedMessages.lines(summary, own: ExtractorVersion.name(with: names)) {
      Diagnostics.line(line)
    }
    total.add(summary)
    let output = StandardOutput()
    if databases.count + vanished < files.count { try output.line(ImportCommand.words(summary)) }
    for taken in brought {
      try taken.write(to: output)
      // Of a file that could not be taken nothing else was counted.
      var counts = taken.summary?.documents ?? ImportRun.Summary()
      counts.failed = taken.failed
      total.add(counts)
    }
    try output.flush()
    return []
  }
}

/// What is said of a folder that cannot be watched.
enum WatchMessages {
  static func words(_ problem: WatchProblem) -> String {
    switch problem {
    case .notAFolder(let path): "\(path): no folder; --watch takes folders"
    case .tooMany(let path):
      """
      \(path): no more folders can be watched; raise the system's limits, such as \
      'sysctl fs.inotify.max_user_watches=524288'
      """
    case .reason(let path, let reason): "\(path): \(InputMessages.words(reason))"
    }
  }
}
