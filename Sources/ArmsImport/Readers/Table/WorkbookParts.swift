/// Where the parts of a workbook stand in its archive, by the ids that it calls them.
final class WorkbookRelations: XMLHandler {
  private(set) var targets: [String: String] = [:]

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  func end(_ name: String) {}
  func text(_ text: String) {}
}

/// The sheets of a workbook in their order.
final class WorkbookSheets: XMLHandler {
  private(set) var sheets: [(id: String, name: String)] = []
  private(set) var from1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let id = attributes["id"] else { return }
      sheets.append((id, attributes["name"] ?? ""))
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ text: String) {}
}

/// Texts that cells share: all runs of each, without what tells how signs are spoken.
final class WorkbookStrings: XMLHandler {
  private(set) var strings: [String] = []
  private var isText = false
  private var isSpoken = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "si": strings.append("")
    case "rPh": isSpoken = true
    case "t": isText = true
    default: break
    }
  }

  func end(_ name: String) {
    if name == "rPh" { isSpoken = false }
    if name == "t" { isText = false }
  }

  func text(_ text: String) {
    guard isText, !isSpoken, !strings.isEmpty else { return }
    strings[strings.count - 1] += text
  }
}

/// For each style of cells, by its number, whether it shows a number as a day.
final class WorkbookStyles: XMLHandler {
  private(set) var isDay: [Bool] = []
  private var formats: [Int: Bool] = [:]
  private var isCells = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    let id = attributes["numFmtId"].flatMap { Int($0) }
    switch name {
    case "numFmt":
      if let id, let code = attributes["formatCode"] { formats[id] = Self.isDay(code) }
    case "cellXfs": isCells = true
    case "xf" where isCells:
      let id = id ?? 0
      // 14 to 17 and 22 are days in every program, and some more in eastern ones.
      isDay.append(
        formats[id]
          ?? ((14...17).contains(id) || id == 22 || (27...36).contains(id)
            || (50...58).contains(id))
      )
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isCells = false } }
  func text(_ text: String) {}

  /// Whether a format shows days: it has letters for them outside of quotes and brackets.
  private static func isDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracket = false
    for sign in code {
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isBracket = true
      case "]": isBracket = false
      case "y", "Y", "d", "D": if !isQuoted, !isBracket { return true }
      default: break
      }
    }
    return false
  }
}
