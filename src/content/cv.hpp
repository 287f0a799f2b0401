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
#include "content/plain_text.hpp"
#include "content/references.hpp"
#include "content/rich_text.hpp"
#include "image/picture.hpp"
#include "toml/value.hpp"

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
  status,  // How far a publication is; absent: it is published.
  award,   // Its prizes, and how it was accepted.
  version,
  level,  // How well one can do it: "4/5", or words.
  pdf,
  code,
  video,
  slides,
  index,   // Its number in the list, as the bibliography counts.
  column,  // Its year, where the margin has the first of each run.
  // By which lists find it; they are never printed.
  key,
  tags,
  selected,
};
inline constexpr std::size_t slot_count = 33;
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
  words,
  flag,
  roles,  // Of authors, by number: what is read becomes marks behind their names.
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
  std::string family{};  // As it stands in the name; empty: as the name's writing tells.
};
// Said, and true.
struct Flag {
  SourceSpan span;
};

using Field = std::variant<std::monostate, RichText, std::vector<RichText>, PlainText, Period, std::vector<Item>,
                           std::vector<Author>, std::vector<PlainText>, Flag>;

// What an author wishes of the pages: `break = "before"`, `keep = true`.
struct PageWish {
  bool begins_page = false;
  bool keeps_together = false;
};

// How a publication is printed, by the wishes for its list.
struct ReferenceLook {
  PlainText style;                 // By the layout's names; empty: as the layout sets its kind.
  std::optional<int> max_authors;  // Absent: all of them.
  bool keeps_last = false;         // Whether the last author is named in any case.
};
// How many publications there are in a list.
struct ReferenceTotals {
  int all = 0;
  int refereed = 0;
  int first = 0;  // Of them, those of which the person is first author.
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
  ReferenceLook look;
  SourceSpan span;
};
// A titled part of a section, or of an entry.
struct Group {
  RichText title;
  RichText note;
  std::vector<Node> nodes;
  std::vector<PlainText> bibliography;  // Paths of .bib files whose entries follow the nodes.
  ReferenceChoice references;
  std::optional<ReferenceTotals> totals;  // Where they are wished for, once the bibliography has counted.
  PageWish page;
  ListChoice lists;  // For all lists in it.
  // Written by the author, or made of a list that is to be in groups.
  enum class Origin : std::uint8_t { written, made } origin = Origin::written;
  SourceSpan span;
};

enum class SectionRegion : std::uint8_t { main, sidebar };
struct Section {
  std::string id;  // Lower case, letters, digits and hyphens; unique; from the title where not given.
  RichText title;
  RichText note;  // Under the title: a legend, a remark.
  std::vector<Node> nodes;
  std::vector<PlainText> bibliography;  // Paths of .bib files whose entries follow the nodes.
  ReferenceChoice references;
  std::optional<ReferenceTotals> totals;  // Where they are wished for, once the bibliography has counted.
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
// A picture that the content names: the person's photo, a signature.
struct NamedPicture {
  PlainText file;                         // Its path, relative to the content's folder; empty: there is none.
  std::string alt;                        // What a screen reader says of it.
  std::optional<image::Picture> picture;  // Once it has been read; as large as it is shown.
};
struct Person {
  PlainText name;
  std::vector<PlainText> also;  // Other names under which the person appears among authors.
  RichText headline;
  PlainText email, phone, location, url;
  std::vector<Profile> profiles;
  NamedPicture photo;
};

// A role that marks give to authors: "*" means equal contribution.
struct AuthorRole {
  std::string mark;
  RichText legend;  // Empty: the words of the document's language for what its name says.
  SourceSpan span;
  std::string name{};  // By which `roles` and annotations call it; empty: equal contribution.
  // Only a declared mark is read off the end of a name.
  enum class Origin : std::uint8_t { declared, built_in } origin = Origin::declared;
};

// Authors that belong together: students, a group. Their names have a style of the layout's.
struct Team {
  std::string name;  // The layout's style of this name, or `team`.
  std::vector<PlainText> members;
  PlainText role;  // That each of them has wherever they are authors; may be empty.
  SourceSpan span;
};

// The roles of some authors of one publication.
struct RoleWish {
  std::string mark;
  std::vector<int> authors;  // From 1 on; from the end: -1 on.
  SourceSpan span;
};

// What the CV says of an entry of a .bib file.
struct Overlay {
  Entry fields;  // Of the kind that overlay_kind() is; what it gives takes the place of what the file gives.
  std::vector<RoleWish> roles;
  bool hidden = false;
  PlainText key;
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
  toml::Table design;               // Keys of layouts, to be laid over the chosen one; this folder knows none.
  SourceSpan design_span;
  std::string paper;                   // "a4", "letter", or empty: not chosen.
  std::optional<PageGoal> pages;       // Absent: as many as it takes.
  SourceSpan pages_span;               // Where they were wished for.
  std::optional<Date> date;            // Of the document.
  std::vector<PlainText> keywords;     // For the file's metadata; none is empty.
  std::optional<bool> attach;          // Whether the file carries this content. Absent: it does not.
  SourceSpan attach_span;              // Where that was said.
  std::optional<std::int64_t> max_kb;  // Thousands of bytes; a larger file is warned of.
  SourceSpan max_kb_span;
  RichText legal;              // A clause for the foot of every page.
  TextRuleChoices typography;  // Over the layout's.
  std::vector<AuthorRole> roles;
  std::vector<Team> teams;
  ReferenceChoice references;  // For all lists.
  std::vector<Overlay> overlays;
  std::vector<Term> terms;
  std::vector<Section> sections;
};

// The value of a slot; nothing where it is not given. T is an alternative of Field.
template <typename T>
[[nodiscard]] const T* field(const Entry& entry, Slot slot) {
  return std::get_if<T>(&entry.fields[static_cast<std::size_t>(slot)]);
}

// The styles of references that the content chooses, anywhere.
[[nodiscard]] std::vector<std::string> chosen_styles(const Cv& cv);

}  // namespace cvpdf::content
