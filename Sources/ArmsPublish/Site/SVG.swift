/// Pieces of drawings. Colours and letters are the style sheet's, so that a drawing follows the reader's scheme.
enum SVG {
  /// The drawing with its name and what it shows, for those who do not see it.
  static func labelled(_ svg: String, name: String, about: String, anchor: String) -> String {
    guard let end = svg.firstIndex(of: ">") else { return svg }
    let id = "\(anchor)-drawing".escapedForHTML
    return """
      \(svg[..<end]) role="img" aria-labelledby="\(id)-name \(id)-about"><title id="\(id)-name">\(name.escapedForHTML)</title>\
      <desc id="\(id)-about">\(about.escapedForHTML)</desc>\(svg[svg.index(after: end)...])
      """
  }

  static func drawing(width: Int, height: Int, _ body: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">\(body)</svg>"
  }

  static func text(
    _ text: String, x: Int, y: Int, anchor: String = "start", style: String = ""
  ) -> String {
    let style = style.isEmpty ? "" : " class=\"\(style)\""
    return
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(style)>\(text.escapedForHTML)</text>"
  }

  /// With what it stands for, which a browser shows when it is pointed at.
  static func box(
    x: Int, y: Int, width: Int, height: Int, style: String, opacity: Int = 100, title: String
  ) -> String {
    let opacity = opacity == 100 ? "" : " fill-opacity=\"\(opacity)%\""
    return """
      <rect x="\(x)" y="\(y)" width="\(max(width, 1))" height="\(max(height, 1))" class="\(style)"\(opacity)>\
      <title>\(title.escapedForHTML)</title></rect>
      """
  }

  static func line(x1: Int, y1: Int, x2: Int, y2: Int) -> String {
    "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" class=\"axis\"/>"
  }

  /// Round steps of which `count` or somewhat fewer reach beyond `most`: 1, 2 or 5 times a power of ten.
  static func steps(upTo most: Int, count: Int) -> (step: Int, top: Int) {
    var step = 1
    while step < Int.max / 10 {
      for factor in [1, 2, 5]
      where (step * factor).multipliedReportingOverflow(by: count).overflow
        || step * factor * count >= most
      {
        let size = step * factor
        let (number, rest) = max(most, 1).quotientAndRemainder(dividingBy: size)
        let top = size.multipliedReportingOverflow(by: number + (rest > 0 ? 1 : 0))
        return (size, top.overflow ? most : top.partialValue)
      }
      step *= 10
    }
    return (step, most)
  }

  /// `value` on a scale of `length` for `most`, without overflow.
  static func place(_ value: Int, of most: Int, on length: Int) -> Int {
    guard most > 0 else { return 0 }
    return Int(Double(value) / Double(most) * Double(length))
  }

  /// 133,300,000 as "133.3m": short enough for an axis.
  static func short(_ number: Int) -> String {
    for (size, sign) in [
      (1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "m"), (1_000, "k"),
    ]
    where number >= size {
      let tenths = number / (size / 10)
      return tenths % 10 == 0 ? "\(tenths / 10)\(sign)" : "\(tenths / 10).\(tenths % 10)\(sign)"
    }
    return "\(number)"
  }

  /// At most so many letters.
  static func cut(_ text: String, _ most: Int) -> String {
    text.count <= most ? text : text.prefix(most - 1) + "…"
  }
}
