#include "corpus/set_cv.hpp"

#include <algorithm>

#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "layout/reader.hpp"
#include "page/stack.hpp"
#include "page/typeset.hpp"

namespace cvpdf::corpus {
namespace {

const Rect& either(const Rect& wanted, const Rect& other) {
  return wanted.size.width <= Length() || wanted.size.height <= Length() ? other : wanted;
}

SetRegion set_region(const document::Region& region, const page::StackInput& input, Diagnostics& diagnostics) {
  const Rect& first = either(region.first, region.rest);
  const Rect& rest = either(region.rest, region.first);
  SetRegion result;
  result.galley = page::stack(region.flow, std::min(first.size.width, rest.size.width), input, diagnostics);
  result.heights = {first.size.height, rest.size.height};
  result.cuts = page::break_pages(result.galley, result.heights, diagnostics);
  return result;
}

}  // namespace

SetCv set_cv(const std::string& text, std::string_view layout, font::FontLibrary& fonts) {
  SetCv result;
  const std::uint32_t file = result.diagnostics.add_source("cv.toml", text);
  const content::Cv cv = content::read_cv(file, result.diagnostics);
  std::vector<std::string> files;
  const auto read = layout::read_layout({std::string(layout), "", {}}, files, result.diagnostics);
  result.document = compose::compose(cv, read.value(), result.diagnostics);
  const page::ShapedDocument shaped = page::shape(result.document, fonts, result.diagnostics);
  const page::StackInput input{result.document, shaped, fonts};
  for (const document::Region& region : result.document.regions) {
    result.regions.push_back(set_region(region, input, result.diagnostics));
  }
  return result;
}

std::size_t page_count(const SetCv& cv) {
  std::size_t count = 1;
  for (const SetRegion& region : cv.regions) count = std::max(count, region.cuts.size());
  return count;
}

}  // namespace cvpdf::corpus
