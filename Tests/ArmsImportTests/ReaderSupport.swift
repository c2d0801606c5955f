import ArmsStore
import Foundation

@testable import ArmsImport

/// Files in a fresh folder that is gone afterwards, and what is read from them.
final class ReaderFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init(_ files: [String: [UInt8]]) throws {
    for (name, bytes) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every document as "NAME: TEXT" and every problem as "NAME! REASON", names without the folder.
  func read(_ name: String = "", _ options: ReadingOptions = .init()) -> [String] {
    documents(name, options).map { outcome in
      switch outcome {
      case .document(let document): "\(shown(document.appearance.name)): \(document.text)"
      case .problem(let problem, _): "\(shown(problem.name))! \(problem.reason)"
      case .notice(let notice): "\(shown(notice.name))? \(notice.reason)"
      }
    }
  }

  func documents(_ name: String = "", _ options: ReadingOptions = .init()) -> [Reading.Outcome] {
    let path = name.isEmpty ? url.path : url.appendingPathComponent(name).path
    var source = InputSource(paths: [path], options: options)
    var outcomes: [Reading.Outcome] = []
    while let item = source.next() { outcomes.append(Reading.read(item, options: options)) }
    return outcomes
  }

  private func shown(_ name: String) -> String {
    name.replacingOccurrences(of: url.path + "/", with: "")
  }
}

extension ReaderFolder {
  /// What comes of bytes that are a file of that name, without writing it.
  func members(
    of bytes: [UInt8], name: String, kind: ReaderKind? = nil
  ) throws -> [Reading.Outcome] {
    let options = ReadingOptions(
      limits: ReadingLimits(bytes: 1 << 20), kind: kind,
      searchPath: ["/usr/bin", "/usr/local/bin"])
    let input = ContainerInput(
      name: name, kind: kind, options: options, stream: BufferedStream(MemoryStream(bytes)))
    var outcomes: [Reading.Outcome] = []
    do throws(InputProblem.Reason) {
      let members = try input.members()
      while let item = members.next() { outcomes.append(Reading.read(item, options: options)) }
    } catch {
      outcomes.append(.problem(InputProblem(name, error), id: nil))
    }
    return outcomes
  }
}
