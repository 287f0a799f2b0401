// What LaTeX raises behind names: signs of roles, and figures of affiliations.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::bibliography {

struct RaisedSigns {
  std::string name;     // Its raised signs, "$^\dagger$", stand in it as they are: "†".
  std::string dropped;  // Raised figures or letters, and what \thanks and its like say; empty: nothing is.
};

// Of a name as LaTeX.
[[nodiscard]] RaisedSigns read_raised_signs(std::string_view tex);

}  // namespace cvpdf::bibliography
