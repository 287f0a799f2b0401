// Generated CVs of shapes that are hard on pages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpdf::corpus {

// REQUIRES number < odd_cv_count.
[[nodiscard]] std::string odd_cv(std::size_t number);
[[nodiscard]] std::string_view odd_cv_name(std::size_t number);
[[nodiscard]] std::size_t odd_cv_pages(std::size_t number);

}  // namespace cvpdf::corpus
