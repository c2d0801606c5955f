internal import ArgumentParser

/// How rows are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, tsv, json, jsonl, markdown

  func writer(to output: StandardOutput, raw: Bool) -> any RowWriter {
    switch self {
    case .table: TableWriter(output: output, width: Terminal.width)
    case .csv: DelimitedWriter(kind: .csv, raw: raw, output: output)
    case .tsv: DelimitedWriter(kind: .tsv, raw: raw, output: output)
    case .json: JSONRowsWriter(isLines: false, output: output)
    case .jsonl: JSONRowsWriter(isLines: true, output: output)
    case .markdown: MarkdownWriter(output: output)
    }
  }
}
