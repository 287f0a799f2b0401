#include "base/millimetres.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace cvpdf {
namespace {

TEST(Millimetres, HaveATenthWhereThereIsOne) {
  struct Row {
    double points;
    std::string_view text;
  };
  constexpr Row rows[] = {{72, "25.4 mm"}, {0, "0 mm"}, {-1.4, "-0.5 mm"}, {56.69, "20 mm"}, {595.2756, "210 mm"}};
  for (const Row& row : rows) EXPECT_EQ(millimetres(Length::points(row.points)), row.text);
}

}  // namespace
}  // namespace cvpdf
