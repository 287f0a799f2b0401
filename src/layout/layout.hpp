// Layout: the designer's intentions as plain data. It knows neither a CV's words nor how lines fall.
// read_layout() produces it, compose() reads it. Slots and kinds are names here: only compose knows what they mean.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "base/text_rules.hpp"
#include "document/style.hpp"
#include "layout/arrangement.hpp"
#include "layout/extent.hpp"
#include "layout/knobs.hpp"

namespace cvpdf::layout {

enum class Caps : std::uint8_t { as_written, upper };

// An OpenType feature that a style asks for, or forbids.
struct FeatureChange {
  std::string_view key;  // What it is written under, a literal: where that is written again, it replaces this.
  document::FontFeature feature;
  SourceSpan span;
};
// What a named style changes in the text that it is laid over; absent: as it was.
struct TextChange {
  std::optional<Named> font;   // A role in Layout::fonts, or a family.
  std::optional<Extent> size;  // Ems: a factor of the size around it.
  std::optional<int> weight;   // 1 to 1000.
  std::optional<document::Slant> slant;
  std::optional<document::Underline> underline;
  std::optional<Named> color;   // A name in Layout::colors, or "#rrggbb".
  std::optional<Named> fill;    // Likewise, under the words.
  std::optional<int> tracking;  // Thousandths of an em.
  std::optional<double> rise;   // Ems of the style's own size.
  std::optional<Caps> caps;
  std::optional<document::Hyphenation> hyphenation;
  std::vector<FeatureChange> features;  // Added to those around it; of one tag, the later counts.
};
// Of the body, in ems, where no layout names one.
inline constexpr double plain_leading = 1.3;
// What a named style changes in the paragraph that it sets; absent: as in "body".
struct ParagraphChange {
  std::optional<document::Alignment> alignment;
  std::optional<Extent> leading;  // Ems: of the style's own size.
  std::optional<Gap> before, after;
  std::optional<Extent> indent;             // Of all its lines, in ems of the body.
  std::optional<Extent> first_line;         // Further; negative hangs the first line.
  std::optional<int> tolerance;             // A badness.
  std::optional<double> emergency_stretch;  // Ems of the style's own size.
  std::optional<int> looseness;             // Lines.
  std::optional<bool> balance;
};
struct Style {
  std::string name;
  TextChange text;
  ParagraphChange paragraph;
  SourceSpan span{};  // Where it was last written about; no place: nowhere.
};

// Styles that compose asks for by itself. A layout may name more, for its arrangements.
enum class StyleName : StyleIndex {
  body,       // Everything starts from it; summaries and paragraphs are set in it.
  line,       // The lines of an entry.
  item,       // An item of a list.
  reference,  // A publication.
  strong,
  emph,
  code,
  link,
  marks,  // Superior marks behind authors' names.
  own,    // The person's own name among authors.
  team,   // The names of the person's students and team among authors.
  label,  // The run-in label of an item.
  bullet,
  margin,  // A label that hangs in the margin column.
  section,
  group,
  subgroup,
  note,    // Under a title.
  legend,  // What marks mean.
  name,
  headline,
  contact,
  folio,
  // Of a letter:
  dateline,   // Place and date.
  recipient,  // The address.
  subject,
  letter,      // Its paragraphs, from the salutation on.
  closing,     // The words above the signature: what it asks for below it is the signature's room.
  enclosures,  // What comes with it.
};
inline constexpr std::size_t style_name_count = 29;
[[nodiscard]] std::string_view style_name(StyleName name);

struct Paper {
  std::string name;
  Size size;
  Insets margins;
};
struct FontRole {
  std::string role, family;
  SourceSpan span{};  // Of the family.
};
struct NamedColor {
  std::string name;
  Color color;
  SourceSpan span{};  // Of the colour, where it was last said.
};

struct SectionTitle {
  std::optional<Pattern> pattern;    // How it is written; none: as it is. Slot: title.
  std::optional<Extent> rule;        // Its thickness; none: no rule.
  std::optional<Extent> rule_width;  // In ems of the body; none: as wide as the text.
  Named rule_color{"text", {}};
  Gap rule_before;            // Between the title and the rule.
  std::optional<Named> fill;  // Under the title, as wide as the text.
  // Whether it stands over what it heads, or in the margin column, beside its first line.
  enum class Place : std::uint8_t { above, margin };
  Place place = Place::above;
  SourceSpan place_span{};      // Where that was said.
  Gap after;                    // Between the title, or its rule, and what follows.
  std::vector<Line> continued;  // At the head of each further page of the section. Slot: title.
};
struct GroupTitle {
  std::string behind;  // What stands behind the title of a group, such as a colon; never doubled.
};
struct ListForm {
  std::vector<std::string> bullets;  // By level; the last serves all deeper ones.
  Extent indent;                     // Of each level, in ems of the body.
  Extent bullet_width;               // From the bullet's left edge to the text's.
  Gap between;                       // Items.
  Gap around;                        // Before the first and after the last item of an outermost list.
  std::string separator;             // Between the items of an inline list: a line may end behind it.
  std::string lead;                  // Between what an inline list runs on from, such as its label, and its first item.
  int columns = 2;                   // Where nothing says how many.
  Extent column_gap;                 // At least, between two columns; in ems of the body.
};
// Labels that hang at the left, with everything else on one edge to their right.
struct MarginForm {
  // What stands to the right of the column: lists and entries that have labels, or sections, titles and all.
  enum class Beside : std::uint8_t { lists, sections };
  Beside beside = Beside::lists;
  std::optional<bool> years;  // Whether lists of works have their years in it, where the content does not say.
  Extent width;
  std::size_t longest = 0;  // A group's title of more characters than this is a heading instead.
  Gap between;              // Groups.
};
struct DateForm {
  // Patterns: {year} {month} {day} {month_name} {month_short}; {m} {d} without zeros; {long} and {short}: the whole
  // date as the language writes it, with the month's name in full or abbreviated.
  std::string year, month, day;
  std::string year_range;  // Between two years.
  std::string range;       // Between two other dates.
  // The end of a period that has none; {#present} in it, or no value: the language's word.
  std::optional<std::string> ongoing;
};
// Signs for a level such as "4/5": so many full ones, the rest empty. Without them it is printed as it is.
struct LevelForm {
  std::string full, empty;
};
struct LegendForm {
  Pattern pattern;  // Slots: mark, legend.
  std::string open, separator, close;
};
// Which column a part stands in; `full`: above or below both. Without a sidebar there is but one.
enum class Place : std::uint8_t { main, full, sidebar };
// The person's picture, on the first page.
struct PhotoForm {
  // Beside the masthead, at its left where its lines are indented enough, centred above it, or at the sidebar's head.
  enum class Side : std::uint8_t { none, left, right, margin, above, sidebar };
  enum class Shape : std::uint8_t { rectangle, round };
  Side side = Side::none;
  Shape shape = Shape::rectangle;
  Length width, height;
  Length gap;  // To the text.
  SourceSpan span{};
};
struct Masthead {
  Place place = Place::main;
  std::vector<Line> lines;        // Slots: name, headline, contacts.
  std::vector<Pattern> contacts;  // Slots: email, phone, location, url, address, profiles.
  Pattern profile;                // Slots: network, user, url, address (the url, whole).
  std::string separator;
  Gap after;
  // Of a column at its right, in which the contacts stand one below the other; absent: there is none.
  std::optional<Length> contacts_width;
  std::optional<Named> fill;  // A band from the page's top to below the masthead, as wide as the page.
  Length padding;             // From the masthead's last line to the band's end.
  SourceSpan span{};
};
// Limits beyond which what has been set is remarked on; 0: never. See document::Checks.
struct CheckLimits {
  int underfull_lines = 4;
  int last_page_lines = 6;
  int item_lines = 5;
  int lonely_letters = 5;
  bool broken_addresses = true;
  Extent smallest_text{8, Extent::Unit::points};
};
// What repeats on the pages: the header, the footer.
struct RunningForm {
  enum class When : std::uint8_t { never, always, rest, several_pages };
  std::vector<Line> lines;                 // Slots: name, page, pages, date, legal. Without a style: that of the form.
  std::optional<std::vector<Line>> first;  // Instead, on the first page.
  When when = When::never;
  bool has_when = false;  // Whether a layout says it.
  Named style;            // Empty: "folio".
  StyleIndex style_index = no_style;
  Place place = Place::full;
  Extent from_edge;  // From the page's edge to its nearest line.
  SourceSpan from_edge_span{};
  Gap gap;            // At least this, to the text.
  SourceSpan span{};  // Of the whole form.
};

struct Layout;
// A second column, on every page.
struct Sidebar {
  enum class Side : std::uint8_t { none, left, right };
  Side side = Side::none;
  Length width;                 // From the page's outer edge to where its fill ends.
  Length gap;                   // From there to the main column.
  Length padding;               // Of its text, from the page's edge and from where its fill ends.
  std::optional<Named> fill;    // Over the whole height of every page.
  std::vector<Named> sections;  // What stands in it: ids of sections, or kinds of which they hold nothing else.
  bool contacts = false;        // One below the other, at its top.
  SourceSpan span;
  std::vector<Layout> own;  // One, or none without a sidebar: the layout as the sidebar has it.
};

// The layout as the sections of one name have it.
struct SectionForm {
  std::string name;         // A section's id, or a kind of which it holds nothing else.
  std::vector<Layout> own;  // One.
  SourceSpan span{};        // Of the name, where it was last written about.
  // A layout's file sets many CVs; what is laid over it, such as the content's own design, is meant for this one.
  enum class MeantFor : std::uint8_t { any_cv, this_cv };
  MeantFor meant_for = MeantFor::any_cv;
};

struct Layout {
  std::string name, summary;
  std::string paper;  // The one to take where the content chooses none.
  std::vector<Paper> papers;
  document::Bottom bottom = document::Bottom::flush;
  SourceSpan page_span;
  std::vector<FontRole> fonts;
  std::vector<NamedColor> colors;
  std::vector<Style> styles;  // The first style_name_count are those of StyleName, in its order.
  // The whole switch; styles have their own besides. Content and command line may overrule it.
  document::Hyphenation hyphenation = document::Hyphenation::automatic;
  Gap paragraph_gap;  // Between two paragraphs of one text.
  Extent cell_gap;    // At least this, between the two cells of a line; in ems of the body.
  SectionTitle section_title;
  GroupTitle group_title;
  ListForm lists;
  MarginForm margin;
  DateForm dates;
  TextRuleChoices typography;
  LevelForm levels;
  LegendForm legend;
  Masthead masthead;
  PhotoForm photo;
  Size signature;  // At most; under a letter.
  RunningForm header, footer;
  Sidebar sidebar;
  std::vector<SectionForm> sections;
  FitForm fit;
  CheckLimits checks;
  std::vector<Arrangement> arrangements;  // Of kinds; "default" serves those that are not named.
  std::vector<ReferenceStyle> references;
};

// The arrangement of a kind's entries; that of "default" where the layout has none. Null where it has neither.
// The nested ones are as the outer ones are, unless the layout says more.
[[nodiscard]] const Arrangement* find_arrangement(const Layout& layout, std::string_view kind,
                                                  Arrangement::Depth depth = Arrangement::Depth::outer);
[[nodiscard]] const Paper* find_paper(const Layout& layout, std::string_view name);
// The family of a role; null where the name is no role.
[[nodiscard]] const std::string* find_family(const Layout& layout, std::string_view role);
// "#rrggbb", or a name in Layout::colors.
[[nodiscard]] std::optional<Color> find_color(const Layout& layout, std::string_view name);

}  // namespace cvpdf::layout
