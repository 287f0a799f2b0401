// Membership in the short lists of names that the standards give.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace cvpdf::verify {

template <typename List>
[[nodiscard]] bool is_among(const List& names, std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace cvpdf::verify
