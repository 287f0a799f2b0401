// Whatever bytes come: a picture that is what it says, or a message; never both of an error and a picture.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "image/read_picture.hpp"
#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

using namespace std::string_literals;

bool is_sound(const Picture& picture, Bounds needed) {
  const std::size_t pixels = pixel_count(picture);
  return pixels > 0 && picture.width <= needed.width && picture.height <= needed.height &&
         (picture.channels == 1 || picture.channels == 3) &&
         picture.samples.size() == pixels * static_cast<std::size_t>(picture.channels) &&
         (picture.alpha.empty() || picture.alpha.size() == pixels);
}

void expect_sound(const std::string& bytes, const std::string& name) {
  constexpr Bounds needed{5, 4};
  Diagnostics diagnostics;
  const auto picture = read_picture(bytes, {needed}, {}, diagnostics);
  EXPECT_NE(picture.has_value(), diagnostics.failed()) << name;
  const auto is_of_bytes = [](const Diagnostic& one) { return one.code != "image/cropped"; };
  EXPECT_LE(std::count_if(diagnostics.all().begin(), diagnostics.all().end(), is_of_bytes), 1) << name;
  EXPECT_TRUE(!picture || is_sound(*picture, needed)) << name;
}

struct Seed {
  std::string name, bytes;
};

std::vector<Seed> seeds() {
  const Paint paint = [](std::uint32_t x, std::uint32_t y) {
    return Pixel{static_cast<std::uint16_t>(x % 2), static_cast<std::uint16_t>(y * 16),
                 static_cast<std::uint16_t>(x * y), 200};
  };
  const Bounds size{17, 9};
  PngRecipe palette{size, 4, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_ADAM7};
  palette.palette = {{1, 2, 3}, {4, 5, 6}};
  palette.palette_alpha = {9};
  JpegRecipe turned{size, JCS_RGB, JCS_YCbCr, JpegRecipe::Scans::progressive};
  turned.exif = "Exif\0\0"s + exif_block("II", 6);
  return {{"grey JPEG", jpeg_file({size, JCS_GRAYSCALE}, paint)},
          {"progressive JPEG", jpeg_file(turned, paint)},
          {"CMYK JPEG", jpeg_file({size, JCS_CMYK, JCS_YCCK}, paint)},
          {"PNG", png_file({size, 16, PNG_COLOR_TYPE_RGB_ALPHA}, paint)},
          {"interlaced PNG", png_file(palette, paint)}};
}

TEST(Robustness, CutAnywhere) {
  for (const Seed& seed : seeds()) {
    for (std::size_t size = 0; size <= seed.bytes.size(); ++size) {
      expect_sound(seed.bytes.substr(0, size), seed.name + " cut at " + std::to_string(size));
    }
  }
}

// By little, by much, and into what lengths and counts trip over.
TEST(Robustness, AnyByteChanged) {
  for (const Seed& seed : seeds()) {
    for (std::size_t at = 0; at < seed.bytes.size(); ++at) {
      for (const unsigned flip : {0x01U, 0x04U, 0x80U, 0xFFU}) {
        std::string bytes = seed.bytes;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ flip);
        expect_sound(bytes, seed.name + " changed at " + std::to_string(at));
      }
    }
  }
}

// Several bytes changed, left out or doubled at once; the same each time.
TEST(Robustness, ManyBytesChanged) {
  std::mt19937 random(11);  // NOLINT(cert-msc51-cpp)
  for (const Seed& seed : seeds()) {
    for (int round = 0; round < 400; ++round) {
      std::string bytes = seed.bytes;
      for (int change = 0; change < 6; ++change) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 3) {
          case 0:
            bytes[at] = static_cast<char>(random());
            break;
          case 1:
            bytes.erase(at, random() % 8);
            break;
          default:
            bytes.insert(at, bytes.substr(at, random() % 8));
            break;
        }
      }
      expect_sound(bytes, seed.name + " round " + std::to_string(round));
    }
  }
}

}  // namespace
}  // namespace cvpdf::image
