/// Columns of counts, parts one upon the other.
struct StackedBars {
  struct Bar {
    var name: String
    var parts: [(style: Int, count: Int)]
    var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  let bars: [Bar]
  let legend: [(style: Int, name: String)]
  let number: (Int) -> String

  /// nil where there is nothing to draw.
  var svg: String? {
    let most = bars.map(\.total).max() ?? 0
    guard most > 0 else { return nil }
    let (left, top, height, width) = (52, 14, 260, 820)
    let (step, high) = SVG.steps(upTo: most, count: 5)
    var body = ""
    for value in stride(from: 0, through: high, by: step) {
      let y = top + height - SVG.place(value, of: high, on: height)
      body += SVG.line(x1: left, y1: y, x2: left + width, y2: y)
      body += SVG.text(number(value), x: left - 8, y: y + 4, anchor: "end", style: "soft")
    }
    let slot = width / max(bars.count, 8)
    let every = max(1, (bars.count * 46 + width - 1) / width)
    for (place, bar) in bars.enumerated() {
      let x = left + place * slot + slot / 8
      var y = top + height
      for part in bar.parts where part.count > 0 {
        let size = max(1, SVG.place(part.count, of: high, on: height))
        y -= size
        let name = legend.first { $0.style == part.style }?.name ?? ""
        body += SVG.box(
          x: x, y: y, width: min(slot * 3 / 4, 60), height: size, style: "s\(part.style)",
          title: "\(bar.name), \(name): \(number(part.count))")
      }
      if place % every == 0 {
        body += SVG.text(
          bar.name, x: x + min(slot * 3 / 4, 60) / 2, y: top + height + 18, anchor: "middle")
      }
    }
    var x = left
    for entry in legend {
      body += SVG.box(
        x: x, y: top + height + 36, width: 12, height: 12, style: "s\(entry.style)",
        title: entry.name)
      body += SVG.text(entry.name, x: x + 18, y: top + height + 47)
      x += 40 + entry.name.count * 8
    }
    return SVG.drawing(width: left + width + 10, height: top + height + 60, body)
  }
}

/// Ranges on one scale, a line each.
struct RangeBars {
  struct Bar {
    var name: String
    var low: Int
    var high: Int
    /// True where the true sum may be above.
    var isOpen: Bool
  }

  let bars: [Bar]
  let unit: String
  let number: (Int) -> String

  var svg: String? {
    let most = bars.map(\.high).max() ?? 0
    guard most > 0 else { return nil }
    let names = bars.map { SVG.cut($0.name, 34) }
    let left = 24 + 7 * (names.map(\.count).max() ?? 0)
    let (top, line, width) = (30, 22, 620)
    let (step, high) = SVG.steps(upTo: most, count: 6)
    let bottom = top + bars.count * line
    var body = ""
    for value in stride(from: 0, through: high, by: step) {
      let x = left + SVG.place(value, of: high, on: width)
      body += SVG.line(x1: x, y1: top - 6, x2: x, y2: bottom)
      body += SVG.text(SVG.short(value), x: x, y: top - 12, anchor: "middle", style: "soft")
    }
    for (place, bar) in bars.enumerated() {
      let y = top + place * line
      body += SVG.text(names[place], x: left - 10, y: y + 15, anchor: "end")
      let low = left + SVG.place(bar.low, of: high, on: width)
      let end = left + SVG.place(bar.high, of: high, on: width)
      let said =
        bar.low == bar.high
        ? "\(bar.name): \(number(bar.low)) \(unit)"
        : "\(bar.name): \(number(bar.low)) to \(number(bar.high)) \(unit)"
      body += SVG.line(x1: left, y1: y + 11, x2: low, y2: y + 11)
      // A range of no width is still to be seen.
      body += SVG.box(
        x: min(low, end - 4), y: y + 5, width: max(end - low, 5), height: 12, style: "bar",
        title: said)
      if bar.isOpen { body += SVG.text("→", x: end + 6, y: y + 15) }
    }
    return SVG.drawing(width: left + width + 40, height: bottom + 10, body)
  }
}

/// Counts of pairs, the more the darker, with the number in each field.
struct CountMatrix {
  let rows: [String]
  let columns: [String]
  let counts: [[Int]]
  let number: (Int) -> String

  var svg: String? {
    let most = counts.flatMap { $0 }.max() ?? 0
    guard most > 0 else { return nil }
    let names = rows.map { SVG.cut($0, 24) }
    let left = 24 + 7 * (names.map(\.count).max() ?? 0)
    let (top, size, line) = (104, 58, 24)
    var body = ""
    for (place, name) in columns.enumerated() {
      let x = left + place * size + size / 2
      body +=
        "<text transform=\"translate(\(x) \(top - 10)) rotate(-38)\">\(SVG.cut(name, 20).escapedForHTML)</text>"
    }
    for (row, name) in rows.enumerated() {
      let y = top + row * line
      body += SVG.text(names[row], x: left - 10, y: y + 16, anchor: "end")
      for (column, count) in counts[row].enumerated() where count > 0 {
        let x = left + column * size
        // Never so dark that the number upon it is hard to read, in either scheme.
        let share = 12 + SVG.place(count, of: most, on: 43)
        body += SVG.box(
          x: x + 1, y: y + 1, width: size - 2, height: line - 2, style: "cell", opacity: share,
          title: "\(columns[column]) to \(name): \(number(count))")
        body += SVG.text(
          number(count), x: x + size / 2, y: y + 16, anchor: "middle"
        )
      }
    }
    return SVG.drawing(
      width: left + columns.count * size + 120, height: top + rows.count * line + 8, body)
  }
}
