// ActualText for hyphenated words and for compounds broken at their own hyphen.
#include "paragraph/divided_words.hpp"

#include <algorithm>
#include <string>

#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The part of glyphs [begin, end) of a line that falls into each run.
template <typename Visit>
void for_each_part(std::vector<GlyphRun>& runs, std::size_t begin, std::size_t end, const Visit& visit) {
  std::size_t first = 0;
  for (GlyphRun& run : runs) {
    const std::size_t from = std::max(begin, first);
    const std::size_t to = std::min(end, first + run.glyphs.size());
    if (from < to) {
      visit(run, static_cast<std::uint32_t>(from - first), static_cast<std::uint32_t>(to - first));
    }
    first += run.glyphs.size();
  }
}

void silence(std::vector<GlyphRun>& runs, std::size_t begin, std::size_t end) {
  for_each_part(runs, begin, end, [](GlyphRun& run, std::uint32_t from, std::uint32_t to) {
    run.actual_text.push_back({from, to, {}});
  });
}

// How many glyphs at the line's start belong to the word that the line before began.
std::size_t count_second_half(const LineGlyphs& glyphs, const DividedWord& word) {
  const auto behind = [&](const LineGlyph& glyph) { return glyph.offset >= word.end; };
  const auto first = glyphs.glyphs().begin();
  return static_cast<std::size_t>(std::find_if(first, glyphs.glyphs().end(), behind) - first);
}

// The first glyph of the word that the line's end divides, in the run where it is divided.
std::size_t find_first_half(const LineGlyphs& glyphs, const DividedWord& word) {
  std::size_t begin = glyphs.visible();
  const std::uint32_t run = glyphs.glyphs()[begin - 1].run;
  const auto belongs = [&](const LineGlyph& glyph) { return glyph.run == run && glyph.offset >= word.begin; };
  while (begin > 0 && belongs(glyphs.glyphs()[begin - 1])) --begin;
  return begin;
}

}  // namespace

DividedWord divided_word(std::string_view utf8, std::uint32_t place) {
  std::size_t begin = place, end = place;
  for (std::size_t at = begin; at > 0;) {
    do --at;
    while (at > 0 && is_continuation(utf8[at]));
    std::size_t next = at;
    if (unicode::is_space(unicode::next_code_point(utf8, next))) break;
    begin = at;
  }
  for (std::size_t next = end; next < utf8.size() && !unicode::is_space(unicode::next_code_point(utf8, next));)
    end = next;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), place};
}

void mark_divided_words(const LineGlyphs& glyphs, const LineWords& words, std::vector<GlyphRun>& runs) {
  const std::size_t visible = glyphs.visible();
  if (visible == 0) return;
  const bool starts_inside = words.start.place != 0, ends_inside = words.end.place != 0;
  if (starts_inside && ends_inside && words.end.begin < words.start.place) return silence(runs, 0, visible);
  if (starts_inside) silence(runs, 0, count_second_half(glyphs, words.start));
  if (!ends_inside) return;
  const std::size_t begin = find_first_half(glyphs, words.end);
  if (begin == visible) return;
  const std::uint32_t offset = glyphs.glyphs()[begin].offset;
  std::string text;
  append_without_break_controls(words.utf8.substr(offset, words.end.end - offset), text);
  for_each_part(runs, begin, visible, [&](GlyphRun& run, std::uint32_t from, std::uint32_t to) {
    run.actual_text.push_back({from, to, text});
  });
}

}  // namespace cvpdf::paragraph
