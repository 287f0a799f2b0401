#include "output/png/figures.hpp"

#include <algorithm>
#include <cmath>

namespace cvpdf::output::png {
namespace {

using document::Figure;
using image::Picture;

// Points of a pixel that are looked at, in a row of it: more where the picture is much finer than the bitmap.
constexpr double least_points = 4, most_points = 16;
constexpr double opaque = 255;

// The mean of what has been looked at so far.
struct Mean {
  double red = 0, green = 0, blue = 0, alpha = 0;

  void add(const Picture& picture, std::size_t pixel) {
    const double weight = picture.alpha.empty() ? opaque : picture.alpha[pixel];
    const auto sample = [&](int channel) {
      const auto channels = static_cast<std::size_t>(picture.channels);
      return picture.samples[pixel * channels + static_cast<std::size_t>(std::min(channel, picture.channels - 1))];
    };
    red += weight * sample(0);
    green += weight * sample(1);
    blue += weight * sample(2);
    alpha += weight;
  }
  [[nodiscard]] Color color() const {
    const auto byte = [this](double sum) { return static_cast<std::uint8_t>(std::lround(sum / alpha)); };
    return {byte(red), byte(green), byte(blue)};
  }
};

class FigurePainter {
 public:
  FigurePainter(const Picture& picture, const PixelFrame& frame, Figure::Shape shape)
      : picture_(picture), frame_(frame), shape_(shape) {
    const double finer = std::max(picture.width / width(), picture.height / height());
    points_ = static_cast<int>(std::clamp(std::ceil(finer), least_points, most_points));
  }

  void paint(Bitmap& bitmap) const {
    const PixelRange rows = within(frame_.top, frame_.bottom, bitmap.size().height);
    const PixelRange columns = within(frame_.left, frame_.right, bitmap.size().width);
    for (int y = rows.begin; y < rows.end; ++y) {
      for (int x = columns.begin; x < columns.end; ++x) paint(x, y, bitmap);
    }
  }

 private:
  [[nodiscard]] double width() const { return frame_.right - frame_.left; }
  [[nodiscard]] double height() const { return frame_.bottom - frame_.top; }

  static PixelRange within(double from, double to, int size) {
    const double most = size;
    return {static_cast<int>(std::clamp(std::floor(from), 0.0, most)),
            static_cast<int>(std::clamp(std::ceil(to), 0.0, most))};
  }

  void paint(int x, int y, Bitmap& bitmap) const {
    Mean mean;
    for (int i = 0; i < points_ * points_; ++i) {
      const int row = i / points_, column = i % points_;
      look_at((x + (column + 0.5) / points_ - frame_.left) / width(),
              (y + (row + 0.5) / points_ - frame_.top) / height(), mean);
    }
    const auto coverage = static_cast<std::uint8_t>(std::lround(mean.alpha / (points_ * points_)));
    if (coverage > 0) bitmap.blend({x, y, 1, coverage}, mean.color());
  }

  // A point of the frame, of which each side is 1 long.
  void look_at(double x, double y, Mean& mean) const {
    if (x < 0 || y < 0 || x >= 1 || y >= 1 || !is_inside(x, y)) return;
    const auto column = static_cast<std::size_t>(x * picture_.width);
    mean.add(picture_, static_cast<std::size_t>(y * picture_.height) * picture_.width + column);
  }
  [[nodiscard]] bool is_inside(double x, double y) const {
    return shape_ == Figure::Shape::rectangle || std::hypot(x - 0.5, y - 0.5) <= 0.5;
  }

  const Picture& picture_;
  const PixelFrame& frame_;
  Figure::Shape shape_;
  int points_ = 1;
};

}  // namespace

void draw_picture(const Picture& picture, const PixelFrame& frame, Figure::Shape shape, Bitmap& bitmap) {
  if (picture.samples.empty() || frame.right <= frame.left || frame.bottom <= frame.top) return;
  FigurePainter(picture, frame, shape).paint(bitmap);
}

}  // namespace cvpdf::output::png
