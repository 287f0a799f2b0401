// Places within an author's text. It knows bytes only.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>

namespace cvpdf::text {

// A half-open byte range of some text.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Where `range` of a text of `length` bytes stands in the source, when the whole stands at `whole`. Exact if source and
// text are equally long, or the source has one byte more on either side (a dollar sign); else the whole.
[[nodiscard]] constexpr SourceSpan part_of(const SourceSpan& whole, std::size_t length, const ByteRange& range) {
  const std::size_t width = whole.end - whole.begin;
  if (whole.file == 0 || (width != length && width != length + 2)) return whole;
  const auto start = static_cast<std::uint32_t>(whole.begin + (width - length) / 2);
  return {whole.file, start + static_cast<std::uint32_t>(range.begin), start + static_cast<std::uint32_t>(range.end)};
}

}  // namespace cvpdf::text
