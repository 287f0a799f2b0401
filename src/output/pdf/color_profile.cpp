// A header, a table of tags, and the tags' data, each at a multiple of four bytes.
#include "output/pdf/color_profile.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

#include "output/pdf/big_endian.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::size_t header_size = 128, tag_size = 12;
constexpr std::uint32_t version = 0x04200000;

// s15Fixed16Number (4.6).
void append_fixed(std::string& out, double value) {
  append_big_endian(out, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))), 4);
}

std::string type(std::string_view signature) { return std::string(signature).append(4, '\0'); }

std::string numbers(std::string_view signature, const std::vector<double>& values) {
  std::string out = type(signature);
  for (const double value : values) append_fixed(out, value);
  return out;
}

// multiLocalizedUnicodeType (10.13) with one record, in US English; `text` is ASCII.
std::string localized(std::string_view text) {
  std::string out = type("mluc");
  append_big_endian(out, 1, 4);
  append_big_endian(out, 12, 4);
  out.append("enUS");
  append_big_endian(out, static_cast<std::uint32_t>(2 * text.size()), 4);
  append_big_endian(out, 28, 4);
  for (const char c : text) append_big_endian(out, static_cast<unsigned char>(c), 2);
  return out;
}

// parametricCurveType (10.15), function 3: ((X + .055) / 1.055)^2.4, and X / 12.92 below .04045.
std::string transfer_curve() {
  std::string out = type("para");
  append_big_endian(out, 3, 2);
  append_big_endian(out, 0, 2);
  for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) append_fixed(out, value);
  return out;
}

struct Tag {
  std::string_view signature;
  std::string data;  // Empty: that of the tag before.
};

// Colours are adapted to D50, the white of every profile, by Bradford's matrix from D65.
std::vector<Tag> tags() {
  return {
      {"desc", localized("sRGB")},
      {"cprt", localized("none")},
      {"wtpt", numbers("XYZ ", {0.9642, 1, 0.8249})},
      {"chad", numbers("sf32", {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168})},
      {"rXYZ", numbers("XYZ ", {0.43607, 0.22249, 0.01392})},
      {"gXYZ", numbers("XYZ ", {0.38515, 0.71687, 0.09708})},
      {"bXYZ", numbers("XYZ ", {0.14307, 0.06061, 0.71410})},
      {"rTRC", transfer_curve()},
      {"gTRC", {}},
      {"bTRC", {}}};
}

// Without a date: the moment at which nothing happened is the first that the format can write.
std::string header(std::size_t size) {
  std::string out;
  append_big_endian(out, static_cast<std::uint32_t>(size), 4);
  append_big_endian(out, 0, 4);
  append_big_endian(out, version, 4);
  out.append("mntrRGB XYZ ");
  for (const std::uint32_t part : {2000U, 1U, 1U, 0U, 0U, 0U}) append_big_endian(out, part, 2);
  out.append("acsp").append(28, '\0');
  for (const double value : {0.9642, 1.0, 0.8249}) append_fixed(out, value);
  return out.append(header_size - out.size(), '\0');
}

}  // namespace

std::string srgb_profile() {
  const std::vector<Tag> all = tags();
  std::string table, data;
  append_big_endian(table, static_cast<std::uint32_t>(all.size()), 4);
  const std::size_t first = header_size + 4 + tag_size * all.size();
  std::size_t begin = first, size = 0;
  for (const Tag& tag : all) {
    if (!tag.data.empty()) {
      data.append((4 - data.size() % 4) % 4, '\0');
      begin = first + data.size();
      size = tag.data.size();
      data.append(tag.data);
    }
    table.append(tag.signature);
    append_big_endian(table, static_cast<std::uint32_t>(begin), 4);
    append_big_endian(table, static_cast<std::uint32_t>(size), 4);
  }
  data.append((4 - data.size() % 4) % 4, '\0');
  return header(first + data.size()).append(table).append(data);
}

}  // namespace cvpdf::output::pdf
