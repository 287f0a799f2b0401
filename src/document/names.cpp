// The tables behind names.hpp, each in the order of its enumerators.
#include "document/names.hpp"

#include <fmt/format.h>

#include <array>

namespace cvpdf::document {
namespace {

constexpr std::array<std::string_view, 18> role_names = {
    "document", "section",   "heading1", "heading2", "heading3", "heading4", "heading5", "heading6", "paragraph",
    "list",     "list_item", "label",    "body",     "link",     "span",     "figure",   "formula",  "quote"};
constexpr std::array<std::string_view, 4> alignment_names = {"justified", "ragged_right", "ragged_left", "centered"};
constexpr std::array<std::string_view, 4> keep_names = {"nothing", "with_next", "lead_in", "together"};
constexpr std::array<std::string_view, 3> track_names = {"fixed", "fit", "share"};
constexpr std::array<std::string_view, 5> when_names = {"always", "first", "rest", "several_pages", "first_of_several"};
static_assert(role_names[static_cast<std::size_t>(Role::quote)] == "quote");

template <class Names, class Enumerator>
std::string_view at(const Names& names, Enumerator value) {
  const auto index = static_cast<std::size_t>(value);
  return index < names.size() ? names[index] : "?";
}

constexpr unsigned char first_printable = 0x20;
constexpr unsigned char delete_character = 0x7F;

}  // namespace

std::string_view name(Role role) { return at(role_names, role); }
std::string_view name(Alignment alignment) { return at(alignment_names, alignment); }
std::string_view name(Keep keep) { return at(keep_names, keep); }
std::string_view name(Track::Kind kind) { return at(track_names, kind); }
std::string_view name(Running::When when) { return at(when_names, when); }

std::string quoted(std::string_view utf8) {
  std::string out = "\"";
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < first_printable || byte == delete_character) {
      out += fmt::format("\\x{:02x}", byte);
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

}  // namespace cvpdf::document
