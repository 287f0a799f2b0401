#include "image/reduction.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "image/limits.hpp"

namespace cvpdf::image {
namespace {

constexpr unsigned whole = 255;

// What one row sums up to in a pixel: a sample times its alpha times at most the row's length.
static_assert(std::uint64_t{whole} * whole * longest_side <= std::numeric_limits<std::uint32_t>::max());

// White where nothing weighs.
std::uint8_t rounded_mean(std::uint64_t sum, std::uint64_t weight) {
  return static_cast<std::uint8_t>(weight == 0 ? whole : (sum + weight / 2) / weight);
}

// Colours weigh as much as their alpha.
void add_clear(const std::uint8_t* pixel, std::uint32_t weight, std::size_t size, std::uint32_t* sums) {
  const std::uint32_t weighted_alpha = pixel[size - 1] * weight;
  for (std::size_t i = 0; i + 1 < size; ++i) sums[i] += pixel[i] * weighted_alpha;
  sums[size - 1] += weighted_alpha;
}

void add_opaque(const std::uint8_t* pixel, std::uint32_t weight, std::size_t size, std::uint32_t* sums) {
  for (std::size_t i = 0; i < size; ++i) sums[i] += pixel[i] * weight;
}

// The first of place.first, place.first + place.step, ... that is not less than `begin`, counted from 0.
std::uint32_t first_index(const RowPlace& place, std::uint32_t begin) {
  return place.first >= begin ? 0 : (begin - place.first + place.step - 1) / place.step;
}

}  // namespace

Reduction::Share Reduction::share_of(std::uint32_t at, std::uint32_t length, std::uint32_t target_length) {
  const std::uint64_t begin = std::uint64_t{at} * target_length, end = begin + target_length;
  const std::uint64_t target = begin / length, edge = (target + 1) * length;
  const std::uint64_t here = std::min(end, edge) - begin;
  return {static_cast<std::uint32_t>(target), static_cast<std::uint32_t>(here),
          static_cast<std::uint32_t>(target_length - here)};
}

Reduction::Reduction(const Crop& crop, SampleLayout layout, RowOrder order)
    : crop_(crop),
      layout_(layout),
      order_(order),
      size_(static_cast<std::size_t>(layout.channels) + (layout.alpha == Alpha::last ? 1 : 0)),
      shares_(crop.region.width),
      across_((std::size_t{crop.target.width} + 1) * size_),
      sums_(std::size_t{crop.target.width} * size_ * (order == RowOrder::in_turn ? 1 : crop.target.height)) {
  for (std::uint32_t x = 0; x < crop.region.width; ++x) shares_[x] = share_of(x, crop.region.width, crop.target.width);
  picture_.width = crop.target.width;
  picture_.height = crop.target.height;
  picture_.channels = layout.channels;
  picture_.samples.resize(pixel_count(picture_) * static_cast<std::size_t>(layout.channels));
  if (layout.alpha == Alpha::last) picture_.alpha.resize(pixel_count(picture_));
}

void Reduction::add(const std::uint8_t* row, const RowPlace& place) {
  const Region& region = crop_.region;
  if (place.y < region.y || place.y - region.y >= region.height) return;
  sum_across(row, place);
  const Share share = share_of(place.y - region.y, region.height, crop_.target.height);
  sum_down(share.target, share.here);
  if (share.beyond > 0) sum_down(share.target + 1, share.beyond);
}

void Reduction::sum_across(const std::uint8_t* row, const RowPlace& place) {
  std::fill(across_.begin(), across_.end(), 0);
  const auto add_pixel = layout_.alpha == Alpha::last ? add_clear : add_opaque;
  const std::uint32_t begin = crop_.region.x, end = begin + crop_.region.width;
  std::uint32_t index = first_index(place, begin);
  for (std::uint32_t x = place.first + index * place.step; x < end; x += place.step, ++index) {
    const std::uint8_t* pixel = row + index * size_;
    const Share& share = shares_[x - begin];
    std::uint32_t* sums = across_.data() + share.target * size_;
    add_pixel(pixel, share.here, size_, sums);
    if (share.beyond > 0) add_pixel(pixel, share.beyond, size_, sums + size_);
  }
}

std::uint64_t* Reduction::sums_of(std::uint32_t target_row) {
  const std::size_t row_size = std::size_t{crop_.target.width} * size_;
  return sums_.data() + (order_ == RowOrder::in_turn ? 0 : target_row * row_size);
}

void Reduction::sum_down(std::uint32_t target_row, std::uint32_t weight) {
  if (order_ == RowOrder::in_turn && target_row != row_in_work_) {
    settle(row_in_work_);
    std::fill(sums_.begin(), sums_.end(), 0);
    row_in_work_ = target_row;
  }
  std::uint64_t* sums = sums_of(target_row);
  const std::size_t row_size = std::size_t{crop_.target.width} * size_;
  for (std::size_t i = 0; i < row_size; ++i) sums[i] += std::uint64_t{across_[i]} * weight;
}

void Reduction::settle(std::uint32_t target_row) {
  const std::uint64_t* sums = sums_of(target_row);
  const std::size_t first = std::size_t{target_row} * crop_.target.width;
  for (std::size_t x = 0; x < crop_.target.width; ++x) settle_pixel(sums + x * size_, first + x);
}

void Reduction::settle_pixel(const std::uint64_t* sums, std::size_t pixel) {
  const std::uint64_t area = std::uint64_t{crop_.region.width} * crop_.region.height;
  const std::uint64_t weight = layout_.alpha == Alpha::last ? sums[size_ - 1] : area;
  const auto channels = static_cast<std::size_t>(layout_.channels);
  std::uint8_t* samples = picture_.samples.data() + pixel * channels;
  for (std::size_t i = 0; i < channels; ++i) samples[i] = rounded_mean(sums[i], weight);
  if (layout_.alpha == Alpha::last) picture_.alpha[pixel] = rounded_mean(weight, area);
}

Picture Reduction::finish() && {
  if (order_ == RowOrder::in_turn) {
    settle(row_in_work_);
  } else {
    for (std::uint32_t row = 0; row < crop_.target.height; ++row) settle(row);
  }
  const auto is_whole = [](std::uint8_t alpha) { return alpha == whole; };
  if (std::all_of(picture_.alpha.begin(), picture_.alpha.end(), is_whole)) picture_.alpha.clear();
  return std::move(picture_);
}

}  // namespace cvpdf::image
