// The CV with which `cvpdf new` begins: content/starter.toml, embedded.
#pragma once

#include <string_view>

namespace cvpdf::content {

// TOML that reads without a diagnostic and shows most of the content model.
[[nodiscard]] std::string_view starter();

}  // namespace cvpdf::content
