internal import ArmsModel

extension Resolution {
  /// The value: of the meaning that fits the stage best, chosen among the statements of that meaning. Amounts of other
  /// meanings and currencies are other facts and contradict nothing.
  func value(at stage: Stage?) -> Choice<SaleValue>? {
    let chooser = Chooser<SaleValue>(
      sale: sale, field: FieldDecisions(decisions, .value), fits: Self.fit, width: Self.width,
      refines: Self.refines, text: \.money.canonicalText,
      parse: DecidedValue.value)
    let every = sale.statements(of: \.value)
    let all = latest(sale.standing(every.filter { !$0.superseded }))
    let meanings = Set(all.map(\.value.meaning))
    let home = footing(at: stage)
    let order = Self.meanings(on: home, dealPrice: tellsPriceOfDeal(all))
    guard
      let meaning = chooser.decided(every)?.value.meaning
        ?? order.first(where: { meaning in
          all.contains { $0.own && $0.value.meaning == meaning }
        }) ?? meanings.sorted(by: { $0.rawValue < $1.rawValue }).first
    else { return chooser.choose(all, every: every) }
    // A price without a meaning is one of the known ones where it fits; where it fits none it stands against the chosen.
    let others = all.filter { $0.value.meaning != meaning && $0.value.meaning != .stated }
    let comparable = all.filter { one in
      one.value.meaning == meaning
        || one.value.meaning == .stated && meaning != .unit
          && !others.contains { Self.sameAmount($0.value.money, one.value.money) }
          && belongs(one, to: meaning, among: all)
    }
    guard var chosen = chooser.choose(comparable.isEmpty ? all : comparable, every: every) else {
      return nil
    }
    if chosen.value.meaning == .stated, meaning != .stated,
      comparable.contains(where: {
        $0.value.meaning == meaning && Self.sameAmount($0.value.money, chosen.value.money)
      })
    {
      chosen.value.meaning = meaning
    }
    settleCurrency(&chosen, among: comparable)
    return chosen
  }

  /// Whether a price without a meaning may be one of `meaning`: told on that side of a contract, or the same amount.
  private func belongs(
    _ one: Statement<SaleValue>, to meaning: ValueMeaning, among all: [Statement<SaleValue>]
  ) -> Bool {
    guard let side = Footing(meaning), let own = footing(of: one.report), own != side else {
      return true
    }
    return all.contains {
      $0.value.meaning == meaning && Self.sameAmount($0.value.money, one.value.money)
    }
  }

  /// Whether a report of a contract or delivery gives a price of its own that is no notified ceiling.
  private func tellsPriceOfDeal(_ all: [Statement<SaleValue>]) -> Bool {
    all.contains { one in
      one.own && one.value.meaning == .stated && footing(of: one.report) == .agreed
        && !all.contains {
          $0.value.meaning == .notified && Self.sameAmount($0.value.money, one.value.money)
        }
    }
  }

  /// The stage of the value, where it stands on the other side than the sale.
  func valueStage(of choice: Choice<SaleValue>?, at stage: Stage?) -> Stage? {
    let home = footing(at: stage)
    guard let choice, choice.decision == nil, let home else { return nil }
    if choice.value.meaning == .notified { return home == .agreed ? .approved : nil }
    return strangeStage(of: choice, among: sale.statements(of: \.value), at: home)
  }

  /// Without the totals that a later amendment of the notice replaced, and those that a correction of it put right.
  private func latest(_ stated: [Statement<SaleValue>]) -> [Statement<SaleValue>] {
    let all = corrected(stated)
    let amendments = sale.live.filter { isNewTotal(sale.reports[$0].report) }
    guard let last = amendments.max(by: { day($0) < day($1) }) else { return all }
    let replaced = Set(
      sale.reports.indices.filter { place in
        place != last && day(place) < day(last)
          && sale.reports[place].report.value?.value.meaning == .notified
      })
    let kept = all.filter { !replaced.contains($0.report) }
    return kept.isEmpty ? all : kept
  }

  /// Whether a report tells by how much a notice was raised, or the total after a notice that changes it.
  private func isNewTotal(_ report: Report) -> Bool {
    if report.increase != nil { return true }
    guard !report.background, report.value != nil, let number = report.transmittal?.value else {
      return false
    }
    return TransmittalNumber.isAmendment(number) && !Profile.related(in: report).isEmpty
  }

  /// Without the totals of prints of a notice that a correction of the same notice says were wrong.
  private func corrected(_ all: [Statement<SaleValue>]) -> [Statement<SaleValue>] {
    let corrections = sale.live.filter { place in
      let report = sale.reports[place].report
      return report.value != nil
        && report.details.contains { $0.value.kind == .correction && $0.value.role == "value" }
    }
    guard let last = corrections.max(by: { day($0) < day($1) }),
      let number = sale.reports[last].report.transmittal?.value
    else { return all }
    return all.filter { statement in
      statement.report == last || statement.value.meaning != .notified
        || sale.reports[statement.report].report.transmittal?.value != number
    }
  }

  private func day(_ place: Int) -> Int {
    let report = sale.reports[place]
    return report.report.announced?.value.lowDay ?? report.published?.lowDay ?? .min
  }

  /// What a value most likely means for a sale that stands on this side, the best first. `dealPrice`: a report of the
  /// contract gives a price without saying which.
  private static func meanings(on home: Footing?, dealPrice: Bool) -> [ValueMeaning] {
    guard home == .agreed else {
      return [.notified, .licensed, .contract, .stated, .aid, .delivered, .option, .unit]
    }
    return dealPrice
      ? [.contract, .stated, .notified, .licensed, .delivered, .aid, .option, .unit]
      : [.contract, .notified, .licensed, .stated, .delivered, .aid, .option, .unit]
  }

  /// A doubtful currency is settled by those that agree on the amount, where they name one currency.
  private func settleCurrency(
    _ chosen: inout Choice<SaleValue>, among all: [Statement<SaleValue>]
  ) {
    let money = chosen.value.money
    guard money.currency == nil else { return }
    let agreeing = all.filter {
      $0.value.money.currency != nil && Self.sameAmount($0.value.money, money)
    }
    let codes = Set(agreeing.compactMap(\.value.money.currency))
    guard codes.count == 1, let code = codes.first else { return }
    chosen.value.money.currency = code
    chosen.value.money.currencyReadings = []
    let count = Set(agreeing.map { sale.reports[$0.report].anchor.document }).count
    let whose = count == 1 ? "another document that agrees" : "\(count) documents that agree"
    let doubt = money.currencyReadings.isEmpty ? "unstated currency" : "doubtful currency sign"
    chosen.reason += "; its \(doubt) is settled as \(code) by \(whose)"
  }

  static func sameAmount(_ a: Money, _ b: Money) -> Bool {
    CurrencyFit.fits(a, b) && a.interval.intersects(b.interval)
  }

  /// Amounts in two stated currencies may be one amount: they do not contradict.
  private static func fit(_ a: SaleValue, _ b: SaleValue) -> Bool {
    if let first = a.money.currency, let second = b.money.currency, first != second { return true }
    return !CurrencyFit.fits(a.money, b.money) || a.money.interval.intersects(b.money.interval)
  }

  private static func width(_ value: SaleValue) -> Int {
    let interval = value.money.interval
    guard let low = interval.low, let high = interval.high else { return .max }
    return high.saturatingSubtract(low)
  }

  /// "133.3 million" says more closely what "133 million" and "about 130 million" say; it does not replace "up to".
  private static func refines(_ one: SaleValue, _ other: SaleValue) -> Bool {
    let exact: Set<Qualifier> = [.exactly, .about]
    return one.money.qualifier == other.money.qualifier && one.money.high == nil
      || exact.contains(one.money.qualifier) && exact.contains(other.money.qualifier)
  }
}
