/// Tells whether a text is English, and where it plainly is not, which language it is.
///
/// The rules read English only; a text in another language gives no reports and a note that says so. Function words make
/// up a third of any English prose, and each language has its own.
struct Language: Sendable {
  /// Common small words of languages that report on arms sales, written without accents as the tokeniser folds them.
  private static let words: [(code: String, words: String)] = [
    (
      "fr",
      "la de en un ce pas ne le les des du une est dans pour que qui sur avec par aux ont cette sont plus ses au et ete"
    ),
    (
      "de",
      "der die das und den dem ist mit von fur auf ein eine nicht auch des sich werden wird im zu"
    ),
    (
      "es",
      "de la un a lo el los las del una que por con para su se es al como fue este sus han entre y en"
    ),
    ("it", "il gli della del che per con una sono dei alla nel di da si anche le stato"),
    ("pt", "os das dos uma que para com por nao se foi ao como mais pelo sao do da em"),
    ("nl", "het een van en dat zijn voor met op niet aan ook door worden naar de ook"),
    ("pl", "nie na jest ze sie przez oraz dla ktore jak od tym w z do"),
    ("tr", "bir ve bu icin ile olarak da de olan daha gibi kadar sonra"),
    ("id", "yang dan untuk dengan dari pada ini itu akan tidak dalam telah oleh di"),
    ("cs", "je na se ze pro jako jsou bylo ktere od tak podle v s"),
    ("sv", "och att det som en av for med den till inte har ar om ett de nar"),
    ("da", "og at det som en af for med den til ikke har er om et de nar bliver fra"),
    ("no", "og at det som en av for med den til ikke har er om et de nar blir fra"),
    ("fi", "ja on ei se joka jotka joilla etta kanssa ovat mutta myos ole viela kun oli sen"),
    ("et", "ja on ei see mis millel et ka ole veel oma kui oli ning aga ta selle"),
    ("lv", "un ir ar no par kas ka lai bet uz tiks kuram vel nav gada bus"),
    ("lt", "ir su is bus kad kurios kuris dar bet i yra apie po del tai o neturi"),
    ("hu", "a az es egy hogy nem is volt meg azoknak amelyek ezt csak mar el rol ban"),
    ("ro", "si in de cu pe la din nu este un o care pentru sa au iar vor fi mai le"),
    ("hr", "je i u na se da su za od koji koje nisu ce bi kao biti s sa jos iz"),
    ("sl", "je in v na se da so za od ki ne pa kot bo bi bodo s z se iz"),
    ("sk", "je a v na sa ze so pre ako su bolo od tak podla s ich ked pri aby bude sme"),
    ("sq", "nje te ne dhe per me nga se ka do qe i e eshte ky kjo si por"),
    ("vi", "va la cho các cac cua của với được nhung những một mot trong khong da se tren vao"),
    ("ca", "el els les la amb una un per i de que del no es al a dels com ha seva"),
    ("tl", "ang ng sa mga na ay at para isang mula hindi ito ni kay kung pa"),
    ("sw", "ya na wa kwa za katika la ni kuwa hii cha huo ili kama yake"),
  ]
  private static let english =
    "the of and to in a that is was for on with as by it has have from at its be will which were said are an this not"

  /// By word number: how often the word stands in the list of each language, English first.
  private var table: [Counts] = []

  /// The same for English, and for that of all other languages which has it most: what nearly every text is told by.
  private var glance: [Glance] = []

  private struct Glance: Sendable {
    let english: UInt16
    let most: UInt16
  }

  /// One count a language; all are added at once.
  private typealias Counts = SIMD32<UInt16>

  /// Interns the words, so that the token pass gives them numbers.
  init(_ vocabulary: inout Vocabulary) {
    for (index, list) in ([Self.english] + Self.words.map(\.words)).enumerated() {
      for word in list.utf8.split(separator: 0x20) {
        let id = vocabulary.intern(Array(word))
        vocabulary.mark(id, .language)
        while table.count <= Int(id) { table.append(.zero) }
        table[Int(id)][index] += 1
      }
    }
    glance = table.map { counts in
      var others = counts
      others[0] = 0
      return Glance(english: counts[0], most: others.max())
    }
  }

  /// nil where the text is English, or too short to tell; else an ISO 639-1 code, or `und`.
  func foreign(_ text: TokenText) -> String? {
    var words = 0
    var most = 0
    var plain = 0
    var scripts: [String: Int] = [:]
    for token in text.tokens.prefix(4000) where token.kind == .word {
      words += 1
      if token.uses.contains(.language) {
        let seen = glance[Int(token.word)]
        plain += Int(seen.english)
        most += Int(seen.most)
      }
      guard !token.flags.contains(.ascii) else { continue }
      if let script = Self.script(text.bytes, token) { scripts[script, default: 0] += 1 }
    }
    if let (script, count) = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count * 2 > words
    {
      return script
    }
    // No language can have more than all have together.
    guard words >= 20, most > plain * 2 else { return nil }
    // 4,000 words, each no more than a few times in a list, cannot overflow.
    var counts = Counts.zero
    for token in text.tokens.prefix(4000)
    where token.kind == .word && token.uses.contains(.language) {
      counts &+= table[Int(token.word)]
    }
    let english = Int(counts[0])
    guard let best = (1...Self.words.count).max(by: { counts[$0] < counts[$1] }) else { return nil }
    let found = Int(counts[best])
    return found > english * 2 && found * 10 >= words ? Self.words[best - 1].code : nil
  }

  /// The language that a script other than Latin stands for, by the first letter of a word.
  private static func script(_ bytes: [UInt8], _ token: Token) -> String? {
    let at = Int(token.start)
    guard bytes[at] >= 0xC2 else { return nil }
    switch Tokeniser.scalar(bytes, at).0.value {
    case 0x370...0x3FF: return "el"
    case 0x400...0x52F: return "ru"
    case 0x530...0x58F: return "hy"
    case 0x590...0x5FF: return "he"
    case 0x600...0x6FF: return "ar"
    case 0x900...0x97F: return "hi"
    case 0x980...0x9FF: return "bn"
    case 0xB80...0xBFF: return "ta"
    case 0xC00...0xC7F: return "te"
    case 0xE00...0xE7F: return "th"
    case 0x1000...0x109F: return "my"
    case 0x10A0...0x10FF: return "ka"
    case 0x1200...0x137F: return "am"
    case 0x1780...0x17FF: return "km"
    case 0x3040...0x30FF: return "ja"
    case 0x4E00...0x9FFF: return hasKana(bytes, token) ? "ja" : "zh"
    case 0xAC00...0xD7AF: return "ko"
    default: return nil
    }
  }

  /// Japanese writes no spaces: a word that starts with a Chinese character may be a whole sentence with kana in it.
  private static func hasKana(_ bytes: [UInt8], _ token: Token) -> Bool {
    var at = Int(token.start)
    while at < Int(token.end) {
      let (scalar, length) = Tokeniser.scalar(bytes, at)
      if (0x3040...0x30FF).contains(scalar.value) { return true }
      at += length
    }
    return false
  }
}
