// Generated from cues.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let cues = ##"""
    # Cues: the words that tell what is done with equipment, by whom and how far.
    #
    # Columns (tab-separated):
    #   1 class   stage, role, background, negation, official, unspecified …: see Sources/ArmsExtraction/README.md
    #   2 name    the cue's name, as the weights and `armsdb explain` call it
    #   3 phrases the words, separated by |; every inflection is listed
    # Source: usage in English-language defence reporting and in notices under section 36(b) of the Arms Export Control Act;
    # the phrases were chosen and written down by us.
    stage	signed	signed a contract|signed contract
    """##
}
