import ArmsModel
import Testing

@testable import ArmsExtraction

/// Lots that are told in parts, and numbers that are told again.
@Suite struct NewsLotsTests {
  @Test(arguments: [
    (
      "Estonia will acquire 12 howitzers by 2021. They will include six K9 howitzers from South Korea, and the remaining six will be chosen by tender.",
      [" > EST considered, 6 howitzers", "KOR > EST considered, 6 K9 howitzers"]
    ),
    (
      "Kenya is to buy 14 helicopters. The fleet will include four AW139 helicopters and the other 10 will be picked from bids by Bell and Airbus.",
      [" > KEN considered, 10 helicopters", "ITA > KEN considered, 4 AW139 helicopters"]
    ),
  ]) func eachPartIsASale(text: String, sales: [String]) {
    #expect(told(text) == sales)
  }

  /// Parts that do not add up, or that only arrive one after the other, are parts of one sale.
  @Test(arguments: [
    "Morocco has ordered 30 vehicles from France. The lot includes ten Sherpa vehicles, and the remaining 12 are trucks.",
    "Greece ordered 10 NH90 helicopters. Four NH90 helicopters have arrived, and the remaining six will follow next year.",
  ]) func oneSale(text: String) {
    #expect(told(text).count == 1)
  }

  /// While nothing is signed, the number of a plan moves; another number of another size is another plan.
  @Test func aPlanToldAgain() {
    #expect(
      told(
        "Indonesia wanted to buy 10 Su-35 fighters from Russia. Later Jakarta said it had received an offer for 11 Su-35s."
      ).count == 1)
    #expect(
      told("India wanted to buy 126 Rafales from France. Later it said it would buy 36 Rafales.")
        .count
        == 2)
  }

  /// What will be delivered of an order is a part of it.
  @Test func aPartThatWillBeDelivered() {
    #expect(
      told(
        "In 2015 Egypt signed a contract with France for 24 Rafale fighters. Dassault said in March that it would deliver six Rafales this year."
      ) == ["FRA > EGY contracted, 24 Rafale fighters"])
  }

  /// A state before equipment that is replaced sells nothing; what carries a thing is not sold with it.
  @Test func whatStandsBeside() {
    #expect(
      told(
        "Kenya will buy six F-5 fighters from Jordan to replace outdated British Hunter aircraft.")
        == ["JOR > KEN considered, 6 F-5 fighters"])
    #expect(
      told(
        "Canada ordered 21 Phalanx guns from the United States. Each of its 12 Halifax-class frigates carries a Phalanx."
      ) == ["USA > CAN contracted, 21 Phalanx guns"])
  }
}
