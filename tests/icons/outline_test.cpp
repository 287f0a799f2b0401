#include "icons/outline.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "icons/winding.hpp"

namespace cvpdf::icons {
namespace {

TEST(Outline, HasInkWhereItsShapeIs) {
  struct Row {
    const char* name;
    Contour contour;
    std::vector<Point> inside, outside;
  };
  const Row rows[] = {
      {"circle", ellipse({10, 20}, {5, 5}), {{10, 20}, {14.9, 20}, {13.4, 23.4}}, {{15.1, 20}, {13.7, 23.7}}},
      {"ellipse", ellipse({0, 0}, {10, 2}), {{9.8, 0}, {0, 1.9}}, {{9.8, 1}, {0, 2.1}}},
      {"sharp", rounded_rect({0, 0}, {10, 6}, 0), {{0.1, 0.1}, {9.9, 5.9}}, {{10.1, 3}, {5, 6.1}}},
      {"round", rounded_rect({0, 0}, {10, 6}, 2), {{1, 1}, {5, 0.1}, {9.9, 3}}, {{0.2, 0.2}, {9.8, 5.8}}},
      {"line", stroke({{0, 0}, {10, 0}}, 2), {{0, 0.9}, {-0.9, 0}, {10.9, 0}}, {{5, 1.1}, {-1, 1}, {11.1, 0}}},
      {"corner", stroke({{0, 0}, {10, 0}, {10, 10}}, 2), {{10.6, -0.6}, {9.1, 0.9}, {9.1, 5}}, {{10.9, -0.9}, {8, 2}}},
      {"other corner", stroke({{10, 10}, {10, 0}, {0, 0}}, 2), {{10.6, -0.6}, {9.1, 5}}, {{10.9, -0.9}, {8, 2}}},
  };
  for (const Row& row : rows) {
    for (const Point& place : row.inside) EXPECT_NE(winding_at({flattened(row.contour)}, place), 0) << row.name;
    for (const Point& place : row.outside) EXPECT_EQ(winding_at({flattened(row.contour)}, place), 0) << row.name;
  }
}

TEST(Outline, RunsTheWayThatIsAsked) {
  const Contour square = rounded_rect({0, 0}, {10, 10}, 0);
  for (const Direction direction : {Direction::clockwise, Direction::counter_clockwise}) {
    const Contour contour = directed(square, direction);
    EXPECT_EQ(direction_of(contour), direction);
    EXPECT_EQ(contour.front().x, square.front().x);
    EXPECT_EQ(winding_at({flattened(contour)}, {5, 5}), direction == Direction::clockwise ? 1 : -1);
  }
}

TEST(Outline, TurnsCounterClockwise) {
  const Contour turned_line = turned({{3, 1}}, 90, {1, 1});
  EXPECT_NEAR(turned_line.front().x, 1, 1e-9);
  EXPECT_NEAR(turned_line.front().y, 3, 1e-9);
}

}  // namespace
}  // namespace cvpdf::icons
