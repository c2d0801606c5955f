import ArmsExtraction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// For `make generate`: the names of the gazetteers as tables, on stdout.
let image = NamesImage.fresh()
var written = 0
while written < image.count {
  let more = unsafe image.withUnsafeBytes { bytes in
    unsafe write(1, bytes.baseAddress?.advanced(by: written), bytes.count - written)
  }
  guard more > 0 else { break }
  written += more
}
exit(written == image.count ? 0 : 1)
