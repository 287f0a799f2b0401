#include "image/jpeg.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "image/read_picture.hpp"
#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

// Soft waves, as in a photograph.
Picture waves(std::uint32_t width, std::uint32_t height, int channels) {
  Picture picture{width, height, channels, {}, {}, Origin::photograph};
  for (std::uint32_t y = 0; y < height; ++y) {
    for (std::uint32_t x = 0; x < width; ++x) {
      for (int c = 0; c < channels; ++c) {
        picture.samples.push_back(static_cast<std::uint8_t>(128 + 100 * std::sin((x + 2.0 * y) / 40 + c)));
      }
    }
  }
  return picture;
}

double mean_difference(const std::vector<std::uint8_t>& one, const std::vector<std::uint8_t>& other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += std::abs(one[i] - other[i]);
  return sum / static_cast<double>(one.size());
}

TEST(Jpeg, ComesBackNearly) {
  for (const int channels : {1, 3}) {
    for (const Bounds size : {Bounds{1, 1}, Bounds{160, 120}, Bounds{17, 31}}) {
      const Picture picture = waves(size.width, size.height, channels);
      Diagnostics diagnostics;
      const auto read = read_picture(encode_jpeg(picture), {size}, {}, diagnostics);
      ASSERT_TRUE(read);
      EXPECT_EQ(codes(diagnostics), "");
      EXPECT_EQ(read->channels, channels);
      ASSERT_EQ(read->samples.size(), picture.samples.size());
      EXPECT_LT(mean_difference(read->samples, picture.samples), 4) << size.width << " " << channels;
    }
  }
}

TEST(Jpeg, IsBaselineAndCarriesNothingElse) {
  const std::string file = encode_jpeg(waves(40, 40, 3));
  std::string markers;
  for (std::size_t at = 2; at + 4 <= file.size() && file[at] == '\xFF' && file[at + 1] != '\xDA';) {
    markers += file[at + 1];
    at += 2 + static_cast<unsigned char>(file[at + 2]) * 256U + static_cast<unsigned char>(file[at + 3]);
  }
  EXPECT_EQ(markers, "\xE0\xDB\xDB\xC0\xC4\xC4\xC4\xC4");  // JFIF, quantisation, baseline, Huffman.
}

// Red and blue next to each other, a pixel wide, stay apart.
TEST(Jpeg, ColoursKeepTheirResolution) {
  Picture picture{16, 1, 3, {}, {}, Origin::photograph};
  for (int i = 0; i < 8; ++i) picture.samples.insert(picture.samples.end(), {220, 40, 40, 40, 40, 220});
  Diagnostics diagnostics;
  const auto read = read_picture(encode_jpeg(picture), {{16, 1}}, {}, diagnostics);
  ASSERT_TRUE(read);
  EXPECT_GT(pixel_at(*read, 8, 0)[0], 150);
  EXPECT_LT(pixel_at(*read, 9, 0)[0], 110);
}

TEST(Jpeg, TheSameBytesTwice) { EXPECT_EQ(encode_jpeg(waves(90, 90, 3)), encode_jpeg(waves(90, 90, 3))); }

TEST(Jpeg, APhotographIsSmall) { EXPECT_LT(encode_jpeg(waves(700, 900, 3)).size(), 120'000U); }

}  // namespace
}  // namespace cvpdf::image
