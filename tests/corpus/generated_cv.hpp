// CVs made up by rule, the same on every platform: what the tests of pages are run over.
#pragma once

#include <cstddef>
#include <string>

namespace cvpdf::corpus {

// Of 1 to 30 pages, of all kinds of entries.
inline constexpr std::size_t usual_cv_count = 36;
// Of shapes that are hard on pages: see odd_cv.cpp.
inline constexpr std::size_t odd_cv_count = 17;
inline constexpr std::size_t generated_cv_count = usual_cv_count + odd_cv_count;

// The TOML text. REQUIRES number < generated_cv_count.
[[nodiscard]] std::string generated_cv(std::size_t number);
// A word or two on what it is, of letters and underscores.
[[nodiscard]] std::string generated_cv_name(std::size_t number);
// How many pages it was made for, in the layout "classic", about.
[[nodiscard]] std::size_t intended_pages(std::size_t number);

}  // namespace cvpdf::corpus
