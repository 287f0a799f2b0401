// Colours as designers write them. Device RGB, eight bits a channel.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cvpdf {

struct Color {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Color&, const Color&) = default;
};

// Reads "#rrggbb" or "#rgb" (CSS Color 4, section 5.2). No value for anything else.
[[nodiscard]] std::optional<Color> parse_color(std::string_view text);
// How far two colours stand apart in light: 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(Color one, Color other);
// "#rrggbb", lower case.
[[nodiscard]] std::string to_string(Color color);

}  // namespace cvpdf
