// Stand-ins until the recognisers of numbers land: delete this file then.
import ArmsModel
struct QuantityRecogniser {
  init(_ g: Gazetteer) {}; func find(in t: SourceText) -> [QuantityMention] { [] }
}
struct DateRecogniser {
  init(_ g: Gazetteer) {};
  func find(in t: SourceText, published: PartialDate?) -> [DateMention] { [] }
}
struct TransmittalRecogniser {
  init(_ g: Gazetteer) {}; func find(in t: SourceText) -> [TransmittalMention] { [] }
}
