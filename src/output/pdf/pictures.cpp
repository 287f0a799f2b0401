#include "output/pdf/pictures.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>
#include <utility>

#include "image/jpeg.hpp"
#include "output/pdf/syntax.hpp"
#include "output/pdf/units.hpp"

namespace cvpdf::output::pdf {
namespace {

using image::Picture;

std::string name_of_picture(std::size_t index) { return fmt::format("Im{}", index + 1); }

std::string bytes_of(const std::vector<std::uint8_t>& samples) { return {samples.begin(), samples.end()}; }

Dictionary image_dictionary(const Picture& picture, int channels) {
  return {{"Type", Name{"XObject"}},
          {"Subtype", Name{"Image"}},
          {"Width", picture.width},
          {"Height", picture.height},
          {"ColorSpace", Name{channels == 1 ? "DeviceGray" : "DeviceRGB"}},
          {"BitsPerComponent", 8}};
}

Reference add_picture(const Picture& picture, ObjectTable& table, const Deflater& deflater) {
  Dictionary dictionary = image_dictionary(picture, picture.channels);
  if (!picture.alpha.empty()) {
    const Reference mask = add_compressed(table, image_dictionary(picture, 1), bytes_of(picture.alpha), deflater);
    dictionary.push_back({"SMask", mask});
  }
  if (picture.origin == image::Origin::drawing) {
    return add_compressed(table, std::move(dictionary), bytes_of(picture.samples), deflater);
  }
  dictionary.push_back({"Filter", Name{"DCTDecode"}});
  return table.add_stream(std::move(dictionary), image::encode_jpeg(picture));
}

// One number of an operator, in points.
void append_number(std::string& out, double points) {
  append_decimal(out, std::llround(points * positions_per_point), position_decimals);
  out.push_back(' ');
}
void append_operator(std::string& out, std::initializer_list<double> numbers, std::string_view name) {
  for (const double number : numbers) append_number(out, number);
  out.append(name).push_back('\n');
}

// Four curves of Bézier: how far their middle points stand, of a radius of 1, so that none strays by 0.03 %.
constexpr double circle_handle = 0.5523;

void append_ellipse(std::string& out, const std::array<double, 4>& corners) {
  const auto [left, bottom, right, top] = corners;
  const double x = (left + right) / 2, y = (bottom + top) / 2;
  const double across = (right - left) / 2 * circle_handle, up = (top - bottom) / 2 * circle_handle;
  append_operator(out, {right, y}, "m");
  append_operator(out, {right, y + up, x + across, top, x, top}, "c");
  append_operator(out, {x - across, top, left, y + up, left, y}, "c");
  append_operator(out, {left, y - up, x - across, bottom, x, bottom}, "c");
  append_operator(out, {x + across, bottom, right, y - up, right, y}, "c");
  out += "W n\n";
}

}  // namespace

Dictionary add_pictures(const std::vector<Picture>& pictures, ObjectTable& table, const Deflater& deflater) {
  Dictionary names;
  for (const Picture& picture : pictures) {
    names.push_back({name_of_picture(names.size()), add_picture(picture, table, deflater)});
  }
  return names;
}

std::string drawn_picture(const page::PlacedFigure& figure, Length page_height) {
  const std::array<double, 4> corners = corners_of(figure.rect, page_height);
  const auto [left, bottom, right, top] = corners;
  std::string out = "q\n";
  if (figure.shape == document::Figure::Shape::ellipse) append_ellipse(out, corners);
  append_operator(out, {right - left, 0, 0, top - bottom, left, bottom}, "cm");
  out += "/" + name_of_picture(figure.picture) + " Do\nQ\n";
  return out;
}

std::array<double, 4> corners_of(const Rect& rect, Length page_height) {
  const auto points = [](Length length) { return static_cast<double>(to_position(length)) / positions_per_point; };
  const Length top = page_height - rect.origin.y;
  return {points(rect.origin.x), points(top - rect.size.height), points(rect.origin.x + rect.size.width), points(top)};
}

}  // namespace cvpdf::output::pdf
