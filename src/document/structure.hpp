// The logical structure that a screen reader follows, fixed before any line is set.
#pragma once

#include <cstdint>
#include <string>

#include <cvpdf/diagnostic.hpp>

namespace cvpdf::document {

using StructureId = std::uint32_t;  // Index into Document::structure.

inline constexpr StructureId structure_root = 0;
// Of an inline: the structure of its block.
inline constexpr StructureId structure_as_block = 0xFFFFFFFE;
// Silent to a screen reader: rules, folios.
inline constexpr StructureId structure_artifact = 0xFFFFFFFF;

enum class Role : std::uint8_t {
  document,
  section,
  heading1,
  heading2,
  heading3,
  heading4,
  heading5,
  heading6,
  paragraph,
  list,
  list_item,
  label,
  body,
  link,
  span,
  figure,
  formula,
  quote
};

struct StructureNode {
  Role role = Role::paragraph;
  StructureId parent = structure_root;
  std::string target;     // Of a link: its URI.
  std::string title;      // Of a heading: its plain text, for bookmarks.
  std::string alt;        // Of a figure or formula.
  std::string expansion;  // Of an abbreviation.
  std::string language;   // BCP 47, where it differs from the parent's.
  SourceSpan span;
  std::string name{};  // Of a section: by which links from elsewhere reach it.
};

// Whether the role is one of the six headings; its level is 1 to 6.
[[nodiscard]] constexpr bool is_heading(Role role) { return role >= Role::heading1 && role <= Role::heading6; }
[[nodiscard]] constexpr int heading_level(Role role) {
  return static_cast<int>(role) - static_cast<int>(Role::heading1) + 1;
}

}  // namespace cvpdf::document
