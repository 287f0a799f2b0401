#include "output/pdf/to_unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "output/pdf/syntax.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view head =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n";
constexpr std::string_view tail = "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
// Of one bfchar or bfrange section (Adobe Technical Note 5014, 1.4.2).
constexpr std::size_t entries_per_section = 100;
constexpr unsigned low_byte = 0xFF;

// The codes [first, last] stand for text, text + 1, ...
struct Range {
  std::uint32_t first = 0, last = 0;
  std::string text;  // UTF-16BE.
};

std::string to_utf16(std::string_view utf8) {
  std::string out;
  for (std::size_t offset = 0; offset < utf8.size();) append_utf16(out, unicode::next_code_point(utf8, offset));
  return out;
}

// Whether `text` is what the range's next code stands for. Neither the code's nor the text's last byte may carry
// over within a range.
bool continues(const Range& range, std::uint32_t code, std::string_view text) {
  if (code != range.last + 1 || (code & low_byte) == 0 || text.size() != range.text.size()) return false;
  if (text.substr(0, text.size() - 1) != std::string_view(range.text).substr(0, text.size() - 1)) return false;
  const unsigned begin = static_cast<unsigned char>(range.text.back());
  return begin + (code - range.first) == static_cast<unsigned char>(text.back());
}

std::vector<Range> find_ranges(const std::vector<std::string>& texts) {
  std::vector<Range> ranges;
  for (std::uint32_t code = 0; code < texts.size(); ++code) {
    if (texts[code].empty()) continue;
    std::string text = to_utf16(texts[code]);
    if (!ranges.empty() && continues(ranges.back(), code, text)) {
      ranges.back().last = code;
    } else {
      ranges.push_back({code, code, std::move(text)});
    }
  }
  return ranges;
}

void append_code(std::string& out, std::uint32_t code, CodeSize size) {
  out.push_back('<');
  append_hexadecimal(out, code, 2 * static_cast<int>(size));
  out.push_back('>');
}

void append_entry(std::string& out, const Range& range, CodeSize size) {
  append_code(out, range.first, size);
  if (range.last != range.first) append_code(out, range.last, size);
  out.push_back('<');
  for (const char byte : range.text) append_hexadecimal(out, static_cast<unsigned char>(byte), 2);
  out.append(">\n");
}

// `operation`: "bfchar" or "bfrange".
void append_sections(std::string& out, const std::vector<Range>& ranges, std::string_view operation, CodeSize size) {
  for (std::size_t first = 0; first < ranges.size(); first += entries_per_section) {
    const std::size_t end = std::min(first + entries_per_section, ranges.size());
    fmt::format_to(std::back_inserter(out), "{} begin{}\n", end - first, operation);
    for (std::size_t i = first; i < end; ++i) append_entry(out, ranges[i], size);
    fmt::format_to(std::back_inserter(out), "end{}\n", operation);
  }
}

}  // namespace

std::string to_unicode(const std::vector<std::string>& texts, CodeSize size) {
  std::vector<Range> singles = find_ranges(texts), ranges;
  const auto is_single = [](const Range& range) { return range.first == range.last; };
  const auto several = std::stable_partition(singles.begin(), singles.end(), is_single);
  ranges.assign(std::make_move_iterator(several), std::make_move_iterator(singles.end()));
  singles.erase(several, singles.end());
  std::string out(head);
  out.append(size == CodeSize::one_byte ? "<00><FF>\n" : "<0000><FFFF>\n").append("endcodespacerange\n");
  append_sections(out, singles, "bfchar", size);
  append_sections(out, ranges, "bfrange", size);
  return out.append(tail);
}

}  // namespace cvpdf::output::pdf
