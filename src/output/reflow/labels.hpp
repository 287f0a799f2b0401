// What stands before an item: a bullet, a number, or words.
#pragma once

#include <cstdint>
#include <optional>

#include "output/reflow/tree.hpp"

namespace cvpdf::output::reflow {

enum class Marks : std::uint8_t { bullets, numbers, words };
// Of a list's items: bullets where no label has a letter or a digit; numbers where all are one, with whatever marks
// around it, of at most three digits, since more are a year.
[[nodiscard]] Marks marks_of(const List& list);
// Whether a label is but a mark, or absent.
[[nodiscard]] bool is_bullet(const Line& label);
// The first number of a list "4.", "5.", "6.", or "4)", ..., which counts up by one; else none.
struct Count {
  unsigned first = 0;
  char mark = '.';
};
[[nodiscard]] std::optional<Count> counting(const List& list);

}  // namespace cvpdf::output::reflow
