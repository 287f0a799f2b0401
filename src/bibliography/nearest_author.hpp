// Who was meant, where nobody among the authors has the person's name?
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cvpdf::bibliography {

// Of a publication's `authors`, as they are printed, the one that most likely is the person of those names, though
// misspelt or shortened too far: "Xiangru Lain", "Xianru Lian", "Lian". The first of equals; empty where none is near.
// One who matches is the nearest of all: ask only where nobody does.
[[nodiscard]] std::string_view nearest_author(std::span<const std::string> person,
                                              std::span<const std::string_view> authors);

}  // namespace cvpdf::bibliography
