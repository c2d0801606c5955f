/// What a comparison of two reports can find.
package enum FeatureName: String, CaseIterable, Hashable, Sendable {
  case numberSame = "number.same"
  case numberRelated = "number.related"
  case numberDifferent = "number.different"
  case documentSame = "document.same"
  case buyerSame = "buyer.same"
  case buyerWithin = "buyer.within"
  case buyerPartly = "buyer.partly"
  case buyerDifferent = "buyer.different"
  case sellerSame = "seller.same"
  case sellerRare = "seller.rare"
  case sellerDifferent = "seller.different"
  case sellerInferred = "seller.inferred-different"
  case systemSame = "system.same"
  case systemShip = "system.one-ship"
  case systemExtended = "system.extended"
  case systemFamily = "system.family"
  case systemVariant = "system.other-variant"
  case systemMaker = "system.maker"
  case systemName = "system.name"
  case kindSame = "kind.same"
  case categorySame = "category.same"
  case systemFurther = "system.further"
  case systemUnlisted = "system.unlisted"
  case systemDifferent = "system.different"
  case quantityOne = "quantity.same-one"
  case quantityFew = "quantity.same-few"
  case quantityDozens = "quantity.same-dozens"
  case quantityMany = "quantity.same-many"
  case quantityFurther = "quantity.further"
  case quantityFits = "quantity.fits"
  case quantityNear = "quantity.near"
  case quantityPart = "quantity.part"
  case quantityDifferent = "quantity.different"
  case valuePrecise = "value.same-precise"
  case valueTwoDigits = "value.same-two-digits"
  case valueRound = "value.same-round"
  case valueFits = "value.fits"
  case valueIncrease = "value.increase"
  case valueNear = "value.near"
  case valueDifferent = "value.different"
  case valueStated = "value.stated-different"
  case valueWithin = "value.within-ceiling"
  case valueSum = "value.sum"
  case valueOverCeiling = "value.over-ceiling"
  case currencyUnknown = "currency.unknown"
  case dateUnknown = "date.unknown"
  case dateSame = "date.same"
  case dateDays = "date.days"
  case dateClose = "date.close"
  case dateSeason = "date.season"
  case dateApart = "date.apart"
  case dateFar = "date.far"
  case dateBackwards = "date.backwards"
  case dateCourse = "date.course"
  case dateYear = "date.year"
  case dateLong = "date.long"
  case dateLatePlan = "date.late-plan"
  case orderFurther = "order.further"
  case stepDay = "step.same-day"
  case stepYear = "step.same-year"
  case stepOther = "step.other-year"
  case planSame = "stage.one-plan"
  case stageSame = "stage.same"
  case mechanismRare = "mechanism.same-rare"
  case mechanismDifferent = "mechanism.different"
  case contractorSame = "contractor.same"
}

/// How much each finding speaks for one sale (above zero) or against it (below), in points.
package struct Weights: Sendable {
  private var points: [FeatureName: Double]
  /// From here on two reports are joined.
  package let join: Double
  /// From here on a person is asked.
  package let candidate: Double
  /// Below this two reports are not brought together by a third that is alike to both.
  package let contradiction: Double

  package static let standard = Weights(table: EmbeddedText.weights)

  package subscript(_ name: FeatureName) -> Double { points[name] ?? 0 }

  /// Reads `weights.tsv`: lines of name, points and meaning; what is no name of a feature or threshold is passed over.
  init(table: String) {
    var points: [FeatureName: Double] = [:]
    var thresholds: [Substring: Double] = [:]
    for (name, value) in Self.rows(of: table) {
      if let feature = FeatureName(rawValue: String(name)) {
        points[feature] = value
      } else {
        thresholds[name] = value
      }
    }
    self.points = points
    join = thresholds["threshold.join"] ?? .infinity
    candidate = thresholds["threshold.candidate"] ?? .infinity
    contradiction = thresholds["threshold.contradiction"] ?? 0
  }

  static func rows(of table: String) -> [(name: Substring, points: Double)] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard !line.hasPrefix("#"), fields.count >= 2, let value = Double(fields[1]) else {
        return nil
      }
      return (fields[0], value)
    }
  }
}
