// The tables of the layout language that arrange words: styles, entries, references.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/list_shape.hpp"
#include "layout/schema_tables.hpp"

namespace cvpdf::layout {

// Rows of one array, and those of another behind them.
template <typename Row, std::size_t A, std::size_t B>
[[nodiscard]] constexpr std::array<Row, A + B> joined(const std::array<Row, A>& first, const std::array<Row, B>& then) {
  std::array<Row, A + B> all{};
  std::copy(then.begin(), then.end(), std::copy(first.begin(), first.end(), all.begin()));
  return all;
}

inline constexpr KeySpec styles_keys[] = {
    {"NAME", ValueType::table, "A style; what it does not say is as around it, and at last as in `body`.", "style"}};
inline constexpr KeySpec style_keys[] = {
    {"font", ValueType::font, "The face, by its role or family."},
    {"size", ValueType::ems, "The size of type; a plain number is a factor of the size around it."},
    {"weight", ValueType::integer, "The weight: 400 is regular, 700 is bold.", {}, 1, 1000},
    {"slant", ValueType::choice, "Whether letters stand upright.", "upright|italic"},
    {"underline", ValueType::boolean, "A line under words and the blanks between them."},
    {"color", ValueType::color, "The colour of the text."},
    {"fill", ValueType::color, "A colour under the words; items of an inline list stand whole on it, as tags do."},
    {"tracking", ValueType::integer, "Blank between letters, in thousandths of an em.", {}, -60, 60},
    {"rise", ValueType::number, "How far the text stands above its line, in ems.", {}, -2, 2},
    {"caps", ValueType::choice, "Capitals; upper-small: real capitals, shown as small ones.",
     "none|upper|small|all-small|upper-small"},
    {"figures", ValueType::choices, "The forms of figures.", "oldstyle|lining|tabular|proportional|slashed-zero"},
    {"ligatures", ValueType::choices, "Which letters are joined.", "none|common|discretionary|historical"},
    {"position", ValueType::choices, "Raised or lowered forms that the face has.", "normal|superior|inferior|ordinal"},
    {"fractions", ValueType::choices, "Whether 1/2 becomes a fraction, and of which form.", "none|diagonal|stacked"},
    {"kerning", ValueType::boolean, "Whether pairs of letters are kerned."},
    {"stylistic_sets", ValueType::integers, "Sets of other forms that the face has, by number.", {}, 1, 20},
    {"features", ValueType::features, "Any other OpenType features: \"cv03=2\", \"-calt\"."},
    {"hyphenation", ValueType::boolean, "Whether words in it may be divided."},
    {"align", ValueType::choice, "How lines are aligned.", "justified|left|right|center"},
    {"leading", ValueType::ems,
     "From one baseline to the next, at least the size of the type; a plain number is a factor of that size."},
    {"before", ValueType::gap, "Above a paragraph of it."},
    {"after", ValueType::gap, "Below a paragraph of it."},
    {"indent", ValueType::ems, "The indent of all lines."},
    {"first_line", ValueType::ems, "The further indent of the first line; below zero it hangs."},
    {"tolerance",
     ValueType::integer,
     "How bad a line may be, in TeX's badness, while there is another way to break the paragraph.",
     {},
     1,
     9999},
    {"emergency_stretch",
     ValueType::number,
     "How many ems each line may give where no way is within the tolerance.",
     {},
     0,
     20},
    {"looseness",
     ValueType::integer,
     "By how many lines paragraphs are longer, or shorter, than they would be.",
     {},
     -5,
     5},
    {"balance", ValueType::boolean, "Whether lines that are not justified are as wide as each other, the last too."},
};

inline constexpr KeySpec entries_keys[] = {
    {"KIND", ValueType::table, "The entries of a kind, by the content's name for it; `default` serves all others.",
     "entry"}};
// Of entries, and of those that stand under another one.
inline constexpr std::array arrangement_keys = std::to_array<KeySpec>({
    {"form", ValueType::choice,
     "What an entry is: headed by its first line, an item with a bullet, a paragraph, an item of an inline list, or of "
     "a list in columns.",
     "headed|item|paragraph|inline|columns"},
    {"group", ValueType::choice, "Where the title of a group of such entries stands.", "heading|margin"},
    {"positions", ValueType::choice,
     "Of experience: positions stand under their employer, or apart, each with its employer's name.", "under|apart"},
    {"lists", ValueType::choice, "How lists in it are set.", "bullets|inline|columns"},
    {"columns", ValueType::integer, "In how many columns, at most.", {}, 1, most_list_columns},
    {"dividers", ValueType::strings,
     "Where `summary` is divided into items, such as \", \", of an entry that has none; not within brackets."},
    {"lines", ValueType::lines, "What is printed, line by line; one of which no slot has a value is left out."},
    {"continued", ValueType::line, "What stands at the head of each further page that the entry reaches."},
    {"label", ValueType::pattern, "Hangs in the margin column, with all of the entry at its right."},
    {"before", ValueType::gap, "Above an entry that does not follow a title."},
    {"after", ValueType::gap, "Below an entry that has something under its lines."},
    {"item_label", ValueType::style, "The style of its items' labels; \"label\" without it."},
    {"types", ValueType::table, "What entries of a type have instead of `lines`.", "types"},
});
inline constexpr auto entry_keys =
    joined(arrangement_keys,
           std::to_array<KeySpec>(
               {{"nested", ValueType::table,
                 "What entries have otherwise that stand under another one; it begins as its parent is at this place.",
                 "nested"}}));
inline constexpr KeySpec types_keys[] = {
    {"TYPE", ValueType::lines,
     "The lines of this type, or of several: \"preprint/book\"; in references also of other kinds of works."}};

inline constexpr KeySpec references_keys[] = {
    {"NAME", ValueType::table, "A style of references, by the name that contents choose it by.", "reference"}};
inline constexpr KeySpec reference_keys[] = {
    {"lines", ValueType::lines, "What is printed of a publication."},
    {"types", ValueType::table, "What is printed of publications of a type, and of other works.", "types"},
    {"authors", ValueType::table, "How lists of authors are written.", "reference_authors"},
};
inline constexpr KeySpec reference_authors_keys[] = {
    {"names", ValueType::choice, "The form of a name: X. Lian, or Lian, X.",
     "as-written|initials-first|initials-last|family-first|family-only"},
    {"between", ValueType::text, "Between two authors of several."},
    {"between_two", ValueType::text, "Between the only two."},
    {"before_last", ValueType::text, "Between the last two of several."},
};
inline constexpr KeySpec line_keys[] = {
    {"pattern", ValueType::pattern, "What is printed."},
    {"style", ValueType::style, "The style of the line; \"line\" without it, and in a header or footer its own."},
};

inline constexpr std::array entry_rows = std::to_array<TableSpec>({
    {"styles", "[styles]", "Styles by name. `body` is what all others start from.", styles_keys},
    {"style", "[styles.NAME]", "How text looks, and of a paragraph's style how its lines are set.", style_keys},
    {"entries", "[entries]", "How entries are set, by their kind.", entries_keys},
    {"entry", "[entries.KIND]", "How the entries of one kind are set.", entry_keys},
    {"nested", "[entries.KIND.nested]", "The same, of entries that stand under another one.", arrangement_keys},
    {"types", "[entries.KIND.types], [entries.KIND.nested.types], [references.NAME.types]",
     "Lines of entries of a type.", types_keys},
    {"references", "[references]", "Styles of references by name.", references_keys},
    {"reference", "[references.NAME]", "How works are printed where the content's `references` has this style.",
     reference_keys},
    {"reference_authors", "[references.NAME.authors]",
     "How lists of authors are written; without it, as the language has them.", reference_authors_keys},
    {"line", "{ pattern = \"…\", style = \"…\" }", "A line with a style of its own, wherever lines are asked for.",
     line_keys},
});

}  // namespace cvpdf::layout
