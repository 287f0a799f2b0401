#include "image/crop_report.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "image/crop.hpp"

namespace cvpdf::image {

void warn_of_cropping(Bounds stored, const Orientation& orientation, const Need& needed, const Report& report) {
  const Region kept = find_crop(stored, orientation, needed).region;
  const std::uint64_t seen = std::uint64_t{kept.width} * kept.height;
  const std::uint64_t all = std::uint64_t{stored.width} * stored.height;
  if (2 * seen >= all) return;
  const Bounds upright = turned(stored, orientation);
  report.warning(
      "image/cropped",
      fmt::format("only {} % of this picture is seen: it is {} by {} pixels, and its frame has another shape",
                  100 * seen / all, upright.width, upright.height),
      fmt::format("cut it yourself, such as to {} by {} pixels, or change the layout's [photo]", needed.bounds.width,
                  needed.bounds.height));
}

}  // namespace cvpdf::image
