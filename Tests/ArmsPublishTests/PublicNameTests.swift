import Testing

@testable import ArmsPublish

/// Pages and citations do not say where on someone's machine a file lay.
@Suite struct PublicNameTests {
  @Test(arguments: [
    ("/home/ada/files/story.txt", "story.txt"), ("/home/ada/a.zip!/b/c.txt", "a.zip!/b/c.txt"),
    ("seeds/story.txt", "seeds/story.txt"), ("story.txt", "story.txt"),
    ("115/2017/09-11/senate/019", "115/2017/09-11/senate/019"), ("/", "/"), ("", ""),
  ]) func keepsTheNameOfAFileReadByItsWholePath(name: String, shown: String) {
    #expect(name.publicName == shown)
  }
}
