#include "verify/marks.hpp"

#include <algorithm>

namespace cvpdf::verify {

bool Marks::close() {
  if (open_.empty()) return false;
  open_.pop_back();
  return true;
}

int Marks::mcid() const {
  const auto tagged = std::find_if(open_.rbegin(), open_.rend(), [](const Mark& mark) { return mark.mcid >= 0; });
  return tagged == open_.rend() ? -1 : tagged->mcid;
}

bool Marks::is_spoken_for() const {
  return std::any_of(open_.begin(), open_.end(), [](const Mark& mark) { return mark.actual_text.has_value(); });
}

bool Marks::is_in(Mark::Kind kind) const {
  return std::any_of(open_.begin(), open_.end(), [kind](const Mark& mark) { return mark.kind == kind; });
}

}  // namespace cvpdf::verify
