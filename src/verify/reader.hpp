// Opens a file with libqpdf: hostile bytes come in, an opened file or a clear finding goes out. Knows no rule.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verify/finding.hpp"
#include "verify/qpdf.hpp"

namespace cvpdf::verify {

// No more than this is inflated of any one stream, in bytes: a CV's largest is some 100 kB.
inline constexpr std::size_t largest_stream = std::size_t{64} << 20U;
inline constexpr std::size_t most_pages = 5000;
inline constexpr std::size_t most_objects = 1'000'000;

// `bytes` must outlive it.
struct OpenFile {
  std::unique_ptr<QPDF> qpdf;
  std::string_view bytes;
  std::vector<QPDFObjectHandle> pages;
};

// Reports "pdf/…" and returns no value where the file is none, broken beyond reading, encrypted or too large.
// What libqpdf had to repair is reported as an error, too: a finished file needs no repair.
[[nodiscard]] std::optional<OpenFile> open_file(std::string_view bytes, Findings& findings);

// What libqpdf has warned of since it was asked last, as findings.
void report_warnings(QPDF& qpdf, Findings& findings);

// A stream's bytes without its filters. No value where they cannot be had, or are more than `largest_stream`.
[[nodiscard]] std::optional<std::string> stream_bytes(QPDFObjectHandle stream);

}  // namespace cvpdf::verify
