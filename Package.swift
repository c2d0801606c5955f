// swift-tools-version: 6.2
import PackageDescription

// The targets and their directions are those of docs/architecture.md: imports point down this list only.

/// The data files whose text is embedded by `make generate`.
let gazetteers = [
  "companies", "cues", "currencies", "nouns", "organisations", "states", "systems-air",
  "systems-land", "systems-missiles", "systems-sea", "systems-sensors-engines", "weights",
]

/// The pages of a site and what they share, embedded in the same way.
let templates =
  [
    "head", "menu", "foot", "rows", "pager", "index", "group", "names", "sale", "passage",
    "document", "charts", "method", "moved", "gone",
  ].map { "\($0).mustache" } + ["site.css", "script.js"]

let package = Package(
  name: "armsdb",
  products: [
    .executable(name: "armsdb", targets: ["armsdb"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CProgram"),
    // The names of the gazetteers as `make generate` leaves them.
    .target(name: "CGazetteer", exclude: ["gazetteer.bin"]),
    .target(name: "SQLiteKit", dependencies: ["CSQLite"]),
    .target(name: "ArmsModel"),
    .target(
      name: "ArmsExtraction", dependencies: ["ArmsModel", "CGazetteer"],
      exclude: ["README.md", "Gazetteer/embed.sh"] + gazetteers.map { "Gazetteer/\($0).tsv" }),
    .target(
      name: "ArmsMatching",
      dependencies: ["ArmsModel", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["weights.tsv"]),
    .target(
      name: "ArmsStore", dependencies: ["SQLiteKit", "ArmsModel", "ArmsMatching"],
      exclude: ["embed.sh", "page.sh"]),
    .target(
      name: "ArmsImport",
      dependencies: [
        "CProgram", "CXML2", "CZlib", "ArmsExtraction", "ArmsStore", "ArmsModel",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "ArmsPublish",
      dependencies: [
        "ArmsImport", "ArmsStore", "ArmsMatching", "ArmsModel", "SQLiteKit",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ], exclude: templates.map { "Templates/\($0)" }),
    .target(
      name: "ArmsCommands",
      dependencies: [
        "ArmsPublish", "ArmsImport", "ArmsStore", "ArmsMatching", "ArmsExtraction", "ArmsModel",
        "SQLiteKit", "CProgram",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "armsdb", dependencies: ["ArmsCommands"]),
    // For `make generate`: the names as tables.
    .executableTarget(name: "armsgazetteer", dependencies: ["ArmsExtraction"]),
    // For `make bench`: what joining costs in a store of any size.
    .executableTarget(
      name: "armsbench", dependencies: ["ArmsStore", "ArmsModel"], path: "Tests/Bench/Joining"),
    // The same: the main text of pages.
    .executableTarget(
      name: "armsbench-pages", dependencies: ["ArmsImport"], path: "Tests/Bench/Pages"),

    .testTarget(name: "SQLiteKitTests", dependencies: ["SQLiteKit"]),
    .testTarget(name: "ArmsModelTests", dependencies: ["ArmsModel"]),
    .testTarget(
      name: "ArmsExtractionTests", dependencies: ["ArmsExtraction", "ArmsModel"],
      exclude: ["Corpora"]),
    .testTarget(name: "ArmsMatchingTests", dependencies: ["ArmsMatching", "ArmsModel"]),
    .testTarget(
      name: "ArmsStoreTests", dependencies: ["ArmsStore", "ArmsModel", "SQLiteKit"],
      exclude: ["Schemas"]),
    .testTarget(
      name: "ArmsImportTests",
      dependencies: [
        "ArmsImport", "ArmsExtraction", "ArmsStore", "ArmsModel", "SQLiteKit", "CZlib",
      ], exclude: ["Pages"]),
    .testTarget(
      name: "ArmsPublishTests", dependencies: ["ArmsPublish", "ArmsStore", "ArmsModel"]),
    .testTarget(
      name: "ArmsCommandsTests", dependencies: ["armsdb", "ArmsCommands"],
      exclude: ["Cases", "Linked", "Passages"]),
  ],
  swiftLanguageModes: [.v6]
)

// The same strict settings for every target that holds Swift.
for target in package.targets where target.type != .system && target.name != "CGazetteer" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  // Set by `make check`: a warning on a newer compiler must not stop one who only wants to build.
  if Context.environment["ARMSDB_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
