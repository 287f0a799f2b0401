// Points and rectangles on a page. The origin is the page's top left corner; y grows downward.
#pragma once

#include "base/length.hpp"

namespace cvpdf {

struct Point {
  Length x, y;
  friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
  Length width, height;
  friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
  Point origin;  // Top left.
  Size size;
  friend bool operator==(const Rect&, const Rect&) = default;
};

struct Insets {
  Length top, right, bottom, left;
  friend bool operator==(const Insets&, const Insets&) = default;
};

}  // namespace cvpdf
