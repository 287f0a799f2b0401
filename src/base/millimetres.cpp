#include "base/millimetres.hpp"

#include <fmt/format.h>

namespace cvpdf {

std::string millimetres(Length length) {
  std::string text = fmt::format("{:.1f}", length.points() * millimetres_per_inch / points_per_inch);
  if (text.size() > 2 && text.substr(text.size() - 2) == ".0") text.resize(text.size() - 2);
  return text + " mm";
}

}  // namespace cvpdf
