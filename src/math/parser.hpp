// TeX's math → atoms. The front door of math/, beside readable.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "math/atom.hpp"

namespace cvpdf::math {

// What is wrong with a formula. The codes are "math/unknown-command", "math/not-yet" (known to TeX, not to us) and
// "math/syntax".
struct Fault {
  std::string_view code;
  std::string message;
  Range range;  // In the source; never empty unless the source is.
  std::string hint;
};
struct Parsed {
  List list;  // Binary operations are settled, in inner lists too.
  std::optional<Fault> fault;
};

// Variables are italic; digits, signs and capital Greek upright. Blanks count only in \text. Takes time and room
// linear in the source; deeper nesting than 16 is a fault.
[[nodiscard]] Parsed parse(std::string_view source);

}  // namespace cvpdf::math
