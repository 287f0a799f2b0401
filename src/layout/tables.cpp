// The tables of a layout's file but for styles and entries: page, fonts, colours, and the forms of a CV's parts.
#include "layout/tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "unicode/text.hpp"

namespace cvpdf::layout {

namespace {

using Unit = Extent::Unit;

struct PaperSize {
  std::string_view name;
  double width, height;  // Points.
};
constexpr std::array<PaperSize, 4> paper_sizes{{{"a4", 595.2756, 841.8898},  // ISO 216.
                                                {"letter", 612, 792},        // ANSI/ASME Y14.1.
                                                {"a5", 419.5276, 595.2756},
                                                {"legal", 612, 1008}}};
constexpr double plain_margin = 72;
constexpr double plain_running_distance = 36;
constexpr double signature_width = 142, signature_height = 36;  // As a hand writes: 5 by 1.3 cm.
constexpr double plain_column_gap = 1.5;

struct Margins {
  std::optional<Length> top, right, bottom, left;
};

Margins read_margins(Fields& fields) {
  Margins out;
  fields.table("margins", "the margins", [&out](Fields& margins) {
    margins.read_fixed("top", out.top);
    margins.read_fixed("right", out.right);
    margins.read_fixed("bottom", out.bottom);
    margins.read_fixed("left", out.left);
  });
  return out;
}

void apply(const Margins& margins, Insets& insets) {
  insets.top = margins.top.value_or(insets.top);
  insets.right = margins.right.value_or(insets.right);
  insets.bottom = margins.bottom.value_or(insets.bottom);
  insets.left = margins.left.value_or(insets.left);
}

void check_paper(Fields& fields, const Layout& layout) {
  if (layout.paper.empty() || find_paper(layout, layout.paper) != nullptr) return;
  std::vector<std::string_view> names;
  for (const Paper& paper : layout.papers) names.push_back(paper.name);
  const std::string_view meant = unicode::nearest(layout.paper, names);
  fields.report("layout/bad-choice", fmt::format("there is no paper '{}'", layout.paper), fields.span(),
                meant.empty() ? "one of: a4, letter, a5, legal" : fmt::format("did you mean '{}'?", meant));
}

void read_page(Fields& page, Layout& layout) {
  layout.page_span = page.span();
  page.read("paper", layout.paper);
  check_paper(page, layout);
  const auto bottom = page.choice<document::Bottom>(
      "bottom", {{"flush", document::Bottom::flush}, {"ragged", document::Bottom::ragged}});
  if (bottom) layout.bottom = *bottom;
  const Margins margins = read_margins(page);  // Of every paper.
  for (Paper& paper : layout.papers) {
    apply(margins, paper.margins);
    page.table(paper.name, "a paper", [&paper](Fields& own) { apply(read_margins(own), paper.margins); });
  }
}

void read_fonts(Fields& fonts, Layout& layout) {
  for (const toml::Member& member : fonts.cursor().table().members) {
    std::string family;
    fonts.read(member.key, family);
    const SourceSpan span = member.value.span;
    const auto found = std::find_if(layout.fonts.begin(), layout.fonts.end(),
                                    [&member](const FontRole& row) { return row.role == member.key; });
    if (found == layout.fonts.end()) {
      layout.fonts.push_back({member.key, family, span});
    } else {
      *found = {member.key, family, span};
    }
  }
}

void read_colors(Fields& colors, Layout& layout) {
  for (const toml::Member& member : colors.cursor().table().members) {
    std::string text;
    colors.read(member.key, text);
    const auto color = parse_color(text);
    if (!color) {
      colors.report("layout/bad-color", fmt::format("'{}' is no colour", text), member.value.span,
                    "write it as \"#rrggbb\"");
      continue;
    }
    const auto found = std::find_if(layout.colors.begin(), layout.colors.end(),
                                    [&member](const NamedColor& row) { return row.name == member.key; });
    if (found == layout.colors.end()) {
      layout.colors.push_back({member.key, *color, member.value.span});
    } else {
      *found = {member.key, *color, member.value.span};
    }
  }
}

void read_section_title(Fields& fields, SectionTitle& title) {
  fields.read("pattern", title.pattern);
  fields.read("rule", title.rule, Unit::points);
  fields.read("rule_width", title.rule_width, Unit::ems);
  fields.read("rule_color", title.rule_color);
  fields.read("rule_before", title.rule_before);
  fields.read("fill", title.fill);
  using TitlePlace = SectionTitle::Place;
  const auto place = fields.choice<TitlePlace>("place", {{"above", TitlePlace::above}, {"margin", TitlePlace::margin}});
  if (place) {
    title.place = *place;
    title.place_span = fields.cursor().take("place")->span;
  }
  fields.read("after", title.after);
  fields.read_lines("continued", title.continued);
}

void read_lists(Fields& fields, ListForm& lists) {
  fields.read("bullets", lists.bullets);
  fields.read("indent", lists.indent, Unit::ems);
  fields.read("bullet_width", lists.bullet_width, Unit::ems);
  fields.read("between", lists.between);
  fields.read("around", lists.around);
  fields.read("separator", lists.separator);
  fields.read("lead", lists.lead);
  if (const auto columns = fields.integer("columns", 1, most_list_columns)) lists.columns = *columns;
  fields.read("column_gap", lists.column_gap, Unit::ems);
}

void read_margin_form(Fields& fields, MarginForm& margin) {
  constexpr int most = 1000;
  const auto beside = fields.choice<MarginForm::Beside>(
      "beside", {{"lists", MarginForm::Beside::lists}, {"sections", MarginForm::Beside::sections}});
  if (beside) margin.beside = *beside;
  if (const auto years = fields.cursor().take_boolean("years")) margin.years = *years;
  fields.read("width", margin.width, Unit::ems);
  if (const auto longest = fields.integer("longest", 0, most)) margin.longest = static_cast<std::size_t>(*longest);
  fields.read("between", margin.between);
}

using Tokens = std::vector<std::string_view>;

void check_token(Fields& fields, std::string_view token, const Tokens& known, SourceSpan span) {
  if (std::find(known.begin(), known.end(), token) != known.end()) return;
  const std::string_view meant = unicode::nearest(token, known);
  fields.report(
      "layout/unknown-token", fmt::format("a date has no '{{{}}}'", token), span,
      meant.empty() ? fmt::format("one of: {}", fmt::join(known, ", ")) : fmt::format("did you mean '{{{}}}'?", meant));
}

// Of a date's pattern; a brace that is not closed is text.
void check_tokens(Fields& fields, std::string_view key, const Tokens& known) {
  const toml::String* text = fields.cursor().take_string(key);
  if (text == nullptr) return;
  const std::string_view pattern = text->utf8;
  const SourceSpan span = fields.cursor().take(key)->span;
  for (std::size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) return;
    check_token(fields, pattern.substr(open + 1, close - open - 1), known, span);
  }
}

void read_dates(Fields& fields, DateForm& dates) {
  const Tokens known{"year", "month", "m", "day", "d", "month_name", "month_short", "long", "short"};
  for (const std::string_view key : {"year", "month", "day"}) check_tokens(fields, key, known);
  check_tokens(fields, "ongoing", {"#present"});
  fields.read("year", dates.year);
  fields.read("month", dates.month);
  fields.read("day", dates.day);
  fields.read("year_range", dates.year_range);
  fields.read("range", dates.range);
  fields.read("ongoing", dates.ongoing);
}

void read_typography(Fields& fields, TextRuleChoices& choices) {
  for (std::size_t i = 0; i < text_rule_count; ++i) {
    if (const auto on = fields.cursor().take_boolean(text_rules[i].name)) choices[i] = on;
  }
}

void read_levels(Fields& fields, LevelForm& levels) {
  fields.read("full", levels.full);
  fields.read("empty", levels.empty);
}

void read_legend(Fields& fields, LegendForm& legend) {
  fields.read("pattern", legend.pattern);
  fields.read("open", legend.open);
  fields.read("separator", legend.separator);
  fields.read("close", legend.close);
}

void read_masthead(Fields& fields, Masthead& masthead) {
  read_place(fields, masthead.place);
  fields.read("lines", masthead.lines);
  fields.read("contacts", masthead.contacts);
  fields.read("profile", masthead.profile);
  fields.read("separator", masthead.separator);
  fields.read("after", masthead.after);
  masthead.span = fields.span();
  fields.read_fixed("contacts_width", masthead.contacts_width);
  fields.read("fill", masthead.fill);
  read_length(fields, "padding", masthead.padding);
}

void read_photo(Fields& fields, PhotoForm& photo) {
  using Side = PhotoForm::Side;
  using Shape = PhotoForm::Shape;
  photo.span = fields.span();
  const auto side = fields.choice<Side>("side", {{"none", Side::none},
                                                 {"left", Side::left},
                                                 {"right", Side::right},
                                                 {"margin", Side::margin},
                                                 {"above", Side::above},
                                                 {"sidebar", Side::sidebar}});
  if (side) photo.side = *side;
  const auto shape = fields.choice<Shape>("shape", {{"rectangle", Shape::rectangle}, {"round", Shape::round}});
  if (shape) photo.shape = *shape;
  read_length(fields, "width", photo.width);
  read_length(fields, "height", photo.height);
  read_length(fields, "gap", photo.gap);
}

void read_limit(Fields& fields, std::string_view key, int& target) {
  constexpr int most = 1000;
  if (const auto limit = fields.integer(key, 0, most)) target = *limit;
}

void read_checks(Fields& fields, CheckLimits& checks) {
  read_limit(fields, "underfull_lines", checks.underfull_lines);
  read_limit(fields, "last_page_lines", checks.last_page_lines);
  read_limit(fields, "item_lines", checks.item_lines);
  read_limit(fields, "lonely_letters", checks.lonely_letters);
  if (const auto on = fields.cursor().take_boolean("broken_addresses")) checks.broken_addresses = *on;
  fields.read("smallest_text", checks.smallest_text, Unit::points);
}

}  // namespace

Layout plain_layout() {
  Layout layout;
  layout.paper = "a4";
  const Length margin = Length::points(plain_margin);
  for (const PaperSize& size : paper_sizes) {
    layout.papers.push_back({std::string(size.name),
                             {Length::points(size.width), Length::points(size.height)},
                             {margin, margin, margin, margin}});
  }
  layout.colors = {{"text", Color{}}};
  for (std::size_t i = 0; i < style_name_count; ++i) {
    layout.styles.push_back({std::string(style_name(static_cast<StyleName>(i))), {}, {}});
  }
  layout.signature = {Length::points(signature_width), Length::points(signature_height)};
  layout.lists.separator = "\u00A0· ";
  layout.lists.lead = ": ";
  layout.lists.column_gap = {plain_column_gap, Unit::ems};
  layout.styles[static_cast<std::size_t>(StyleName::line)].text.hyphenation = document::Hyphenation::off;
  apply_plain_letter(layout);
  layout.header.from_edge = layout.footer.from_edge = {plain_running_distance, Unit::points};
  layout.header.gap = layout.footer.gap = {{1, Unit::lines}, {}, {}};
  return layout;
}

void apply_forms(Fields& fields, Layout& layout) {
  fields.table("colors", "the colours", [&](Fields& table) { read_colors(table, layout); });
  apply_styles(fields, layout);
  fields.read("paragraph_gap", layout.paragraph_gap);
  fields.read("cell_gap", layout.cell_gap, Unit::ems);
  fields.table("section", "the section titles",
               [&](Fields& table) { read_section_title(table, layout.section_title); });
  fields.table("groups", "the group titles", [&](Fields& table) { table.read("behind", layout.group_title.behind); });
  fields.table("lists", "the lists", [&](Fields& table) { read_lists(table, layout.lists); });
  fields.table("levels", "the levels", [&](Fields& table) { read_levels(table, layout.levels); });
  fields.table("dates", "the dates", [&](Fields& table) { read_dates(table, layout.dates); });
  fields.table("margin", "the margin column", [&](Fields& table) { read_margin_form(table, layout.margin); });
  apply_arrangements(fields, layout);
  apply_references(fields, layout);
}

void apply_tables(Fields& fields, Layout& layout) {
  fields.read("summary", layout.summary);
  fields.table("page", "the page", [&](Fields& table) { read_page(table, layout); });
  fields.table("fonts", "the fonts", [&](Fields& table) { read_fonts(table, layout); });
  if (const auto on = fields.cursor().take_boolean("hyphenation")) {
    layout.hyphenation = *on ? document::Hyphenation::automatic : document::Hyphenation::off;
  }
  apply_forms(fields, layout);
  fields.table("typography", "the typography", [&](Fields& table) { read_typography(table, layout.typography); });
  fields.table("legend", "the legend", [&](Fields& table) { read_legend(table, layout.legend); });
  fields.table("masthead", "the masthead", [&](Fields& table) { read_masthead(table, layout.masthead); });
  fields.table("photo", "the photo", [&](Fields& table) { read_photo(table, layout.photo); });
  apply_regions(fields, layout);
  fields.table("fit", "what may be turned", [&](Fields& table) { apply_fit(table, layout.fit); });
  fields.table("checks", "the checks", [&](Fields& table) { read_checks(table, layout.checks); });
}

}  // namespace cvpdf::layout
