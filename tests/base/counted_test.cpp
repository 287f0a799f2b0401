#include "base/counted.hpp"

#include <gtest/gtest.h>

namespace cvpdf {
namespace {

TEST(Counted, HasItsPlural) {
  EXPECT_EQ(counted(0, "line"), "0 lines");
  EXPECT_EQ(counted(1, "line"), "1 line");
  EXPECT_EQ(counted(2, "page"), "2 pages");
}

}  // namespace
}  // namespace cvpdf
