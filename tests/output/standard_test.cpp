#include "output/standard.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output {
namespace {

TEST(Standards, AreFoundByName) {
  EXPECT_EQ(standards().front().standard, Standard::ua1);
  for (const StandardRow& row : standards()) EXPECT_EQ(find_standard(row.name), row.standard);
  EXPECT_FALSE(find_standard(""));
  EXPECT_FALSE(find_standard("UA1"));
}

}  // namespace
}  // namespace cvpdf::output
