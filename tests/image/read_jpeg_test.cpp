#include "image/read_jpeg.hpp"

#include <gtest/gtest.h>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

using namespace std::string_literals;
using Scans = JpegRecipe::Scans;
using Adobe = JpegRecipe::Adobe;

struct JpegResult {
  std::optional<Picture> picture;
  std::string said;
};

JpegResult read_the_jpeg(const std::string& file, Bounds needed) {
  Diagnostics diagnostics;
  auto picture = read_jpeg(file, {needed}, Report({}, diagnostics));
  return {std::move(picture), codes(diagnostics)};
}

void expect_near(const std::vector<int>& pixel, const std::vector<int>& expected, const std::string& name) {
  ASSERT_EQ(pixel.size(), expected.size()) << name;
  for (std::size_t i = 0; i < pixel.size(); ++i) EXPECT_NEAR(pixel[i], expected[i], 3) << name << " " << i;
}

TEST(ReadJpeg, AllColourSpaces) {
  struct Row {
    std::string name;
    JpegRecipe recipe;
    Pixel given;
    std::vector<int> expected;
  };
  const Bounds size{9, 7};
  const Row rows[] = {
      {"grey", {size, JCS_GRAYSCALE}, {77}, {77}},
      {"YCbCr", {size, JCS_RGB, JCS_YCbCr}, {200, 100, 50}, {200, 100, 50}},
      {"RGB", {size, JCS_RGB, JCS_RGB}, {200, 100, 50}, {200, 100, 50}},
      {"progressive", {size, JCS_RGB, JCS_YCbCr, Scans::progressive}, {200, 100, 50}, {200, 100, 50}},
      // Adobe's programs write 255 for no ink.
      {"Adobe's CMYK", {size, JCS_CMYK, JCS_CMYK}, {255, 128, 0, 255}, {255, 128, 0}},
      {"Adobe's CMYK, half black", {size, JCS_CMYK, JCS_CMYK}, {255, 128, 0, 128}, {128, 64, 0}},
      {"Adobe's YCCK", {size, JCS_CMYK, JCS_YCCK}, {250, 128, 20, 255}, {250, 128, 20}},
      {"CMYK", {size, JCS_CMYK, JCS_CMYK, Scans::one, Adobe::never}, {0, 127, 255, 0}, {255, 128, 0}},
      {"CMYK, all black", {size, JCS_CMYK, JCS_CMYK, Scans::one, Adobe::never}, {0, 0, 0, 255}, {0, 0, 0}},
  };
  for (const Row& row : rows) {
    const JpegResult result = read_the_jpeg(jpeg_file(row.recipe, plain(row.given)), {100, 100});
    ASSERT_TRUE(result.picture) << row.name << result.said;
    EXPECT_EQ(result.said, "") << row.name;
    EXPECT_EQ(result.picture->width, 7U) << row.name;
    expect_near(pixel_at(*result.picture, 3, 3), row.expected, row.name);
  }
}

// Three by two blocks of greys: 10, 50, 90 above 130, 170, 210.
int six_greys(std::uint32_t x, std::uint32_t y) { return static_cast<int>(10 + 40 * (x / 16 + 3 * (y / 16))); }

TEST(ReadJpeg, EveryOrientationIsTurnedUpright) {
  struct Row {
    int value;
    Bounds needed;
    std::vector<int> blocks;
  };
  const Bounds wide{3, 2}, high{2, 3};
  const Row rows[] = {
      {1, wide, {10, 50, 90, 130, 170, 210}}, {2, wide, {90, 50, 10, 210, 170, 130}},
      {3, wide, {210, 170, 130, 90, 50, 10}}, {4, wide, {130, 170, 210, 10, 50, 90}},
      {5, high, {10, 130, 50, 170, 90, 210}}, {6, high, {130, 10, 170, 50, 210, 90}},
      {7, high, {210, 90, 170, 50, 130, 10}}, {8, high, {90, 210, 50, 170, 10, 130}},
  };
  for (const Row& row : rows) {
    JpegRecipe recipe{{48, 32}, JCS_GRAYSCALE};
    recipe.exif = "Exif\0\0"s + exif_block(row.value % 2 == 0 ? "II" : "MM", row.value);
    const std::string file = jpeg_file(
        recipe, [](std::uint32_t x, std::uint32_t y) { return Pixel{static_cast<std::uint16_t>(six_greys(x, y))}; });
    const JpegResult result = read_the_jpeg(file, row.needed);
    ASSERT_TRUE(result.picture) << row.value;
    const std::vector<int> found(result.picture->samples.begin(), result.picture->samples.end());
    expect_near(found, row.blocks, std::to_string(row.value));
  }
}

TEST(ReadJpeg, ALargePhotographIsReducedAndCropped) {
  const JpegRecipe recipe{{2000, 1000}};
  const std::string file = jpeg_file(recipe, [](std::uint32_t x, std::uint32_t /*y*/) {
    return x >= 500 && x < 1500 ? Pixel{200, 100, 50} : Pixel{0, 0, 255};
  });
  const JpegResult result = read_the_jpeg(file, {30, 30});
  ASSERT_TRUE(result.picture);
  EXPECT_EQ(result.picture->width, 30U);
  EXPECT_EQ(result.picture->height, 30U);
  for (const std::uint32_t x : {1U, 15U, 28U}) expect_near(pixel_at(*result.picture, x, 3), {200, 100, 50}, "inside");
}

// All of the middle grey: a block is six bits, "no difference" and "no more".
TEST(ReadJpeg, AHundredMegapixels) {
  std::string file = jpeg_file({{8, 8}, JCS_GRAYSCALE}, plain({128}));
  const std::size_t frame = file.find("\xFF\xC0"), scan = file.find("\xFF\xDA");
  ASSERT_LT(frame, scan);
  file.replace(frame + 5, 4, "\x27\x10\x27\x10");
  file.resize(scan + 10);
  for (int four_blocks = 0; four_blocks < 1250 * 1250 / 4; ++four_blocks) file += "\x28\xA2\x8A";
  const JpegResult result = read_the_jpeg(file + "\xFF\xD9", {300, 400});
  ASSERT_TRUE(result.picture);
  EXPECT_EQ(result.said, "");
  EXPECT_EQ(result.picture->samples, std::vector<std::uint8_t>(120'000, 128));
}

TEST(ReadJpeg, WhatIsTruncatedIsReadAsFarAsItGoes) {
  for (const Scans scans : {Scans::one, Scans::progressive}) {
    const std::string whole = jpeg_file(
        {{64, 64}, JCS_GRAYSCALE, JCS_GRAYSCALE, scans},
        [](std::uint32_t x, std::uint32_t y) { return Pixel{static_cast<std::uint16_t>(30 + (x * 7 + y * 3) % 32)}; });
    const JpegResult result = read_the_jpeg(whole.substr(0, whole.size() * 2 / 3), {64, 64});
    ASSERT_TRUE(result.picture);
    EXPECT_EQ(result.said, "image/truncated");
    EXPECT_NEAR(pixel_at(*result.picture, 0, 0).front(), 30, 16);
  }
}

TEST(ReadJpeg, SaysWhatIsWrong) {
  const std::string whole = jpeg_file({{64, 64}}, plain({1, 2, 3}));
  const std::size_t frame = whole.find("\xFF\xC0"), scan = whole.find("\xFF\xDA");
  const auto with = [&whole](std::size_t at, const std::string& bytes) {
    std::string changed = whole;
    return changed.replace(at, bytes.size(), bytes);
  };
  struct Row {
    std::string name, file, said;
  };
  const Row rows[] = {
      {"cut in its head", whole.substr(0, frame), "image/broken"},
      {"without a scan", whole.substr(0, scan), "image/broken"},
      {"no pixel", with(frame + 5, std::string(4, '\0')), "image/broken"},
      {"a side too long", with(frame + 5, "\xFF\xFF\xFF\xFF"), "image/too-large"},
      {"too many pixels", with(frame + 5, "\xFF\0\xFF\0"s), "image/too-large"},
      {"progressive and too many at once", with(frame + 1, "\xC2\0\x11\x08\x2A\0\x2A\0"s), "image/too-large"},
      {"without loss", with(frame, "\xFF\xC3"), "image/unsupported"},
      {"12 bits", with(frame + 4, "\x0C"), "image/unsupported"},
      {"nothing but its mark", "\xFF\xD8\xFF", "image/broken"},
  };
  for (const Row& row : rows) {
    const JpegResult result = read_the_jpeg(row.file, {10, 10});
    EXPECT_FALSE(result.picture) << row.name;
    EXPECT_EQ(result.said, row.said) << row.name;
  }
}

// A small file that costs a pass over the picture for each of thousands of scans.
TEST(ReadJpeg, RefusesScansWithoutEnd) {
  const std::string whole = jpeg_file({{64, 64}, JCS_GRAYSCALE, JCS_GRAYSCALE, Scans::progressive}, plain({90}));
  const std::size_t scan = whole.find("\xFF\xDA");
  const std::size_t next = whole.find("\xFF\xC4", scan);
  ASSERT_NE(next, std::string::npos);
  std::string file = whole.substr(0, next);
  for (int i = 0; i < 200; ++i) file += whole.substr(scan, next - scan);
  const JpegResult result = read_the_jpeg(file + whole.substr(next), {10, 10});
  EXPECT_FALSE(result.picture);
  EXPECT_EQ(result.said, "image/broken");
}

}  // namespace
}  // namespace cvpdf::image
