// What we ask of PoDoFo, in terms of no generation of it: podofo_0_9.cpp and podofo_1.cpp answer, CMake picks one.
// Only those two files see PoDoFo.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Values in PDF syntax (ISO 32000-1, 7.3), one after the other.
struct Serialized {
  std::string bytes;
  std::vector<std::size_t> ends;  // Of each value, in bytes.
};

// Of every object's value, in order; streams' dictionaries with their /Length. Throws std::exception.
[[nodiscard]] Serialized serialize(const ObjectTable& table);
// Of one value.
[[nodiscard]] std::string serialize(const Value& value);
// The whole file as PoDoFo saves it: a classic cross-reference table, no object streams; /ID is of PoDoFo's making.
[[nodiscard]] std::string save(const ObjectTable& table);

}  // namespace cvpdf::output::pdf
