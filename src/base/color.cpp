#include "base/color.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cvpdf {
namespace {

std::optional<std::uint32_t> parse_hexadecimal(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

Color from_packed(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U), static_cast<std::uint8_t>(rgb)};
}

// WCAG 2.1, "relative luminance".
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

double contrast(Color one, Color other) {
  constexpr double flare = 0.05;
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + flare) / (dark + flare);
}

std::optional<Color> parse_color(std::string_view text) {
  if (text.size() != 7 && text.size() != 4) return std::nullopt;
  if (text.front() != '#') return std::nullopt;
  std::string digits(text.substr(1));
  if (digits.size() == 3) digits = {digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]};
  const std::optional<std::uint32_t> rgb = parse_hexadecimal(digits);
  if (!rgb) return std::nullopt;
  return from_packed(*rgb);
}

std::string to_string(Color color) { return fmt::format("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue); }

}  // namespace cvpdf
