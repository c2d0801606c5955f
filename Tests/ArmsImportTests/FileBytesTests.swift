import Foundation
import Testing

@testable import ArmsImport

/// Files that change under the reading, and what is no file.
@Suite struct FileBytesTests {
  private func file(_ text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: file)
    return file
  }

  private func problem(_ body: () throws(InputProblem.Reason) -> [UInt8]) -> InputProblem.Reason? {
    do throws(InputProblem.Reason) {
      _ = try body()
      return nil
    } catch { return error }
  }

  /// Lets the file grow after it was read, as often as `times`.
  private func growing(_ file: URL, times: Int) -> () -> Void {
    var left = times
    return {
      guard left > 0, let handle = try? FileHandle(forWritingTo: file) else { return }
      left -= 1
      _ = try? handle.seekToEnd()
      try? handle.write(contentsOf: Data(" more".utf8))
      try? handle.close()
    }
  }

  @Test func aFileThatChangedOnceIsReadAgainAndWhole() throws {
    let file = try file("one")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = try FileBytes.read(
      file.path, limit: 100, afterReading: growing(file, times: 1))
    #expect(String(decoding: bytes, as: UTF8.self) == "one more")
  }

  @Test func aFileThatGoesOnChangingIsNamed() throws {
    let file = try file("one")
    defer { try? FileManager.default.removeItem(at: file) }
    let grow = growing(file, times: 9)
    #expect(
      problem { () throws(InputProblem.Reason) in
        try FileBytes.read(file.path, limit: 100, afterReading: grow)
      } == .changedWhileRead)
  }

  @Test func aFileThatIsWrittenOverInPlaceIsReadAgain() throws {
    let file = try file("one")
    defer { try? FileManager.default.removeItem(at: file) }
    // Of the same length: only the time tells. It is set, since two writes may fall into one tick of the clock.
    var isFirst = true
    let bytes = try FileBytes.read(file.path, limit: 100) {
      guard isFirst, let handle = try? FileHandle(forWritingTo: file) else { return }
      isFirst = false
      try? handle.write(contentsOf: Data("two".utf8))
      try? handle.close()
      try? FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file.path)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "two")
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "/dev/full"]) func aDeviceIsNoFile(path: String) {
    #expect(
      problem { () throws(InputProblem.Reason) in try FileBytes.read(path, limit: 100) }
        == .notRegular)
  }

  @Test func aFileOfProcThatSaysItIsEmptyIsReadWhole() throws {
    let bytes = try FileBytes.read("/proc/self/status", limit: 1 << 20)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Name:"))
  }
}
