#include "font/font_library.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <type_traits>

#include "unicode/text.hpp"

namespace cvpdf::font {
namespace {

using document::Slant;

constexpr const char* test_folder = CVPDF_SOURCE_DIR "/tests/data";

TEST(FontLibrary, IsMovedAndNeverCopied) {
  static_assert(std::is_nothrow_move_constructible_v<FontLibrary> || std::is_move_constructible_v<FontLibrary>);
  static_assert(!std::is_copy_constructible_v<FontLibrary>);
}

TEST(FontLibrary, FindsTheNearestFace) {
  const struct {
    FaceQuery query;
    std::string_view expected;
  } rows[] = {
      {{"Libertine", 400, Slant::upright}, "LinLibertineO"},
      {{"libertine", 400, Slant::upright}, "LinLibertineO"},
      {{"serif", 400, Slant::italic}, "LinLibertineOI"},
      {{"Libertine", 600, Slant::upright}, "LinLibertineOZ"},
      {{"Libertine", 700, Slant::italic}, "LinLibertineOBI"},
      {{"Libertine", 900, Slant::upright}, "LinLibertineOB"},
      {{"Libertine", 100, Slant::upright}, "LinLibertineO"},
      {{"Libertine Display", 700, Slant::italic}, "LinLibertineDisplayO"},
      {{"sans", 400, Slant::upright}, "LinBiolinumO"},
      {{"Biolinum", 600, Slant::upright}, "LinBiolinumOB"},
      {{"Biolinum", 700, Slant::italic}, "LinBiolinumOI"},
      {{"Mono", 400, Slant::upright}, "LinLibertineMO"},
      {{"Ascii", 700, Slant::italic}, "Ascii-Regular"},
  };
  FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  for (const auto& row : rows) {
    const std::optional<FaceId> face = fonts.find(row.query, diagnostics);
    ASSERT_TRUE(face) << row.expected;
    EXPECT_EQ(fonts.face(*face).postscript_name, row.expected);
    EXPECT_EQ(fonts.find(row.query, diagnostics), face);
  }
  EXPECT_TRUE(diagnostics.all().empty());
  ASSERT_EQ(fonts.files().size(), 1U);
  EXPECT_EQ(std::filesystem::path(fonts.files()[0]).filename(), "Ascii.ttf");
}

TEST(FontLibrary, OpensNothingThatIsNotAskedFor) {
  FontLibrary fonts;
  EXPECT_EQ(fonts.size(), 0U);
  Diagnostics diagnostics;
  EXPECT_TRUE(fonts.find({"Libertine"}, diagnostics));
  EXPECT_EQ(fonts.size(), 1U);
  EXPECT_TRUE(fonts.files().empty());
}

// The package that the build takes its fonts from has installed them.
TEST(FontLibrary, SuggestsWhatIsInstalled) {
  const std::vector<std::string> families = SystemFonts().families();
  EXPECT_TRUE(std::is_sorted(families.begin(), families.end()));
  EXPECT_EQ(std::count(families.begin(), families.end(), "Linux Libertine O"), 1);
  FontLibrary fonts;
  Diagnostics diagnostics;
  EXPECT_FALSE(fonts.find({"Linux Libertin O"}, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].hint, "did you mean \"Linux Libertine O\"?");
}

TEST(FontLibrary, ReportsAnUnknownFamilyOnce) {
  FontLibrary fonts;
  Diagnostics diagnostics;
  EXPECT_FALSE(fonts.find({"Libertime", 400, Slant::upright}, diagnostics));
  EXPECT_FALSE(fonts.find({"Libertime", 700, Slant::upright}, diagnostics));
  EXPECT_FALSE(fonts.find({"Libertime", 400, Slant::upright}, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].code, "font/unknown-family");
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::error);
  EXPECT_EQ(diagnostics.all()[0].hint, "did you mean \"Libertine\"?");
  EXPECT_FALSE(fonts.find({"No Such Family At All"}, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 2U);
  EXPECT_NE(diagnostics.all()[1].hint.find("Biolinum"), std::string::npos);
  EXPECT_FALSE(fonts.find({""}, diagnostics));
}

TEST(FontLibrary, FindsInstalledFontsByExactName) {
  FontLibrary fonts;
  Diagnostics diagnostics;
  const std::optional<FaceId> face = fonts.find({"DejaVu Sans", 700, Slant::upright}, diagnostics);
  if (!face) GTEST_SKIP() << "DejaVu Sans is not installed";
  EXPECT_EQ(fonts.face(*face).postscript_name, "DejaVuSans-Bold");
  EXPECT_EQ(fonts.files().size(), 1U);
  EXPECT_FALSE(fonts.find({"DejaVu San"}, diagnostics));
}

TEST(FontLibrary, FallsBackWithinTheEmbeddedFonts) {
  const struct {
    FaceQuery query;
    char32_t code_point;
    std::string_view expected;
  } rows[] = {
      {{"Mono", 400, Slant::upright}, 0x3B1, "LinLibertineO"},   // Greek, which the mono lacks.
      {{"Ascii", 700, Slant::italic}, 0xE9, "LinLibertineOBI"},  // In the same weight and slant.
      {{"Biolinum", 400, Slant::italic}, 0xE9, "LinBiolinumOI"},
      {{"Libertine Display", 400, Slant::upright}, 0x17B, "LinLibertineO"},  // Which the display face draws wrongly,
      {{"Libertine Display", 700, Slant::italic}, 0x17B, "LinLibertineO"},   // whatever is asked of its only face.
  };
  FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  for (const auto& row : rows) {
    const std::optional<FaceId> face = fonts.fallback(row.query, row.code_point, diagnostics);
    ASSERT_TRUE(face) << row.expected;
    EXPECT_EQ(fonts.face(*face).postscript_name, row.expected);
    EXPECT_TRUE(fonts.face(*face).has(row.code_point));
  }
  EXPECT_TRUE(diagnostics.all().empty());
}

// Which fonts are installed is not ours to say: what they offer is checked, not that they offer it.
TEST(FontLibrary, FallsBackToInstalledFontsOfTheSameWeight) {
  constexpr char32_t smile = 0x1F600;
  FontLibrary fonts;
  Diagnostics diagnostics;
  for (const int weight : {400, 700, 400}) {
    const FaceQuery query{"Libertine", weight, Slant::upright};
    const std::optional<FaceId> face = fonts.fallback(query, smile, diagnostics);
    ASSERT_EQ(face, fonts.fallback(query, smile, diagnostics));
    if (!face) continue;
    EXPECT_TRUE(fonts.face(*face).has(smile));
    if (fonts.face(*face).family != "DejaVu Sans") continue;
    EXPECT_EQ(fonts.face(*face).metrics.weight, weight);
  }
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(FontLibrary, RemembersWhatWasSaid) {
  FontLibrary fonts;
  EXPECT_TRUE(fonts.is_first("a"));
  EXPECT_TRUE(fonts.is_first("b"));
  EXPECT_FALSE(fonts.is_first("a"));
}

TEST(FontLibrary, KnowsWhatNoFontHas) {
  FontLibrary fonts;
  Diagnostics diagnostics;
  EXPECT_FALSE(fonts.fallback({"Libertine"}, 0x10FFFD, diagnostics));
  EXPECT_FALSE(fonts.fallback({"Libertine"}, 0x10FFFD, diagnostics));
  EXPECT_TRUE(diagnostics.all().empty());
}

// By its name alone: it stands in for no text that has a private character.
TEST(FontLibrary, OffersNoIcons) {
  FontLibrary fonts;
  Diagnostics diagnostics;
  for (char32_t c = 0xE000; c < 0xE010; ++c) {
    const std::optional<FaceId> other = fonts.fallback({"Libertine"}, c, diagnostics);
    EXPECT_TRUE(!other || fonts.face(*other).use == FaceUse::text) << static_cast<unsigned>(c);
  }
  const std::optional<FaceId> icons = fonts.find({"Icons"}, diagnostics);
  ASSERT_TRUE(icons);
  EXPECT_EQ(fonts.face(*icons).use, FaceUse::icons);
  EXPECT_TRUE(fonts.face(*icons).has(0xE000));
  EXPECT_EQ(fonts.face(fonts.find({"serif"}, diagnostics).value()).use, FaceUse::text);
  EXPECT_FALSE(fonts.find({"Icon"}, diagnostics));
  EXPECT_EQ(diagnostics.all().front().hint.find("Icons"), std::string::npos);
}

TEST(FontLibrary, ListsTheEmbeddedFamilies) {
  const std::vector<Listed> families = FontLibrary::embedded_families();
  ASSERT_EQ(families.size(), 4U);
  EXPECT_EQ(families[0].name, "Libertine");
  EXPECT_EQ(FontLibrary::embedded_licences().size(), families.size());
  EXPECT_EQ(FontLibrary::embedded_licences()[0].summary.substr(0, 7), "OFL-1.1");
}

}  // namespace
}  // namespace cvpdf::font
