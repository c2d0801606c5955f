internal import ArmsExtraction
internal import ArmsModel

/// A country's file of the United Nations Register of Conventional Arms, as its site hands it to programs: for each
/// partner and category the number that the country reports and the number that the partner does, both of all years; of
/// small arms and light weapons also both sums of each year, without partners.
///
/// It is read as a table with a row a partner and category, and one a category and year, in the order of the file.
struct UNROCAReader: DocumentReader {
  func takes(_ head: Head) -> Bool {
    head.text.first == UInt8(ascii: "{")
      && Self.marks.contains { mark in
        let mark = Array(mark.utf8)
        return head.text.indices.contains { head.text[$0...].starts(with: mark) }
      }
  }

  private static let marks = ["\"hw_imp\"", "\"hw_exp\"", "\"available_reports\""]

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let object = try DocumentLine.object(bytes)
    guard case .object(let country)? = object["country"],
      case .string(let name)? = country["name_en"] ?? country["name"]
    else { throw .wrongType(field: "country", expected: "an object with \"name_en\"") }
    var text = RowText(limit: context.limits.bytes)
    for name in [
      "exporter", "importer", "category code", "category", "own report", "partner's report",
      "years",
    ] {
      try text.cell(name)
    }
    try text.endRow()
    let span = Self.span(object["available_reports"])
    for (field, isImport) in Self.lists {
      guard case .array(let rows)? = object[field] else { continue }
      for row in rows {
        guard case .object(let row) = row, case .string(let partner)? = row["country"] else {
          continue
        }
        for (code, category) in Self.categories {
          let own = Self.number(row[code + "_1"])
          let other = Self.number(row[code + "_2"])
          if own == nil, other == nil { continue }
          let cells = [
            isImport ? partner : name, isImport ? name : partner, code, category, own ?? "",
            other ?? "", Self.year(row["year"]).map(String.init) ?? span,
          ]
          for cell in cells { try text.cell(cell) }
          try text.endRow()
        }
      }
    }
    try sums(of: object, name, &text)
    return try TableReader.read(text.bytes, format: "unroca", context)
  }

  /// What the country imported of a category in a year, from all partners: told of small arms and light weapons, where the
  /// partners themselves are not.
  private func sums(
    of object: [String: JSONValue], _ name: String, _ text: inout RowText
  ) throws(InputProblem.Reason) {
    if case .array(let pairs)? = object["salw_imp"], !pairs.isEmpty { return }
    for field in ["sa_imp_time", "lw_imp_time"] {
      guard case .array(let series)? = object[field] else { continue }
      for case .object(let one) in series {
        guard case .string(let code)? = one["tow"],
          let category = Self.categories.first(where: { $0.0 == code })?.1
        else { continue }
        let own = Self.numbers(one["own_values"])
        let other = Self.numbers(one["other_values"])
        for year in Set(own.keys).union(other.keys).sorted() {
          for cell in [
            "", name, code, category, own[year] ?? "", other[year] ?? "", String(year),
          ] {
            try text.cell(cell)
          }
          try text.endRow()
        }
      }
    }
  }

  /// The numbers of a series by year.
  private static func numbers(_ values: JSONValue?) -> [Int: String] {
    guard case .array(let values)? = values else { return [:] }
    var numbers: [Int: String] = [:]
    for case .object(let value) in values {
      if let year = year(value["year"]), let number = number(value["amount"]) {
        numbers[year] = number
      }
    }
    return numbers
  }

  /// The years over which the sums of pairs go: from the first that the country reported to the last; empty where the file
  /// names none.
  private static func span(_ reports: JSONValue?) -> String {
    guard case .array(let reports)? = reports else { return "" }
    let years = reports.compactMap { report in
      if case .object(let object) = report { year(object["year"]) } else { year(report) }
    }
    guard let first = years.min(), let last = years.max() else { return "" }
    return first == last ? "\(first)" : "\(first)/\(last)"
  }

  private static func year(_ value: JSONValue?) -> Int? {
    let text: String
    switch value {
    case .number(let print): text = print
    case .string(let print): text = print
    default: return nil
    }
    return Int(text).flatMap { (1900...2100).contains($0) ? $0 : nil }
  }

  /// A number above zero: the register prints 0 where nothing was reported.
  private static func number(_ value: JSONValue?) -> String? {
    switch value {
    case .number(let print) where print != "0": print
    case .string(let text) where !text.isEmpty && text != "0": text
    default: nil
    }
  }

  private static let lists = [
    ("hw_imp", true), ("hw_exp", false), ("salw_imp", true), ("salw_exp", false),
  ]

  /// The register's seven categories and those of small arms and light weapons, under the names of the United Nations.
  ///
  /// Source: United Nations Register of Conventional Arms, categories I to VII and the format for small arms; the codes
  /// are those of the file.
  private static let categories = [
    ("bt", "battle tanks"), ("acv", "armoured combat vehicles"),
    ("lcas", "large-calibre artillery systems"), ("ca", "combat aircraft"),
    ("ca_gen", "combat aircraft"), ("auavf", "unmanned combat aerial vehicles"),
    ("ah", "attack helicopters"), ("ah_gen", "attack helicopters"), ("ws", "warships"),
    ("mml", "missiles and missile launchers"), ("mml_gen", "missiles and missile launchers"),
    ("mnpd", "man-portable air-defence systems"), ("sa_rsp", "revolvers and self-loading pistols"),
    ("sa_rc", "rifles and carbines"), ("sa_smg", "sub-machine guns"), ("sa_ar", "assault rifles"),
    ("sa_lmg", "light machine guns"), ("sa_o", "other small arms"), ("lw1", "heavy machine guns"),
    ("lw2", "grenade launchers"), ("lw3", "portable anti-tank guns"), ("lw4", "recoilless rifles"),
    ("lw5", "portable anti-tank missile launchers"),
    ("lw6", "portable anti-aircraft missile launchers"), ("lw7", "mortars below 75 mm"),
  ]
}
