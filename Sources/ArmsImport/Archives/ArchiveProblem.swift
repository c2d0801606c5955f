/// What is wrong with an archive, or with one member of it.
package enum ArchiveProblem: Hashable, Sendable {
  /// It ends before it should.
  case cutShort
  /// What was compressed cannot be inflated, or its checksum is another.
  case damaged
  /// A directory that is missing, or contradicts what it describes.
  case noDirectory
  /// Members that share bytes, as in archives made to burst.
  case overlapping
  /// A password is needed.
  case encrypted
  /// A method of compression other than deflate: its number in the format's list.
  case method(Int)
  /// Parts of it stand in other files.
  case split
  /// A member's name that leads out of the archive.
  case unsafeName
  /// No file in it, or hidden ones only.
  case empty
}
