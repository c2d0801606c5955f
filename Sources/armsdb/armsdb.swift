internal import ArmsCommands
internal import ArgumentParser

@main struct ArmsDB {
  static func main() { ArmsDBCommand.start() }
}
