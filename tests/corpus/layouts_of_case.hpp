// In which layouts a case of the corpus is set.
#pragma once

#include <cstddef>
#include <cvpdf/cvpdf.hpp>
#include <vector>

namespace cvpdf::corpus {

// All; where sanitizers make everything ten times as slow, two of them, in turn: faults of memory are in the engine.
inline std::vector<Listed> layouts_of_case(std::size_t number) {
  const std::vector<Listed> all = layouts();
#ifdef CVPDF_SANITIZED
  return {all[number % all.size()], all[(number + all.size() / 2) % all.size()]};
#else
  static_cast<void>(number);
  return all;
#endif
}

}  // namespace cvpdf::corpus
