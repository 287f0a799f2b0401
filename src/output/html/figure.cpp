#include "output/html/figure.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>

#include "image/jpeg.hpp"
#include "output/html/escape.hpp"

namespace cvpdf::output::html {

namespace {

constexpr double css_pixels_per_inch = 96;

long css_pixels(Length length) { return std::lround(length.points() * css_pixels_per_inch / points_per_inch); }

image::Picture on_white(image::Picture picture) {
  constexpr unsigned white = 255;
  const auto channels = static_cast<std::size_t>(picture.channels);
  for (std::size_t i = 0; i < picture.alpha.size() * channels; ++i) {
    const unsigned alpha = picture.alpha[i / channels];
    const unsigned mixed = picture.samples[i] * alpha + white * (white - alpha);
    picture.samples[i] = static_cast<std::uint8_t>((mixed + white / 2) / white);
  }
  picture.alpha.clear();
  return picture;
}

}  // namespace

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr unsigned bits = 6, mask = 63, byte_bits = 8;
  std::string text;
  unsigned pending = 0, held = 0;
  for (const char c : bytes) {
    pending = (pending << byte_bits | static_cast<unsigned char>(c)) & 0xFFFFU;
    for (held += byte_bits; held >= bits; held -= bits) text += digits[pending >> (held - bits) & mask];
  }
  if (held > 0) text += digits[pending << (bits - held) & mask];
  while (text.size() % 4 != 0) text += '=';
  return text;
}

std::string figure_html(const reflow::Figure& figure, const std::vector<image::Picture>& pictures) {
  if (figure.picture >= pictures.size()) return {};
  const bool is_round = figure.shape == document::Figure::Shape::ellipse;
  return fmt::format("<img{} alt=\"{}\" width=\"{}\" height=\"{}\" src=\"data:image/jpeg;base64,{}\">",
                     is_round ? " class=\"round\"" : "", escaped(figure.alt), css_pixels(figure.size.width),
                     css_pixels(figure.size.height), base64(image::encode_jpeg(on_white(pictures[figure.picture]))));
}

}  // namespace cvpdf::output::html
