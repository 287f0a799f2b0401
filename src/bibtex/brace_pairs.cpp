#include "bibtex/brace_pairs.hpp"

#include <algorithm>

namespace cvpdf::bibtex {

BracePairs::BracePairs(std::string_view text) {
  std::vector<std::size_t> open;  // Indices of pairs.
  for (std::size_t at = text.find_first_of("{}"); at < text.size(); at = text.find_first_of("{}", at + 1)) {
    const auto place = static_cast<std::uint32_t>(at);
    if (text[at] == '{') {
      open.push_back(pairs_.size());
      pairs_.push_back({place, place});
    } else if (!open.empty()) {
      pairs_[open.back()].close = place;
      open.pop_back();
    }
  }
}

std::optional<std::size_t> BracePairs::closing(std::size_t open) const {
  const auto pair = std::lower_bound(pairs_.begin(), pairs_.end(), open,
                                     [](const Pair& one, std::size_t wanted) { return one.open < wanted; });
  if (pair == pairs_.end() || pair->open != open || pair->close == pair->open) return std::nullopt;
  return pair->close;
}

}  // namespace cvpdf::bibtex
