#include "image/limits.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cvpdf::image {
namespace {

std::string smaller(Bounds needed) {
  return fmt::format("save it smaller; no more than {} by {} pixels are needed", needed.width, needed.height);
}

}  // namespace

bool check_size(Bounds size, Bounds needed, const Report& report) {
  if (std::max(size.width, size.height) > longest_side) {
    report.error("image/too-large",
                 fmt::format("this picture has {} by {} pixels, and no side may be longer than {}", size.width,
                             size.height, longest_side),
                 smaller(needed));
    return false;
  }
  if (std::uint64_t{size.width} * size.height > most_pixels) {
    report.error("image/too-large",
                 fmt::format("this picture has {} by {} pixels, and no more than {} million in all are read",
                             size.width, size.height, most_pixels / 1'000'000),
                 smaller(needed));
    return false;
  }
  return true;
}

}  // namespace cvpdf::image
