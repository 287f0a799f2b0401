#include "bibliography/author_window.hpp"

#include <algorithm>

namespace cvpdf::bibliography {
namespace {

void fill_from_the_front(std::vector<bool>& named, std::size_t most) {
  auto count = static_cast<std::size_t>(std::count(named.begin(), named.end(), true));
  for (std::size_t i = 0; i < named.size() && count < most; ++i) {
    if (named[i]) continue;
    named[i] = true;
    ++count;
  }
}

// Those between two that are named; and the last one, unless words for others stand behind it anyway.
std::vector<std::size_t> gaps_of_one(const std::vector<bool>& named, ListEnd end) {
  std::vector<std::size_t> gaps;
  for (std::size_t i = 1; i < named.size(); ++i) {
    const bool is_closed = i + 1 < named.size() ? named[i + 1] : end == ListEnd::complete;
    if (!named[i] && named[i - 1] && is_closed) gaps.push_back(i);
  }
  return gaps;
}

// Several would be too many names beyond the limit.
void close_only_gap_of_one(std::vector<bool>& named, ListEnd end) {
  const std::vector<std::size_t> gaps = gaps_of_one(named, end);
  if (gaps.size() == 1) named[gaps.front()] = true;
}

}  // namespace

std::vector<std::size_t> named_authors(const std::vector<bool>& must, std::size_t most, ListEnd end) {
  std::vector<bool> named = must;
  if (!named.empty()) named[0] = true;
  fill_from_the_front(named, most);
  close_only_gap_of_one(named, end);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (named[i]) places.push_back(i);
  }
  return places;
}

}  // namespace cvpdf::bibliography
