// How often outlines run round a place, for the tests of this folder.
#pragma once

#include <vector>

#include "icons/outline.hpp"

namespace cvpdf::icons {

// As straight lines, curves in pieces.
inline std::vector<Point> flattened(const Contour& contour) {
  constexpr int pieces = 8;
  std::vector<Point> out;
  for (std::size_t i = 0; i < contour.size(); ++i) {
    if (contour[i].on_curve) {
      out.push_back(contour[i]);
      continue;
    }
    const Point from = contour[i - 1], pull = contour[i], to = contour[(i + 1) % contour.size()];
    for (int k = 1; k < pieces; ++k) {
      const double t = static_cast<double>(k) / pieces, s = 1 - t;
      out.push_back(
          {s * s * from.x + 2 * s * t * pull.x + t * t * to.x, s * s * from.y + 2 * s * t * pull.y + t * t * to.y});
    }
  }
  return out;
}

// Clockwise turns are positive: ink is where this is not 0.
inline int winding_at(const std::vector<std::vector<Point>>& outlines, Point place) {
  int winding = 0;
  for (const std::vector<Point>& line : outlines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const Point& a = line[i];
      const Point& b = line[(i + 1) % line.size()];
      if ((a.y > place.y) == (b.y > place.y)) continue;
      const double x = a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x);
      if (x > place.x) winding += b.y > a.y ? -1 : 1;
    }
  }
  return winding;
}

}  // namespace cvpdf::icons
