#include "output/pdf/glyph_text.hpp"

#include <algorithm>
#include <array>

#include "unicode/text.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view zero_width_space = "\xE2\x80\x8B";
constexpr char32_t soft_hyphen = 0xAD;
// U+FB00 to U+FB06; to extractors the letters are better than these (extraction rule 7).
constexpr char32_t first_ligature = 0xFB00;
constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

bool is_printable_ascii(char c) { return c >= 0x20 && c < 0x7F; }

bool is_hyphen(char32_t c) { return c == soft_hyphen || c == 0x2010 || c == 0x2011; }

// What PDF/UA-1 7.21.7 forbids in ToUnicode, and what no Unicode text holds at all.
bool is_forbidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
}

void append_plain(std::string& out, char32_t c, std::string_view utf8) {
  if (unicode::is_space(c)) {
    out.push_back(' ');
  } else if (is_hyphen(c)) {
    out.push_back('-');
  } else if (c >= first_ligature && c < first_ligature + ligatures.size()) {
    out.append(ligatures[c - first_ligature]);
  } else if (!is_forbidden(c)) {
    out.append(utf8);
  }
}

bool has_width(const paragraph::GlyphRun& run, std::uint32_t begin, std::uint32_t end) {
  const auto at = [&](std::uint32_t i) { return run.glyphs.begin() + static_cast<std::ptrdiff_t>(i); };
  return std::any_of(at(begin), at(end), [](const paragraph::PlacedGlyph& glyph) { return glyph.advance != 0; });
}

std::string_view source_text(const paragraph::GlyphRun& run, std::uint32_t begin, std::uint32_t end) {
  const std::size_t size = run.utf8.size();
  const std::size_t from = std::min<std::size_t>(run.glyphs[begin].cluster, size);
  const std::size_t to = end < run.glyphs.size() ? std::clamp<std::size_t>(run.glyphs[end].cluster, from, size) : size;
  return std::string_view(run.utf8).substr(from, to - from);
}

bool is_ignorable(std::string_view utf8) {
  for (std::size_t offset = 0; offset < utf8.size();) {
    const char32_t c = unicode::next_code_point(utf8, offset);
    if (!unicode::is_ignorable(c) && !is_forbidden(c)) return false;
  }
  return true;
}

// Every control of direction begins with this byte, and little else does.
constexpr char first_byte_of_controls = '\xE2';
bool may_be_control(const paragraph::GlyphRun& run, std::size_t offset) {
  return offset < run.utf8.size() && run.utf8[offset] == first_byte_of_controls;
}

// Without the controls around it.
Cluster bare_cluster(const paragraph::GlyphRun& run, std::uint32_t begin) {
  std::uint32_t end = begin + 1;
  while (end < run.glyphs.size() && run.glyphs[end].cluster == run.glyphs[begin].cluster) ++end;
  const std::string_view source = source_text(run, begin, end);
  if (!is_ignorable(source)) return {begin, end, plain_text(source), false, end};
  if (!has_width(run, begin, end)) return {begin, end, {}, true, end};
  // A hyphen that shows at a line's end, or a control character that the font draws: say something harmless.
  const std::string text = plain_text(source);
  return {begin, end, text.empty() ? std::string(zero_width_space) : text, false, end};
}

// Where the controls of direction end that stand at glyph `begin` and show nothing; puts them into `text`.
std::uint32_t skip_controls(const paragraph::GlyphRun& run, std::uint32_t begin, std::string& text) {
  while (begin < run.glyphs.size()) {
    const std::size_t from = run.glyphs[begin].cluster;
    if (!may_be_control(run, from)) return begin;
    std::size_t to = from;
    const bool is_control = unicode::is_directional_control(unicode::next_code_point(run.utf8, to));
    const Cluster cluster = bare_cluster(run, begin);
    if (!is_control || !cluster.silent) return begin;
    text += source_text(run, cluster.begin, cluster.end);
    begin = cluster.end;
  }
  return begin;
}

}  // namespace

std::string_view letter_at(const paragraph::GlyphRun& run, std::uint32_t begin) {
  const std::size_t from = run.glyphs[begin].cluster;
  const std::size_t to = begin + 1 < run.glyphs.size() ? run.glyphs[begin + 1].cluster : run.utf8.size();
  const bool is_one = to == from + 1 && to <= run.utf8.size() && is_printable_ascii(run.utf8[from]);
  return is_one && !may_be_control(run, to) ? std::string_view(run.utf8).substr(from, 1) : std::string_view();
}

Cluster cluster_at(const paragraph::GlyphRun& run, std::uint32_t begin) {
  if (const std::string_view letter = letter_at(run, begin); !letter.empty()) {
    return {begin, begin + 1, std::string(letter), false, begin + 1};
  }
  std::string controls;
  const std::uint32_t shown = begin == 0 ? skip_controls(run, begin, controls) : begin;
  if (shown == run.glyphs.size()) return {begin, shown, {}, true, shown};
  Cluster cluster = bare_cluster(run, shown);
  if (!controls.empty()) cluster.text.insert(0, controls);
  cluster.next = skip_controls(run, cluster.end, cluster.text);
  return cluster;
}

std::string plain_text(std::string_view utf8) {
  std::string out;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::size_t begin = offset;
    const char32_t c = unicode::next_code_point(utf8, offset);
    append_plain(out, c, utf8.substr(begin, offset - begin));
  }
  return out;
}

std::vector<std::string_view> code_points(std::string_view utf8) {
  std::vector<std::string_view> result;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::size_t begin = offset;
    static_cast<void>(unicode::next_code_point(utf8, offset));
    result.push_back(utf8.substr(begin, offset - begin));
  }
  return result;
}

}  // namespace cvpdf::output::pdf
