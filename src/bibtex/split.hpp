// Lists within a field: what stands in braces is never parted.
#pragma once

#include <string_view>
#include <vector>

namespace cvpdf::bibtex {

// The parts between " and " (whatever its case), without blanks around: the names of authors. Empty ones
// stay, where an "and" too many stands; also at the beginning and at the end. At least one.
[[nodiscard]] std::vector<std::string_view> split_at_and(std::string_view tex);
// The parts between commas, without blanks around; empty ones stay. At least one.
[[nodiscard]] std::vector<std::string_view> split_at_commas(std::string_view tex);
// The parts between semicolons, likewise; what stands in quotes is not parted either.
[[nodiscard]] std::vector<std::string_view> split_at_semicolons(std::string_view tex);
[[nodiscard]] std::string_view without_blanks(std::string_view text);  // At its ends.

}  // namespace cvpdf::bibtex
