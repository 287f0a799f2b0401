// The enumerators' names, and strings between quotation marks, for dumps and messages.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace cvpdf::document {

[[nodiscard]] std::string_view name(Role role);
[[nodiscard]] std::string_view name(Alignment alignment);
[[nodiscard]] std::string_view name(Keep keep);
[[nodiscard]] std::string_view name(Track::Kind kind);
[[nodiscard]] std::string_view name(Running::When when);

// "text" between quotation marks; quotation marks, backslashes and control characters are escaped.
[[nodiscard]] std::string quoted(std::string_view utf8);

}  // namespace cvpdf::document
