#include "bibliography/reference_facts.hpp"

#include <algorithm>
#include <array>

#include "content/reference_types.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Author;
using content::Slot;

const std::vector<Author>& authors_of(const content::Entry& entry) {
  static const std::vector<Author> nobody;
  const auto* authors = content::field<std::vector<Author>>(entry, Slot::authors);
  return authors == nullptr ? nobody : *authors;
}

template <typename Names>
bool has_name(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

int year_of(const content::Entry& entry) {
  const auto* period = content::field<content::Period>(entry, Slot::period);
  if (period == nullptr) return 0;
  if (const auto* end = std::get_if<content::Date>(&period->end)) return end->year;
  return period->begin ? period->begin->year : 0;
}

std::size_t author_count(const content::Entry& entry) { return content::named_count(authors_of(entry)); }

std::optional<std::size_t> place_of_owner(const content::Entry& entry, const Owner& owner) {
  const std::vector<Author>& authors = authors_of(entry);
  const auto found =
      std::find_if(authors.begin(), authors.end(), [&owner](const Author& author) { return owner.is(author.name); });
  if (found == authors.end()) return std::nullopt;
  return static_cast<std::size_t>(found - authors.begin());
}

bool is_first_author(const content::Entry& entry, const Owner& owner, const std::vector<content::AuthorRole>& roles) {
  const std::optional<std::size_t> place = place_of_owner(entry, owner);
  if (!place || *place == 0) return place.has_value();
  const std::vector<Author>& authors = authors_of(entry);
  const auto end = authors.begin() + static_cast<std::ptrdiff_t>(*place) + 1;
  constexpr std::array<std::string_view, 2> sharing{"equal", "first"};
  return std::any_of(sharing.begin(), sharing.end(), [&](std::string_view name) {
    const content::AuthorRole* role = content::find_role(roles, name);
    return role != nullptr && std::all_of(authors.begin(), end, [&](const Author& author) {
             return content::has_mark(author.marks, *role, roles);
           });
  });
}

bool is_last_author(const content::Entry& entry, const Owner& owner) {
  const std::size_t count = author_count(entry);
  return count > 1 && count == authors_of(entry).size() && place_of_owner(entry, owner) == count - 1;
}

std::string compared_tag(std::string_view tag) { return unicode::lower_case(tag, {}); }

bool is_refereed(const content::Entry& entry) {
  constexpr std::array<std::string_view, 2> types{"article", "proceedings"};
  constexpr std::array<std::string_view, 4> statuses{"published", "accepted", "to-appear", "in-press"};
  return has_name(types, content::reference_type(entry)) && has_name(statuses, content::reference_status(entry));
}

}  // namespace cvpdf::bibliography
