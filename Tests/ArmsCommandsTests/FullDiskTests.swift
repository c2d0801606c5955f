import Foundation
import Testing

/// A disk that fills up while something is written: a real one, of a few kilobytes, where the system lets us mount it.
@Suite struct FullDiskTests {
  static let canMount: Bool = {
    guard let workspace = try? Workspace() else { return false }
    let mounted = try? workspace.run(
      "mkdir small && unshare -rm mount -t tmpfs -o size=64k tmpfs small")
    return mounted?.status == 0
  }()

  /// Runs a script in which `small` is a disk of so many kilobytes.
  private func run(_ kilobytes: Int, _ script: String) throws -> Workspace.Outcome {
    let workspace = try RowShapeTests.workspace()
    try workspace.write(
      "mkdir small && mount -t tmpfs -o size=\(kilobytes)k tmpfs small || exit 9\n" + script,
      to: "script.sh")
    return try workspace.run("unshare -rm sh script.sh 2>&1")
  }

  @Test(.enabled(if: canMount, "no disk can be mounted here"))
  func aSiteIsCompletedOnceThereIsRoom() throws {
    let outcome = try run(
      48,
      """
      armsdb publish small/site; echo $?
      find small -name '*.part' | wc -l
      find small -name '*.html' | wc -l | grep -c '[1-9]'; find small -name '*.html' | xargs grep -L '</html>$' | wc -l
      mount -o remount,size=16m small
      armsdb publish small/site > /dev/null; echo $?
      armsdb publish fresh > /dev/null; diff -r -x armsdb-site.txt small/site fresh && echo same
      """)
    let lines = outcome.stdout.components(separatedBy: "\n")
    #expect(lines.first?.hasPrefix("armsdb: cannot write small/site/") == true, "\(lines)")
    #expect(lines.first?.hasSuffix(": No space left on device") == true, "\(lines)")
    // No part of a file, and every page that is there ends as a page does.
    #expect(Array(lines.dropFirst()) == ["2", "0", "1", "0", "0", "same", ""], "\(lines)")
  }

  @Test(
    .enabled(if: canMount, "no disk can be mounted here"),
    arguments: [
      "export evidence --format json --output small/out", "export --sqlite small/out",
      "report --format html --output small/out", "export ocds --output small/out",
      "export annotations --output small/out",
    ]) func nothingIsTakenForWhole(command: String) throws
  {
    let outcome = try run(
      4,
      """
      armsdb \(command) 2> said; echo $?
      ls -A small | wc -l; grep -c 'cannot write small/out: ' said
      mount -o remount,size=16m small
      armsdb \(command) 2> /dev/null; echo $?; ls -A small
      """)
    #expect(outcome.stdout == "2\n0\n1\n0\nout\n", "\(command): \(outcome.stdout)")
  }
}
