// "Fit on N pages": turns the layout's knobs as little as need be, and says how. The front door of fit/.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>

#include "base/page_goal.hpp"
#include "content/cv.hpp"
#include "content/letter.hpp"
#include "document/document.hpp"
#include "font/font_library.hpp"
#include "layout/layout.hpp"
#include "page/page.hpp"

namespace cvpdf::fit {

struct FitRequest {
  const content::Cv& cv;
  const layout::Layout& layout;
  PageGoal goal;
  SourceSpan asked;                         // Where the goal was written; none: on the command line.
  const content::Letter* letter = nullptr;  // To be set instead of the CV, which is its letterhead.
};
struct Fitted {
  document::Document document;
  page::PagedDocument pages;
};

// Notes "fit/turned" with the knobs that it turned. Where the knobs do not reach the goal: an error "fit/too-long",
// with notes "fit/cut" at what could be shortened or left out, or "fit/too-short". Nothing is ever left out for it.
[[nodiscard]] std::optional<Fitted> fit(const FitRequest& request, font::FontLibrary& fonts, Diagnostics& diagnostics);

}  // namespace cvpdf::fit
