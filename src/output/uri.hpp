// Addresses as readers of all formats want them.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::output {

// What no URI may hold is written %XX (RFC 3986, 2.1); what is so already stays.
[[nodiscard]] std::string encoded_uri(std::string_view target);

}  // namespace cvpdf::output
