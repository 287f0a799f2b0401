#include "compose/region_frames.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>

#include "compose/composing.hpp"
#include "compose/regions.hpp"

namespace cvpdf::compose {
namespace {

// A page of 400 by 600 mm less margins of 50 is not to be had: A4 with margins of 25 mm leaves 160 mm for text.
constexpr std::string_view plain_page =
    "[page]\npaper = 'a4'\n[page.margins]\ntop = '25mm'\nleft = '25mm'\nright = '25mm'\nbottom = '25mm'\n";

layout::Layout head_layout(std::string_view more) {
  const std::string path = fmt::format("{}/tests/compose/frames-{}.toml", CVPDF_BINARY_DIR,
                                       testing::UnitTest::GetInstance()->current_test_info()->name());
  std::ofstream(path) << "extends = 'ats'\ncell_gap = '10mm'\n" << plain_page << more;
  return read_layout(path);
}

long millimetres(Length length) { return std::lround(length.points() * millimetres_per_inch / points_per_inch); }

// "region: left-right", with what it is below and beside.
std::string frames_text(const document::Document& document) {
  std::string out;
  for (const document::Region& region : document.regions) {
    const Rect& frame = region.first;
    out += fmt::format("{}: {}-{}", region.name, millimetres(frame.origin.x),
                       millimetres(frame.origin.x + frame.size.width));
    for (const std::uint32_t id : region.below) out += " v " + document.regions.at(id).name;
    if (region.beside) out += " | " + document.regions.at(*region.beside).name;
    if (!region.below.empty()) out += fmt::format(" +{}", millimetres(region.gap));
    out += "\n";
  }
  for (const document::Tint& tint : document.tints) {
    out += fmt::format("tint {}-{}", millimetres(tint.rect.origin.x),
                       millimetres(tint.rect.origin.x + tint.rect.size.width));
    for (const std::uint32_t id : tint.below) out += " v " + document.regions.at(id).name;
    for (const std::uint32_t id : tint.under) out += " ^ " + document.regions.at(id).name;
    out += "\n";
  }
  return out;
}

std::string frames_of(std::string_view layout_text, bool has_photo) {
  const layout::Layout layout = head_layout(layout_text);
  Diagnostics diagnostics;
  const auto file = diagnostics.add_source(
      "cv.toml",
      "[person]\nname = 'A'\nemail = 'a@b.org'\nphoto = 'a.png'\n[[section]]\ntitle = 'T'\n[[section.text]]\ntext = "
      "'t'\n");
  content::Cv cv = content::read_cv(file, diagnostics);
  if (has_photo) cv.person.photo.picture.emplace();
  return frames_text(compose(cv, layout, diagnostics));
}

constexpr std::string_view photo = "width = '30mm'\nheight = '40mm'\ngap = '5mm'\n[masthead]\nafter = '6mm'\n";
constexpr std::string_view sidebar =
    "[sidebar]\nside = 'left'\nwidth = '60mm'\ngap = '8mm'\npadding = '6mm'\nfill = '#eeeeee'\n";

TEST(RegionFrames, MakeRoomForThePhoto) {
  struct PhotoRow {
    std::string layout;
    std::string_view expected;
  };
  const auto at = [](std::string_view side) { return fmt::format("[photo]\nside = '{}'\n{}", side, photo); };
  const PhotoRow rows[] = {
      {at("none"), "main: 25-185\n"},
      {at("left"), "photo: 25-55\nmasthead: 60-185 | photo\nmain: 25-185 v masthead v photo +6\n"},
      {at("right"), "photo: 155-185\nmasthead: 25-150 | photo\nmain: 25-185 v masthead v photo +6\n"},
      {at("margin") + "[styles.name]\nindent = 9\n",
       "photo: 25-55\nmasthead: 25-185 | photo\nmain: 25-185 v masthead v photo +6\n"},
      // The name's indent is room for it, or for a part of it.
      {at("left") + "[styles.name]\nindent = '20mm'\n",
       "photo: 25-55\nmasthead: 40-185 | photo\nmain: 25-185 v masthead v photo +6\n"},
      {at("above") + "[styles.name]\nindent = '20mm'\n",
       "photo: 45-75\nmasthead: 25-185 v photo +5\nmain: 25-185 v masthead +6\n"},
      {at("above"), "photo: 25-55\nmasthead: 25-185 v photo +5\nmain: 25-185 v masthead +6\n"},
      {at("sidebar") + "region = 'main'\n" + std::string(sidebar) + "contacts = true\n",
       "masthead: 68-185\nphoto: 6-54\ncontacts: 6-54 v photo +5\nmain: 68-185 v masthead +6\ntint 0-60\n"},
      {at("sidebar") + "region = 'full'\n" + std::string(sidebar) + "contacts = true\n",
       "masthead: 6-185\nphoto: 6-54 v masthead +6\ncontacts: 6-54 v photo +5\nmain: 68-185 v masthead +6\n"
       "tint 0-60 v masthead\n"},
      {at("sidebar") + "region = 'sidebar'\n" + std::string(sidebar) + "contacts = true\n",
       "photo: 6-54\nmasthead: 6-54 v photo +5\ncontacts: 6-54 v masthead +6\nmain: 68-185\ntint 0-60\n"},
  };
  for (const PhotoRow& row : rows) EXPECT_EQ(frames_of(row.layout, true), row.expected) << row.layout;
  EXPECT_EQ(frames_of(at("left"), false), "main: 25-185\n");
}

TEST(RegionFrames, PutContactsAtTheMastheadsSide) {
  const std::string split = "[masthead]\nafter = '6mm'\ncontacts_width = '50mm'\nlines = ['{name}']\n";
  EXPECT_EQ(frames_of(split, false),
            "masthead: 25-125\ncontacts: 135-185 | masthead\nmain: 25-185 v masthead v contacts +6\n");
  EXPECT_EQ(frames_of(split + "[photo]\nside = 'left'\nwidth = '15mm'\nheight = '20mm'\ngap = '5mm'\n", true),
            "photo: 25-40\nmasthead: 45-125 | photo\ncontacts: 135-185 | photo\n"
            "main: 25-185 v masthead v photo v contacts +6\n");
}

TEST(RegionFrames, DrawABandUnderTheMasthead) {
  const std::string band = "[masthead]\nafter = '6mm'\npadding = '4mm'\nfill = '#204060'\n";
  EXPECT_EQ(frames_of(band, false), "masthead: 25-185\nmain: 25-185 v masthead +10\ntint 0-210 ^ masthead\n");
  EXPECT_EQ(frames_of(band + "region = 'full'\n" + std::string(sidebar), false),
            "masthead: 6-185\nmain: 68-185 v masthead +10\ntint 0-60 v masthead\ntint 0-210 ^ masthead\n");
  EXPECT_EQ(frames_of(band + "region = 'main'\n" + std::string(sidebar), false),
            "masthead: 68-185\nmain: 68-185 v masthead +10\ntint 0-60\ntint 60-210 ^ masthead\n");
}

TEST(RegionFrames, TheFigureSaysWhatItShows) {
  const layout::Layout layout = head_layout(fmt::format("[photo]\nside = 'left'\nshape = 'round'\n{}", photo));
  Diagnostics diagnostics;
  const auto file = diagnostics.add_source(
      "cv.toml", "[person]\nname = 'Ada'\nphoto = 'a.png'\n[[section]]\ntitle = 'T'\n[[section.text]]\ntext = 't'\n");
  content::Cv cv = content::read_cv(file, diagnostics);
  cv.person.photo.picture.emplace().width = 3;
  const document::Document document = compose(cv, layout, diagnostics);
  ASSERT_EQ(document.pictures.size(), 1U);
  EXPECT_EQ(document.pictures.front().width, 3U);
  const auto& figure = std::get<document::Figure>(document.regions.front().flow.front().kind);
  EXPECT_EQ(figure.shape, document::Figure::Shape::ellipse);
  EXPECT_EQ(figure.source, "a.png");
  EXPECT_EQ(document.structure[figure.structure].role, document::Role::figure);
  EXPECT_EQ(document.structure[figure.structure].alt, "Ada");
}

}  // namespace
}  // namespace cvpdf::compose
