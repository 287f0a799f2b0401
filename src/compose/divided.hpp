// A summary such as "Rust, C, C++ (2020, too)" as the items that it lists.
#pragma once

#include <string>
#include <vector>

#include "content/cv.hpp"

namespace cvpdf::compose {

// Cut at each divider that stands in plain words, outside of round brackets; without the dividers and the blanks
// beside them. What has no words is no item.
[[nodiscard]] std::vector<content::Item> divided(const content::RichText& text,
                                                 const std::vector<std::string>& dividers);

}  // namespace cvpdf::compose
