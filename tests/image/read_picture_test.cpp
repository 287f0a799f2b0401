#include "image/read_picture.hpp"

#include <gtest/gtest.h>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

TEST(ReadPicture, SaysWhichFormatItIsNot) {
  struct Row {
    std::string bytes, message;
  };
  const Row rows[] = {
      {"", "this picture's file is empty"},
      {"hello", "this is neither a JPEG nor a PNG file"},
      {std::string("\0\0\0\x18", 4) + "ftypheic", "this is a HEIC file, and only JPEG and PNG are read"},
      {"<svg>", "this is an SVG file, and only JPEG and PNG are read"}};
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_FALSE(read_picture(row.bytes, {{10, 10}}, {1, 2, 3}, diagnostics));
    ASSERT_EQ(codes(diagnostics), "image/unknown-format");
    EXPECT_EQ(diagnostics.all().front().message, row.message);
    EXPECT_EQ(diagnostics.all().front().span, (SourceSpan{1, 2, 3}));
    EXPECT_EQ(diagnostics.all().front().hint, row.bytes.empty() ? "" : "save it as JPEG or PNG");
  }
}

TEST(ReadPicture, RefusesAHugeFile) {
  Diagnostics diagnostics;
  EXPECT_FALSE(read_picture(std::string((std::size_t{64} << 20U) + 1, '\xFF'), {{10, 10}}, {}, diagnostics));
  EXPECT_EQ(codes(diagnostics), "image/too-large");
}

// The first bytes decide, and say how the picture should be coded again.
TEST(ReadPicture, KnowsWhereItComesFrom) {
  Diagnostics diagnostics;
  const auto photograph = read_picture(jpeg_file({}, plain({1, 2, 3})), {{10, 10}}, {}, diagnostics);
  const auto drawing = read_picture(png_file({}, plain({1, 2, 3})), {{10, 10}}, {}, diagnostics);
  ASSERT_TRUE(photograph && drawing);
  EXPECT_EQ(photograph->origin, Origin::photograph);
  EXPECT_EQ(drawing->origin, Origin::drawing);
  EXPECT_EQ(codes(diagnostics), "");
}

}  // namespace
}  // namespace cvpdf::image
