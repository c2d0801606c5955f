internal import ArmsImport

/// Standard input as one text.
enum StandardInput {
  static func text() throws -> String {
    do throws(InputProblem.Reason) {
      let bytes = try FileBytes.readAll(descriptor: 0, limit: 1 << 20)
      return try TextDecoding.decode(bytes).text
    } catch {
      throw CommandFailure(message: "standard input: \(InputMessages.words(error))")
    }
  }
}
