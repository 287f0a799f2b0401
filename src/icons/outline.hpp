// Closed outlines of straight lines and quadratic curves, as TrueType has them: y upward. It knows no files.
#pragma once

#include <vector>

namespace cvpdf::icons {

struct Point {
  double x = 0, y = 0;
  bool on_curve = true;  // Else it pulls the curve between the two points beside it.
};
using Contour = std::vector<Point>;  // Closed; it begins on the curve, and never has two points off it side by side.

struct Radii {
  double x = 0, y = 0;
};

[[nodiscard]] Contour ellipse(Point center, Radii radii);
// From the lower left corner. REQUIRES: twice the radius is at most the shorter side.
[[nodiscard]] Contour rounded_rect(Point corner, Point size, double radius);
// A line from point to point of this thickness, with round joints and ends, as one outline. REQUIRES: two points.
[[nodiscard]] Contour stroke(const std::vector<Point>& line, double thickness);

// About a center, counter-clockwise.
[[nodiscard]] Contour turned(Contour contour, double degrees, Point center);

// Which way an outline runs: that of ink is clockwise, and that of a hole the other one.
enum class Direction { clockwise, counter_clockwise };
[[nodiscard]] Direction direction_of(const Contour& contour);
[[nodiscard]] Contour directed(Contour contour, Direction direction);

}  // namespace cvpdf::icons
