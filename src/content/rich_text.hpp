// An author's words with emphasis, links, code and math; unstyled.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace cvpdf::content {

enum class SpanKind : std::uint8_t { text, code, math, line_break };

struct Emphasis {
  bool strong = false;
  bool emphasized = false;
  friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

struct Span {
  SpanKind kind = SpanKind::text;
  Emphasis emphasis;
  std::string utf8;    // Of math: the source without its dollar signs.
  std::string target;  // Of a link: its URI; else empty.
  SourceSpan span;
  std::vector<std::uint32_t> bytes{};  // Where each byte stands in the file, if not one behind the other.
};
using RichText = std::vector<Span>;

// The words alone.
[[nodiscard]] std::string plain_text(const RichText& text);

}  // namespace cvpdf::content
