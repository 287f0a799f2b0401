#include "output/pdf/tags.hpp"

#include <array>

namespace cvpdf::output::pdf {
namespace {

using document::Role;

constexpr std::array<std::string_view, 18> types = {"Document", "Sect", "H1",   "H2",     "H3",      "H4",
                                                    "H5",       "H6",   "P",    "L",      "LI",      "Lbl",
                                                    "LBody",    "Link", "Span", "Figure", "Formula", "BlockQuote"};
static_assert(types.size() == static_cast<std::size_t>(Role::quote) + 1);

constexpr std::array<std::string_view, 1> in_paragraph = {"P"};
constexpr std::array<std::string_view, 2> in_item = {"LI", "LBody"};

}  // namespace

std::string_view structure_type(Role role) { return types[static_cast<std::size_t>(role)]; }

std::span<const std::string_view> implied_types(Role role) {
  switch (role) {
    case Role::document:
    case Role::section:
    case Role::quote:
      return in_paragraph;
    case Role::list:
      return in_item;
    case Role::list_item:
      return std::span(in_item).subspan(1);
    default:
      return {};
  }
}

}  // namespace cvpdf::output::pdf
