import ArmsModel
import Testing

@testable import ArmsExtraction

/// Days in the building of what is sold.
@Suite struct NewsMilestonesTests {
  /// A keel, a launch and a first flight hand nothing over.
  @Test(arguments: [
    ("The Dutch yard Damen launched the second of four corvettes for Pakistan.", "NLD > PAK"),
    ("Naval Group laid the keel of the third Scorpene submarine for Indonesia.", "FRA > IDN"),
    (
      "Embraer rolled out the first C-390 transport aircraft for the Hungarian Air Force.",
      "BRA > HUN"
    ),
    (
      "The first of 18 FA-50 fighters for Malaysia made its maiden flight in Sacheon, Korea Aerospace Industries said.",
      "KOR > MYS"
    ),
  ]) func milestonesAreOfOrders(text: String, sides: String) {
    #expect(told(text).map { String($0.prefix(20)) } == [sides + " contracted"])
  }
}
