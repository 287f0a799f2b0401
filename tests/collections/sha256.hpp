// SHA-256 of a text (FIPS 180-4), as 64 hexadecimal digits: whether a file is the one of the table.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::collections {

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace cvpdf::collections
