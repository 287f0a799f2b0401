#include "image/crop_report.hpp"

#include <gtest/gtest.h>

#include "image/read_picture.hpp"
#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

struct CroppedRow {
  Bounds stored;
  Orientation orientation;
  Need needed;
  std::string_view told;
};

TEST(CropReport, SaysHowMuchIsSeen) {
  constexpr Orientation right_turn{true, true, false};
  const CroppedRow rows[] = {
      {{300, 400}, {}, {{30, 40}}, ""},
      {{400, 400}, {}, {{30, 40}}, ""},
      {{800, 400}, {}, {{40, 40}}, ""},  // Half of it.
      {{810, 400},
       {},
       {{40, 40}},
       "only 49 % of this picture is seen: it is 810 by 400 pixels, and its frame has another shape (cut it yourself, "
       "such as to 40 by 40 pixels, or change the layout's [photo])"},
      {{400, 1600},
       right_turn,
       {{30, 40}},
       "only 18 % of this picture is seen: it is 1600 by 400 pixels, and its frame has another shape (cut it "
       "yourself, such as to 30 by 40 pixels, or change the layout's [photo])"},
      {{1600, 400}, {}, {{30, 40}, Need::Fit::within}, ""},  // A signature is never cut.
  };
  for (const CroppedRow& row : rows) {
    Diagnostics diagnostics;
    warn_of_cropping(row.stored, row.orientation, row.needed, Report({1, 2, 3}, diagnostics));
    std::string told;
    for (const Diagnostic& one : diagnostics.all()) {
      told += one.message + " (" + one.hint + ")";
      EXPECT_EQ(one.code, "image/cropped");
      EXPECT_EQ(one.severity, Severity::warning);
      EXPECT_EQ(one.span, (SourceSpan{1, 2, 3}));
    }
    EXPECT_EQ(told, row.told) << row.stored.width;
  }
}

TEST(CropReport, IsOfEveryFormat) {
  JpegRecipe photograph;
  PngRecipe drawing;
  photograph.size = drawing.size = {30, 8};
  Diagnostics diagnostics;
  static_cast<void>(read_picture(jpeg_file(photograph, plain({1, 2, 3})), {{10, 10}}, {}, diagnostics));
  static_cast<void>(read_picture(png_file(drawing, plain({1, 2, 3})), {{10, 10}}, {}, diagnostics));
  EXPECT_EQ(codes(diagnostics), "image/cropped image/cropped");
}

}  // namespace
}  // namespace cvpdf::image
