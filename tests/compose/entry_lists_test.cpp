// Lists by choice: inline_list.cpp, entry_lists.cpp, and what items.cpp and entry.cpp make of them.
#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

struct EntryListsRow {
  std::string_view entries, expected;
};

void expect(std::span<const EntryListsRow> rows) {
  for (const EntryListsRow& row : rows) {
    const Composed composed = compose_section(row.entries);
    EXPECT_EQ(print_section(composed), row.expected) << row.entries;
    EXPECT_EQ(codes(composed.diagnostics), "") << row.entries;
  }
}

TEST(InlineLists, RunOnFromATitleOrALabel) {
  const EntryListsRow rows[] = {
      {"[[section.list]]\ntitle = 'Reviewer for:'\nlists = 'inline'\nitems = ['A', 'B', 'C']\n",
       "**Reviewer for: **A\u00A0· B\u00A0· C\n"},
      {"[[section.list]]\ntitle = 'Reviewer for'\nlists = 'inline'\nitems = ['A', 'B']\n",
       "**Reviewer for: **A\u00A0· B\n"},
      {"[[section.list]]\ntitle = 'Why?'\nlists = 'inline'\nitems = ['A']\n", "**Why? **A\n"},
      {"[[section.skill]]\ntitle = 'Languages'\nlists = 'inline'\nitems = ['C++', 'Rust']\n",
       "**Languages: **C++\u00A0· Rust\n"},
      // No title, or more than a title: a paragraph of its own.
      {"[[section.list]]\nlists = 'inline'\nitems = ['A', 'B']\n", "A\u00A0· B\n"},
      {"[[section.skill]]\ntitle = 'T'\ntext = 'S'\nlists = 'inline'\nitems = ['A', 'B']\n", "**T**: S\nA\u00A0· B\n"},
      {"[[section.project]]\ntitle = 'T'\ndate = 2019\nlists = 'inline'\nitems = ['A', 'B']\n",
       "**T** >> 2019\nA\u00A0· B\n"},
      // An item's own list.
      {"[[section.list]]\nitems = [{ label = 'L', lists = 'inline', items = ['A', 'B'] }, 'c']\n",
       "[•] **L: **A\u00A0· B\n[•] c\n"},
      {"[[section.list]]\nitems = [{ text = 't', lists = 'inline', items = ['A'] }]\n", "[•] t: A\n"},
      {"[[section.list]]\nitems = [{ lists = 'inline', items = ['A', 'B'] }]\n", "[•] A\u00A0· B\n"},
      // Labels, and lists in items.
      {"[[section.list]]\nlists = 'inline'\nitems = [{ label = 'L:', text = 'a' }, { text = 'b', items = ['c', "
       "{ text = 'd', items = ['e'] }] }, { items = ['f'] }]\n",
       "**L:** a\u00A0· b (c, d (e))\u00A0· f\n"},
  };
  expect(rows);
}

TEST(InlineLists, OfEntriesOfOneLine) {
  const EntryListsRow rows[] = {
      {"[[section.group]]\ntitle = 'A long title'\nlists = 'inline'\n[[section.group.award]]\ntitle = 'A'\n"
       "[[section.group.award]]\ntitle = 'B'\nissuer = 'I'\n",
       "**A long title**\nA\u00A0· B, I\n"},
      // In the margin, too.
      {"[[section.group]]\ntitle = '2019'\nlists = 'inline'\n[[section.group.award]]\ntitle = 'A'\n"
       "[[section.group.award]]\ntitle = 'B'\n",
       "[2019] A\u00A0· B\n"},
      // One of them has more to it than a line: a date in the margin, items.
      {"[[section.group]]\ntitle = 'A long title'\nlists = 'inline'\n[[section.group.award]]\ntitle = 'A'\n"
       "year = 2019\n[[section.group.award]]\ntitle = 'B'\n",
       "**A long title**\n[2019] A\nB\n"},
      {"[[section.group]]\ntitle = 'A long title'\nlists = 'inline'\n[[section.group.award]]\ntitle = 'A'\n"
       "items = ['x', 'y']\n[[section.group.award]]\ntitle = 'B'\nkeep = true\n",
       "**A long title**\n[•] A: x\u00A0· y\n([•] B)\n"},
  };
  expect(rows);
}

TEST(Lists, InColumns) {
  const EntryListsRow rows[] = {
      {"[[section.list]]\ntitle = 'T'\ncolumns = 3\nitems = ['a', { text = 'b', items = ['c'] }]\n",
       "**T**\n3 columns: [•] a / ([•] b / [–] c)\n"},
      {"[[section.list]]\nlists = 'columns'\nitems = ['a', 'b']\n", "2 columns: [•] a / [•] b\n"},
      {"[[section.list]]\nlists = 'columns'\ncolumns = 4\nitems = ['a']\n", "4 columns: [•] a\n"},
      {"[[section.list]]\nlists = 'bullets'\ncolumns = 4\nitems = ['a']\n", "[•] a\n"},
      {"[[section.list]]\nitems = [{ text = 'a', columns = 2, items = ['b', 'c'] }]\n",
       "[•] a\n2 columns: [–] b / [–] c\n"},
      {"[[section.group]]\ntitle = 'A long title'\ncolumns = 2\n[[section.group.award]]\ntitle = 'A'\n"
       "[[section.group.award]]\ntitle = 'B'\n",
       "**A long title**\n2 columns: [•] A / [•] B\n"},
      {"[[section.group]]\ntitle = '2019'\ncolumns = 2\n[[section.group.award]]\ntitle = 'A'\n"
       "[[section.group.award]]\ntitle = 'B'\n",
       "2 columns: [2019] A / B\n"},
  };
  expect(rows);
}

// Item, entry, group, section, layout: the nearest counts.
TEST(Lists, AreSetAsTheNearestSays) {
  constexpr std::string_view two = "title = 'T'\nitems = ['a', 'b']\n";
  constexpr std::string_view in_line = "**T: **a\u00A0· b\n", in_columns = "**T**\n3 columns: [•] a / [•] b\n",
                             plain = "**T**\n[•] a\n[•] b\n";
  struct Choice {
    std::string_view section, group, entry, expected;
  };
  const Choice choices[] = {
      {"", "", "", plain},
      {"lists = 'inline'\n", "", "", in_line},
      {"lists = 'inline'\n", "columns = 3\n", "", in_columns},
      {"lists = 'inline'\n", "columns = 3\n", "lists = 'bullets'\n", plain},
      {"columns = 3\n", "lists = 'bullets'\n", "lists = 'columns'\n", in_columns},
  };
  for (const Choice& choice : choices) {
    const Composed composed =
        compose_section(std::string(choice.section) + "[[section.group]]\ntitle = 'G'\n" + std::string(choice.group) +
                        "[[section.group.list]]\n" + std::string(choice.entry) + std::string(two));
    EXPECT_EQ(print(composed, 4), choice.expected) << choice.section << choice.group << choice.entry;
  }
}

layout::Layout changed(layout::Arrangement::Form form, ListChoice lists) {
  layout::Layout layout = classic();
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name == "award") row.form = form;
    row.lists = lists;
  }
  return layout;
}

// Skills as the layout has them; the content is one and the same.
constexpr std::string_view three_skills =
    "[[section.skill]]\ntitle = 'T'\ntext = 'a, *b* (c, d), [e, f](https://e.org)'\n"
    "[[section.skill]]\ntitle = 'U'\nlevel = 2\n[[section.skill]]\ntitle = 'V'\nlevel = 'C1'\n";

Composed skills(std::initializer_list<const char*> settings, std::string_view entries = three_skills) {
  Diagnostics diagnostics;
  std::vector<std::string> files;
  layout::LayoutChoice choice{"classic", {}, {}};
  for (const char* setting : settings) choice.over.push_back(layout::read_setting(setting, diagnostics).value());
  const auto layout = layout::read_layout(choice, files, diagnostics);
  EXPECT_FALSE(diagnostics.failed());
  return compose_with(layout.value(),
                      "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n" + std::string(entries));
}

constexpr const char* plain_lines = "entries.skill.lines=['{title:strong}']";
constexpr const char* at_commas = "entries.skill.dividers=[', ']";
constexpr const char* with_levels = "entries.skill.lines=['{title}[: {level}]']";

TEST(Skills, AreSetAsTheLayoutSays) {
  struct SkillsRow {
    std::initializer_list<const char*> settings;
    std::string_view expected;
  };
  const SkillsRow rows[] = {
      {{}, "**T**: a, *b* (c, d), e, f\n**U** (2/5)\n**V** (C1)\n"},
      {{plain_lines, at_commas, "entries.skill.lists=inline", "lists.lead=\"\\n\""},
       "**T**\\a\u00A0· *b* (c, d)\u00A0· e, f\n**U**\n**V**\n"},
      {{plain_lines, at_commas, "entries.skill.lists=bullets"},
       "**T**\n[•] a\n[•] *b* (c, d)\n[•] e, f\n**U**\n**V**\n"},
      {{plain_lines, at_commas, "entries.skill.lists=inline", "styles.item.fill='#eeeeee'", "lists.separator='  '"},
       "**T: **a  *b* (c, d)  e, f\n**U**\n**V**\n"},
      {{with_levels, "levels.full=●", "levels.empty=○"}, "T\na, *b* (c, d), e, f\nU: ●●○○○\nV: C1\n"},
      {{with_levels, "levels.full=x"}, "T\na, *b* (c, d), e, f\nU: xx\nV: C1\n"},
      {{with_levels, "levels.empty=x"}, "T\na, *b* (c, d), e, f\nU: 2/5\nV: C1\n"},
  };
  for (const SkillsRow& row : rows) EXPECT_EQ(print_section(skills(row.settings)), row.expected) << row.expected;
}

// A paragraph's words, in brackets where they have a ground. Each such stands whole; what parts them has no ground, and
// vanishes where a line ends.
std::string tags(const Composed& composed, std::size_t paragraph) {
  std::string shown;
  for (const document::Inline& one : composed.document.paragraphs.at(paragraph).content) {
    const auto& text = std::get<document::Text>(one);
    const bool has_ground = composed.document.styles[text.style].fill.has_value();
    shown += has_ground ? "[" + text.utf8 + "]" : text.utf8;
    EXPECT_EQ(text.unity == document::Text::Unity::whole, has_ground) << text.utf8;
    EXPECT_EQ(text.at_line_end == document::Text::AtLineEnd::vanishes, text.utf8 == "  ") << text.utf8;
  }
  return shown;
}

TEST(Skills, AreTagsOnAGround) {
  const auto items = skills(
      {plain_lines, at_commas, "entries.skill.lists=inline", "styles.item.fill='#eeeeee'", "lists.separator='  '"});
  EXPECT_EQ(tags(items, 2), "T: [a]  [b][ (c, d)]  [e, f]");
  const auto entries = skills({"entries.skill.lines=['{title}']", "entries.skill.form=inline",
                               "styles.item.fill='#eeeeee'", "lists.separator='  '"},
                              "[[section.skill]]\ntitle = 'A'\n[[section.skill]]\ntitle = 'B b'\n");
  EXPECT_EQ(tags(entries, 2), "[A]  [B b]");
}

TEST(Skills, HaveLevelsThatAreHeardInNumbers) {
  const Composed composed = skills({with_levels, "levels.full=●", "levels.empty=○"});
  std::vector<std::string> heard;
  for (const document::StructureNode& node : composed.document.structure) {
    if (!node.expansion.empty()) heard.push_back(node.expansion);
  }
  EXPECT_EQ(heard, std::vector<std::string>{"2/5"});
}

TEST(Lists, AreSetAsTheLayoutSays) {
  using Form = layout::Arrangement::Form;
  struct LayoutRow {
    Form form;
    ListChoice lists;
    std::string_view expected;
  };
  const LayoutRow rows[] = {
      {Form::item, {}, "[•] A\n[•] B\n**T**\n[•] a\n[•] b\n"},
      {Form::in_line, {ListShape::in_line, {}}, "A\u00A0· B\n**T: **a\u00A0· b\n"},
      {Form::columns, {{}, 3}, "3 columns: [•] A / [•] B\n**T**\n[•] a\n[•] b\n"},
      {Form::item, {ListShape::columns, {}}, "[•] A\n[•] B\n**T**\n2 columns: [•] a / [•] b\n"},
  };
  for (const LayoutRow& row : rows) {
    const Composed composed =
        compose_with(changed(row.form, row.lists),
                     "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.award]]\ntitle = 'A'\n"
                     "[[section.award]]\ntitle = 'B'\n[[section.list]]\ntitle = 'T'\nitems = ['a', 'b']\n");
    EXPECT_EQ(print_section(composed), row.expected) << row.expected;
  }
}

// However deep: to the last level that a content may have.
TEST(Lists, OfThirtyTwoLevelsAreNeverLost) {
  for (const std::string_view lists : {"bullets", "inline", "columns"}) {
    std::string items = "'x32'";
    for (int level = 31; level > 0; --level) {
      items =
          "{ text = 'x" + std::to_string(level) + "', lists = '" + std::string(lists) + "', items = [" + items + "] }";
    }
    const Composed composed = compose_section("[[section.list]]\nitems = [" + items + "]\n");
    const std::string printed = print_section(composed);
    for (int level = 1; level <= 32; ++level) {
      EXPECT_NE(printed.find("x" + std::to_string(level)), std::string::npos) << lists << level;
    }
  }
}

// Dates at the left: the first line of an entry has the label, and all of it stands on the edge to the right.
TEST(Entries, HangTheirLabels) {
  layout::Layout layout = classic();
  const layout::Arrangement& award = *layout::find_arrangement(layout, "award");
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name == "project" || row.kind.name == "default") row.label = award.label;
  }
  const std::string head = "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n";
  const Composed composed = compose_with(
      layout, head +
                  "[[section.project]]\ntitle = 'T'\nstart = 2015\nend = 2019\ntagline = 'G'\nsummary = 's'\n"
                  "items = ['i']\n[[section.project.project]]\ntitle = 'U'\ndate = 2014\n"
                  "[[section.project.group]]\ntitle = 'V'\n[[section.project.group.project]]\ntitle = 'W'\n");
  const std::string printed = print_section(composed);
  EXPECT_EQ(printed, "[2015–2019] **T** >> 2015–2019\nG\ns\n[•] i\n[2014] **U** >> 2014\nV\n**W**\n");
  // All on one edge, however deep, but the item behind its bullet.
  const Length edge = Length::points(29), item = Length::points(41);
  for (std::size_t i = 2; i < composed.document.paragraphs.size(); ++i) {
    const document::Paragraph& paragraph = composed.document.paragraphs[i];
    if (paragraph.style.alignment == document::Alignment::ragged_left ||
        paragraph.structure == document::structure_artifact) {
      continue;
    }
    EXPECT_EQ(paragraph.style.indent_left, print(composed.document, paragraph.content) == "i" ? item : edge) << i;
  }
  // Title, the right end of its line, date: so they are read, and so they are tagged.
  const auto& label = composed.document.paragraphs[2].label;
  ASSERT_TRUE(label);
  EXPECT_EQ(label->reading, document::Label::Reading::last);
  EXPECT_EQ(label->structure, composed.document.paragraphs[3].structure + 1);
  EXPECT_EQ(composed.document.structure[label->structure].role, document::Role::paragraph);
}

// With no line to hang beside, the label stands beside the text, or alone.
TEST(Entries, HangTheirLabelsBesideWhateverTheyHave) {
  layout::Layout layout = classic();
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name != "project") continue;
    row.label = layout::find_arrangement(layout, "award")->label;
    row.lines.clear();
  }
  struct LabelRow {
    std::string_view entry, expected;
  };
  const LabelRow rows[] = {
      {"date = 2014\nsummary = 's'\nitems = ['i']\n", "[2014] s\n[•] i\n"},
      {"date = 2014\nitems = ['i']\n", "2014\n[•] i\n"},
      {"date = 2014\n", "2014\n"},
  };
  for (const LabelRow& row : rows) {
    const Composed composed = compose_with(
        layout, "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.project]]\ntitle = 'T'\n" +
                    std::string(row.entry));
    EXPECT_EQ(print_section(composed), row.expected) << row.entry;
    EXPECT_EQ(codes(composed.diagnostics), "7:10 compose/slot-not-shown\n");
  }
}

}  // namespace
}  // namespace cvpdf::compose
