// Plain text, for forms on the web and for mail.
#pragma once

#include <string>

#include "output/writer.hpp"

namespace cvpdf::output::plain_text {

// UTF-8 in lines of 72 columns, each with a newline; only the Document counts.
[[nodiscard]] std::string write_text(const WriterInput& input, Diagnostics& diagnostics);

}  // namespace cvpdf::output::plain_text
