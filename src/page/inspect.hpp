// What an author should know of the finished pages: the limits are the document's. It changes nothing.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "document/document.hpp"
#include "page/flow.hpp"
#include "page/galley.hpp"

namespace cvpdf::page {

// Reports, each at its place in the content and as a note unless it says otherwise:
//   page/underfull           a page that ends far above its foot, with what is kept together and so does not fit
//   page/broken-block        a page that ends within what should stand together
//   page/thin-last-page      a last page of few lines
//   page/long-item           an item of a list of many lines of the widest column
//   page/small-text          a warning: text that is hard to read; once for each of the layout's styles, at its place
//   paragraph/lonely-word    a last line of one short word that fills less than a tenth of it
//   paragraph/broken-address an address that is a link, on two lines
// Of more than five of one code only five. A galley and a flow for each region; the galleys' lines must still be there,
// that is, before place().
void inspect(const std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows,
             const document::Document& document, Diagnostics& diagnostics);

}  // namespace cvpdf::page
