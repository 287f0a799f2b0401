// Cv → TOML: the way back of read_cv(). It knows no comments, no places, and nothing that was hidden.
#pragma once

#include <string>

#include "content/cv.hpp"

namespace cvpdf::content {

// Content that read_cv() reads as an equal Cv, places aside; the same bytes for an equal Cv. What the model does not
// hold is not there: comments, hidden parts, the photo's file.
[[nodiscard]] std::string write_toml(const Cv& cv);

}  // namespace cvpdf::content
