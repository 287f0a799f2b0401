#include "image/read_png.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

using namespace std::string_literals;

struct PngResult {
  std::optional<Picture> picture;
  std::string said;
};

PngResult read_the_png(const std::string& file, Bounds needed) {
  Diagnostics diagnostics;
  auto picture = read_png(file, {needed}, Report({}, diagnostics));
  return {std::move(picture), codes(diagnostics)};
}

PngRecipe recipe_of(int depth, int color_type) { return {{9, 7}, depth, color_type}; }

PngRecipe with_palette(int depth) {
  PngRecipe recipe = recipe_of(depth, PNG_COLOR_TYPE_PALETTE);
  recipe.palette = {{10, 20, 30}, {40, 50, 60}};
  return recipe;
}

PngRecipe with_clear_palette(int depth) {
  PngRecipe recipe = with_palette(depth);
  recipe.palette_alpha = {255, 99};
  return recipe;
}

PngRecipe with_clear(int depth, int color_type, png_color_16 clear) {
  PngRecipe recipe = recipe_of(depth, color_type);
  recipe.clear = {clear};
  return recipe;
}

constexpr int grey = PNG_COLOR_TYPE_GRAY, grey_alpha = PNG_COLOR_TYPE_GRAY_ALPHA, rgb = PNG_COLOR_TYPE_RGB,
              rgb_alpha = PNG_COLOR_TYPE_RGB_ALPHA;

struct TypeRow {
  std::string name;
  PngRecipe recipe;
  Pixel given;
  std::vector<int> expected;
};

std::vector<TypeRow> all_types() {
  return {
      {"grey 1", recipe_of(1, grey), {1}, {255}},
      {"grey 2", recipe_of(2, grey), {1}, {85}},
      {"grey 4", recipe_of(4, grey), {3}, {51}},
      {"grey 8", recipe_of(8, grey), {77}, {77}},
      {"grey 16", recipe_of(16, grey), {77 * 257 + 100}, {77}},
      {"grey 16, nearer to the next", recipe_of(16, grey), {77 * 257 + 200}, {78}},
      {"grey and alpha 8", recipe_of(8, grey_alpha), {77, 99}, {77, 99}},
      {"grey and alpha 16", recipe_of(16, grey_alpha), {77 * 257, 99 * 257}, {77, 99}},
      {"colours 8", recipe_of(8, rgb), {1, 2, 3}, {1, 2, 3}},
      {"colours 16", recipe_of(16, rgb), {257, 514, 65535}, {1, 2, 255}},
      {"colours and alpha 8", recipe_of(8, rgb_alpha), {1, 2, 3, 4}, {1, 2, 3, 4}},
      {"colours and alpha 16", recipe_of(16, rgb_alpha), {257, 514, 771, 1028}, {1, 2, 3, 4}},
      {"opaque alpha", recipe_of(8, rgb_alpha), {1, 2, 3, 255}, {1, 2, 3}},
      {"wholly clear", recipe_of(8, rgb_alpha), {1, 2, 3, 0}, {255, 255, 255, 0}},
      {"palette 1", with_palette(1), {1}, {40, 50, 60}},
      {"palette 2", with_palette(2), {1}, {40, 50, 60}},
      {"palette 4", with_palette(4), {1}, {40, 50, 60}},
      {"palette 8", with_palette(8), {1}, {40, 50, 60}},
      {"palette with alpha", with_clear_palette(8), {1}, {40, 50, 60, 99}},
      {"palette with alpha, opaque", with_clear_palette(2), {0}, {10, 20, 30}},
      {"a clear grey", with_clear(2, grey, {0, 0, 0, 0, 1}), {1}, {255, 0}},
      {"a clear grey, another", with_clear(2, grey, {0, 0, 0, 0, 1}), {2}, {170}},
      {"a clear colour", with_clear(8, rgb, {0, 1, 2, 3, 0}), {1, 2, 3}, {255, 255, 255, 0}},
      {"a clear colour of 16 bits, its neighbour",
       with_clear(16, rgb, {0, 256, 256, 256, 0}),
       {256, 256, 257},
       {1, 1, 1}},
  };
}

TEST(ReadPng, AllTypesAndDepths) {
  for (const int interlace : {PNG_INTERLACE_NONE, PNG_INTERLACE_ADAM7}) {
    for (TypeRow& row : all_types()) {
      row.recipe.interlace = interlace;
      const PngResult result = read_the_png(png_file(row.recipe, plain(row.given)), {100, 100});
      ASSERT_TRUE(result.picture) << row.name << result.said;
      EXPECT_EQ(result.picture->height, 7U) << row.name;
      for (const std::uint32_t x : {0U, 3U, 6U}) EXPECT_EQ(pixel_at(*result.picture, x, x), row.expected) << row.name;
    }
  }
}

// Every pixel another: interlaced or not, the same comes back, whole or reduced.
TEST(ReadPng, InterlacedIsTheSame) {
  const Paint paint = [](std::uint32_t x, std::uint32_t y) {
    return Pixel{static_cast<std::uint16_t>(x * 7), static_cast<std::uint16_t>(y * 9),
                 static_cast<std::uint16_t>(x ^ y), static_cast<std::uint16_t>(255 - x)};
  };
  for (const Bounds size : {Bounds{1, 1}, Bounds{1, 20}, Bounds{3, 2}, Bounds{5, 5}, Bounds{31, 27}}) {
    for (const Bounds needed : {size, Bounds{4, 3}}) {
      const auto straight = read_the_png(png_file({size, 8, rgb_alpha}, paint), needed).picture;
      const auto interlaced = read_the_png(png_file({size, 8, rgb_alpha, PNG_INTERLACE_ADAM7}, paint), needed).picture;
      ASSERT_TRUE(straight && interlaced);
      EXPECT_EQ(straight->samples, interlaced->samples) << size.width;
      EXPECT_EQ(straight->alpha, interlaced->alpha) << size.width;
      if (needed == size) {
        EXPECT_EQ(pixel_at(*straight, size.width - 1, 0)[0], static_cast<int>((size.width - 1) * 7));
      }
    }
  }
}

TEST(ReadPng, IsCroppedAboutItsMiddle) {
  const std::string file = png_file(
      {{10, 4}, 8, grey}, [](std::uint32_t x, std::uint32_t /*y*/) { return Pixel{static_cast<std::uint16_t>(x)}; });
  const PngResult result = read_the_png(file, {4, 4});
  ASSERT_TRUE(result.picture);
  EXPECT_EQ(pixel_at(*result.picture, 0, 0), (std::vector<int>{3}));
  EXPECT_EQ(pixel_at(*result.picture, 3, 3), (std::vector<int>{6}));
}

TEST(ReadPng, ItsOrientationIsApplied) {
  const std::string file = png_file(
      {{2, 1}, 8, grey}, [](std::uint32_t x, std::uint32_t /*y*/) { return Pixel{static_cast<std::uint16_t>(x)}; });
  const std::size_t end = file.find("IDAT") - 4;
  const std::string block = exif_block("MM", 3);
  const std::string chunk = "\0\0\0"s + static_cast<char>(block.size()) + "eXIf" + block + "....";
  const PngResult result = read_the_png(file.substr(0, end) + chunk + file.substr(end), {2, 1});
  ASSERT_TRUE(result.picture);
  EXPECT_EQ(pixel_at(*result.picture, 0, 0), (std::vector<int>{1}));
}

TEST(ReadPng, AHundredMegapixels) {
  const std::string file = png_file_of_rows({{10000, 10000}, 1, grey}, std::vector<png_byte>(1250, 255));
  const PngResult result = read_the_png(file, {300, 400});
  ASSERT_TRUE(result.picture);
  EXPECT_EQ(result.picture->width, 300U);
  EXPECT_EQ(result.picture->height, 400U);
  EXPECT_EQ(result.picture->samples, std::vector<std::uint8_t>(120'000, 255));
}

// With the checksum that belongs to it: a hostile file's is right, too.
std::string with_size(std::string file, const std::string& width, const std::string& height) {
  file.replace(16, 8, width + height);
  std::uint32_t sum = ~0U;
  for (std::size_t i = 12; i < 29; ++i) {
    sum ^= static_cast<unsigned char>(file[i]);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  sum = ~sum;
  for (std::size_t i = 0; i < 4; ++i) file[29 + i] = static_cast<char>(sum >> (24 - 8 * i));
  return file;
}

TEST(ReadPng, SaysWhatIsWrong) {
  const std::string whole = png_file({{64, 64}}, plain({1, 2, 3}));
  struct Row {
    std::string name, file, said;
  };
  const Row rows[] = {
      {"a huge size", with_size(whole, "\x7F\xFF\xFF\xFF", "\x7F\xFF\xFF\xFF"), "image/too-large"},
      {"too many pixels", with_size(whole, "\0\0\xF0\0"s, "\0\0\xF0\0"s), "image/too-large"},
      {"more than there is", with_size(whole, "\0\0\x10\0"s, "\0\0\x10\0"s), "image/broken"},
      {"a size that is none", with_size(whole, "\x80\0\0\0"s, "\0\0\0\1"s), "image/broken"},
      {"no pixel", with_size(whole, "\0\0\0\0"s, "\0\0\0\1"s), "image/broken"},
      {"cut in its head", whole.substr(0, 20), "image/broken"},
      {"cut in its picture", whole.substr(0, 60), "image/broken"},
      {"nothing but its mark", whole.substr(0, 8), "image/broken"},
  };
  for (const Row& row : rows) {
    const PngResult result = read_the_png(row.file, {10, 10});
    EXPECT_FALSE(result.picture) << row.name;
    EXPECT_EQ(result.said, row.said) << row.name;
  }
}

}  // namespace
}  // namespace cvpdf::image
