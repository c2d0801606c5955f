/// What a name stands for as one number, as the program's image holds it.
struct EntryCode: BitwiseCopyable, Sendable, Hashable {
  /// The place in its list, and in the lowest eight bits its kind.
  private let bits: UInt32

  init(_ entry: Gazetteer.Entry) {
    let (kind, index): (UInt32, Int) =
      switch entry {
      case .company(let index): (0, index)
      case .system(let index): (1, index)
      case .noun(let index): (2, index)
      case .currency(let index): (3, index)
      case .cue(let index): (4, index)
      case .party(let index, let form):
        (5 + UInt32(form.rawValue), index)
      }
    bits = UInt32(index) << 8 | kind
  }

  var entry: Gazetteer.Entry {
    let index = Int(bits >> 8)
    return switch bits & 0xFF {
    case 0: .company(index)
    case 1: .system(index)
    case 2: .noun(index)
    case 3: .currency(index)
    case 4: .cue(index)
    case let kind: .party(index, PartyMention.Form(rawValue: UInt8(kind - 5)) ?? .name)
    }
  }
}
