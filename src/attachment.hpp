// The content as a finished file carries it: part of the façade.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <string>

#include "content/cv.hpp"

namespace cvpdf {

// TOML in UTF-8; empty where nothing is to be carried: the request over the content. With the request's settings in
// the content, what is carried makes the same PDF again. Reports "content/too-large-to-attach" (an error), and as a
// note "content/layout-not-attached".
[[nodiscard]] std::string attachment_of(const Request& request, const content::Cv& cv, Diagnostics& diagnostics);

}  // namespace cvpdf
