// What formats that reflow make of links.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::output::reflow {

// Whether a reader may be sent there: http, https, mailto and tel.
[[nodiscard]] bool is_safe_target(std::string_view uri);
// The address as people write it: without `mailto:` and `tel:`.
[[nodiscard]] std::string_view shown_address(std::string_view uri);
// Whether words are their link's address themselves, with or without its scheme and a slash at its end; of a telephone,
// the same digits.
[[nodiscard]] bool says_its_address(std::string_view words, std::string_view uri);

}  // namespace cvpdf::output::reflow
