internal import Dispatch
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Makes pages of what they are filled with, and writes them, on all cores while the next sales are read.
///
/// What is under way is bounded, so memory does not grow with the site. The pages are those that one core would write: of two
/// of one name the one that came first counts.
final class SitePress: Sendable {
  /// A page that is to be made.
  struct Page: Sendable {
    var name: String
    var template: String
    var node: SiteNode
    var state: SiteState?
  }

  private let folder: SiteFolder
  private let templates: SiteTemplates
  private let workers = DispatchQueue(label: "armsdb.pages", attributes: .concurrent)
  private let underWay = DispatchGroup()
  private let slots: DispatchSemaphore
  private let failure = Mutex<SiteError?>(nil)
  /// Whether there is a core beside the one that reads.
  private let isBeside: Bool

  /// Throws only where this program is broken: a template that does not compile.
  init(folder: SiteFolder, cores: Int = ProcessInfo.processInfo.activeProcessorCount) throws {
    self.folder = folder
    templates = try SiteTemplates()
    isBeside = cores > 1
    slots = DispatchSemaphore(value: 4 * max(1, cores))
  }

  /// Takes a page up. Throws the `SiteError` that this or an earlier page met; no page is taken up after one.
  func add(_ page: Page) throws {
    guard try folder.claim(page.name) else { return }
    guard isBeside else { return try make(page) }
    slots.wait()
    if let error = failure.withLock({ $0 }) {
      slots.signal()
      throw error
    }
    workers.async(group: underWay) { [self] in
      defer { slots.signal() }
      do throws(SiteError) {
        try make(page)
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
  }

  /// Waits until every page that was taken up is written, or has failed. Throws what the first failure was.
  func finish() throws {
    underWay.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func make(_ page: Page) throws(SiteError) {
    try folder.put(
      page.name, templates.page(page.template, page.node, as: page.name), from: page.state)
  }
}
