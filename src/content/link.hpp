// Whether a link leads somewhere. It knows the form of a URI, and follows none.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>

namespace cvpdf::content {

// Whether a link may have this target: one without a scheme, or with one of http, https, mailto, tel.
[[nodiscard]] bool may_be_followed(std::string_view target);

// Warns "content/bad-url" where a link may not have that target, where it has blanks, or no scheme such as https:
// (RFC 3986, section 3.1); reports "content/harmful-url" where it runs a script or has control characters. An empty
// target is none.
void check_link_target(std::string_view target, const SourceSpan& span, Diagnostics& diagnostics);

}  // namespace cvpdf::content
