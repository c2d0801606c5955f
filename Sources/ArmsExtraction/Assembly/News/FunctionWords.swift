/// The small words of English that carry the roles of a sentence; features name them, other words only by their kind.
enum FunctionWords {
  static func all(_ vocabulary: inout Vocabulary) -> WordSet {
    let words = """
      a an the this that these those its their his her our of for from by with to in on at as and or but nor into onto over
      under than then between among against through via after before since until during while when where which who whose
      if not no never also already still only just even both each either neither such other another more most less least
      some any all many several first second third last next new is are was were be been being has have had do does did
      will would could should may might can must about around including like per up down out off upon without within
      toward towards it they he she we you i there here how why what so because due part one two s
      countries country state states neighbouring neighboring government company based made built designed
      """
    return WordSet(words, &vocabulary)
  }
}
