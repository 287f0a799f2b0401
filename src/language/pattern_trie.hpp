// Patterns packed as the arrays of pattern_table.hpp: tries whose equal branches are kept once.
#pragma once

#include <cstdint>
#include <vector>

#include "language/pattern_dictionary.hpp"
#include "language/pattern_table.hpp"

namespace cvpdf::language {

struct PackedPatterns {
  std::vector<PatternSet> sets;
  std::vector<PatternNode> nodes = {PatternNode()};  // Index 0 means "none".
  std::vector<std::uint8_t> values;
};

// Appends the dictionary's tries; the set that tells where they are has neither tag nor the table's minima yet.
// Throws DictionaryError where an index would not fit.
[[nodiscard]] PatternSet pack(const Dictionary& dictionary, PackedPatterns& packed);

}  // namespace cvpdf::language
