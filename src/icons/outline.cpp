#include "icons/outline.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cvpdf::icons {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double longest_piece = pi / 4;  // Of an arc: a quadratic curve is off it by less than a thousandth.

struct Arc {
  Point center;
  Radii radii;
  double begin = 0, sweep = 0;  // Radians.
};

// Both ends and what is between.
void append_arc(Contour& out, const Arc& arc) {
  const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(arc.sweep) / longest_piece - 1e-6)));
  const double step = arc.sweep / pieces;
  const double pull = 1 / std::cos(step / 2);
  const auto at = [&arc](double angle, double scale) {
    return Point{arc.center.x + scale * arc.radii.x * std::cos(angle),
                 arc.center.y + scale * arc.radii.y * std::sin(angle), scale == 1};
  };
  out.push_back(at(arc.begin, 1));
  for (int i = 0; i < pieces; ++i) {
    const double angle = arc.begin + i * step;
    out.push_back(at(angle + step / 2, pull));
    out.push_back(at(angle + step, 1));
  }
}

Point left_normal(Point from, Point to) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  return {-(to.y - from.y) / length, (to.x - from.x) / length};
}

Point moved(Point point, Point by, double times) { return {point.x + by.x * times, point.y + by.y * times}; }

// What a line's left side does at a point: turns round it clockwise, or cuts the corner short.
struct Joint {
  Point at, before, after;  // The place, and the normals of both lines.
};
void append_joint(Contour& out, const Joint& joint, double half) {
  const auto& [at, before, after] = joint;
  const double cross = before.x * after.y - before.y * after.x;
  const double dot = before.x * after.x + before.y * after.y;
  if (cross < 0) {
    const Arc arc{at, {half, half}, std::atan2(before.y, before.x), std::atan2(cross, dot)};
    return append_arc(out, arc);
  }
  out.push_back(moved(at, {before.x + after.x, before.y + after.y}, half / (1 + dot)));
}

void append_left_side(Contour& out, const std::vector<Point>& line, double half) {
  Point normal = left_normal(line[0], line[1]);
  out.push_back(moved(line[0], normal, half));
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const Point next = left_normal(line[i], line[i + 1]);
    append_joint(out, {line[i], normal, next}, half);
    normal = next;
  }
  append_arc(out, {line.back(), {half, half}, std::atan2(normal.y, normal.x), -pi});
}

double doubled_area(const Contour& contour) {
  double sum = 0;
  for (std::size_t i = 0; i < contour.size(); ++i) {
    const Point& a = contour[i];
    const Point& b = contour[(i + 1) % contour.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum;
}

}  // namespace

Contour ellipse(Point center, Radii radii) {
  Contour out;
  append_arc(out, {center, radii, 0, 2 * pi});
  out.pop_back();  // It is the first.
  return out;
}

Contour rounded_rect(Point corner, Point size, double radius) {
  if (radius == 0) {
    return {
        corner, {corner.x, corner.y + size.y}, {corner.x + size.x, corner.y + size.y}, {corner.x + size.x, corner.y}};
  }
  const double left = corner.x + radius, right = corner.x + size.x - radius;
  const double bottom = corner.y + radius, top = corner.y + size.y - radius;
  Contour out;
  append_arc(out, {{right, top}, {radius, radius}, 0, pi / 2});
  append_arc(out, {{left, top}, {radius, radius}, pi / 2, pi / 2});
  append_arc(out, {{left, bottom}, {radius, radius}, pi, pi / 2});
  append_arc(out, {{right, bottom}, {radius, radius}, -pi / 2, pi / 2});
  return out;
}

Contour stroke(const std::vector<Point>& line, double thickness) {
  Contour out;
  append_left_side(out, line, thickness / 2);
  append_left_side(out, {line.rbegin(), line.rend()}, thickness / 2);
  return out;
}

Contour turned(Contour contour, double degrees, Point center) {
  const double sine = std::sin(degrees * pi / 180), cosine = std::cos(degrees * pi / 180);
  for (Point& point : contour) {
    const double x = point.x - center.x, y = point.y - center.y;
    point.x = center.x + x * cosine - y * sine;
    point.y = center.y + x * sine + y * cosine;
  }
  return contour;
}

Direction direction_of(const Contour& contour) {
  return doubled_area(contour) < 0 ? Direction::clockwise : Direction::counter_clockwise;
}

// The first point stays the first: it is on the curve.
Contour directed(Contour contour, Direction direction) {
  if (direction_of(contour) != direction) std::reverse(contour.begin() + 1, contour.end());
  return contour;
}

}  // namespace cvpdf::icons
