// Numbers of things, for messages: "1 line", "3 lines".
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpdf {

// `thing` is a noun of which the plural ends in "s".
[[nodiscard]] inline std::string counted(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

}  // namespace cvpdf
