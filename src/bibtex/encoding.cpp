#include "bibtex/encoding.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "unicode/text.hpp"

namespace cvpdf::bibtex {

// Bytes that no UTF-8 has are nearly always those of Latin-1, of which BibTeX's files were made for long.
bool is_utf8(std::uint32_t file, Diagnostics& diagnostics) {
  const std::string_view text = diagnostics.text(file);
  const std::optional<std::size_t> bad = unicode::find_invalid_utf8(text);
  if (!bad) return true;
  const bool is_utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  const auto at = static_cast<std::uint32_t>(*bad);
  diagnostics.report({Severity::error,
                      "bibtex/encoding",
                      fmt::format("the file is no UTF-8 from here on, and may be {}", is_utf16 ? "UTF-16" : "Latin-1"),
                      {file, at, at + 1},
                      fmt::format("iconv -f {} -t utf-8 makes it UTF-8", is_utf16 ? "utf-16" : "latin1")});
  return false;
}

}  // namespace cvpdf::bibtex
