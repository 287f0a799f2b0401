#include "icons/truetype.hpp"

#include <gtest/gtest.h>
#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <memory>
#include <sstream>

namespace cvpdf::icons {
namespace {

constexpr FontNames names{"Test", "Copyright", "Licence"};

std::vector<Icon> two_icons() {
  std::istringstream file(
      "icon b U+E002\nrect 100 0 600 700 0\ncut rect 200 100 400 500 0\nicon a U+E000\ncircle 400 320 300\n");
  return read_icons(file);
}

std::uint32_t number_at(const std::string& bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
  return number;
}

// Holds the bytes that HarfBuzz reads.
struct OpenFont {
  explicit OpenFont(std::string from) : bytes(std::move(from)) {
    hb_blob_t* blob =
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    font.reset(hb_font_create(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
  }
  struct Destroy {
    void operator()(hb_font_t* one) const { hb_font_destroy(one); }
  };
  std::string bytes;
  std::unique_ptr<hb_font_t, Destroy> font;

  [[nodiscard]] hb_codepoint_t glyph(char32_t c) const {
    hb_codepoint_t id = 0;
    return hb_font_get_nominal_glyph(font.get(), c, &id) != 0 ? id : 0;
  }
};

TEST(TrueType, HarfBuzzReadsIt) {
  const OpenFont font(truetype_font(two_icons(), names));
  EXPECT_EQ(hb_face_get_upem(hb_font_get_face(font.font.get())), 1000U);
  EXPECT_EQ(hb_face_get_glyph_count(hb_font_get_face(font.font.get())), 7U);  // Four blanks, and glyph 0.
  EXPECT_EQ(font.glyph(0xE000), 5U);
  EXPECT_EQ(font.glyph(0xE002), 6U);
  for (const char32_t c : {0x20U, 0xA0U, 0x2009U, 0x202FU}) EXPECT_NE(font.glyph(c), 0U) << static_cast<unsigned>(c);
  for (const char32_t c : {0x41U, 0xE001U, 0xE003U}) EXPECT_EQ(font.glyph(c), 0U) << static_cast<unsigned>(c);
  EXPECT_EQ(hb_font_get_glyph_h_advance(font.font.get(), 5), icon_advance);
  hb_glyph_extents_t ink{};
  ASSERT_NE(hb_font_get_glyph_extents(font.font.get(), 6, &ink), 0);
  EXPECT_EQ(ink.x_bearing, 100);
  EXPECT_EQ(ink.y_bearing, 700);
  EXPECT_EQ(ink.width, 600);
  EXPECT_EQ(ink.height, -700);
  ASSERT_NE(hb_font_get_glyph_extents(font.font.get(), font.glyph(U' '), &ink), 0);
  EXPECT_EQ(ink.width, 0);
}

TEST(TrueType, HasItsNames) {
  const OpenFont font(truetype_font(two_icons(), names));
  std::array<char, 50> text{};
  auto size = static_cast<unsigned>(text.size());
  hb_ot_name_get_utf8(hb_font_get_face(font.font.get()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size,
                      text.data());
  EXPECT_STREQ(text.data(), "Test-Regular");
}

// OpenType, "Calculating checksums": that of the file, and that of each table but "head", which holds the file's.
TEST(TrueType, ItsSumsAreRight) {
  const std::string bytes = truetype_font(two_icons(), names);
  ASSERT_EQ(bytes.size() % 4, 0U);
  const auto sum = [&bytes](std::size_t begin, std::size_t end) {
    std::uint32_t total = 0;
    for (std::size_t at = begin; at < end; at += 4) total += number_at(bytes, at);
    return total;
  };
  EXPECT_EQ(sum(0, bytes.size()), 0xB1B0AFBAU);
  constexpr std::size_t tables = 10, first_row = 12, row_size = 16;
  for (std::size_t row = first_row; row < first_row + tables * row_size; row += row_size) {
    const std::size_t offset = number_at(bytes, row + 8), length = number_at(bytes, row + 12);
    EXPECT_EQ(offset % 4, 0U);
    if (bytes.substr(row, 4) == "head") continue;
    EXPECT_EQ(sum(offset, offset + (length + 3) / 4 * 4), number_at(bytes, row + 4)) << bytes.substr(row, 4);
  }
}

TEST(TrueType, IsTheSameWhateverTheOrder) {
  std::vector<Icon> other = two_icons();
  std::swap(other[0], other[1]);
  EXPECT_EQ(truetype_font(two_icons(), names), truetype_font(other, names));
}

}  // namespace
}  // namespace cvpdf::icons
