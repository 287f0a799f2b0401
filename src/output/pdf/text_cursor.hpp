// Writes text operators and knows where the viewer's pen stands, to the nanopoint, so that rounding never adds up.
// It knows no structure and no pages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "output/pdf/fonts.hpp"

namespace cvpdf::output::pdf {

// The graphics state that text and rules share, and the text object that may be open.
class TextCursor {
 public:
  explicit TextCursor(std::string& out) : out_(out) {}

  [[nodiscard]] bool in_text() const { return in_text_; }
  void begin_text();
  void end_text();
  void set_color(Color color);
  void set_font(const Font& font, Length size);
  // `expansion` in thousandths of the natural width; `tracking` in thousandths of an em of the font that is set.
  void set_spacing(int expansion, int tracking);
  // How much wider than its glyph each word space is, in 1/10,000 pt as not yet expanded; for fonts of one-byte codes.
  void set_word_spacing(std::int64_t spacing);
  // What set_word_spacing() takes, for a gap of `room` behind a word space's glyph.
  [[nodiscard]] std::int64_t word_spacing_of(Length room, const CodedGlyph& space) const;
  // Where the next glyph stands: `x` from the page's left edge, `y` from its bottom edge. REQUIRES: in_text().
  void move_to(Length x, Length y);
  // Shows a glyph with its origin at `x` from the page's left edge, `rise` above the line.
  void show(const CodedGlyph& glyph, Length x, Length rise);
  // Shows a glyph right behind the last one.
  void show_here(const CodedGlyph& glyph);
  // Writes what show() has gathered; to be called before any other operator.
  void flush();

 private:
  [[nodiscard]] std::int64_t unit() const;
  void start_line(std::int64_t x, std::int64_t y);
  void close_string();

  std::string& out_;
  bool in_text_ = false;
  bool on_line_ = false;  // A Td was written in this text object.
  Color color_;           // Black, as every page begins.
  const Font* font_ = nullptr;
  std::int64_t size_ = 0;  // 1/1000 pt.
  std::int64_t expansion_ = 1000;
  std::int64_t tracking_ = 0;             // Thousandths of an em.
  std::int64_t spacing_ = 0;              // The same as the file has it: millionths of a point.
  std::int64_t word_spacing_ = 0;         // 1/10,000 pt.
  std::int64_t rise_ = 0;                 // 1/100 pt.
  std::int64_t line_x_ = 0, line_y_ = 0;  // 1/100 pt: where Td counts from.
  std::int64_t pen_ = 0;                  // 1e-9 pt from the page's left edge.
  std::string array_;                     // The TJ array so far, without its brackets.
  std::string string_;                    // Its last string, unescaped.
  bool simple_ = true;                    // No number in it: Tj will do.
};

}  // namespace cvpdf::output::pdf
