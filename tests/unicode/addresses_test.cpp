#include "unicode/addresses.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::unicode {
namespace {

// Each address in angle brackets, e-mail in square ones.
std::string marked(std::string_view text) {
  std::string out;
  std::size_t begin = 0;
  for (const Address& address : find_addresses(text)) {
    out += text.substr(begin, address.begin - begin);
    const bool is_mail = address.kind == AddressKind::mail;
    out += is_mail ? '[' : '<';
    out += text.substr(address.begin, address.end - address.begin);
    out += is_mail ? ']' : '>';
    begin = address.end;
  }
  return out += text.substr(begin);
}

TEST(Addresses, AreToldByTheirLooks) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"", ""},
      {"no address", "no address"},
      {"/", "/"},
      {"CI/CD and/or C/C++/Java", "CI/CD and/or C/C++/Java"},
      {"see https://a.org/b?c=d.", "see <https://a.org/b?c=d>."},
      {"(https://a.org/b)", "(<https://a.org/b>)"},
      {"\u201Chttps://a.org\u201D, x", "\u201C<https://a.org>\u201D, x"},
      {"a.org/b me@a.org", "<a.org/b> [me@a.org]"},
      {"me@a.org/b", "me@a.org/b"},
      {"@handle me@home", "@handle me@home"},
      {"Vue.js/React", "Vue.js/React"},
      {"/usr/share ../a ~/b", "</usr/share> <../a> <~/b>"},
      {"see /etc /o", "see </etc> /o"},
      {"a/b/c.txt a/b/", "<a/b/c.txt> <a/b/>"},
      {"C:\\x \\alpha", "<C:\\x> \\alpha"},
      {"10.1145/33 10.5/33", "<10.1145/33> 10.5/33"},
      {"https://a.org\u00A0x", "<https://a.org>\u00A0x"},
      {"https://\u4E2D.org/\u6587", "<https://\u4E2D.org/\u6587>"},
  };
  for (const auto& row : rows) EXPECT_EQ(marked(row.text), row.expected);
}

}  // namespace
}  // namespace cvpdf::unicode
