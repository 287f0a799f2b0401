// How much of a picture is left.
#pragma once

#include "image/orientation.hpp"
#include "image/picture.hpp"
#include "image/report.hpp"

namespace cvpdf::image {

// Warns "image/cropped" where more than half of the picture is cut away.
void warn_of_cropping(Bounds stored, const Orientation& orientation, const Need& needed, const Report& report);

}  // namespace cvpdf::image
