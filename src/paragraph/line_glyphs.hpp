// The glyphs of one line before they are placed: cut out of the text, shaped anew where the line's ends ask for it.
// It knows what stands on a line, not how far the line is stretched.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "paragraph/items.hpp"

namespace cvpdf::paragraph {

// A break as the text sees it.
struct LineEdge {
  std::uint32_t glyph = 0;   // The first behind it; a break at blanks stands before them.
  std::uint32_t offset = 0;  // Where the text is divided, in bytes of MeasuredText::utf8.
  bool in_word = false;
  bool adds_hyphen = false;
};

struct LineRange {
  std::size_t first_item = 0;  // Not dropped at the line's start.
  LineEdge start, end;
  std::uint32_t next_glyph = 0;  // Of the next line; the blanks before it vanish.
};

struct LineGlyph {
  text::Glyph glyph;
  std::string_view text;     // Its characters; empty behind a cluster's first glyph.
  std::uint32_t offset = 0;  // Of them in MeasuredText::utf8.
  std::uint32_t run = 0;
  Length width;
  Length stretch, shrink;
  Length tracked_em;  // The size of a letter that another one follows on the line; else zero.
  bool is_blank = false;
};

class LineGlyphs {
 public:
  LineGlyphs(const ItemRequest& request, const Itemized& itemized) : request_(request), itemized_(itemized) {}

  void collect(const LineRange& range);
  // Of the last line collected. The texts live until the next.
  [[nodiscard]] const std::vector<LineGlyph>& glyphs() const { return glyphs_; }
  // How many of them show: the blanks behind them take up no room.
  [[nodiscard]] std::size_t visible() const { return visible_; }

 private:
  struct Piece {  // In bytes of MeasuredText::utf8, within one run.
    std::uint32_t begin = 0, end = 0;
    std::string_view suffix;
  };
  void collect_visible(const LineRange& range);
  void find_tracked();
  void add_blanks(std::uint32_t begin, std::uint32_t end);
  void add_original(std::uint32_t begin, std::uint32_t end);
  void add_reshaped(std::uint32_t run, const Piece& piece);
  [[nodiscard]] std::uint32_t head_end(const LineRange& range) const;
  [[nodiscard]] std::uint32_t tail_begin(const LineRange& range) const;
  [[nodiscard]] std::uint32_t tail_run(const LineEdge& end) const;
  [[nodiscard]] bool is_divided(const LineEdge& edge) const;
  [[nodiscard]] bool is_safe_place(std::uint32_t glyph) const;
  [[nodiscard]] bool is_word_space(std::uint32_t glyph) const;
  [[nodiscard]] const Glue* glue_at(std::uint32_t glyph);

  const ItemRequest& request_;
  const Itemized& itemized_;
  std::vector<LineGlyph> glyphs_;
  std::size_t visible_ = 0;
  std::array<text::ShapedRun, 2> pieces_;  // Shaped anew: the line's head and tail.
  std::size_t piece_count_ = 0;
  std::size_t item_ = 0;  // Of the glyph that was added last.
};

// Characters that only say where lines may end. They have no ink, and a reader of the PDF would stumble over them.
[[nodiscard]] bool is_break_control(std::string_view character);
void append_without_break_controls(std::string_view utf8, std::string& out);

}  // namespace cvpdf::paragraph
