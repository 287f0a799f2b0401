// CommonMark (spec 0.31), for web pages that are made of it and for people who edit it.
#pragma once

#include <string>

#include "output/writer.hpp"

namespace cvpdf::output::markdown {

// Only the Document counts. A parser gives back exactly its words.
[[nodiscard]] std::string write_markdown(const WriterInput& input, Diagnostics& diagnostics);

}  // namespace cvpdf::output::markdown
