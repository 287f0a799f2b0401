// Picture files for the tests, written by libjpeg and libpng.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <jpeglib.h>
#include <png.h>

#include "image/picture.hpp"

namespace cvpdf::image {

// One pixel's samples; as many count as the file has.
using Pixel = std::array<std::uint16_t, 4>;
using Paint = std::function<Pixel(std::uint32_t x, std::uint32_t y)>;

[[nodiscard]] Paint plain(Pixel pixel);

struct JpegRecipe {
  Bounds size{8, 8};
  J_COLOR_SPACE given = JCS_RGB, stored = JCS_YCbCr;
  enum class Scans : std::uint8_t { one, progressive } scans = Scans::one;
  enum class Adobe : std::uint8_t { as_usual, never } adobe = Adobe::as_usual;
  std::string exif{};  // Of APP1, from "Exif" on.
};
// Of the best quality, with all the resolution of the colours.
[[nodiscard]] std::string jpeg_file(const JpegRecipe& recipe, const Paint& paint);

struct PngRecipe {
  Bounds size{8, 8};
  int depth = 8, color_type = PNG_COLOR_TYPE_RGB, interlace = PNG_INTERLACE_NONE;
  std::vector<png_color> palette{};
  std::vector<png_byte> palette_alpha{};
  std::vector<png_color_16> clear{};  // One, or none.
};
[[nodiscard]] std::string png_file(const PngRecipe& recipe, const Paint& paint);
// Of large size and one colour, quickly. `row` is packed.
[[nodiscard]] std::string png_file_of_rows(const PngRecipe& recipe, const std::vector<png_byte>& row);

// A block of Exif that says an orientation, from its byte order on: "II" or "MM".
[[nodiscard]] std::string exif_block(std::string_view byte_order, int orientation);

// The samples of a pixel; its alpha last, if the picture has any.
[[nodiscard]] std::vector<int> pixel_at(const Picture& picture, std::uint32_t x, std::uint32_t y);

// The codes reported, in their order, with blanks between.
[[nodiscard]] std::string codes(const Diagnostics& diagnostics);

}  // namespace cvpdf::image
