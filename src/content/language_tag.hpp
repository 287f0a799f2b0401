// Language tags in the content. It knows their form, not the languages.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// BCP 47 (RFC 5646, section 2.1), as far as its form goes.
[[nodiscard]] bool is_language_tag(std::string_view tag);
// The key `language`; empty where it is absent. Another text is reported as "content/bad-language" and counts as
// absent.
[[nodiscard]] PlainText take_language(toml::Cursor& cursor, Diagnostics& diagnostics);

}  // namespace cvpdf::content
