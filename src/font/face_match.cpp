// CSS's order in which the weights of a family are tried.
#include "font/face_match.hpp"

#include <cstdlib>

namespace cvpdf::font {

namespace {

// Each step outranks every difference of weights, which end at 1000.
constexpr int second_choice = 1'000;
constexpr int third_choice = 2'000;
constexpr int regular = 400;
constexpr int medium = 500;

// Regular and medium stand in for each other, then lighter, then bolder; light looks for lighter first, bold for
// bolder.
int weight_rank(int wanted, int offered) {
  const int difference = std::abs(wanted - offered);
  const bool bolder = offered > wanted;
  if (wanted < regular) return bolder ? second_choice + difference : difference;
  if (wanted > medium) return bolder ? difference : offered == wanted ? 0 : second_choice + difference;
  if (bolder) return offered <= medium ? difference : third_choice + difference;
  return offered == wanted ? 0 : second_choice + difference;
}

}  // namespace

FaceDistance distance(const FaceTraits& wanted, const FaceTraits& offered) {
  return {wanted.slant != offered.slant, weight_rank(wanted.weight, offered.weight)};
}

}  // namespace cvpdf::font
