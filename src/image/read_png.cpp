#include "image/read_png.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "image/crop_report.hpp"
#include "image/limits.hpp"
#include "image/orientation.hpp"
#include "image/png_decoder.hpp"
#include "image/reduction.hpp"

namespace cvpdf::image {
namespace {

constexpr int passes = 7;  // Adam7.

std::nullopt_t refuse_png(const PngDecoder& decoder, const Report& report) {
  return report.error("image/broken", fmt::format("this PNG file is broken: {}", decoder.failure()));
}

SampleLayout layout_of(int channels) {
  constexpr int grey_and_alpha = 2, color = 3;
  const bool has_alpha = channels == grey_and_alpha || channels > color;
  return {channels < color ? 1 : color, has_alpha ? Alpha::last : Alpha::none};
}

// Down to the region's last row.
bool add_plain_rows(PngDecoder& decoder, const Region& region, std::uint8_t* row, Reduction& reduction) {
  for (std::uint32_t y = 0; y < region.y + region.height; ++y) {
    if (!decoder.read_row(row)) return false;
    reduction.add(row, {y});
  }
  return true;
}

// One of the small pictures that an interlaced one comes in: every so many rows and columns.
bool add_pass(PngDecoder& decoder, unsigned pass, std::uint8_t* row, Reduction& reduction) {
  const std::uint32_t width = PNG_PASS_COLS(decoder.bounds().width, pass);
  const std::uint32_t height = width == 0 ? 0 : PNG_PASS_ROWS(decoder.bounds().height, pass);
  const auto column_step = static_cast<std::uint32_t>(PNG_PASS_COL_OFFSET(pass));
  for (std::uint32_t i = 0; i < height; ++i) {
    if (!decoder.read_row(row)) return false;
    const std::uint32_t y = PNG_PASS_START_ROW(pass) + i * PNG_PASS_ROW_OFFSET(pass);
    reduction.add(row, {y, PNG_PASS_START_COL(pass), column_step});
  }
  return true;
}

bool add_passes(PngDecoder& decoder, std::uint8_t* row, Reduction& reduction) {
  for (unsigned pass = 0; pass < passes; ++pass) {
    if (!add_pass(decoder, pass, row, reduction)) return false;
  }
  return true;
}

bool add_rows(PngDecoder& decoder, const Region& region, Reduction& reduction) {
  std::vector<std::uint8_t> row(std::size_t{decoder.bounds().width} * static_cast<std::size_t>(decoder.channels()));
  return decoder.is_interlaced() ? add_passes(decoder, row.data(), reduction)
                                 : add_plain_rows(decoder, region, row.data(), reduction);
}

}  // namespace

std::optional<Picture> read_png(std::string_view bytes, const Need& needed, const Report& report) {
  PngDecoder decoder(bytes);
  if (!decoder.read_header()) return refuse_png(decoder, report);
  if (!check_size(decoder.bounds(), needed.bounds, report)) return std::nullopt;
  if (!decoder.start()) return refuse_png(decoder, report);
  const Orientation orientation = orientation_of_png(bytes);
  const Crop crop = find_crop(decoder.bounds(), orientation, needed);
  Reduction reduction(crop, layout_of(decoder.channels()),
                      decoder.is_interlaced() ? RowOrder::in_any_order : RowOrder::in_turn);
  if (!add_rows(decoder, crop.region, reduction)) return refuse_png(decoder, report);
  warn_of_cropping(decoder.bounds(), orientation, needed, report);
  Picture picture = turned(std::move(reduction).finish(), orientation);
  picture.origin = Origin::drawing;
  return picture;
}

}  // namespace cvpdf::image
