#include "image/crop.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace cvpdf::image {
namespace {

// dividend / divisor to the nearest, from 1 to `most`.
std::uint32_t quotient(std::uint64_t dividend, std::uint64_t divisor, std::uint32_t most) {
  return static_cast<std::uint32_t>(std::clamp<std::uint64_t>((2 * dividend + divisor) / (2 * divisor), 1, most));
}

Bounds largest_within(Bounds bounds, Bounds aspect) {
  const std::uint64_t across = std::uint64_t{bounds.width} * aspect.height;
  const std::uint64_t down = std::uint64_t{bounds.height} * aspect.width;
  if (across > down) return {quotient(down, aspect.height, bounds.width), bounds.height};
  return {bounds.width, quotient(across, aspect.width, bounds.height)};
}

Region kept_upright(Bounds upright, Bounds kept) {
  return {(upright.width - kept.width) / 2, (upright.height - kept.height) * 2 / 5, kept.width, kept.height};
}

Region as_stored(Region region, Bounds upright, const Orientation& orientation) {
  if (orientation.mirrors_columns) region.x = upright.width - region.x - region.width;
  if (orientation.mirrors_rows) region.y = upright.height - region.y - region.height;
  if (!orientation.swaps_axes) return region;
  return {region.y, region.x, region.height, region.width};
}

}  // namespace

Crop find_crop(Bounds stored, const Orientation& orientation, const Need& needed) {
  const Bounds& bounds = needed.bounds;
  assert(stored.width > 0 && stored.height > 0 && bounds.width > 0 && bounds.height > 0);
  const Bounds upright = turned(stored, orientation);
  const bool is_whole = needed.fit == Need::Fit::within;
  const Bounds kept = is_whole ? upright : largest_within(upright, bounds);
  const Bounds most = is_whole ? largest_within(bounds, upright) : bounds;
  const Bounds target{std::min(kept.width, most.width), std::min(kept.height, most.height)};
  return {as_stored(kept_upright(upright, kept), upright, orientation), turned(target, orientation)};
}

}  // namespace cvpdf::image
