#include "corpus/set_cv.hpp"

#include <utility>

#include "bibliography/reference_lists.hpp"
#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "layout/reader.hpp"
#include "page/running.hpp"
#include "page/typeset.hpp"

namespace cvpdf::corpus {
namespace {

// A region that flows: its pages after the first are of one height.
SetRegion set_region(page::Galley galley, const page::RegionFlow& flow, document::Bottom bottom) {
  SetRegion result{std::move(galley), {{}, {}, bottom}, {}};
  for (const page::Portion& portion : flow.portions) {
    (result.cuts.empty() ? result.heights.first : result.heights.rest) = portion.room.height;
    result.cuts.push_back(portion.cut);
  }
  return result;
}

}  // namespace

SetCv set_cv(const std::string& text, std::string_view layout, font::FontLibrary& fonts) {
  SetCv result;
  const std::uint32_t file = result.diagnostics.add_source("cv.toml", text);
  content::Cv cv = content::read_cv(file, result.diagnostics);
  bibliography::arrange_references(cv, bibliography::People(cv));
  std::vector<std::string> files;
  const auto read = layout::read_layout({std::string(layout), "", {}}, files, result.diagnostics);
  result.document = compose::compose(cv, read.value(), result.diagnostics);
  const page::ShapedDocument shaped = page::shape(result.document, fonts, result.diagnostics);
  const std::vector<page::Band> bands = page::RunningSetter(shaped, result.document, fonts, result.diagnostics).bands();
  auto [galleys, flows] = page::flow({result.document, shaped, fonts}, bands, result.diagnostics);
  result.page_count = page::page_count(flows);
  for (std::size_t i = 0; i < galleys.size(); ++i) {
    result.regions.push_back(set_region(std::move(galleys[i]), flows[i], result.document.bottom));
  }
  return result;
}

}  // namespace cvpdf::corpus
