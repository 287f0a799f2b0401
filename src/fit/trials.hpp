// Sets a CV with knobs turned, as far as its pages can be known: shaped once, set many times.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <array>
#include <map>

#include "content/cv.hpp"
#include "content/letter.hpp"
#include "document/document.hpp"
#include "fit/search.hpp"
#include "font/font_library.hpp"
#include "layout/layout.hpp"
#include "page/line_memory.hpp"
#include "page/typeset.hpp"

namespace cvpdf::fit {

// A CV composed, stacked and cut into pages.
struct Trial {
  document::Document document;
  page::FlowedDocument flowed;              // Its lines may lack their glyphs.
  const page::LineMemory* lines = nullptr;  // Those of its paragraphs; as long as the Trials live.
};

class Trials {
 public:
  // All must outlive it. Composes and shapes the CV, or the letter under it, with no knob turned, and reports what
  // there is to that.
  Trials(const content::Cv& cv, const layout::Layout& layout, font::FontLibrary& fonts, Diagnostics& diagnostics,
         const content::Letter* letter = nullptr);

  // The first with this set of lines has them with their glyphs. What is said of them counts if its pages are taken.
  [[nodiscard]] Trial set(const layout::KnobSteps& steps, Diagnostics& diagnostics);
  // The pages of the first trial of all.
  [[nodiscard]] page::PagedDocument finish(const document::Document& document, page::FlowedDocument flowed,
                                           Diagnostics& diagnostics);
  // Those of any other, set anew.
  [[nodiscard]] page::PagedDocument typeset(const document::Document& document, Diagnostics& diagnostics);
  [[nodiscard]] document::Document compose(const layout::KnobSteps& steps) const;
  [[nodiscard]] Insets margins() const { return margins_; }

 private:
  using LineKnobs = std::array<int, layout::knob_count>;
  [[nodiscard]] const page::ShapedDocument& shaped_for(const document::Document& document);

  [[nodiscard]] document::Document composed(const layout::Layout& layout, Diagnostics& diagnostics) const;

  const content::Cv& cv_;
  const content::Letter* letter_;
  const layout::Layout& layout_;
  font::FontLibrary& fonts_;
  document::Document plain_;
  page::ShapedDocument shaped_;
  page::ShapedDocument shaped_anew_;  // Where turned knobs changed more than places.
  Insets margins_;
  std::map<LineKnobs, page::LineMemory> memories_;  // By the knobs that change lines.
};

// Of the region that ends last.
[[nodiscard]] Outcome outcome_of(const Trial& trial);

}  // namespace cvpdf::fit
