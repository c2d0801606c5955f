import ArmsModel

/// The designation of an item as the trade writes it.
struct NewsDesignation {
  let context: NewsContext

  func designation(_ item: ItemMention) -> String? {
    let printed = item.designation.isEmpty ? "" : context.text.line(item.designation)
    guard let system = item.system else { return printed.isEmpty ? nil : trimmed(printed) }
    let entry = context.gazetteer.systems[system]
    // What follows the known name is its variant: "F-16" and "V", "Leopard 2" and "A4".
    let hit = context.system(startingAt: item.designation.lowerBound, index: system)
    guard let hit, hit.tokens.upperBound < item.designation.upperBound else {
      return entry.designation
    }
    let variant = trimmed(context.text.line(hit.tokens.upperBound..<item.designation.upperBound))
    guard !variant.isEmpty, !entry.designation.hasSuffix(variant) else { return entry.designation }
    let spaced = context.text.tokens[hit.tokens.upperBound].flags.contains(.spaceBefore)
    return entry.designation + (spaced ? " " : "") + variant
  }

  /// Without the plural's "s", "class" and hyphens at the ends.
  private func trimmed(_ printed: String) -> String {
    var text = Substring(printed)
    for ending in ["-class", " class", "s"] where text.hasSuffix(ending) {
      let rest = text.dropLast(ending.count)
      if ending != "s" || (rest.last.map { $0.isUppercase || $0.isNumber } ?? true) { text = rest }
    }
    return String(text)
  }
}
