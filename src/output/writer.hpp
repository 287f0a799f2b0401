// A writer turns finished work into bytes. The table of writers is in writers.cpp.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "output/standard.hpp"
#include "page/page.hpp"

namespace cvpdf::output {

struct WriterInput {
  const document::Document& document;  // For formats that reflow: text, HTML.
  const page::PagedDocument& pages;    // For formats that do not: PDF, SVG.
  const font::FontLibrary& fonts;
  std::optional<std::int64_t> timestamp;  // Seconds since 1970; absent: the file bears no date.
  Standard standard = Standard::ua1;      // For formats that have standards: PDF.
  std::string_view attachment{};          // The content as TOML, to be carried; empty: nothing is.
  int dots_per_inch = 96;                 // Of formats that are pictures: PNG.
};

// What a format is made from: those that reflow leave `WriterInput::pages` alone.
enum class Source : std::uint8_t { document, pages };

struct Writer {
  std::string_view format;  // And the file's extension, without its dot.
  std::string_view summary;
  Source source;
  // One file, or one for each page. Throws std::exception where a library fails.
  std::vector<std::string> (*write)(const WriterInput&, Diagnostics&);
};
[[nodiscard]] std::span<const Writer> writers();
[[nodiscard]] const Writer* find_writer(std::string_view format);

}  // namespace cvpdf::output
