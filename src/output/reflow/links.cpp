#include "output/reflow/links.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace cvpdf::output::reflow {

namespace {

constexpr std::string_view mail = "mailto:", telephone = "tel:";

bool has_scheme(std::string_view uri, std::string_view scheme) {
  const auto is_same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return uri.size() > scheme.size() && std::equal(scheme.begin(), scheme.end(), uri.begin(),
                                                  [&](char wanted, char given) { return is_same(given, wanted); });
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c == '+' || (c >= '0' && c <= '9'); });
  return digits;
}

// What two spellings of one address have in common.
std::string_view core_of(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
    if (has_scheme(address, scheme)) address.remove_prefix(scheme.size());
  }
  if (address.starts_with("www.")) address.remove_prefix(4);
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

}  // namespace

bool is_safe_target(std::string_view uri) {
  constexpr std::array<std::string_view, 4> safe{"http://", "https://", mail, telephone};
  return std::any_of(safe.begin(), safe.end(), [uri](std::string_view scheme) { return has_scheme(uri, scheme); });
}

std::string_view shown_address(std::string_view uri) {
  for (const std::string_view scheme : {mail, telephone}) {
    if (has_scheme(uri, scheme)) return uri.substr(scheme.size());
  }
  return uri;
}

bool says_its_address(std::string_view words, std::string_view uri) {
  if (has_scheme(uri, telephone)) return digits_of(words) == digits_of(uri);
  return core_of(words) == core_of(uri);
}

}  // namespace cvpdf::output::reflow
