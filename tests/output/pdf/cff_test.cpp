#include "output/pdf/cff.hpp"

#include <gtest/gtest.h>
#include <hb.h>

#include <memory>

#include "font/font_library.hpp"
#include "output/pdf/subset.hpp"

namespace cvpdf::output::pdf {
namespace {

struct Destroy {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};

// The box around a glyph of a bare program, as HarfBuzz draws it.
std::string box_of(std::string_view program, std::uint32_t glyph, std::uint16_t glyphs) {
  const std::string maxp{0, 0, 0x50, 0, static_cast<char>(glyphs >> 8U), static_cast<char>(glyphs)};
  const std::unique_ptr<hb_face_t, Destroy> face(hb_face_builder_create());
  const auto add = [&face](hb_tag_t tag, std::string_view bytes) {
    hb_blob_t* blob =
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
    hb_face_builder_add_table(face.get(), tag, blob);
    hb_blob_destroy(blob);
  };
  add(HB_TAG('C', 'F', 'F', ' '), program);
  add(HB_TAG('m', 'a', 'x', 'p'), maxp);
  hb_blob_t* whole = hb_face_reference_blob(face.get());
  const std::unique_ptr<hb_face_t, Destroy> read(hb_face_create(whole, 0));
  hb_blob_destroy(whole);
  const std::unique_ptr<hb_font_t, Destroy> font(hb_font_create(read.get()));
  hb_glyph_extents_t extents{};
  const bool known = hb_font_get_glyph_extents(font.get(), glyph, &extents) != 0;
  return known ? std::to_string(extents.x_bearing) + ' ' + std::to_string(extents.y_bearing) + ' ' +
                     std::to_string(extents.width) + ' ' + std::to_string(extents.height)
               : "none";
}

// "A", "b" and "g" of Libertine; the subset numbers them 1, 2, 3.
class RecodeCff : public testing::Test {
 protected:
  static std::string program() {
    font::FontLibrary fonts;
    Diagnostics diagnostics;
    const font::Face& face = fonts.face(fonts.find({"Libertine"}, diagnostics).value());
    std::vector<std::uint32_t> glyphs;
    for (const char32_t c : {U'A', U'b', U'g'}) {
      hb_font_get_nominal_glyph(face.hb_font.get(), c, &glyphs.emplace_back());
    }
    return subset(face, glyphs).program;
  }
  static constexpr GlyphCode codes[] = {{1, 'A'}, {2, 'b'}, {3, 0x80}};
};

TEST_F(RecodeCff, PutsEachGlyphAtItsCode) {
  const std::string whole = program();
  const auto recoded = recode_cff(whole, codes);
  ASSERT_TRUE(recoded);
  for (const GlyphCode& code : codes) {
    const std::string before = box_of(whole, code.glyph, 4);
    EXPECT_NE(before, "none");
    EXPECT_EQ(box_of(*recoded, code.code, 0x81), before) << code.code;
  }
  EXPECT_EQ(box_of(*recoded, 'B', 0x81), "0 0 0 0");
}

TEST_F(RecodeCff, LeavesNamesAndNoticesOut) {
  const std::string whole = program();
  ASSERT_NE(whole.find("Philipp"), std::string::npos);
  const std::string recoded = recode_cff(whole, codes).value();
  EXPECT_EQ(recoded.find("Philipp"), std::string::npos);
  EXPECT_EQ(recoded.find("Libertine"), std::string::npos);
}

TEST_F(RecodeCff, RefusesCodesAndGlyphsThatCannotBe) {
  const std::string whole = program();
  EXPECT_FALSE(recode_cff(whole, std::vector<GlyphCode>{{4, 'A'}}));
  EXPECT_FALSE(recode_cff(whole, std::vector<GlyphCode>{{1, 0}}));
}

// Fonts come from outside: whatever is cut or bent, nothing is read past the end, and no answer is better than a wrong
// one. The sanitizers look on.
TEST_F(RecodeCff, SurvivesBrokenPrograms) {
  const std::string whole = program();
  EXPECT_FALSE(recode_cff({}, codes));
  for (std::size_t size = 0; size < whole.size(); size += 7)
    static_cast<void>(recode_cff(whole.substr(0, size), codes));
  EXPECT_FALSE(recode_cff(std::string_view(whole).substr(0, whole.size() / 2), codes));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string bent = whole;
    bent[at] = static_cast<char>(~bent[at]);
    static_cast<void>(recode_cff(bent, codes));
  }
}

}  // namespace
}  // namespace cvpdf::output::pdf
