// Exact distances. A length is an integer, so sums are exact and equal on every compiler.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace cvpdf {

inline constexpr double points_per_inch = 72, millimetres_per_inch = 25.4;

// Scaled points: 1/65536 of a PDF point (1/72 inch).
class Length {
 public:
  static constexpr std::int64_t scaled_per_point = 65536;

  constexpr Length() = default;
  [[nodiscard]] static constexpr Length scaled(std::int64_t value) { return Length(value); }
  // The nearest scaled point.
  [[nodiscard]] static Length points(double value) {
    return Length(std::llround(value * static_cast<double>(scaled_per_point)));
  }
  [[nodiscard]] constexpr std::int64_t scaled() const { return value_; }
  [[nodiscard]] constexpr double points() const {
    return static_cast<double>(value_) / static_cast<double>(scaled_per_point);
  }

  constexpr Length& operator+=(Length other) { return value_ += other.value_, *this; }
  constexpr Length& operator-=(Length other) { return value_ -= other.value_, *this; }
  friend constexpr Length operator+(Length a, Length b) { return Length(a.value_ + b.value_); }
  friend constexpr Length operator-(Length a, Length b) { return Length(a.value_ - b.value_); }
  friend constexpr Length operator-(Length a) { return Length(-a.value_); }
  friend constexpr Length operator*(Length a, std::int64_t factor) { return Length(a.value_ * factor); }
  friend constexpr Length operator/(Length a, std::int64_t divisor) { return Length(a.value_ / divisor); }
  friend constexpr auto operator<=>(Length, Length) = default;

 private:
  explicit constexpr Length(std::int64_t value) : value_(value) {}
  std::int64_t value_ = 0;
};

// a · numerator / denominator, rounded to nearest, halves away from zero. The denominator is positive.
[[nodiscard]] constexpr Length ratio_of(Length a, std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t product = a.scaled() * numerator;
  const std::int64_t half = denominator / 2;
  return Length::scaled((product >= 0 ? product + half : product - half) / denominator);
}

// a · factor, to the nearest scaled point.
[[nodiscard]] inline Length times(Length a, double factor) {
  return Length::scaled(std::llround(static_cast<double>(a.scaled()) * factor));
}

}  // namespace cvpdf
