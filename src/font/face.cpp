// Opens a face through HarfBuzz's own OpenType reader and reads the few metrics that others need.
// It knows no files and no families.
#include "font/face.hpp"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace cvpdf::font {

namespace {

// Where the fields stand in their tables (ISO/IEC 14496-22: 5.2.2 head, 5.2.7 OS/2, 5.2.8 post), in bytes.
constexpr std::size_t head_bbox = 36;
constexpr std::size_t head_mac_style = 44;
constexpr std::size_t os2_weight = 4;
constexpr std::size_t os2_selection = 62;
constexpr std::size_t post_italic_angle = 4;
constexpr std::size_t post_underline_position = 8;  // Of the line's top, upward.
constexpr std::size_t post_underline_thickness = 10;
constexpr std::size_t post_fixed_pitch = 12;
constexpr double fixed_one = 65536.0;

constexpr int regular_weight = 400;
constexpr int least_units_per_em = 16;
constexpr int most_units_per_em = 16384;
constexpr std::size_t longest_name = 63;  // Of a PostScript name (OpenType, "name" table, ID 6).

// A measure of the line under text, in thousandths of an em: where a face says nothing or nonsense, and the most that
// makes sense.
struct UnderlineMeasure {
  int usual, most;
};
constexpr UnderlineMeasure depth_of_underline{75, 400}, thickness_of_underline{50, 200};
constexpr int em_thousandths = 1000;

// A table's bytes, with reads that yield 0 beyond its end.
class Table {
 public:
  Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
    bytes_ = hb_blob_get_data(blob_.get(), &size_);
  }
  [[nodiscard]] bool present() const { return size_ > 0; }
  [[nodiscard]] std::uint32_t u16(std::size_t at) const { return at + 2 > size_ ? 0 : byte(at) << 8U | byte(at + 1); }
  [[nodiscard]] std::int32_t i16(std::size_t at) const {
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(u16(at)));
  }
  [[nodiscard]] std::uint32_t u32(std::size_t at) const { return u16(at) << 16U | u16(at + 2); }

 private:
  [[nodiscard]] std::uint32_t byte(std::size_t at) const { return static_cast<unsigned char>(bytes_[at]); }
  Blob blob_;
  const char* bytes_ = nullptr;
  unsigned size_ = 0;
};

int position(hb_font_t* font, hb_ot_metrics_tag_t tag) {
  hb_position_t value = 0;
  return hb_ot_metrics_get_position(font, tag, &value) != 0 ? value : 0;
}

// The height of a letter's ink, for fonts whose OS/2 table is silent.
int height_of(hb_font_t* font, char32_t letter) {
  hb_codepoint_t glyph = 0;
  hb_glyph_extents_t extents{};
  const bool known =
      hb_font_get_nominal_glyph(font, letter, &glyph) != 0 && hb_font_get_glyph_extents(font, glyph, &extents) != 0;
  return known ? extents.y_bearing : 0;
}

// Some fonts forget to say that they are of fixed pitch.
bool has_one_width(hb_font_t* font) {
  hb_codepoint_t narrow = 0;
  hb_codepoint_t wide = 0;
  const bool known = hb_font_get_nominal_glyph(font, U'i', &narrow) != 0 &&
                     hb_font_get_nominal_glyph(font, U'M', &wide) != 0 && narrow != wide;
  return known && hb_font_get_glyph_h_advance(font, narrow) == hb_font_get_glyph_h_advance(font, wide);
}

int positive_or(int value, int otherwise) { return value > 0 ? value : otherwise; }

// Above the baseline, without thickness, or far below is no line under text.
int sensible(int value, const UnderlineMeasure& measure, int units_per_em) {
  if (value > 0 && value * em_thousandths <= measure.most * units_per_em) return value;
  return std::max(measure.usual * units_per_em / em_thousandths, 1);
}

Metrics read_metrics(hb_face_t* face, hb_font_t* font) {
  Metrics m;
  m.units_per_em = static_cast<int>(hb_face_get_upem(face));
  m.ascent = position(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
  m.descent = -position(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
  m.cap_height = positive_or(position(font, HB_OT_METRICS_TAG_CAP_HEIGHT), height_of(font, U'H'));
  m.x_height = positive_or(position(font, HB_OT_METRICS_TAG_X_HEIGHT), height_of(font, U'x'));
  const Table head(face, HB_TAG('h', 'e', 'a', 'd'));
  for (std::size_t i = 0; i < std::size(m.bbox); ++i) m.bbox[i] = head.i16(head_bbox + 2 * i);
  const Table post(face, HB_TAG('p', 'o', 's', 't'));
  m.italic_angle = static_cast<double>(static_cast<std::int32_t>(post.u32(post_italic_angle))) / fixed_one;
  m.fixed_pitch = post.u32(post_fixed_pitch) != 0 || has_one_width(font);
  m.underline_depth = sensible(-post.i16(post_underline_position), depth_of_underline, m.units_per_em);
  m.underline_thickness = sensible(post.i16(post_underline_thickness), thickness_of_underline, m.units_per_em);
  const Table os2(face, HB_TAG('O', 'S', '/', '2'));
  m.weight = positive_or(static_cast<int>(os2.u16(os2_weight)), regular_weight);
  m.italic = (os2.u16(os2_selection) & 1U) != 0 || (head.u16(head_mac_style) & 2U) != 0;
  return m;
}

// Only the characters that a PDF name holds without escapes; everything else is left out.
std::string postscript_name(hb_face_t* face) {
  std::array<char, longest_name + 1> buffer{};
  auto size = static_cast<unsigned>(buffer.size());
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer.data());
  std::string out;
  for (const char c : std::string_view(buffer.data())) {
    const bool plain = c > ' ' && c <= '~' && std::strchr("[](){}<>/%#", c) == nullptr;
    if (plain) out += c;
  }
  return out.empty() ? "Unnamed" : out;
}

std::optional<OutlineFormat> outline_format(hb_face_t* face) {
  if (Table(face, HB_TAG('f', 'v', 'a', 'r')).present()) return std::nullopt;
  if (Table(face, HB_TAG('C', 'F', 'F', ' ')).present()) return OutlineFormat::cff;
  const bool has_glyf = Table(face, HB_TAG('g', 'l', 'y', 'f')).present();
  return has_glyf ? std::optional(OutlineFormat::truetype) : std::nullopt;
}

std::bitset<128> ascii_coverage(hb_font_t* font) {
  std::bitset<128> out;
  hb_codepoint_t glyph = 0;
  for (char32_t c = U' '; c <= U'~'; ++c) out[c] = hb_font_get_nominal_glyph(font, c, &glyph) != 0;
  return out;
}

bool is_usable(hb_face_t* face) {
  const auto units = static_cast<int>(hb_face_get_upem(face));
  return hb_face_get_glyph_count(face) > 0 && units >= least_units_per_em && units <= most_units_per_em;
}

}  // namespace

bool Face::has(char32_t code_point) const {
  if (code_point < ascii.size()) return ascii[code_point];
  hb_codepoint_t glyph = 0;
  return !draws_wrongly(code_point) && hb_font_get_nominal_glyph(hb_font.get(), code_point, &glyph) != 0;
}

bool Face::draws_wrongly(char32_t code_point) const {
  return std::find(faulty.begin(), faulty.end(), code_point) != faulty.end();
}

std::optional<Face> open_face(const FaceSource& source, std::string family) {
  Face face;
  face.hb_face.reset(hb_face_create(source.bytes, source.index));
  const std::optional<OutlineFormat> format = outline_format(face.hb_face.get());
  if (!format || !is_usable(face.hb_face.get())) return std::nullopt;
  face.hb_font.reset(hb_font_create(face.hb_face.get()));  // Its scale is the face's units per em.
  hb_ot_font_set_funcs(face.hb_font.get());
  face.family = std::move(family);
  face.postscript_name = postscript_name(face.hb_face.get());
  face.format = *format;
  face.metrics = read_metrics(face.hb_face.get(), face.hb_font.get());
  face.ascii = ascii_coverage(face.hb_font.get());
  if (face.metrics.italic) face.protrusions = Protrusions(leaning_protrusions());
  return face;
}

}  // namespace cvpdf::font
