// URLs, e-mail addresses and paths within a text, and where a line may divide them: after their marks, and without a
// hyphen. UAX #14 would divide them elsewhere, and many nowhere.
#pragma once

#include <string_view>
#include <vector>

#include "unicode/line_breaks.hpp"

namespace cvpdf::unicode {

enum class AddressKind : std::uint8_t { path, mail };  // URLs are paths, too.
struct Address {
  std::size_t begin = 0, end = 0;  // In bytes, without brackets and punctuation around it.
  AddressKind kind = AddressKind::path;
};

// In order. In time linear in the text's length.
[[nodiscard]] std::vector<Address> find_addresses(std::string_view utf8);
// Appends the places where `address` may be divided. No piece has less than two
// letters or digits; one longer than thirty characters is divided anywhere, as a last resort.
void append_address_breaks(std::string_view utf8, const Address& address, std::vector<LineBreakOpportunity>& breaks);

}  // namespace cvpdf::unicode
