// Measured text → items, and where each came from. Here break opportunities, hyphens and blanks become costs and
// widths; the breaker sees no letters.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "paragraph/item.hpp"
#include "paragraph/measured_text.hpp"

namespace cvpdf::paragraph {

// The glyphs an item stands for, counted through all runs. A discretionary stands before glyph `begin` and divides the
// text at byte `offset` of MeasuredText::utf8, which may lie inside that glyph's cluster.
struct Origin {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t offset = 0;
};

struct Itemized {
  std::vector<Item> items;      // Ends as line_breaker.hpp asks.
  std::vector<Origin> origins;  // One an item, in the order of glyphs.
  // The first stretch that is wider than the whole measure and was cut between its letters.
  std::optional<Origin> cut{};
};

// How far the letters of a justified line may be stretched or shrunk, in thousandths of their width. Nobody sees two
// per cent (Thành, "Micro-typographic extensions to the TeX typesetting system", 2000).
inline constexpr int most_expansion = 20;
// How far its letters may be moved apart or together, in thousandths of an em after each: so much along with the
// expansion, and as much again along with the blanks.
inline constexpr int most_tracking = 10;

// Where lines may end. `whole`: only where the text forces it.
enum class Division : std::uint8_t { anywhere, forced_only };

struct ItemRequest {
  const text::ShapedText& text;
  const MeasuredText& measured;
  const document::Document& document;
  const font::FontLibrary& fonts;
  document::Alignment alignment = document::Alignment::justified;  // Only justified blanks give.
  Division division = Division::anywhere;
  Length measure{};  // Of the widest line: what is wider and has no place to be broken is cut anywhere. Zero: never.
};

[[nodiscard]] Itemized make_items(const ItemRequest& request);

}  // namespace cvpdf::paragraph
