#include "output/pdf/color_profile.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace cvpdf::output::pdf {
namespace {

std::uint32_t number(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

// ICC.1:2004-10, 7.2 and 7.3.
TEST(ColorProfile, HasTheFormOfAProfile) {
  const std::string profile = srgb_profile();
  EXPECT_EQ(number(profile, 0), profile.size());
  EXPECT_LE(profile.size(), 512U);
  EXPECT_EQ(profile.substr(12, 12), "mntrRGB XYZ ");
  EXPECT_EQ(profile.substr(36, 4), "acsp");
  EXPECT_EQ(number(profile, 8), 0x04200000U);
  const std::uint32_t count = number(profile, 128);
  EXPECT_EQ(count, 10U);
  for (std::uint32_t tag = 0; tag < count; ++tag) {
    const std::size_t row = 132 + 12 * tag;
    EXPECT_EQ(number(profile, row + 4) % 4, 0U);
    EXPECT_LE(number(profile, row + 4) + number(profile, row + 8), profile.size());
  }
}

// Red, green and blue together are the white of D50.
TEST(ColorProfile, TheColumnsAddUpToWhite) {
  const std::string profile = srgb_profile();
  const double white[] = {0.9642, 1, 0.8249};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    double sum = 0;
    for (std::size_t column = 4; column < 7; ++column) {
      const std::size_t begin = number(profile, 132 + 12 * column + 4);
      sum += static_cast<std::int32_t>(number(profile, begin + 8 + 4 * axis)) / 65536.0;
    }
    EXPECT_NEAR(sum, white[axis], 0.0002) << "what five decimals leave";
  }
}

}  // namespace
}  // namespace cvpdf::output::pdf
