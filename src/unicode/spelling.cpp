// Distances between words, by dynamic programming over code points.
#include "unicode/spelling.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

// Longer words than this, in code points, are taken as wholly different: the comparison is quadratic.
constexpr std::size_t longest_compared = 128;
// A code point takes up to this many bytes of UTF-8.
constexpr std::size_t most_bytes = 4;

// At most longest_compared + 1 code points.
std::u32string code_points(std::string_view utf8) {
  std::u32string out;
  for (std::size_t i = 0; i < utf8.size() && out.size() <= longest_compared;) out += next_code_point(utf8, i);
  return out;
}

}  // namespace

// Levenshtein's distance with swaps of neighbours ("optimal string alignment"), three rows at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::u32string x = code_points(a);
  const std::u32string y = code_points(b);
  if (x.size() > longest_compared || y.size() > longest_compared) return a == b ? 0 : std::max(a.size(), b.size());
  std::array<std::array<std::size_t, longest_compared + 1>, 3> rows{};
  for (std::size_t j = 0; j <= y.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= x.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (x[i - 1] == y[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
    }
  }
  return rows[x.size() % 3][y.size()];
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  if (word.empty() || word.size() > longest_compared) return {};
  const std::string wanted = lower_case(word, {});
  const std::size_t near_enough = std::clamp<std::size_t>(wanted.size() / 3, 1, 3);
  std::size_t least = std::numeric_limits<std::size_t>::max();
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > wanted.size() + near_enough * most_bytes) continue;
    const std::size_t distance = edit_distance(wanted, lower_case(candidate, {}));
    // A word of which nothing remains is not meant.
    if (distance > near_enough || distance >= least || distance >= candidate.size()) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

}  // namespace cvpdf::unicode
