// What a search in text answers that found nothing.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpdf {

inline constexpr std::size_t nowhere = std::string_view::npos;

}  // namespace cvpdf
