// Whether a link leads somewhere. It knows the form of a URI, and follows none.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>

namespace cvpdf::content {

// Warns "content/bad-url" where a target has blanks or control characters, or no scheme such as https: (RFC 3986,
// section 3.1). An empty target is none.
void check_link_target(std::string_view target, const SourceSpan& span, Diagnostics& diagnostics);

}  // namespace cvpdf::content
