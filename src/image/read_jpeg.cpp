#include "image/read_jpeg.hpp"

#include <fmt/format.h>
#include <jerror.h>

#include <utility>
#include <vector>

#include "image/crop_report.hpp"
#include "image/jpeg_decoder.hpp"
#include "image/limits.hpp"
#include "image/orientation.hpp"
#include "image/reduction.hpp"

namespace cvpdf::image {
namespace {

constexpr int inks = 4, lights = 3;
constexpr unsigned full = 255;
constexpr std::string_view save_otherwise = "save it as a plain JPEG or as PNG";

// libjpeg's own words, for those who look into the file.
std::nullopt_t refuse_jpeg(const JpegFindings& findings, const Report& report) {
  const std::string hint(save_otherwise);
  if (findings.endless)
    return report.error("image/broken", "this JPEG file comes in more scans than any picture", hint);
  switch (findings.failure) {
    case JERR_IMAGE_TOO_BIG:
      return report.error("image/too-large", fmt::format("this picture has a side longer than {} pixels", longest_side),
                          "save it smaller");
    case JERR_NO_BACKING_STORE:
    case JERR_OUT_OF_MEMORY:
      return report.error("image/too-large",
                          "this picture is too large for a progressive JPEG: it takes too much memory", hint);
    case JERR_ARITH_NOTIMPL:
    case JERR_BAD_PRECISION:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_SOF_UNSUPPORTED:
      return report.error("image/unsupported", fmt::format("this kind of JPEG is not read: {}", findings.message),
                          hint);
    default:
      return report.error("image/broken", fmt::format("this JPEG file is broken: {}", findings.message));
  }
}

void warn_of_damage(const JpegFindings& findings, const Report& report) {
  if (findings.truncated) {
    report.warning("image/truncated", "this JPEG file ends too early; what it lacks of the picture is grey or blurred");
  } else if (findings.damaged) {
    report.warning("image/damaged", "this JPEG file is damaged; some of the picture may be wrong");
  }
}

// Inks to lights without any profile, in place: each ink, and black, takes its part of the light.
void to_lights(std::vector<std::uint8_t>& row, bool inverted) {
  const unsigned flip = inverted ? 0 : full;
  for (std::size_t from = 0, to = 0; from + inks <= row.size(); from += inks, to += lights) {
    const unsigned black = row[from + 3] ^ flip;
    for (std::size_t i = 0; i < lights; ++i) {
      row[to + i] = static_cast<std::uint8_t>(((row[from + i] ^ flip) * black + full / 2) / full);
    }
  }
}

// How much libjpeg may reduce, and leave at least two pixels of each axis to be averaged.
unsigned largest_denominator(Bounds stored, const Orientation& orientation, const Need& needed) {
  const Bounds wanted = find_crop(stored, orientation, needed).target;
  for (const unsigned denominator : {8U, 4U, 2U}) {
    const Bounds reduced{(stored.width + denominator - 1) / denominator,
                         (stored.height + denominator - 1) / denominator};
    const Crop crop = find_crop(reduced, orientation, needed);
    if (crop.region.width / 2 >= wanted.width && crop.region.height / 2 >= wanted.height) return denominator;
  }
  return 1;
}

// Down to the region's last row.
bool add_rows(JpegDecoder& decoder, const Region& region, Reduction& reduction) {
  std::vector<std::uint8_t> row(std::size_t{decoder.bounds().width} * static_cast<std::size_t>(decoder.channels()));
  for (std::uint32_t y = 0; y < region.y + region.height; ++y) {
    if (!decoder.read_row(row.data())) return false;
    if (decoder.channels() == inks) to_lights(row, decoder.is_inverted());
    reduction.add(row.data(), {y});
  }
  return true;
}

}  // namespace

std::optional<Picture> read_jpeg(std::string_view bytes, const Need& needed, const Report& report) {
  JpegDecoder decoder(bytes);
  if (!decoder.read_header()) return refuse_jpeg(decoder.findings(), report);
  if (!check_size(decoder.bounds(), needed.bounds, report)) return std::nullopt;
  const Orientation orientation = orientation_of_jpeg(bytes);
  const Bounds stored = decoder.bounds();  // Before it reduces.
  if (!decoder.start(largest_denominator(stored, orientation, needed))) {
    return refuse_jpeg(decoder.findings(), report);
  }
  const Crop crop = find_crop(decoder.bounds(), orientation, needed);
  Reduction reduction(crop, {decoder.channels() == 1 ? 1 : lights, Alpha::none}, RowOrder::in_turn);
  if (!add_rows(decoder, crop.region, reduction)) return refuse_jpeg(decoder.findings(), report);
  warn_of_damage(decoder.findings(), report);
  warn_of_cropping(stored, orientation, needed, report);
  Picture picture = turned(std::move(reduction).finish(), orientation);
  picture.origin = Origin::photograph;
  return picture;
}

}  // namespace cvpdf::image
