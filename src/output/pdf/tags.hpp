// The thread between content streams and the structure tree: what a page holds, in reading order.
// Content streams produce it; the structure tree, the links and the outline consume it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.hpp"
#include "document/structure.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

struct Tag {
  enum class Kind : std::uint8_t { content, annotation };
  Kind kind = Kind::content;
  document::StructureId node = 0;
  std::uint32_t index = 0;  // The marked-content identifier, or the annotation's place on its page.
  std::int64_t top = 0;     // In whole points from the page's bottom edge: where a bookmark leads.
  std::string_view text;    // UTF-8: with what the content begins.
};

// The place of a link on its page.
struct LinkPlace {
  Rect rect;
  document::StructureId node = 0;  // Has a target.
};

// A figure's corners on its page, in points from the page's left bottom corner.
struct FigureBox {
  document::StructureId node = 0;
  std::array<double, 4> corners{};
};

// A page as written: its content stream and what it says.
struct PageContent {
  std::string bytes;
  std::vector<Tag> tags;
  std::vector<LinkPlace> links;  // Tags of annotations name them by index.
  std::vector<FigureBox> figures;
};

// What the tags refer to on one page.
struct TaggedPage {
  Reference page;
  std::vector<Tag> tags;
  std::vector<Reference> annotations;
  std::vector<FigureBox> figures{};
};

// The structure type of a node (ISO 32000-1, 14.8.4).
[[nodiscard]] std::string_view structure_type(document::Role role);
// What must stand between a node and content that is directly its own, outermost first: a section holds no text
// but in paragraphs. Empty where the node may hold text.
[[nodiscard]] std::span<const std::string_view> implied_types(document::Role role);

}  // namespace cvpdf::output::pdf
