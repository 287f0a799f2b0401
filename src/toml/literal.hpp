// Where in its source each byte of a string stands. It reads one string literal, already known to be right.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "toml/value.hpp"

namespace cvpdf::toml {

// The string whose literal (basic or literal, of one line or of many) opens with its quote at byte `begin` of `text`
// and means `decoded`. At a jump in the source (a backslash at a line's end) two anchors share a `decoded`: what ends
// there ends at the first's source, what begins there begins at the second's.
[[nodiscard]] String locate_string(std::string_view text, std::uint32_t begin, std::string decoded);

}  // namespace cvpdf::toml
