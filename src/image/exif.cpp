#include "image/exif.hpp"

#include <cstddef>
#include <optional>

namespace cvpdf::image {
namespace {

using namespace std::string_view_literals;

enum class ByteOrder : std::uint8_t { little, big };

// Numbers in bytes; none where they would end outside.
struct Numbers {
  std::string_view bytes;
  ByteOrder order = ByteOrder::big;

  [[nodiscard]] std::optional<std::uint32_t> read(std::size_t at, std::size_t size) const {
    if (at > bytes.size() || bytes.size() - at < size) return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t place = order == ByteOrder::big ? at + i : at + size - 1 - i;
      value = value << 8U | static_cast<unsigned char>(bytes[place]);
    }
    return value;
  }
};

std::optional<Numbers> numbers_of(std::string_view exif) {
  if (exif.substr(0, 4) == "II*\0"sv) return Numbers{exif, ByteOrder::little};
  if (exif.substr(0, 4) == "MM\0*"sv) return Numbers{exif, ByteOrder::big};
  return std::nullopt;
}

// One row of a directory: tag, type, count and value, which stands at the left.
constexpr std::size_t row_size = 12;

std::uint32_t value_of_row(const Numbers& numbers, std::size_t at) {
  constexpr std::uint32_t type_short = 3, type_long = 4;
  const std::uint32_t type = numbers.read(at + 2, 2).value_or(0);
  if (type != type_short && type != type_long) return 0;
  return numbers.read(at + 8, type == type_short ? 2 : 4).value_or(0);
}

std::uint32_t orientation_in_directory(const Numbers& numbers, std::size_t at) {
  constexpr std::uint32_t tag_orientation = 0x0112;
  const std::size_t rows = numbers.read(at, 2).value_or(0);
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t place = at + 2 + row * row_size;
    if (numbers.read(place, 2) == tag_orientation) return value_of_row(numbers, place);
  }
  return 0;
}

struct Segment {
  unsigned marker = 0;
  std::string_view payload;
  std::size_t next = 0;
};

// The segment of a JPEG that begins at or behind `at`; none at the first scan, the end, or where there is no marker.
std::optional<Segment> segment_at(std::string_view file, std::size_t at) {
  constexpr unsigned first_standalone = 0xD0, end_of_image = 0xD9, start_of_scan = 0xDA;
  if (at >= file.size() || file[at] != '\xFF') return std::nullopt;
  at = file.find_first_not_of('\xFF', at);  // Any number of them may fill.
  if (at == std::string_view::npos) return std::nullopt;
  const unsigned marker = static_cast<unsigned char>(file[at]);
  if (marker == end_of_image || marker == start_of_scan) return std::nullopt;
  if (marker == 1 || (marker >= first_standalone && marker < end_of_image)) return Segment{marker, {}, at + 1};
  const std::optional<std::uint32_t> length = Numbers{file}.read(at + 1, 2);  // Counts itself.
  if (!length || *length < 2) return std::nullopt;
  return Segment{marker, file.substr(at + 3, *length - 2), at + 1 + *length};
}

}  // namespace

std::string_view exif_of_jpeg(std::string_view file) {
  constexpr unsigned app1 = 0xE1;
  constexpr std::string_view title = "Exif\0\0"sv;
  for (auto segment = segment_at(file, 2); segment; segment = segment_at(file, segment->next)) {
    const bool is_exif = segment->marker == app1 && segment->payload.substr(0, title.size()) == title;
    if (is_exif) return segment->payload.substr(title.size());
  }
  return {};
}

std::string_view exif_of_png(std::string_view file) {
  constexpr std::size_t signature = 8, frame = 12;  // A chunk's length, type and checksum.
  const Numbers numbers{file};
  for (std::size_t at = signature; at < file.size() && file.size() - at >= frame;) {
    const std::size_t length = *numbers.read(at, 4);
    if (length > file.size() - at - frame) return {};
    if (file.substr(at + 4, 4) == "eXIf"sv) return file.substr(at + 8, length);
    at += frame + length;
  }
  return {};
}

std::uint32_t orientation_tag(std::string_view exif) {
  const std::optional<Numbers> numbers = numbers_of(exif);
  if (!numbers) return 0;
  const std::optional<std::uint32_t> directory = numbers->read(4, 4);
  return directory ? orientation_in_directory(*numbers, *directory) : 0;
}

}  // namespace cvpdf::image
