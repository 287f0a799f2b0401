// Distances, gaps and names as a designer writes them, not yet resolved.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <string>

namespace cvpdf::layout {

// A distance or size: in points, or in multiples of the type size around it (ems) or of the body's line.
struct Extent {
  enum class Unit : std::uint8_t { points, ems, lines };
  double amount = 0;
  Unit unit = Unit::points;
  friend bool operator==(const Extent&, const Extent&) = default;
};

// Vertical glue.
struct Gap {
  Extent natural, stretch, shrink;
  friend bool operator==(const Gap&, const Gap&) = default;
};

// A name with the place where it was written.
struct Named {
  std::string name;
  SourceSpan span;
};

}  // namespace cvpdf::layout
