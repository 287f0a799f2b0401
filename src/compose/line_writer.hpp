// Lines by pattern: which slots they print, and the paragraphs or rows that they become.
// It knows patterns; what a slot holds, its source knows.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/draft.hpp"
#include "compose/inline_writer.hpp"
#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// Where a pattern's slots come from.
struct SlotSource {
  std::function<bool(std::string_view slot)> has;
  std::function<void(std::string_view slot, TypeId type, InlineWriter& out)> print;
  std::function<std::string(std::string_view slot)> target;     // The URI that a slot holds; empty: none.
  std::function<std::string_view(std::string_view word)> word;  // None: as pattern_word() has it.
};

// A pattern's parts to print, by cell.
struct Cells {
  std::vector<const layout::Part*> left, right;
  [[nodiscard]] bool empty() const { return left.empty() && right.empty(); }
};
[[nodiscard]] Cells select_cells(const layout::Pattern& pattern, const SlotSource& source);

// A word of a pattern in the language, by its name in language::word_rows; empty for any other name. Besides, the names
// of services and formats, which are words of no language: proper_names.
inline constexpr std::array<std::string_view, 3> proper_names{"pdf", "doi", "arxiv"};
[[nodiscard]] std::string_view pattern_word(std::string_view name, const language::Language& language);

void write_parts(const std::vector<const layout::Part*>& parts, TypeId type, const SlotSource& source,
                 InlineWriter& out);

// How a line stands in the text.
struct LinePlace {
  document::StructureId parent = document::structure_root;
  document::Role role = document::Role::paragraph;  // Of the node that is made for it.
  std::optional<document::StructureId> node;        // A node to use instead.
  Length indent;                                    // Added to the style's own.
  std::optional<document::Space> before;            // Instead of the style's own.
  document::Keep keep = document::Keep::nothing;
  std::optional<document::Label> label;
  SourceSpan span;
};

// Sets a line; nothing where no slot of it has a value. Returns whether there was something.
bool set_line(const layout::Line& line, const SlotSource& source, LinePlace place, Draft& draft);

// The left cells of lines as paragraphs for the heads of pages: artifacts, and of those lines only that print
// something.
[[nodiscard]] std::vector<document::Paragraph> head_lines(const std::vector<layout::Line>& lines,
                                                          const SlotSource& source, Length indent, Draft& draft);

// The block style of a line's paragraph at a place.
[[nodiscard]] document::BlockStyle style_at(layout::StyleIndex style, const LinePlace& place, Draft& draft);

}  // namespace cvpdf::compose
