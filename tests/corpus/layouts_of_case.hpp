// In which layouts a case of the corpus is set.
#pragma once

#include <cstddef>
#include <cvpdf/cvpdf.hpp>
#include <vector>

namespace cvpdf::corpus {

// Two of them, in turn, for what takes long; one where sanitizers make everything ten times as slow.
inline std::vector<Listed> some_layouts(std::size_t number) {
  const std::vector<Listed> all = layouts();
#ifdef CVPDF_SANITIZED
  return {all[number % all.size()]};
#else
  return {all[number % all.size()], all[(number + all.size() / 2) % all.size()]};
#endif
}

// All, but under sanitizers: faults of memory are in the engine, not in layouts.
inline std::vector<Listed> layouts_of_case(std::size_t number) {
#ifdef CVPDF_SANITIZED
  return some_layouts(number);
#else
  static_cast<void>(number);
  return layouts();
#endif
}

}  // namespace cvpdf::corpus
