// The CV as its author wrote it: sections of entries and groups, entries of slots.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/list_shape.hpp"
#include "base/page_goal.hpp"
#include "base/text_rules.hpp"
#include "content/rich_text.hpp"

namespace cvpdf::content {

// What a field means, whatever its kind calls it. Layouts address these names.
enum class Slot : std::uint8_t {
  title,         // What it is: the role, the degree, the paper, the award.
  organization,  // Where: employer, school, issuer.
  place,
  period,
  tagline,
  summary,  // Paragraphs.
  items,
  authors,
  venue,
  series,
  volume,
  number,
  pages,
  publisher,
  note,
  doi,
  arxiv,
  arxiv_class,
  url,
  type,
};
inline constexpr std::size_t slot_count = 20;
[[nodiscard]] std::string_view slot_name(Slot slot);
[[nodiscard]] std::optional<Slot> find_slot(std::string_view name);

enum class FieldType : std::uint8_t {
  rich_text,   // One paragraph of inline Markdown.
  paragraphs,  // Inline Markdown; a blank line starts a paragraph.
  plain_text,
  date,   // Of one day, month or year, or free text.
  begin,  // A period's two ends.
  end,
  items,
  authors,
  url,
};

// A string taken as it stands.
struct PlainText {
  std::string utf8;
  SourceSpan span;
};

// A date as exact as its author was. Month and day 0: not given. Free text has no year.
struct Date {
  int year = 0, month = 0, day = 0;
  std::string free_text;
  SourceSpan span;
};
struct Ongoing {};  // "present".
struct Period {
  std::optional<Date> begin;
  std::variant<std::monostate, Ongoing, Date> end;  // None: a single date.
};

// An item of a list: "text", or { label, text, items }.
struct Item {
  RichText label;
  RichText text;
  std::vector<Item> items;
  ListChoice lists;  // For `items`.
  SourceSpan span;
};

struct Author {
  std::string name;   // As it is to be printed.
  std::string marks;  // Trailing role marks, e.g. "*".
  SourceSpan span;
};

using Field = std::variant<std::monostate, RichText, std::vector<RichText>, PlainText, Period, std::vector<Item>,
                           std::vector<Author>>;

// What an author wishes of the pages: `break = "before"`, `keep = true`.
struct PageWish {
  bool begins_page = false;
  bool keeps_together = false;
};

struct EntryKind;
struct Entry;
struct Group;
using Node = std::variant<Entry, Group>;

struct Entry {
  const EntryKind* kind = nullptr;  // A row of entry_kinds().
  std::array<Field, slot_count> fields;
  std::vector<Node> children;  // Positions, projects, groups, in the order of the file.
  ListChoice lists;            // For its items; those of its children choose for themselves.
  PlainText language;          // BCP 47; empty: that of what is around it.
  PageWish page;
  SourceSpan span;
};
// A titled part of a section, or of an entry.
struct Group {
  RichText title;
  RichText note;
  std::vector<Node> nodes;
  std::vector<PlainText> bibliography;  // Paths of .bib files whose entries follow the nodes.
  PageWish page;
  ListChoice lists;  // For all lists in it.
  SourceSpan span;
};

enum class SectionRegion : std::uint8_t { main, sidebar };
struct Section {
  std::string id;  // Lower case, letters, digits and hyphens; unique; from the title where not given.
  RichText title;
  RichText note;  // Under the title: a legend, a remark.
  std::vector<Node> nodes;
  std::vector<PlainText> bibliography;  // Paths of .bib files whose entries follow the nodes.
  PageWish page;
  std::optional<SectionRegion> region;  // Absent: as the layout says.
  ListChoice lists;                     // For all lists in it.
  PlainText language;                   // BCP 47; empty: the document's.
  SourceSpan span;
};

struct Profile {
  std::string network, user, url;
  SourceSpan span;
};
struct Person {
  PlainText name;
  std::vector<PlainText> also;  // Other names under which the person appears among authors.
  RichText headline;
  PlainText email, phone, location, url;
  std::vector<Profile> profiles;
};

// A role that marks give to authors: "*" means equal contribution.
struct AuthorRole {
  std::string mark;
  RichText legend;  // Empty: the default of the document's language.
  SourceSpan span;
};

// A word or phrase of the text, found whole and in any case.
struct Term {
  enum class Hyphenation : std::uint8_t { automatic, off, given };
  std::string text;    // Blanks single.
  PlainText language;  // BCP 47; empty: that of the text around it.
  Hyphenation hyphenation = Hyphenation::automatic;
  std::string division;  // Where it is given: the word with hyphens where it may be divided.
  SourceSpan span;
};

struct Cv {
  Person person;
  std::string language = "en-US";
  SourceSpan language_span;         // Where it was chosen.
  std::optional<bool> hyphenation;  // Absent: as the layout says.
  std::string layout;               // Empty: not chosen.
  SourceSpan layout_span;           // Where it was chosen.
  std::string paper;                // "a4", "letter", or empty: not chosen.
  std::optional<PageGoal> pages;    // Absent: as many as it takes.
  SourceSpan pages_span;            // Where they were wished for.
  std::optional<Date> date;         // Of the document.
  std::vector<PlainText> keywords;  // For the file's metadata; none is empty.
  std::optional<bool> attach;       // Whether the file carries this content. Absent: it does not.
  SourceSpan attach_span;           // Where that was said.
  RichText legal;                   // A clause for the foot of every page.
  TextRuleChoices typography;       // Over the layout's.
  std::vector<AuthorRole> roles;
  std::vector<Term> terms;
  std::vector<Section> sections;
};

// The value of a slot; nothing where it is not given. T is an alternative of Field.
template <typename T>
[[nodiscard]] const T* field(const Entry& entry, Slot slot) {
  return std::get_if<T>(&entry.fields[static_cast<std::size_t>(slot)]);
}

}  // namespace cvpdf::content
