// Set lines → the colours under their runs. It knows no styles: a run says what is under it.
#pragma once

#include <vector>

#include "page/galley.hpp"
#include "page/page.hpp"

namespace cvpdf::page {

// Of a line in the box whose top left corner is given; before its runs are moved away. Neighbouring runs of one colour
// share one rectangle, which reaches over the tallest and deepest letters of the largest of them, and by some of an em
// beyond the ink at both sides.
void add_grounds(const SetLine& line, Point corner, std::vector<PageItem>& grounds);
// Before all others: whatever else stands on the page is seen.
void put_under(std::vector<PageItem>&& grounds, std::vector<PageItem>& items);

}  // namespace cvpdf::page
