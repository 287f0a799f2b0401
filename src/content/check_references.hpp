// What is amiss in wishes for lists of publications once all that is wished around them is known.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"

namespace cvpdf::content {

// Reports, as warnings: "content/years-and-numbers" where a list is to have both, wherever each of them is wished for;
// "content/wish-without-effect" where one asks for another that nobody has, such as a prefix where nothing is numbered;
// "content/no-such-type" and "content/no-such-status" where titles are for groups that cannot be.
void check_references(const Cv& cv, Diagnostics& diagnostics);

}  // namespace cvpdf::content
