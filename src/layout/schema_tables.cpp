// The tables of the layout language. What a key's sentence says, the readers of this folder do.
#include "layout/schema_tables.hpp"

#include <array>

#include "base/list_shape.hpp"
#include "base/text_rules.hpp"
#include "layout/schema_entry_tables.hpp"

namespace cvpdf::layout {

namespace {

using Type = ValueType;

constexpr double most_count = 1000;

// What is laid over the rest: [sidebar] and [sections.NAME] have these, too.
constexpr std::array form_keys = std::to_array<KeySpec>({
    {"paragraph_gap", Type::gap, "Between two paragraphs of one text."},
    {"cell_gap", Type::ems, "At least this much stands between the two cells of a line."},
    {"colors", Type::table, "Colours by name.", "colors"},
    {"styles", Type::table, "Styles by name.", "styles"},
    {"section", Type::table, "The titles of sections.", "section"},
    {"groups", Type::table, "The titles of groups.", "groups"},
    {"lists", Type::table, "How lists are set.", "lists"},
    {"levels", Type::table, "Signs for the levels of skills.", "levels"},
    {"dates", Type::table, "How dates are written.", "dates"},
    {"margin", Type::table, "The column at the left that labels hang in, aligned as the style margin is.", "margin"},
    {"entries", Type::table, "How the entries of each kind are set.", "entries"},
});

constexpr std::array file_keys = std::to_array<KeySpec>({
    {"format", Type::integer, "The version of this format; 1 is the only one.", {}, 1, 1},
    {"extends", Type::text,
     "The layout that this one begins from: a built-in one's name, or a file such as \"./my.toml\"."},
    {"sections", Type::table, "What some sections have otherwise.", "sections"},
    {"letter", Type::table, "What letters have otherwise.", "letter"},
});
// Of the file, and of what letters have otherwise.
constexpr std::array part_keys = std::to_array<KeySpec>({
    {"summary", Type::text, "One line for the list of layouts."},
    {"hyphenation", Type::boolean, "Whether words may be divided at all; the content may say otherwise."},
    {"page", Type::table, "Paper and margins.", "page"},
    {"fonts", Type::table, "Families of fonts by role.", "fonts"},
    {"masthead", Type::table, "The head of the CV: name, headline, contacts.", "masthead"},
    {"photo", Type::table, "The person's picture.", "photo"},
    {"header", Type::table, "What stands at the head of pages.", "running"},
    {"footer", Type::table, "What stands at the foot of pages.", "running"},
    {"sidebar", Type::table, "A second column.", "sidebar"},
    {"typography", Type::table, "Rules of smart text.", "typography"},
    {"legend", Type::table, "What the marks behind authors mean.", "legend"},
    {"references", Type::table, "Styles of references by name.", "references"},
    {"fit", Type::table, "What may be turned to fill the pages that were asked for.", "fit"},
    {"checks", Type::table, "What is remarked on in the finished pages.", "checks"},
});
constexpr auto root_keys = joined(joined(file_keys, part_keys), form_keys);
constexpr auto letter_keys = joined(part_keys, form_keys);

constexpr KeySpec sections_keys[] = {
    {"NAME", Type::table, "Sections of this id, or of this kind of which they hold nothing else.", "section_form"}};
constexpr auto section_form_keys = joined(
    form_keys, std::to_array<KeySpec>({{"references", Type::table, "Styles of references by name.", "references"}}));

constexpr KeySpec page_keys[] = {
    {"paper", Type::choice, "The paper that is taken where the content names none.", "a4|letter|a5|legal"},
    {"bottom", Type::choice,
     "Whether gaps are stretched so that full pages end on the same line, or each ends where it does.", "flush|ragged"},
    {"margins", Type::table, "The margins on every paper.", "margins"},
    {"a4", Type::table, "What A4 has otherwise.", "paper"},
    {"letter", Type::table, "What US Letter has otherwise.", "paper"},
    {"a5", Type::table, "What A5 has otherwise.", "paper"},
    {"legal", Type::table, "What US Legal has otherwise.", "paper"},
};
constexpr KeySpec paper_keys[] = {{"margins", Type::table, "The margins on this paper.", "margins"}};
constexpr KeySpec margins_keys[] = {
    {"top", Type::fixed, "From the paper's upper edge to the text."},
    {"right", Type::fixed, "From the paper's right edge to the text."},
    {"bottom", Type::fixed, "From the paper's lower edge to the text."},
    {"left", Type::fixed, "From the paper's left edge to the text."},
};

constexpr KeySpec fonts_keys[] = {
    {"ROLE", Type::family, "The family that styles name by this role, as in font = \"text\"."}};
constexpr KeySpec colors_keys[] = {{"NAME", Type::rgb, "The colour that styles, rules and bands name so."}};

constexpr KeySpec masthead_keys[] = {
    {"region", Type::choice, "The column that it stands in; full: above both.", "main|full|sidebar"},
    {"lines", Type::lines, "What is printed, line by line."},
    {"contacts", Type::patterns, "What {contacts} prints, in this order; what the content does not have is left out."},
    {"profile", Type::pattern, "How each profile is written."},
    {"separator", Type::text, "Between two contacts on a line."},
    {"after", Type::gap, "Between the masthead and the first section."},
    {"contacts_width", Type::fixed,
     "Contacts stand one below the other in a column this wide, at the masthead's right, and not in its lines."},
    {"fill", Type::color, "A band of this colour, as wide as the page, from its top to below the masthead."},
    {"padding", Type::fixed, "From the masthead's last line to the end of its band."},
};
constexpr KeySpec photo_keys[] = {
    {"side", Type::choice,
     "Where it stands: beside the masthead, where its lines are indented for it, above it, or in the sidebar.",
     "none|left|right|margin|above|sidebar"},
    {"shape", Type::choice, "Its outline.", "rectangle|round"},
    {"width", Type::fixed, "How wide it is."},
    {"height", Type::fixed, "How high it is."},
    {"gap", Type::fixed, "Between it and the text."},
};

constexpr KeySpec section_keys[] = {
    {"pattern", Type::pattern, "How a title is written, such as \"{title}\" with an icon or an ornament beside it."},
    {"rule", Type::points, "The thickness of the rule under titles; without it, there is none."},
    {"rule_width", Type::ems, "How long the rule is; without it, as long as the column is wide."},
    {"rule_color", Type::color, "The colour of the rule."},
    {"rule_before", Type::gap, "Between a title and its rule."},
    {"after", Type::gap, "Between a title, or its rule, and what follows."},
    {"continued", Type::line, "What stands at the head of each further page that a section reaches."},
    {"fill", Type::color, "A colour under titles, as wide as the column."},
    {"place", Type::choice,
     "Whether titles stand above what they head, or in the margin column, beside its first line, where [margin] has "
     "beside = \"sections\".",
     "above|margin"},
};
constexpr KeySpec groups_keys[] = {
    {"behind", Type::text, "What stands behind the title of a group, such as a colon; it is never doubled."}};
constexpr KeySpec lists_keys[] = {
    {"bullets", Type::strings, "The bullets by level; the last one serves all deeper levels."},
    {"indent", Type::ems, "The indent of each level."},
    {"bullet_width", Type::ems, "From a bullet's left edge to that of the text."},
    {"between", Type::gap, "Between two items."},
    {"around", Type::gap, "Above the first item and below the last one of an outermost list."},
    {"separator", Type::text, "Between the items of an inline list; a line may end behind it."},
    {"lead", Type::text, "Between what an inline list runs on from, such as its label, and its first item."},
    {"columns", Type::integer, "In how many columns lists in columns are set, at most.", {}, 1, most_list_columns},
    {"column_gap", Type::ems, "At least this much stands between two columns."},
};
constexpr KeySpec margin_keys[] = {
    {"beside", Type::choice, "What stands at the column's right: what has labels, or whole sections with their titles.",
     "lists|sections"},
    {"years", Type::boolean, "Whether lists of works have their years in it, where the content does not say."},
    {"width", Type::ems, "How wide it is."},
    {"longest",
     Type::integer,
     "A group's title of more characters than this stands over its entries instead.",
     {},
     0,
     most_count},
    {"between", Type::gap, "Between two groups with titles in the margin."},
};

constexpr KeySpec dates_keys[] = {
    {"year", Type::text, "How a year is written, of {year}."},
    {"month", Type::text,
     "How a month of a year is written, of {year}, {month}, {m} (without zero), {month_name}, {month_short}, {long}, "
     "{short}; the last two are the whole date as the language has it."},
    {"day", Type::text, "How a day is written, of the same and {day}, {d}."},
    {"year_range", Type::text, "Between two years."},
    {"range", Type::text, "Between two other dates."},
    {"ongoing", Type::text, "The end of a period that has none; {#present}, or no value: the language's word."},
};
constexpr std::array<KeySpec, text_rule_count> typography_keys = [] {
  std::array<KeySpec, text_rule_count> keys{};
  for (std::size_t i = 0; i < text_rule_count; ++i) {
    keys[i] = {text_rules[i].name, Type::boolean, text_rules[i].summary};
  }
  return keys;
}();
constexpr KeySpec levels_keys[] = {
    {"full", Type::text, "One step of a level that is reached: of 4/5 there are four. Without it, 4/5 is printed."},
    {"empty", Type::text, "One that is not."},
};
constexpr KeySpec legend_keys[] = {
    {"pattern", Type::pattern, "How one mark and its meaning are written."},
    {"open", Type::text, "Before the first of them."},
    {"separator", Type::text, "Between two of them."},
    {"close", Type::text, "Behind the last of them."},
};

constexpr KeySpec running_keys[] = {
    {"pattern", Type::line, "What is printed; the lines grow away from the page's edge."},
    {"first", Type::line, "What is printed on the first page instead; \"\" is nothing."},
    {"when", Type::choice,
     "On which pages; rest: not on the first, several-pages: on all, where there is more than one.",
     "never|always|rest|several-pages"},
    {"style", Type::style, "The style of lines that name none; \"folio\" without it."},
    {"region", Type::choice, "The column over which it stands; full: over both.", "main|full|sidebar"},
    {"from_edge", Type::points, "From the page's edge to the nearest line."},
    {"gap", Type::gap, "At least this much stands between it and the text."},
};
constexpr std::array sidebar_own_keys = std::to_array<KeySpec>({
    {"side", Type::choice, "On which side of the page it stands; none: there is none.", "none|left|right"},
    {"width", Type::fixed, "From the page's edge to the end of its fill."},
    {"gap", Type::fixed, "Between its fill and the main column."},
    {"padding", Type::fixed, "Between its text and both edges of its fill."},
    {"fill", Type::color, "The colour behind it, from the head to the foot of every page."},
    {"sections", Type::strings, "What stands in it: ids of sections, or kinds of which a section holds nothing else."},
    {"contacts", Type::boolean, "Whether the contacts stand at its top, one below the other."},
});
constexpr auto sidebar_keys = joined(sidebar_own_keys, form_keys);

constexpr KeySpec fit_keys[] = {
    {"gaps", Type::table, "All vertical gaps.", "knob"},
    {"leading", Type::table, "All distances of lines.", "knob"},
    {"size", Type::table, "All sizes of type, and the distances of lines with them.", "knob"},
    {"margins", Type::table, "All four margins.", "knob"},
    {"columns", Type::table, "The number of columns of lists in columns.", "columns_knob"},
};
constexpr KeySpec knob_keys[] = {
    {"least", Type::number, "The smallest factor.", {}, 0.25, 1},
    {"most", Type::number, "The largest factor.", {}, 1, 2},
    {"step",
     Type::number,
     "By how much the factor changes at a time; each bound is at most twelve steps from 1.",
     {},
     0.001,
     1},
    {"cost", Type::integer, "What each step costs: the cheapest way to the pages is taken.", {}, 1, most_count},
};
constexpr KeySpec columns_knob_keys[] = {
    {"most", Type::integer, "How many more columns there may be.", {}, 0, 5},
    {"cost", Type::integer, "What each further column costs.", {}, 1, most_count},
};
constexpr KeySpec checks_keys[] = {
    {"underfull_lines",
     Type::integer,
     "A page, other than the last, that ends more than so many lines above its foot.",
     {},
     0,
     most_count},
    {"last_page_lines", Type::integer, "A last page, other than the first, of fewer lines.", {}, 0, most_count},
    {"item_lines", Type::integer, "An item of more lines of the widest column.", {}, 0, most_count},
    {"lonely_letters", Type::integer, "A last line of one word of at most so many letters.", {}, 0, most_count},
    {"broken_addresses", Type::boolean, "An address, as a link, on two lines."},
    {"smallest_text", Type::points, "A style of smaller type."},
};

constexpr std::array main_rows = std::to_array<TableSpec>({
    {"file", {}, "The keys at the top of the file, before the first table.", root_keys},
    {"page", "[page]", "Paper and margins.", page_keys},
    {"paper", "[page.PAPER]", "What one paper has otherwise than all of them.", paper_keys},
    {"margins", "[page.margins], [page.PAPER.margins]", "Where the text's area ends.", margins_keys},
    {"fonts", "[fonts]", "Families by role. `text` and `mono` are roles by custom only: any name is one.", fonts_keys},
    {"colors", "[colors]", "Colours by name. A `text` is there from the start, and black.", colors_keys},
    {"masthead", "[masthead]", "The head of the CV.", masthead_keys},
    {"photo", "[photo]", "The picture that the content's person has.", photo_keys},
    {"section", "[section]", "The titles of sections; their style is `section`.", section_keys},
    {"groups", "[groups]", "The titles of groups; their styles are `group` and `subgroup`.", groups_keys},
    {"lists", "[lists]", "How lists are set; an entry's table and the content may choose otherwise.", lists_keys},
    {"levels", "[levels]", "Signs for the levels of skills.", levels_keys},
    {"margin", "[margin]", "A column at the left, in which labels and short titles of groups hang.", margin_keys},
    {"dates", "[dates]", "How dates are written. A language's own months and forms are known.", dates_keys},
    {"typography", "[typography]", "Rules of smart text, switched on or off; the content may switch them again.",
     typography_keys},
    {"legend", "[legend]", "What marks behind authors mean, once in each list of works.", legend_keys},
    {"running", "[header], [footer]", "What repeats on the pages, at their head and foot.", running_keys},
    {"sidebar", "[sidebar]",
     "A second column on every page. The tables in it are laid over those of the main column, as in "
     "[sidebar.styles.body].",
     sidebar_keys},
    {"fit", "[fit]", "How far `pages = 2` may turn what.", fit_keys},
    {"knob", "[fit.gaps], [fit.leading], [fit.size], [fit.margins]",
     "The bounds of one knob, as factors of what the layout says.", knob_keys},
    {"columns_knob", "[fit.columns]", "The bounds of the number of columns.", columns_knob_keys},
    {"checks", "[checks]", "Beyond which limits finished pages are remarked on; 0 or false: never.", checks_keys},
    {"sections", "[sections]", "What some sections have otherwise than the rest.", sections_keys},
    {"section_form", "[sections.NAME]",
     "Tables that are laid over those of the whole, as in [sections.publications.styles.body].", section_form_keys},
    {"letter", "[letter]",
     "What letters have otherwise: any of these tables is laid over the CV's, as in [letter.page]. A letter has no "
     "sidebar and no sections.",
     letter_keys},
});

constexpr auto all_rows = joined(main_rows, entry_rows);

}  // namespace

std::span<const TableSpec> schema_tables() { return all_rows; }

bool is_any_name(const KeySpec& key) { return key.key.front() >= 'A' && key.key.front() <= 'Z'; }

}  // namespace cvpdf::layout
