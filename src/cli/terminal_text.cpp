// Decodes UTF-8 leniently and classes code points by a few coarse ranges.
#include "cli/terminal_text.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace cvpdf::cli {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr char32_t invalid = 0xFFFFFFFF;

struct Range {
  char32_t first, last;
};

// C0 but the tab, DEL and C1; bidirectional marks, embeddings, overrides and isolates; line separators.
constexpr Range unsafe[] = {{0x00, 0x08},     {0x0A, 0x1F},     {0x7F, 0x9F},
                            {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}};
constexpr Range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},  {0xAC00, 0xD7A3},
                          {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},  {0xFFE0, 0xFFE6},
                          {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
constexpr Range combining[] = {{0x0300, 0x036F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D},
                               {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};

template <std::size_t count>
bool within(const Range (&ranges)[count], char32_t code_point) {
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [code_point](Range range) { return range.first <= code_point && code_point <= range.last; });
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t length_announced(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

// `bytes` is a first byte with all continuation bytes behind it.
char32_t decode(std::string_view bytes) {
  constexpr std::uint32_t first_masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto first = static_cast<unsigned char>(bytes[0]);
  const std::size_t length = length_announced(first);
  if (length == 0 || length != bytes.size()) return invalid;
  char32_t code_point = first & first_masks[length];
  for (const char byte : bytes.substr(1)) code_point = (code_point << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  return code_point < least[length] || code_point > 0x10FFFF || surrogate ? invalid : code_point;
}

Cell to_cell(std::string_view bytes) {
  const char32_t code_point = decode(bytes);
  if (code_point == invalid || within(unsafe, code_point)) return {replacement, 1};
  if (within(combining, code_point)) return {bytes, 0};
  return {bytes, within(wide, code_point) ? 2 : 1};
}

}  // namespace

std::vector<Cell> cells(std::string_view text) {
  std::vector<Cell> result;
  result.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    while (end < text.size() && continues(text[end])) ++end;
    result.push_back(to_cell(text.substr(begin, end - begin)));
    begin = end;
  }
  return result;
}

std::string printable(std::string_view text) {
  std::string spaced(text);
  std::replace(spaced.begin(), spaced.end(), '\n', ' ');
  std::string result;
  for (const Cell& cell : cells(spaced)) result += cell.utf8;
  return result;
}

}  // namespace cvpdf::cli
