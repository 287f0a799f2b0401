// A first look at a TOML text, before it is parsed: what would make the parser run deep, and strings left open.
// It knows strings, comments, brackets and the dots between keys; nothing else.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cvpdf::toml {

// A key of more parts than this (`a.b.c` has three) is refused.
inline constexpr std::uint32_t most_key_parts = 32;

struct Outline {
  std::optional<std::uint32_t> overlong_key;    // The byte of the first dot too many.
  std::optional<std::uint32_t> keyless_header;  // The byte in a header where a key should begin.
  std::optional<std::uint32_t> open_string;     // The byte of the quotes of a string that never ends.
};
[[nodiscard]] Outline outline(std::string_view text);

}  // namespace cvpdf::toml
