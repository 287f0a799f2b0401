#include "font/face.hpp"

#include <gtest/gtest.h>

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
  EXPECT_TRUE(m.fixed_pitch);
  EXPECT_FALSE(m.italic);
  EXPECT_TRUE(face->has(U'A'));
  EXPECT_TRUE(face->has(U' '));
  EXPECT_FALSE(face->has(U'\n'));
  EXPECT_FALSE(face->has(0xE9));
}

TEST(Face, EveryEmbeddedFaceIsSound) {
  for (const EmbeddedFamily& family : embedded_family_table()) {
    EXPECT_FALSE(family.licence.empty());
    EXPECT_FALSE(family.package.empty());
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
      for (char32_t c = U' '; c <= U'~'; ++c) EXPECT_TRUE(face->has(c)) << file.file;
      for (const char32_t c : U"\u00E9\u2013\u2019\u201C\u2022\u2212"sv) EXPECT_TRUE(face->has(c)) << file.file;
    }
  }
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
