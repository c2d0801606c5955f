internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Own names for reading without a database.
struct NamesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names to know beside the built-in ones, in the form of 'armsdb names import'.",
      valueName: "file"),
    completion: .file())
  var names: String?

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.names = nil
    return options
  }

  func known() throws -> OwnNames {
    guard let names else { return .none }
    let rows = try NamesInput.rows(names)
    do throws(NamesFile.Problem) {
      return OwnNames(try NamesFile.checked(rows, known: []))
    } catch {
      throw CommandFailure(message: NamesMessages.message(error, names))
    }
  }
}

extension DatabaseOptions {
  /// The own names of the file; none where it is not there yet, or of a schema that knew none. What else is wrong with the
  /// file, the one that writes to it will say.
  func ownNames() -> OwnNames {
    guard let store = try? Store(path: path, mode: .reading) else { return .none }
    defer { store.close() }
    guard let names = try? store.ownNames(), !names.isEmpty else { return .none }
    return OwnNames(names)
  }
}
