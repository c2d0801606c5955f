internal import Glibc

/// Keys and lines from a terminal. Read without a buffer: a key typed ahead of a question is the answer to it.
enum Keyboard {
  static let isTerminal = isatty(STDIN_FILENO) == 1

  /// The next key, without waiting for the end of a line; nil at the end of input, and for ^C and ^D.
  static func key() -> Character? {
    var before = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var single = before
    // The terminal's own keys come as keys, so that it is never left in this state by one of them.
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    guard unsafe tcsetattr(STDIN_FILENO, TCSANOW, &single) == 0 else { return nil }
    defer { _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    guard let byte = byte(), byte != 0x03, byte != 0x04 else { return nil }
    // An arrow key is Esc and more; the rest of it is no answer to this question or the next.
    if byte == 0x1B { dropWaiting() }
    guard byte >= 0x80 else { return Character(Unicode.Scalar(byte)) }
    var bytes = [byte]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    while bytes.count < length, let next = self.byte() { bytes.append(next) }
    return String(decoding: bytes, as: UTF8.self).first
  }

  /// Reads what has come already and forgets it.
  private static func dropWaiting() {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, 0) > 0, waiting.revents & Int16(POLLIN) != 0, byte() != nil {}
  }

  /// The next line without its end; nil at the end of input.
  static func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = byte() {
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }
}
