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

void close_gaps_of_one(std::vector<bool>& named) {
  for (std::size_t i = 1; i < named.size(); ++i) {
    const bool has_next = i + 1 == named.size() || named[i + 1];
    if (!named[i] && named[i - 1] && has_next) named[i] = true;
  }
}

}  // namespace

std::vector<std::size_t> named_authors(const std::vector<bool>& must, std::size_t most) {
  std::vector<bool> named = must;
  if (!named.empty()) named[0] = true;
  fill_from_the_front(named, most);
  close_gaps_of_one(named);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (named[i]) places.push_back(i);
  }
  return places;
}

}  // namespace cvpdf::bibliography
