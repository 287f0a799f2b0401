#include "output/png/encode.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "output/png/decoded.hpp"

namespace cvpdf::output::png {
namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1A\n";

// The contents of the first chunk of that type (ISO/IEC 15948, 5.3).
std::string chunk(const std::string& file, std::string_view type) {
  const auto u32 = [&](std::size_t at) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(file[at + i]);
    return value;
  };
  for (std::size_t at = signature.size(); at + 12 <= file.size(); at += 12 + u32(at)) {
    if (file.compare(at + 4, 4, type) == 0) return file.substr(at + 8, u32(at));
  }
  return "no such chunk";
}

std::string bytes(std::initializer_list<int> values) {
  std::string out;
  for (const int value : values) out.push_back(static_cast<char>(value));
  return out;
}

TEST(Encode, EveryPixelComesBack) {
  Bitmap bitmap({40, 31});
  for (int y = 0; y < 31; ++y) {
    for (int x = 0; x < 40; ++x) {
      const auto shade = static_cast<std::uint8_t>(x * 6);
      bitmap.fill({x, x + 1}, {y, y + 1}, {shade, static_cast<std::uint8_t>(y * 8), static_cast<std::uint8_t>(x ^ y)});
    }
  }
  const Picture picture = decode(encode(bitmap, 96));
  ASSERT_EQ(picture.width, 40);
  ASSERT_EQ(picture.height, 31);
  for (int y = 0; y < 31; ++y) {
    for (int x = 0; x < 40; ++x) EXPECT_EQ(picture.pixel(x, y), bitmap.pixel(x, y)) << x << ", " << y;
  }
}

TEST(Encode, SaysWhatItIs) {
  const std::string file = encode(Bitmap({258, 3}), 96);
  EXPECT_EQ(file.substr(0, signature.size()), signature);
  EXPECT_EQ(chunk(file, "IHDR"), bytes({0, 0, 1, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0}));
  EXPECT_EQ(chunk(file, "sRGB"), bytes({1}));
  for (const std::string_view type : {"tIME", "tEXt", "iTXt", "zTXt"}) {
    EXPECT_EQ(chunk(file, type), "no such chunk") << type;
  }
}

// In pixels a metre.
TEST(Encode, SaysItsResolution) {
  struct Row {
    int dots_per_inch;
    std::string expected;
  };
  const Row rows[] = {{96, bytes({0, 0, 0x0E, 0xC4})},   // 3780
                      {200, bytes({0, 0, 0x1E, 0xC2})},  // 7874
                      {72, bytes({0, 0, 0x0B, 0x13})},   // 2835
                      {0, bytes({0, 0, 0, 39})},         // Of the least resolution.
                      {std::numeric_limits<int>::max(), bytes({0, 0x3C, 0x12, 0xF0})}};
  for (const Row& row : rows) {
    EXPECT_EQ(chunk(encode(Bitmap({1, 1}), row.dots_per_inch), "pHYs"), row.expected + row.expected + bytes({1}))
        << row.dots_per_inch;
  }
}

TEST(Encode, TheSameBytesTwice) { EXPECT_EQ(encode(Bitmap({90, 90}), 96), encode(Bitmap({90, 90}), 96)); }

TEST(Encode, WhiteIsSmall) { EXPECT_LT(encode(Bitmap({794, 1123}), 96).size(), 15'000U); }

}  // namespace
}  // namespace cvpdf::output::png
