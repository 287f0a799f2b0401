#include "output/uri.hpp"

namespace cvpdf::output {
namespace {

constexpr std::string_view never_in_uris = "<>\"{}|\\^` ";
constexpr std::string_view digits = "0123456789ABCDEF";

}  // namespace

std::string encoded_uri(std::string_view target) {
  std::string out;
  for (const char c : target) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && never_in_uris.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
  }
  return out;
}

}  // namespace cvpdf::output
