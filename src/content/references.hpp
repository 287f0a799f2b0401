// What an author wishes of lists of publications: which, in what order, how numbered. The wishes are carried out by the
// bibliography.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/plain_text.hpp"
#include "content/rich_text.hpp"

namespace cvpdf::toml {
class Cursor;
}

namespace cvpdf::content {

// As a limit of authors: none, whatever is wished around.
inline constexpr int all_authors = 10'000;

// Which publications are listed: those that meet all conditions. Of several words one is enough; none: no condition.
struct ReferenceFilter {
  std::vector<PlainText> types, tags, statuses, roles;
  std::optional<int> since, until;  // Years.
  std::optional<bool> selected;
  SourceSpan span;
};

// What publications are grouped and sorted by.
enum class ReferenceKey : std::uint8_t { year, type, status, tag, author, title, venue, key };
struct ReferenceOrder {
  ReferenceKey key = ReferenceKey::year;
  enum class Direction : std::uint8_t { rising, falling } direction = Direction::rising;
};

// By what groups are made; `none`: there are none, whatever is wished around.
enum class Grouping : std::uint8_t { none, year, type, status, tag };
[[nodiscard]] std::optional<ReferenceKey> key_of(Grouping grouping);

// Within what numbers begin anew.
enum class Numbering : std::uint8_t { none, document, section, group };
enum class Counting : std::uint8_t { up, down };

// A text for publications of a type, a year, a tag: their group's title, what stands before their number.
struct TextFor {
  std::string value;  // Empty: for all.
  RichText text;
};

// Of a document, a section or a group. Absent: as around it, and at last as in a bare list. Empty: none here, whatever
// is around it.
struct ReferenceChoice {
  std::optional<ReferenceFilter> only;
  std::optional<Grouping> group_by;
  std::optional<std::vector<TextFor>> titles;  // Of the groups that are made.
  std::optional<std::vector<ReferenceOrder>> sort;
  std::optional<Numbering> number;
  std::optional<Counting> count;
  std::optional<std::vector<TextFor>> prefixes;  // By type.
  std::optional<bool> years;                     // Whether the margin has the first year of each run.
  std::optional<int> max_authors;                // 1 to all_authors.
  std::optional<bool> keeps_last;                // Whether the last author is named in any case.
  std::optional<bool> totals;                    // Whether a line tells how many there are.
  std::optional<PlainText> style;  // Of references, by the layout's names; empty: as the layout sets their kinds.
  SourceSpan span;                 // Of the table; of none, no place.
};

// `own` where it chooses, `outer` where it does not.
[[nodiscard]] ReferenceChoice over(const ReferenceChoice& own, const ReferenceChoice& outer);

// The table `references`. Reports "content/bad-references" and wrong types.
[[nodiscard]] ReferenceChoice take_references(toml::Cursor& cursor, Diagnostics& diagnostics);

[[nodiscard]] std::string_view name_of(ReferenceKey key);
[[nodiscard]] std::string_view name_of(Grouping grouping);
[[nodiscard]] std::string_view name_of(Numbering numbering);

}  // namespace cvpdf::content
