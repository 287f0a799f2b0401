#include "bibliography/reference_order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>

#include "base/ascii.hpp"
#include "bibliography/name_parts.hpp"
#include "bibliography/reference_facts.hpp"
#include "content/reference_types.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Entry;
using content::ReferenceKey;
using content::ReferenceOrder;
using content::Slot;

std::string words_of(const Entry& entry, Slot slot) {
  const auto* text = content::field<content::RichText>(entry, slot);
  return text == nullptr ? std::string() : unicode::folded(content::plain_text(*text));
}

std::string plain_of(const Entry& entry, Slot slot) {
  const auto* text = content::field<content::PlainText>(entry, slot);
  return text == nullptr ? std::string() : text->utf8;
}

std::string first_family(const Entry& entry) {
  const auto* authors = content::field<std::vector<content::Author>>(entry, Slot::authors);
  if (authors == nullptr || authors->empty()) return {};
  const content::Author& first = authors->front();
  return unicode::folded(first.family.empty() ? part_name(first.name).family : first.family);
}

std::string first_tag(const Entry& entry) {
  const auto* tags = content::field<std::vector<content::PlainText>>(entry, Slot::tags);
  return tags == nullptr || tags->empty() ? std::string() : tags->front().utf8;
}

// Months and days tell apart what is of one year.
std::string date_of(const Entry& entry) {
  const auto* period = content::field<content::Period>(entry, Slot::period);
  if (period == nullptr || year_of(entry) == 0) return {};
  const auto* end = std::get_if<content::Date>(&period->end);
  const content::Date& date = end != nullptr ? *end : *period->begin;
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

template <typename Names>
std::string place_among(const Names& names, std::string_view name) {
  return fmt::format("{:02}", std::find(names.begin(), names.end(), name) - names.begin());
}

// Without a year, but told when or in which state: "forthcoming", "under review".
bool is_yet_to_appear(const Entry& entry) {
  const std::string status = plain_of(entry, Slot::status);
  if (!status.empty()) return status != "published";
  return content::field<content::Period>(entry, Slot::period) != nullptr;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_ascii_digit); }

// "In press" → "in-press"; empty where it is no status.
std::string_view status_in(std::string_view words) {
  std::string name = ascii_lowered(words);
  std::replace(name.begin(), name.end(), ' ', '-');
  if (name == "forthcoming") name = "to-appear";
  const auto* const found = std::find(content::status_names.begin(), content::status_names.end(), name);
  return found == content::status_names.end() ? std::string_view() : *found;
}

// "Summer 2020" is no year, but not to come either.
std::string progress_of(const Entry& entry) {
  std::string value = plain_of(entry, Slot::status);
  const auto* period = content::field<content::Period>(entry, Slot::period);
  if (value.empty() && period != nullptr && period->begin) {
    const std::string& words = period->begin->free_text;
    const std::string_view status = status_in(words);
    value = status.empty() ? words : status;
  }
  if (value == "published" || has_digit(value)) return {};
  return value == "accepted" || value == "in-press" ? "to-appear" : value;
}

// What is yet to appear is newer than all years, the newest what has the longest way to go.
std::string comparable_year(const std::string& value) {
  if (has_digit(value)) return value;
  const auto* const found = std::find(content::status_names.begin(), content::status_names.end(), value);
  return fmt::format("future{}", found == content::status_names.end() ? 0 : found - content::status_names.begin());
}

// What is compared: what is yet to appear is newer than all years; types and statuses have an order of their own.
std::string comparable(const Entry& entry, ReferenceKey key) {
  std::string value = value_of(entry, key);
  if (key == ReferenceKey::year && value.empty() && is_yet_to_appear(entry)) return "future";
  if (key == ReferenceKey::tag) return compared_tag(value);
  if (key == ReferenceKey::type) return place_among(content::reference_types, value);
  if (key == ReferenceKey::status) return place_among(content::status_names, value);
  return value;
}

// A row of values in the order of the keys, and the date.
using Row = std::vector<std::string>;

bool is_row_before(const Row& a, const Row& b, const std::vector<ReferenceOrder>& orders) {
  for (std::size_t i = 0; i < orders.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (a[i].empty() || b[i].empty()) return b[i].empty();
    return orders[i].direction == ReferenceOrder::Direction::falling ? a[i] > b[i] : a[i] < b[i];
  }
  // What is equal otherwise stands by its months and days, in the direction of its years.
  const auto by_year = std::find_if(orders.begin(), orders.end(),
                                    [](const ReferenceOrder& order) { return order.key == ReferenceKey::year; });
  if (by_year == orders.end()) return false;
  return by_year->direction == ReferenceOrder::Direction::falling ? a.back() > b.back() : a.back() < b.back();
}

}  // namespace

std::string value_of(const Entry& entry, ReferenceKey key) {
  switch (key) {
    case ReferenceKey::year:
      return year_of(entry) == 0 ? std::string() : fmt::format("{}", year_of(entry));
    case ReferenceKey::type:
      return std::string(content::reference_type(entry));
    case ReferenceKey::status:
      return std::string(content::reference_status(entry));
    case ReferenceKey::tag:
      return first_tag(entry);
    case ReferenceKey::author:
      return first_family(entry);
    case ReferenceKey::title:
      return words_of(entry, Slot::title);
    case ReferenceKey::venue:
      return words_of(entry, Slot::venue);
    case ReferenceKey::key:
      break;
  }
  return plain_of(entry, Slot::key);
}

std::string group_value_of(const Entry& entry, ReferenceKey key) {
  std::string value = value_of(entry, key);
  return key == ReferenceKey::year && value.empty() ? progress_of(entry) : value;
}

std::vector<std::size_t> sorted(const std::vector<const Entry*>& entries, const std::vector<ReferenceOrder>& orders) {
  std::vector<Row> rows;
  rows.reserve(entries.size());
  for (const Entry* entry : entries) {
    Row& row = rows.emplace_back();
    for (const ReferenceOrder& order : orders) row.push_back(comparable(*entry, order.key));
    row.push_back(date_of(*entry));
  }
  std::vector<std::size_t> places(entries.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return is_row_before(rows[a], rows[b], orders); });
  return places;
}

bool is_before(ReferenceKey key, const std::string& a, const std::string& b, ReferenceOrder::Direction years) {
  if (a.empty() || b.empty()) return !a.empty() && b.empty();
  if (key == ReferenceKey::year) {
    const bool falls = years == ReferenceOrder::Direction::falling;
    return falls ? comparable_year(a) > comparable_year(b) : comparable_year(a) < comparable_year(b);
  }
  if (key == ReferenceKey::type) {
    return place_among(content::reference_types, a) < place_among(content::reference_types, b);
  }
  if (key == ReferenceKey::status) {
    return place_among(content::status_names, a) < place_among(content::status_names, b);
  }
  return key == ReferenceKey::tag ? compared_tag(a) < compared_tag(b) : a < b;
}

bool are_equal(ReferenceKey key, const std::string& a, const std::string& b) {
  return key == ReferenceKey::tag ? compared_tag(a) == compared_tag(b) : a == b;
}

}  // namespace cvpdf::bibliography
