// From where on what has been set is remarked on: a designer's limits, for page/ to look at lines and pages by.
#pragma once

#include "base/length.hpp"

namespace cvpdf::document {

// Zero or false: not looked at.
struct Checks {
  int underfull_lines = 0;  // A page, other than the last, that ends more than so many lines above its foot.
  int last_page_lines = 0;  // A last page, other than the first, of fewer lines.
  int item_lines = 0;       // An item of a list, with a label, of more lines of the widest column.
  // A paragraph's last line of one word of at most so many letters, signs included, that fills less than a tenth.
  int lonely_letters = 0;
  Length smallest_text;           // Text below this size.
  bool broken_addresses = false;  // An address that is a link and is parted by a line's end.
};

}  // namespace cvpdf::document
