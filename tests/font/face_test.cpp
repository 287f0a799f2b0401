#include "font/face.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "base/file.hpp"
#include "font/ascii_font.hpp"
#include "font/embedded_fonts.hpp"

namespace cvpdf::font {
namespace {

using namespace std::string_view_literals;

// REQUIRES: `bytes` outlives the face.
std::optional<Face> open(std::string_view bytes) {
  const Blob blob(
      hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  return open_face({blob.get(), 0}, "Test");
}

TEST(Face, ReadsTheMetricsOfTheSyntheticFont) {
  const std::string bytes = ascii_font();
  const std::optional<Face> face = open(bytes);
  ASSERT_TRUE(face);
  EXPECT_EQ(face->family, "Test");
  EXPECT_EQ(face->postscript_name, "Ascii-Regular");
  EXPECT_EQ(face->format, OutlineFormat::truetype);
  const Metrics& m = face->metrics;
  EXPECT_EQ(m.units_per_em, 1000);
  EXPECT_EQ(m.ascent, 800);
  EXPECT_EQ(m.descent, 200);
  EXPECT_EQ(m.cap_height, 700);
  EXPECT_EQ(m.x_height, 500);
  EXPECT_EQ(m.bbox[0], 50);
  EXPECT_EQ(m.bbox[3], 700);
  EXPECT_EQ(m.weight, 400);
  EXPECT_EQ(m.underline_depth, 75);  // It says 0 and 0, which would be none.
  EXPECT_EQ(m.underline_thickness, 50);
  EXPECT_TRUE(m.fixed_pitch);
  EXPECT_FALSE(m.italic);
  EXPECT_TRUE(face->has(U'A'));
  EXPECT_TRUE(face->has(U' '));
  EXPECT_FALSE(face->has(U'\n'));
  EXPECT_FALSE(face->has(0xE9));
}

// Where a table's bytes stand in an sfnt file (ISO/IEC 14496-22, 4.3).
std::size_t offset_of(std::string_view bytes, std::string_view table) {
  std::size_t offset = 0;
  const std::size_t record = bytes.find(table);
  for (std::size_t i = record + 8; i < record + 12; ++i) offset = offset << 8U | static_cast<unsigned char>(bytes[i]);
  return offset;
}

void put_number(std::string& bytes, std::size_t at, int value) {
  bytes[at] = static_cast<char>(static_cast<unsigned>(value) >> 8U & 0xFFU);
  bytes[at + 1] = static_cast<char>(static_cast<unsigned>(value) & 0xFFU);
}

// Of an em of 1000 units: what makes no line under text is replaced.
TEST(Face, ReadsWhereALineUnderTextStands) {
  const struct {
    int position, thickness, depth, thick;
  } rows[] = {
      {-78, 40, 78, 40}, {-400, 200, 400, 200}, {-401, 201, 75, 50}, {0, 40, 75, 40},
      {100, 40, 75, 40}, {-78, 0, 78, 50},      {-78, -20, 78, 50},  {-32768, 32767, 75, 50},
  };
  for (const auto& row : rows) {
    std::string bytes = ascii_font();
    const std::size_t post = offset_of(bytes, "post");
    put_number(bytes, post + 8, row.position);
    put_number(bytes, post + 10, row.thickness);
    const std::optional<Face> face = open(bytes);
    ASSERT_TRUE(face);
    EXPECT_EQ(face->metrics.underline_depth, row.depth) << row.position;
    EXPECT_EQ(face->metrics.underline_thickness, row.thick) << row.thickness;
  }
}

TEST(Face, EveryEmbeddedFaceIsSound) {
  for (const EmbeddedFamily& family : embedded_family_table()) {
    EXPECT_FALSE(family.licence.empty());
    const bool is_text = family.role != "icons";
    EXPECT_NE(family.package.empty(), is_text);
    for (const EmbeddedFace& file : family.faces) {
      const std::optional<Face> face = open({file.begin, static_cast<std::size_t>(file.end - file.begin)});
      ASSERT_TRUE(face) << file.file;
      const Metrics& m = face->metrics;
      EXPECT_EQ(m.weight, file.weight) << file.file;
      EXPECT_EQ(m.italic, file.slant == document::Slant::italic) << file.file;
      EXPECT_EQ(m.italic_angle < 0, m.italic) << file.file;
      EXPECT_EQ(m.fixed_pitch, family.role == "mono") << file.file;
      EXPECT_GT(m.cap_height, m.x_height) << file.file;
      EXPECT_GT(m.x_height, 0) << file.file;
      EXPECT_GT(m.descent, 0) << file.file;
      EXPECT_GT(m.underline_depth, 0) << file.file;
      EXPECT_LE(m.underline_depth + m.underline_thickness, m.descent) << file.file;
      EXPECT_GT(m.underline_thickness, 0) << file.file;
      if (!is_text) continue;
      for (char32_t c = U' '; c <= U'~'; ++c) EXPECT_TRUE(face->has(c)) << file.file;
      for (const char32_t c : U"\u00E9\u2013\u2019\u201C\u2022\u2212"sv) EXPECT_TRUE(face->has(c)) << file.file;
    }
  }
}

// Of the ink, in thousandths of an em; 0 without a glyph, and of a glyph that is drawn empty.
int top_of(const Face& face, char32_t c) {
  hb_codepoint_t glyph = 0;
  hb_glyph_extents_t extents{};
  const bool known = hb_font_get_nominal_glyph(face.hb_font.get(), c, &glyph) != 0 &&
                     hb_font_get_glyph_extents(face.hb_font.get(), glyph, &extents) != 0;
  return known ? extents.y_bearing * 1000 / face.metrics.units_per_em : 0;
}

const EmbeddedFace& embedded(std::string_view file) {
  for (const EmbeddedFamily& family : embedded_family_table()) {
    for (const EmbeddedFace& face : family.faces) {
      if (face.file == file) return face;
    }
  }
  return embedded_family_table().front().faces.front();
}

std::optional<Face> open(const EmbeddedFace& file) {
  std::optional<Face> face = open(std::string_view(file.begin, static_cast<std::size_t>(file.end - file.begin)));
  if (face) face->faulty = file.faulty;
  return face;
}

// As families.toml says that it was measured: of the letters that Europe writes. ĥ is well drawn in both, with its
// circumflex over the stem, or lower and behind it.
TEST(Face, FaultyAreThoseThatStandElsewhereThanTheRegularOnes) {
  constexpr char32_t first = 0xC0, last = 0x1EFF, differently_drawn = 0x125;
  constexpr int most = 100;
  const std::optional<Face> regular = open(embedded("LinLibertine_R.otf"));
  const std::optional<Face> display = open(embedded("LinLibertine_DR.otf"));
  ASSERT_TRUE(regular && display);
  for (char32_t c = first; c <= last; ++c) {
    if (c == differently_drawn) continue;
    const int top = top_of(*regular, c), other = top_of(*display, c);
    const bool is_elsewhere = top != 0 && other != 0 && std::abs(top - other) >= most;
    EXPECT_EQ(display->draws_wrongly(c), is_elsewhere)
        << std::hex << static_cast<unsigned>(c) << std::dec << ' ' << top << ' ' << other;
    EXPECT_FALSE(is_elsewhere && display->has(c));
  }
  EXPECT_TRUE(display->has(U'\u0179'));
}

TEST(Face, RefusesWhatIsNoFont) {
  EXPECT_FALSE(open(""));
  EXPECT_FALSE(open("not a font at all"));
  EXPECT_FALSE(open(std::string(100'000, '\0')));
}

TEST(Face, RefusesVariableFonts) {
  std::string bytes = ascii_font();
  const std::size_t tag = bytes.find("cmap");
  ASSERT_NE(tag, std::string::npos);
  bytes.replace(tag, 4, "fvar");
  EXPECT_FALSE(open(bytes));
}

TEST(Face, SurvivesEveryTruncation) {
  const std::string bytes = ascii_font();
  for (std::size_t length = 0; length < bytes.size(); length += 13) {
    const std::string cut = bytes.substr(0, length);
    const std::optional<Face> face = open(cut);
    EXPECT_FALSE(face && face->postscript_name.empty());
  }
}

}  // namespace
}  // namespace cvpdf::font
