// The table "Gaps" of src/README.md, row by row: a layout in which every gap is of another size, and what stands
// between two words of a set page.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "golden/file_text.hpp"
#include "layout/reader.hpp"
#include "page/typeset.hpp"

namespace cvpdf::golden {
namespace {

constexpr double leading = 10, top_margin = 70;

// Every line is ten points high.
constexpr std::string_view layout_text = R"(
format = 1
extends = "classic"
paragraph_gap = "4pt"
[page]
margins = { top = "70pt" }
[styles.body]
leading = "10pt"
[styles.name]
size = "10pt"
leading = "10pt"
[styles.line]
before = "1pt"
[styles.role]
after = "2pt"
[styles.section]
size = 1
before = "37pt"
after = "3pt"
[styles.group]
size = 1
before = "11pt"
after = "13pt"
[styles.note]
after = "19pt"
[masthead]
after = "31pt"
[section]
rule_before = "5pt"
after = "7pt"
[lists]
between = "6pt"
around = "8pt"
[margin]
between = "9pt"
[entries.default]
before = "12pt"
[entries.experience]
before = "14pt"
after = "16pt"
lines = ["{organization}", { pattern = "{title}", style = "role" }, "{place}"]
[entries.award]
before = "15pt"
[entries.text]
before = "2pt"
[entries.list]
before = "17pt"
[entries.project]
before = "18pt"
after = "1pt"
)";

struct Extent {
  double top = -1, bottom = -1;
  std::size_t page = 0;
};

// Where the run that begins with `word` stands, or the rule, for "---".
Extent find(const page::PagedDocument& paged, std::string_view word) {
  for (std::size_t page = 0; page < paged.pages.size(); ++page) {
    for (const page::PageItem& item : paged.pages[page].items) {
      if (const auto* rule = std::get_if<page::FilledRect>(&item.kind); rule != nullptr && word == "---") {
        const double top = rule->rect.origin.y.points();
        return {top, top + rule->rect.size.height.points(), page};
      }
      const auto* text = std::get_if<page::SetText>(&item.kind);
      if (text == nullptr || text->run.utf8.rfind(word, 0) != 0) continue;
      const double baseline = text->baseline.y.points();
      return {baseline - leading * 3 / 4, baseline + leading / 4, page};
    }
  }
  ADD_FAILURE() << word << " is not on any page";
  return {};
}

class Spacing : public ::testing::Test {
 protected:
  page::PagedDocument set(std::string_view content) {
    // Of the test's own, since tests run side by side.
    const std::string folder = std::string(CVPDF_BINARY_DIR) + "/tests/golden";
    const std::string name = std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".toml";
    std::ofstream(folder + "/" + name) << layout_text;
    Diagnostics diagnostics;
    const std::uint32_t file = diagnostics.add_source("cv.toml", std::string(content));
    const content::Cv cv = content::read_cv(file, diagnostics);
    std::vector<std::string> files;
    const auto layout = layout::read_layout({"./" + name, folder, {}}, files, diagnostics);
    EXPECT_TRUE(diagnostics.all().empty()) << diagnostics.all().front().message << content;
    if (!layout) return {};
    font::FontLibrary fonts;
    return page::typeset(compose::compose(cv, *layout, diagnostics), fonts, diagnostics);
  }
};

struct SpacingRow {
  std::string_view above, below;  // As in the table.
  std::string_view entries;
  std::string_view upper, lower;  // Words of two neighbours.
  double gap;
};

constexpr std::string_view any = "anything";
constexpr std::string_view entry = "entry", line = "line of an entry", list = "list", note = "note";

const SpacingRow rows[] = {
    {"masthead", "section title", "[[section.text]]\ntext = 't'\n", "Ada", "SECTION", 37},
    {"section title", "its rule", "[[section.text]]\ntext = 't'\n", "SECTION", "---", 5},
    {"the rule, or a section title without one", "what it heads", "[[section.text]]\ntext = 'text'\n", "---", "text",
     7},
    {"the rule, or a section title without one", "what it heads",
     "[[section.group]]\ntitle = 'group'\n[[section.group.text]]\ntext = 'text'\n", "---", "group", 7},
    {"group title", "what it heads", "[[section.group]]\ntitle = 'group'\n[[section.group.list]]\nitems = ['one']\n",
     "group", "•", 13},
    {note, "what it stands over",
     "[[section.group]]\ntitle = 'group'\nnote = 'note'\n[[section.group.text]]\ntext = 'text'\n", "note", "text", 19},
    {any, "section title",
     "[[section.list]]\nitems = ['one']\n[[section]]\ntitle = 'Next'\n[[section.text]]\ntext = 't'\n", "one", "NEXT",
     37},
    {any, "group title",
     "[[section.list]]\nitems = ['one']\n[[section.group]]\ntitle = 'Next'\n[[section.group.text]]\ntext = 't'\n",
     "one", "Next", 11},
    {"entry with something under its lines", entry,
     "[[section.experience]]\norganization = 'A'\nitems = ['one']\n[[section.experience]]\norganization = 'B'\n", "one",
     "B", 16},
    {"entry with something under its lines", entry,
     "[[section.experience]]\norganization = 'X'\nsummary = 'one'\n[[section.project]]\ntitle = 'B'\n", "one", "B", 18},
    {"entry with something under its lines", entry,
     "[[section.project]]\ntitle = 'X'\nitems = ['one']\n[[section.text]]\ntext = 'B'\n", "one", "B", 8},
    {"entry of lines alone", entry,
     "[[section.experience]]\norganization = 'X'\n[[section.experience]]\norganization = 'B'\n", "X", "B", 14},
    {line, "its next line", "[[section.experience]]\norganization = 'X'\nplace = 'P'\n", "X", "P", 1},
    {line, "its next line", "[[section.experience]]\norganization = 'X'\nrole = 'R'\nplace = 'P'\n", "R", "P", 2},
    {line, "paragraph under it", "[[section.experience]]\norganization = 'X'\nsummary = 'one'\n", "X", "one", 0},
    {line, "paragraph under it", "[[section.experience]]\norganization = 'X'\nrole = 'R'\nsummary = 'one'\n", "R",
     "one", 2},
    {"paragraph", "the next of the same text", "[[section.text]]\ntext = \"\"\"one\n\ntwo\"\"\"\n", "one", "two", 4},
    {"line or paragraph", list, "[[section.list]]\ntitle = 'X'\nitems = ['one']\n", "X", "one", 8},
    {"line or paragraph", list, "[[section.experience]]\norganization = 'X'\nsummary = 's'\nitems = ['one']\n", "s",
     "one", 8},
    {"line or paragraph", list, "[[section.list]]\ntitle = 'X'\ncolumns = 2\nitems = ['one', 'two']\n", "X", "two", 8},
    {"item", "the next item, of whatever level", "[[section.list]]\nitems = ['one', 'two']\n", "one", "two", 6},
    {"item", "the next item, of whatever level", "[[section.list]]\nitems = [{ text = 'one', items = ['two'] }]\n",
     "one", "two", 6},
    {"item", "the next item, of whatever level", "[[section.list]]\nitems = [{ text = 'x', items = ['one'] }, 'two']\n",
     "one", "two", 6},
    {list, "what follows it in its entry",
     "[[section.experience]]\norganization = 'X'\nitems = ['one']\n[[section.experience.project]]\ntitle = 'P'\n",
     "one", "P", 18},
    {"row of columns", "the next row", "[[section.list]]\ncolumns = 2\nitems = ['one', 'two', 'three']\n", "one", "two",
     6},
    {"row of columns", "the next row",
     "[[section.group]]\ntitle = 'A long title'\ncolumns = 2\n[[section.group.award]]\ntitle = 'one'\n"
     "[[section.group.award]]\ntitle = 'two'\n[[section.group.award]]\ntitle = 'three'\n",
     "one", "two", 15},
    {"entry in a list of entries", "the next one",
     "[[section.award]]\ntitle = 'one'\n[[section.award]]\ntitle = 'two'\n", "one", "two", 15},
    {any, "list of entries", "[[section.text]]\ntext = 'one'\n[[section.award]]\ntitle = 'two'\n", "one", "two", 12},
    {any, "list of entries",
     "[[section.experience]]\norganization = 'X'\nsummary = 'one'\n[[section.award]]\n"
     "title = 'two'\n",
     "one", "two", 16},
    {"group in the margin", "the next one",
     "[[section.group]]\ntitle = '2019'\n[[section.group.award]]\ntitle = 'one'\n[[section.group]]\ntitle = '2018'\n"
     "[[section.group.award]]\ntitle = 'two'\n",
     "one", "two", 9},
};

TEST_F(Spacing, IsAsTheTableSays) {
  for (const SpacingRow& row : rows) {
    const page::PagedDocument paged =
        set("format = 1\n[person]\nname = 'Ada'\n[[section]]\ntitle = 'Section'\n" + std::string(row.entries));
    const Extent upper = find(paged, row.upper), lower = find(paged, row.lower);
    EXPECT_EQ(upper.page, lower.page) << row.entries;
    EXPECT_NEAR(lower.top - upper.bottom, row.gap, 0.001) << row.above << " / " << row.below << "\n" << row.entries;
  }
}

TEST_F(Spacing, IsNoneAtAPagesTop) {
  const page::PagedDocument paged =
      set("format = 1\n[person]\nname = 'Ada'\n[[section]]\ntitle = 'Section'\n[[section.experience]]\n"
          "organization = 'A'\nsummary = 'one'\n[[section.experience]]\norganization = 'B'\nbreak = 'before'\n");
  const Extent second = find(paged, "B");
  EXPECT_EQ(second.page, 1u);
  EXPECT_NEAR(second.top, top_margin, 0.001);
}

// "above / below" of each row of the table in the paper, or of those above.
TEST_F(Spacing, IsInThePaperRowByRow) {
  std::istringstream paper(file_text(CVPDF_SOURCE_DIR "/src/README.md"));
  std::vector<std::string> written;
  bool is_here = false;
  for (std::string text; std::getline(paper, text);) {
    if (text.rfind("## ", 0) == 0) is_here = text == "## Gaps";
    if (!is_here || text.rfind("| ", 0) != 0 || text.rfind("| Above", 0) == 0) continue;
    const std::size_t middle = text.find(" | "), end = text.find(" | ", middle + 1);
    written.push_back(text.substr(2, middle - 2) + " / " + text.substr(middle + 3, end - middle - 3));
  }
  std::vector<std::string> tested{"a page's top / anything"};
  for (const SpacingRow& row : rows) tested.push_back(std::string(row.above) + " / " + std::string(row.below));
  for (auto* names : {&written, &tested}) {
    std::sort(names->begin(), names->end());
    names->erase(std::unique(names->begin(), names->end()), names->end());
  }
  EXPECT_EQ(written, tested);
}

}  // namespace
}  // namespace cvpdf::golden
