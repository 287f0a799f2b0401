// Lines of pieces as CommonMark: emphasis, code, links.
#pragma once

#include <string>

#include "output/markdown/escape.hpp"
#include "output/reflow/tree.hpp"

namespace cvpdf::output::markdown {

// Without newlines, but for those of hard breaks, behind each of which `indent` stands.
[[nodiscard]] std::string inline_markdown(const reflow::Line& line, At at, const std::string& indent);
// A heading's: it is bold by itself, and italic only where not all of it is.
[[nodiscard]] reflow::Line without_own_emphasis(reflow::Line line);

}  // namespace cvpdf::output::markdown
