/// Finds the part of a page that is its story: by what the page marks as such, else by where its sentences stand.
struct MainContent {
  /// What stands in an element, boilerplate left out.
  struct Weight {
    /// Bytes that are seen.
    var text = 0
    /// Of these, in links.
    var links = 0
    /// Bytes in lines of more than a few words, most of which is no link.
    var prose = 0
    /// Bytes, and those of them in links, of lines that are its own and not those of a block in it.
    fileprivate var line = 0
    fileprivate var lineLinks = 0
  }

  private let page: HTMLPage
  /// By node.
  private(set) var weights: [Weight]
  /// By node: left out together with all in it.
  private(set) var isLeftOut: [Bool]

  init(_ page: HTMLPage) {
    self.page = page
    weights = Array(repeating: Weight(), count: page.nodes.count)
    isLeftOut = Array(repeating: false, count: page.nodes.count)
    weigh(leavingOut: false)
    let whole = page.nodes.indices.first.map { weights[$0] } ?? Weight()
    for (index, node) in page.nodes.enumerated() where node.traits.contains(.boilerplate) {
      // A class that speaks of a sidebar may be the page's own, with the story in it.
      isLeftOut[index] = weights[index].prose * 2 <= whole.prose
    }
    leaveOutLinkLists()
    weigh(leavingOut: true)
  }

  /// The nodes that hold the story, in order, none inside another; all of the page where nothing stands out.
  func roots() -> [Int] {
    let whole = tops.reduce(0) { $0 + weights[$1].prose }
    guard whole > 0 else { return tops }
    // A page that says where its story is, is believed where some of the text does stand there.
    for (trait, share) in [
      (HTMLPage.Traits.articleBody, 4), (.article, 2), (.main, 3),
    ] {
      if let best = best(of: trait), weights[best].prose * share >= whole {
        return [trait == .main ? story(in: best) : best]
      }
    }
    return densest().map { [$0] } ?? tops
  }

  // MARK: Weighing

  private var tops: [Int] {
    var tops: [Int] = []
    var index = 0
    while index < page.nodes.count {
      tops.append(index)
      index = Int(page.nodes[index].end)
    }
    return tops
  }

  /// Weighs every node, from the innermost outwards.
  private mutating func weigh(leavingOut: Bool) {
    // One entry for each element that is open: its node, and whether it is in a link or left out.
    var open: [(node: Int, inLink: Bool, isOut: Bool)] = []
    var weights = Array(repeating: Weight(), count: page.nodes.count)
    func closeUpTo(_ end: Int, _ weights: inout [Weight]) {
      while let last = open.last, Int(page.nodes[last.node].end) <= end {
        open.removeLast()
        settle(last.node, &weights)
        if let parent = open.last?.node {
          weights[parent].text += weights[last.node].text
          weights[parent].links += weights[last.node].links
          weights[parent].prose += weights[last.node].prose
          if !isLineOfItsOwn(page.nodes[last.node].tag) {
            weights[parent].line += weights[last.node].line
            weights[parent].lineLinks += weights[last.node].lineLinks
          }
        }
      }
    }
    for index in page.nodes.indices {
      closeUpTo(index, &weights)
      let node = page.nodes[index]
      let above = open.last
      let isOut = above?.isOut == true || leavingOut && isLeftOut[index]
      if node.tag == .text {
        guard !isOut else { continue }
        let count = visible(node)
        weights[index].text = count
        if let above {
          weights[above.node].text += count
          weights[above.node].line += count
          if above.inLink {
            weights[above.node].links += count
            weights[above.node].lineLinks += count
          }
        }
      } else {
        open.append((index, above?.inLink == true || node.tag == .a, isOut))
      }
    }
    closeUpTo(.max, &weights)
    self.weights = weights
  }

  private func isLineOfItsOwn(_ tag: HTMLTag) -> Bool { tag.isBlock || tag == .td || tag == .th }

  /// Counts a block's own lines as prose where they are long enough to be sentences, and no heading.
  private func settle(_ index: Int, _ weights: inout [Weight]) {
    let weight = weights[index]
    let tag = page.nodes[index].tag
    guard isLineOfItsOwn(tag), !tag.isHeading,
      weight.line >= 60, weight.lineLinks * 2 < weight.line
    else { return }
    weights[index].prose += weight.line
  }

  /// Bytes without those of blanks that follow blanks.
  private func visible(_ node: HTMLPage.Node) -> Int {
    var count = 0
    var wasBlank = true
    for place in Int(node.textStart)..<Int(node.textEnd) {
      let isBlank = page.text[place] <= 0x20
      if !(isBlank && wasBlank) { count += 1 }
      wasBlank = isBlank
    }
    return count
  }

  /// Lists and boxes whose text is mostly links and that hold no prose lead elsewhere.
  private mutating func leaveOutLinkLists() {
    for (index, node) in page.nodes.enumerated() where !isLeftOut[index] {
      switch node.tag {
      case .ul, .ol, .dl, .div, .section, .p, .header, .article, .table:
        let weight = weights[index]
        if weight.text > 0, weight.prose == 0, weight.links * 10 >= weight.text * 7,
          node.tag != .table || weight.links * 10 >= weight.text * 9
        {
          isLeftOut[index] = true
        }
      case .form: isLeftOut[index] = weights[index].prose == 0
      default: break
      }
    }
  }

  // MARK: Choosing

  private func best(of trait: HTMLPage.Traits) -> Int? {
    var best: Int?
    for (index, node) in page.nodes.enumerated()
    where node.traits.contains(trait)
      && weights[index].prose > (best.map { weights[$0].prose } ?? 0)
    {
      best = index
    }
    return best
  }

  /// The element that holds prose most densely: in each step downwards, the one child that holds nearly all of it.
  private func narrowed(_ start: Int) -> Int {
    var current = start
    while true {
      var heaviest: Int?
      var index = current + 1
      while index < Int(page.nodes[current].end) {
        if page.nodes[index].tag != .text,
          weights[index].prose > (heaviest.map { weights[$0].prose } ?? 0)
        {
          heaviest = index
        }
        index = Int(page.nodes[index].end)
      }
      // Two paragraphs side by side, or one among other things: their parent is the story.
      guard let heaviest, !page.nodes[heaviest].tag.isParagraph,
        weights[heaviest].prose * 10 >= weights[current].prose * 9
      else { return current }
      current = heaviest
    }
  }

  /// The part of a page's main content that is named as a story's text and holds most of it: beside it stand lists of other
  /// stories with their first sentences.
  private func story(in main: Int) -> Int {
    var current = narrowed(main)
    while let child = majority(in: current), !page.nodes[child].tag.isParagraph,
      page.nodes[child].traits.contains(.promising)
    {
      current = narrowed(child)
    }
    return current
  }

  private func densest() -> Int? {
    let start = page.nodes.indices.first { page.nodes[$0].tag == .body } ?? page.nodes.indices.first
    guard let start else { return nil }
    var current = narrowed(start)
    // Beside the story stand teasers of others, each a paragraph long: half of all prose in one child is the story.
    while let child = majority(in: current), !page.nodes[child].tag.isParagraph {
      current = narrowed(child)
    }
    return current
  }

  private func majority(in parent: Int) -> Int? {
    var index = parent + 1
    while index < Int(page.nodes[parent].end) {
      if page.nodes[index].tag != .text, weights[index].prose * 3 > weights[parent].prose * 2 {
        return index
      }
      index = Int(page.nodes[index].end)
    }
    return nil
  }
}
