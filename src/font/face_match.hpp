// Which of a family's faces is nearest to what a style asks (CSS Fonts 4, section 5.2). It knows numbers only.
#pragma once

#include "document/style.hpp"

namespace cvpdf::font {

struct FaceTraits {
  int weight = 400;  // As in CSS.
  document::Slant slant = document::Slant::upright;
  friend bool operator==(const FaceTraits&, const FaceTraits&) = default;
};

// Less is nearer; a right slant counts more than any weight.
struct FaceDistance {
  bool other_slant = false;
  int weight = 0;
  friend bool operator==(const FaceDistance&, const FaceDistance&) = default;
  friend bool operator<(const FaceDistance& a, const FaceDistance& b) {
    return a.other_slant != b.other_slant ? b.other_slant : a.weight < b.weight;
  }
};

[[nodiscard]] FaceDistance distance(const FaceTraits& wanted, const FaceTraits& offered);

}  // namespace cvpdf::font
