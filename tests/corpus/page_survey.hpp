// What is wrong with the pages of a region, found from lines, structure and heights: it does not ask the breaker.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "corpus/set_cv.hpp"

namespace cvpdf::corpus {

enum class Flaw : std::uint8_t {
  stranded_heading,  // Below it on its page stand less than two lines of what it heads, and there are more.
  split_header,      // A page ends between the lines of a head: a title and its note, an employer and its position.
  orphan,            // A paragraph's first line alone at the foot.
  widow,             // Its last line alone at the head.
  hyphen,            // The page's last line ends with one.
  underfull,         // Less than 92 % full, where other legal breaks would have left fewer such pages.
};
inline constexpr std::size_t flaw_count = 6;
[[nodiscard]] std::string_view flaw_name(Flaw flaw);

struct FoundFlaw {
  Flaw flaw = Flaw::underfull;
  std::size_t page = 0;  // From 1: the one that ends so.
  std::string text;      // Of the page's last line.
};

[[nodiscard]] std::vector<FoundFlaw> find_flaws(const SetRegion& region, const document::Document& document);

// A break of the galley between two boxes.
struct Break {
  std::size_t end = 0;  // The galley's index one past the box above.
  int cost = 0;  // The cheapest of the penalties there; page::penalty_forbid where there is neither one nor glue.
};
// In order; that behind the last box is not among them.
[[nodiscard]] std::vector<Break> breaks_of(const page::Galley& galley);

}  // namespace cvpdf::corpus
