// The form of a language tag (BCP 47, as PDF/UA-1 7.2 asks for it).
#pragma once

#include <string_view>

namespace cvpdf::verify {

// `^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$`.
[[nodiscard]] bool is_language_tag(std::string_view text);

}  // namespace cvpdf::verify
