#include "verify/language.hpp"

#include <algorithm>
#include <cctype>

namespace cvpdf::verify {
namespace {

constexpr std::size_t longest_part = 8;

bool is_part(std::string_view part, bool (*belongs)(char)) {
  return !part.empty() && part.size() <= longest_part && std::all_of(part.begin(), part.end(), belongs);
}
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

}  // namespace

bool is_language_tag(std::string_view text) {
  std::size_t end = std::min(text.find('-'), text.size());
  if (!is_part(text.substr(0, end), is_letter)) return false;
  while (end < text.size()) {
    const std::size_t begin = end + 1;
    end = std::min(text.find('-', begin), text.size());
    if (!is_part(text.substr(begin, end - begin), is_letter_or_digit)) return false;
  }
  return true;
}

}  // namespace cvpdf::verify
