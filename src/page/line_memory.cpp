#include "page/line_memory.hpp"

#include <algorithm>

namespace cvpdf::page {
namespace {

paragraph::Line outline(const paragraph::Line& line) {
  paragraph::Line result;
  result.width = line.width;
  result.natural = line.natural;
  result.ascent = line.ascent;
  result.descent = line.descent;
  result.ratio = line.ratio;
  result.divided = line.divided;
  result.span = line.span;
  return result;
}

}  // namespace

const std::vector<paragraph::Line>* LineMemory::find(const LineKey& key) const {
  const auto found = lines_.find(key);
  return found == lines_.end() ? nullptr : &found->second;
}

const std::vector<paragraph::Line>* LineMemory::find_text(document::ParagraphId paragraph) const {
  const auto found = std::find_if(lines_.begin(), lines_.end(), [paragraph](const auto& row) {
    return row.first.paragraph == paragraph && row.first.part == LineKey::Part::text;
  });
  return found == lines_.end() ? nullptr : &found->second;
}

void LineMemory::keep(const LineKey& key, const std::vector<paragraph::Line>& lines) {
  std::vector<paragraph::Line>& kept = lines_[key];
  kept.reserve(lines.size());
  for (const paragraph::Line& line : lines) kept.push_back(outline(line));
}

}  // namespace cvpdf::page
