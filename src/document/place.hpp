// Where the bytes of a text stand in the author's source, also where the two are not equally long. It knows bytes only.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cvpdf::document {

// A half-open byte range of some text.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// From byte `begin` of a text on, up to the next piece, what it says stands at `span`: byte for byte, if the two are
// equally long, else as a whole. Without a place: in no source, such as a pattern's own words.
struct SourcePiece {
  std::uint32_t begin = 0;
  SourceSpan span;
};
// In the text's order, the first from byte 0 on. Most texts need none: their one span says it all.
using SourcePieces = std::vector<SourcePiece>;

// A text of `length` bytes, which stands at `whole` and, if that is not one stretch, in `pieces`. A view.
struct PlacedBytes {
  SourceSpan whole;
  std::span<const SourcePiece> pieces;
  std::size_t length = 0;
};

// Where `range` of a text of `length` bytes stands in the source, when the whole stands at `whole`. Exact if source and
// text are equally long, or the source has one byte more on either side (a dollar sign); else the whole.
[[nodiscard]] constexpr SourceSpan part_of(const SourceSpan& whole, std::size_t length, const ByteRange& range) {
  const std::size_t width = whole.end - whole.begin;
  if (whole.file == 0 || (width != length && width != length + 2)) return whole;
  const auto start = static_cast<std::uint32_t>(whole.begin + (width - length) / 2);
  return {whole.file, start + static_cast<std::uint32_t>(range.begin), start + static_cast<std::uint32_t>(range.end)};
}
// The same by pieces: from the first one of the range to the last that stands behind it in the same file.
[[nodiscard]] SourceSpan part_of(const PlacedBytes& text, const ByteRange& range);
// The pieces of the text's part `range`, for which part_of() is the whole; none where that says it all.
[[nodiscard]] SourcePieces pieces_of(const PlacedBytes& text, const ByteRange& range);

}  // namespace cvpdf::document
