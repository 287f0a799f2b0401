#include "output/pdf/text_cursor.hpp"

#include <cstdlib>

#include "output/pdf/syntax.hpp"
#include "output/pdf/units.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::int64_t nanopoints = 1'000'000'000;
constexpr std::int64_t nanopoints_per_position = nanopoints / positions_per_point;
constexpr int size_decimals = 3;
constexpr std::int64_t sizes_per_point = 1000;
constexpr int color_decimals = 3;
constexpr std::int64_t natural_expansion = 1000;
constexpr int spacing_decimals = 6;
constexpr std::int64_t most_tracking = 10'000;
constexpr int word_spacing_decimals = 4;
constexpr std::int64_t nanopoints_per_word_spacing = 100'000;
// A run that begins nearer than this to the end of the one before needs no Td: the gap goes into its TJ array. Wider
// gaps are fields of their own, to extractors too (extraction rule 9). In thousandths of an em.
constexpr std::int64_t longest_joined_gap = 1000;

std::int64_t rounded_quotient(std::int64_t a, std::int64_t b) { return (a >= 0 ? a + b / 2 : a - b / 2) / b; }

std::int64_t to_nanopoints(Length length) {
  // In two steps: the scaled points of a wide page times 1e9 are near the limit of 64 bits.
  const std::int64_t scaled = bounded(length).scaled();
  const std::int64_t whole = scaled / Length::scaled_per_point;
  const std::int64_t rest = scaled % Length::scaled_per_point;
  return whole * nanopoints + rounded_quotient(rest * nanopoints, Length::scaled_per_point);
}

void append_channel(std::string& out, std::uint8_t channel) {
  append_decimal(out, rounded_quotient(channel * std::int64_t{1000}, 255), color_decimals);
  out.push_back(' ');
}

}  // namespace

void TextCursor::begin_text() {
  out_.append("BT\n");
  in_text_ = true;
  on_line_ = false;
  line_x_ = line_y_ = 0;
}

void TextCursor::end_text() {
  out_.append("ET\n");
  in_text_ = false;
}

void TextCursor::set_color(Color color) {
  if (color == color_) return;
  color_ = color;
  append_channel(out_, color.red);
  if (color.red == color.green && color.green == color.blue) {
    out_.append("g\n");
    return;
  }
  append_channel(out_, color.green);
  append_channel(out_, color.blue);
  out_.append("rg\n");
}

void TextCursor::set_font(const Font& font, Length size) {
  const std::int64_t milli = std::max<std::int64_t>(1, in_units(size, sizes_per_point));
  if (&font != font_ || milli != size_) {
    font_ = &font;
    size_ = milli;
    out_.append("/").append(font.name).push_back(' ');
    append_decimal(out_, milli, size_decimals);
    out_.append(" Tf\n");
  }
}

void TextCursor::set_spacing(int expansion, int tracking) {
  // The file wants a length (9.3.2): thousandths of an em times thousandths of a point.
  tracking_ = std::clamp<std::int64_t>(tracking, -most_tracking, most_tracking);
  if (tracking_ * size_ != spacing_) {
    spacing_ = tracking_ * size_;
    append_decimal(out_, spacing_, spacing_decimals);
    out_.append(" Tc\n");
  }
  const std::int64_t bounded = std::clamp<std::int64_t>(expansion, 1, natural_expansion * 10);
  if (bounded == expansion_) return;
  expansion_ = bounded;
  append_decimal(out_, expansion_, 1);
  out_.append(" Tz\n");
}

void TextCursor::set_word_spacing(std::int64_t spacing) {
  if (spacing == word_spacing_) return;
  flush();
  word_spacing_ = spacing;
  append_decimal(out_, spacing, word_spacing_decimals);
  out_.append(" Tw\n");
}

std::int64_t TextCursor::word_spacing_of(Length room, const CodedGlyph& space) const {
  const std::int64_t rest = to_nanopoints(room) - (space.width + tracking_) * unit();
  return rounded_quotient(rest, expansion_ * nanopoints_per_word_spacing / natural_expansion);
}

// A thousandth of an em, as expanded, in nanopoints.
std::int64_t TextCursor::unit() const { return size_ * expansion_; }

void TextCursor::start_line(std::int64_t x, std::int64_t y) {
  append_decimal(out_, x - line_x_, position_decimals);
  out_.push_back(' ');
  append_decimal(out_, y - line_y_, position_decimals);
  out_.append(" Td\n");
  line_x_ = x;
  line_y_ = y;
  pen_ = x * nanopoints_per_position;
  on_line_ = true;
}

void TextCursor::move_to(Length x, Length y) {
  const std::int64_t line_y = to_position(y);
  const bool near = std::abs(to_nanopoints(x) - pen_) <= longest_joined_gap * unit();
  if (on_line_ && line_y == line_y_ && near) return;
  start_line(to_position(x), line_y);
}

void TextCursor::show(const CodedGlyph& glyph, Length x, Length rise) {
  const std::int64_t new_rise = rise == Length() ? 0 : to_position(rise);
  if (new_rise != rise_) {
    flush();
    rise_ = new_rise;
    append_decimal(out_, rise_, position_decimals);
    out_.append(" Ts\n");
  }
  const std::int64_t adjustment = rounded_quotient(pen_ - to_nanopoints(x), unit());
  if (adjustment != 0) {
    close_string();
    append_decimal(array_, adjustment, 0);
    pen_ -= adjustment * unit();
    simple_ = false;
  }
  show_here(glyph);
}

void TextCursor::show_here(const CodedGlyph& glyph) {
  const bool is_byte = font_->code_size == CodeSize::one_byte;
  if (!is_byte) string_.push_back(static_cast<char>(glyph.code >> 8U));
  string_.push_back(static_cast<char>(glyph.code & 0xFFU));
  pen_ += (glyph.width + tracking_) * unit();
  if (is_byte && glyph.code == word_space_code) {
    pen_ += word_spacing_ * expansion_ * nanopoints_per_word_spacing / natural_expansion;
  }
}

void TextCursor::close_string() {
  if (string_.empty()) return;
  append_string(array_, string_);
  string_.clear();
}

void TextCursor::flush() {
  close_string();
  if (array_.empty()) return;
  if (simple_) {
    out_.append(array_).append("Tj\n");
  } else {
    out_.append("[").append(array_).append("]TJ\n");
  }
  array_.clear();
  simple_ = true;
}

}  // namespace cvpdf::output::pdf
