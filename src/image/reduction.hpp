// Makes a picture smaller, row by row: every pixel of the result is the mean of the area that it covers, exactly and in
// whole numbers, so that nothing aliases and every machine makes the same. Values are averaged as sRGB, as viewers do;
// colours weigh as much as their alpha. It knows no file formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "image/crop.hpp"
#include "image/picture.hpp"

namespace cvpdf::image {

enum class Alpha : std::uint8_t { none, last };

// Of one pixel of a row.
struct SampleLayout {
  int channels = 3;           // 1 or 3.
  Alpha alpha = Alpha::none;  // `last`: one sample more, behind the channels.
};

// `in_turn`: each row once, from the top, whole; the sums of one row are held. `in_any_order`: pixels come in whatever
// order, each once; the sums of the whole result are held, 8 bytes a sample.
enum class RowOrder : std::uint8_t { in_turn, in_any_order };

// Which pixels of the stored picture a row brings.
struct RowPlace {
  std::uint32_t y = 0;
  std::uint32_t first = 0, step = 1;  // Columns.
};

class Reduction {
 public:
  Reduction(const Crop& crop, SampleLayout layout, RowOrder order);

  // What lies outside of the region is passed over. `row` reaches at least to the region's right edge.
  void add(const std::uint8_t* row, const RowPlace& place);
  // Without alpha where everything is opaque; what is wholly clear is white. REQUIRES: every pixel of the region came.
  [[nodiscard]] Picture finish() &&;

 private:
  // How the length 1 of a stored pixel falls on pixels of the result: on one, or also on the next.
  struct Share {
    std::uint32_t target = 0;
    std::uint32_t here = 0, beyond = 0;
  };
  [[nodiscard]] static Share share_of(std::uint32_t at, std::uint32_t length, std::uint32_t target_length);

  void sum_across(const std::uint8_t* row, const RowPlace& place);
  void sum_down(std::uint32_t target_row, std::uint32_t weight);
  void settle(std::uint32_t target_row);
  void settle_pixel(const std::uint64_t* sums, std::size_t pixel);
  [[nodiscard]] std::uint64_t* sums_of(std::uint32_t target_row);

  Crop crop_;
  SampleLayout layout_;
  RowOrder order_;
  std::size_t size_;                   // Samples of a pixel, with its alpha.
  std::vector<Share> shares_;          // Of the region's columns.
  std::vector<std::uint32_t> across_;  // One stored row, reduced across; with one pixel more, whose weight is 0.
  std::vector<std::uint64_t> sums_;    // The same, reduced down, too: of the row in work or of all.
  std::uint32_t row_in_work_ = 0;
  Picture picture_;
};

}  // namespace cvpdf::image
