#include "content/write_toml.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "content/dump.hpp"
#include "content/entry_kinds.hpp"
#include "content/letter_reader.hpp"
#include "content/read.hpp"
#include "content/settle_marks.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view person = "[person]\nname = 'Ada'\n";

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// What is written of a content; it reads as the same, and is written the same again.
std::string rewritten(const std::string& content) {
  Reading first = read(content);
  settle_marks(first.cv);
  EXPECT_FALSE(first.diagnostics.failed()) << content << codes(first.diagnostics);
  const std::string text = write_toml(first.cv);
  const Reading second = read(text);
  EXPECT_FALSE(second.diagnostics.failed()) << text << codes(second.diagnostics);
  EXPECT_EQ(dump(second.cv), dump(first.cv)) << text;
  EXPECT_EQ(write_toml(second.cv), text);
  return text;
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(WriteToml, ASmallCv) {
  const std::string content = R"(# A comment.
format = 1
attach = true
keywords = ["compilers", "\"quoted\""]
[person]
name = "Ada"   # Another.
profiles = [{ network = "N", user = "u" }, { network = "M", user = "v", hide = true }]
[[section]]
title = "Work"
  [[section.experience]]
  organization = "Engines"
  start = 1842
  end = "present"
  items = ["one", { label = "L:", text = "*two*", items = ["three", { text = "four", hide = true }] }]
  [[section.text]]
  text = "hidden words"
  hide = true
[[section]]
title = "Secret"
hide = true
)";
  EXPECT_EQ(rewritten(content), R"(format = 1
keywords = ["compilers", '"quoted"']
attach = true

[person]
name = "Ada"
profiles = [
  { network = "N", user = "u" },
]

[[section]]
title = "Work"

  [[section.experience]]
  organization = "Engines"
  start = 1842
  end = "present"
  items = [
    "one",
    { label = "L:", text = "*two*", items = [
      "three",
    ] },
  ]
)");
}

TEST(WriteToml, TheContentsOfTheRepository) {
  const std::filesystem::path root = CVPDF_SOURCE_DIR;
  std::size_t count = 0;
  for (const char* folder : {"content", "examples", "examples/languages", "tests/golden/cases"}) {
    for (const auto& found : std::filesystem::recursive_directory_iterator(root / folder)) {
      if (found.path().extension() != ".toml" || found.path().filename() == "layout.toml") continue;
      if (is_letter(file_text(found.path()))) continue;  // Its CV is another file.
      SCOPED_TRACE(found.path());
      rewritten(file_text(found.path()));
      ++count;
    }
  }
  EXPECT_GE(count, 18U);
}

// Values of every type that a key may have; `x` is a text of the row at hand.
std::string value_of(ValueType type, const std::string& x) {
  switch (type) {
    case ValueType::markdown:
    case ValueType::paragraphs:
    case ValueType::plain_text:
      return x;
    case ValueType::items:
      return fmt::format("[{0}, {{ label = {0}, text = {0}, lists = 'inline', columns = 2, items = [{0}] }}]", x);
    case ValueType::names:
      return fmt::format("[{0}, {0}]", x);
    case ValueType::authors:
      return fmt::format(
          "[{0}, 'B*', {{ name = {0}, marks = '*, +' }}, {{ name = 'C*' }}, {{ name = 'A B', family = 'B' }}]", x);
    case ValueType::url:
      return "'https://example.org/?a=b&c'";
    case ValueType::date:
      return "'2015-09'";
    case ValueType::end:
      return "2016-02-29";
    case ValueType::publication_type:
      return "'article'";
    case ValueType::boolean:
      return "true";
    case ValueType::format:
      return "1";
    case ValueType::page_break:
      return "'before'";
    case ValueType::region:
      return "'sidebar'";
    case ValueType::count:
      return "300";
    case ValueType::design:
      return "{ page = { paper = 'a5' } }";
    case ValueType::page_goal:
      return "'<=2'";
    case ValueType::paper:
      return "'letter'";
    case ValueType::list_shape:
      return "'columns'";
    case ValueType::list_columns:
      return "3";
    case ValueType::status:
      return "'submitted'";
    case ValueType::references:
      return fmt::format(
          "{{ sort = ['-year', 'title'], number = 'group', max_authors = 'all', prefix = {0}, titles = {{ 'a b' = {0} "
          "}} }}",
          x);
    case ValueType::profiles:
      return fmt::format("[{{ network = {0}, user = {0}, url = 'https://example.org' }}]", x);
    default:
      return {};
  }
}

// A key whose text is no free one.
std::string value_of(const KeySpec& key, const std::string& x) {
  if (key.key == "hide") return {};
  if (key.key == "language") return "'de'";
  if (key.key == "email") return "'a@example.org'";
  if (key.key == "id") return "'an-id'";
  return value_of(key.type, x);
}

std::string lines(std::span<const KeySpec> keys, const std::string& x) {
  std::string text;
  for (const KeySpec& key : keys) {
    const std::string value = value_of(key, x);
    if (!value.empty()) text += fmt::format("{} = {}\n", key.key, value);
  }
  return text;
}

std::span<const KeySpec> keys_of(std::string_view name) {
  for (const TableSpec& table : tables()) {
    if (table.name == name) return table.keys;
  }
  return {};
}

// Every key of every table but those of entries.
std::string all_tables(const std::string& x) {
  std::string text = lines(keys_of("document"), x);
  text += "[typography]\n" + lines(keys_of("typography"), x);
  text += "[person]\n" + lines(keys_of("person"), x);
  text += "[terms]\n'da ta' = { language = 'de', hyphenation = 'off' }\ndata = { hyphenation = 'da-ta' }\n'it' = {}\n";
  text += "[[role]]\nmark = '*'\nlegend = " + x + "\n[[role]]\nmark = '**'\n";
  text += "[[team]]\nname = 'students'\nmembers = [" + x + "]\n";
  text += "[[section]]\n" + lines(keys_of("section"), x);
  text += "[[section.group]]\n" + lines(keys_of(group_name), x) + "[[section.group.text]]\ntext = 'x'\n";
  return text;
}

// A field that is added to a table is written, or this fails.
TEST(WriteToml, EveryKeyOfEveryTable) {
  const std::string text = rewritten(all_tables("'x'"));
  for (const std::string_view name : {"document", "typography", "person", "section"}) {
    for (const KeySpec& key : keys_of(name)) {
      // Files of BibTeX do not go along: their entries do.
      const bool is_left_out =
          key.key == "hide" || key.key.starts_with("photo") || key.key == "bibliography" || key.key == "overlay";
      const bool is_table = key.type == ValueType::typography || key.type == ValueType::person ||
                            key.type == ValueType::terms || key.type == ValueType::roles ||
                            key.type == ValueType::teams || key.type == ValueType::sections;
      EXPECT_EQ(contains(text, fmt::format("\n{} = ", key.key)) || text.rfind(fmt::format("{} = ", key.key), 0) == 0,
                !is_left_out && !is_table)
          << name << ' ' << key.key << '\n'
          << text;
    }
  }
  for (const KeySpec& key : keys_of(group_name)) {
    EXPECT_EQ(contains(text.substr(text.find("[[section.group]]")), fmt::format("\n  {} = ", key.key)),
              key.key != "hide" && key.key != "bibliography")
        << key.key;
  }
}

TEST(WriteToml, TeamsAndTheRolesThatAuthorsHave) {
  const std::string text = rewritten(
      "[person]\nname = 'A'\n[[team]]\nname = 'students'\nmembers = ['B']\nrole = 'student'\n[[section]]\ntitle = 'S'\n"
      "[[section.publication]]\ntitle = 'T'\nauthors = ['A', 'B']\nroles = { corresponding = 1 }\n");
  EXPECT_TRUE(contains(text, "[[team]]\nname = \"students\"\nmembers = [\"B\"]\nrole = \"student\"\n")) << text;
  EXPECT_TRUE(contains(text, "[[role]]\nmark = \"†\"\nname = \"corresponding\"\n")) << text;
  EXPECT_TRUE(contains(text, "\"A†\"")) << text;
  EXPECT_FALSE(contains(text, "senior")) << text;
}

// One entry with every field that its row has; of two keys for one slot, the first.
std::string entry_of(const EntryKind& kind, const std::string& x) {
  std::string text;
  std::vector<bool> filled(slot_count);
  for (const FieldSpec& spec : kind.fields) {
    const auto slot = static_cast<std::size_t>(spec.slot);
    if (!filled[slot]) text += fmt::format("{} = {}\n", spec.key, value_of(key_of(spec), x));
    filled[slot] = true;
  }
  if (may_choose_lists(kind)) text += "lists = 'inline'\ncolumns = 2\n";
  text += "language = 'de'\nbreak = 'before'\nkeep = true\n";
  const bool nested = kind.name == "position";
  const std::string header = nested ? "[[section.experience]]\norganization = 'x'\n[[section.experience.position]]\n"
                                    : fmt::format("[[section.{}]]\n", kind.name);
  return fmt::format("{}[[section]]\ntitle = 'S'\n{}{}", person, header, text);
}

TEST(WriteToml, EveryFieldOfEveryKind) {
  for (const EntryKind& kind : entry_kinds()) {
    SCOPED_TRACE(kind.name);
    const std::string text = rewritten(entry_of(kind, "'x'"));
    const Reading reading = read(text);
    for (const FieldSpec& spec : kind.fields) {
      const bool is_date = spec.type == FieldType::date || spec.type == FieldType::begin || spec.type == FieldType::end;
      const bool is_assumed = spec.slot == Slot::type;  // What the other fields make of it.
      const bool is_marks = spec.type == FieldType::roles;
      EXPECT_TRUE(is_date || is_assumed || is_marks || contains(text, fmt::format(" {} = ", spec.key)))
          << spec.key << text;
    }
  }
}

constexpr std::string_view nasty[] = {
    R"("\"quotes\" and \\back\\slashes\\")",
    R"("\u0000\u0001\u001B\u007F")",
    R"("tab\tand\nnewline\r\nand return\r")",
    R"('*a* _b_ `c` [d] $e$ \*f\* <g> ~h~ ![i](j) &amp;')",
    R"("\u2028\u2029\u0085\u00A0x\uFEFF")",
    R"("e\u0301o\u0308\u0323 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E6\U0001F1F9")",
    R"("- x\n- y")",
    R"("1. x")",
    R"("# x")",
    R"("\"\"\"")",
    R"("'''")",
    R"("'''\"\"\"\\")",
    R"("a\\\nb")",
    R"("a\\\\\nb")",
    R"("x\n\ny\n\n\n  z")",
    R"("{ } [ ] = # ,")",
    R"("**b*c***")",
    R"("X*")",
    R"("\u0301x")",
    R"("\\u0041 \\n")",
    R"("[w](https://example.org 'title') https://example.org/(a_b)_c. mailto:a@b.de")",
};

TEST(WriteToml, NastyTexts) {
  for (const std::string_view text : nasty) {
    SCOPED_TRACE(text);
    const std::string x(text);
    rewritten(all_tables(x));
    for (const EntryKind& kind : entry_kinds()) rewritten(entry_of(kind, x));
  }
}

struct DateRow {
  std::string keys, written;
};
const DateRow dates[] = {
    {"year = 2015", "year = 2015\n"},
    {"date = 2015", "year = 2015\n"},
    {"date = '2015'", "year = 2015\n"},
    {"year = '2015-09'", "date = \"2015-09\"\n"},
    {"date = 2015-09-01", "date = 2015-09-01\n"},
    {"date = '2015-09-01'", "date = 2015-09-01\n"},
    {"date = '2014 Summer'", "date = \"2014 Summer\"\n"},
    {"date = 0001-01-01", "date = 0001-01-01\n"},
    {"start = 2015", "year = 2015\n"},
    {"start = 2015\nend = 'Present'", "start = 2015\n  end = \"present\"\n"},
    {"end = 2015", "end = 2015\n"},
    {"end = 'present'", "end = \"present\"\n"},
    {"start = 'early 2015'\nend = '2015-12'", "start = \"early 2015\"\n  end = \"2015-12\"\n"},
};

TEST(WriteToml, Dates) {
  for (const DateRow& row : dates) {
    const std::string text =
        rewritten(fmt::format("{}[[section]]\ntitle = 'S'\n[[section.award]]\ntitle = 'A'\n{}\n", person, row.keys));
    EXPECT_TRUE(contains(text, "  title = \"A\"\n  " + row.written)) << row.keys << '\n' << text;
  }
}

// Ids that the titles give are left to them; all others stand.
TEST(WriteToml, SectionIds) {
  const std::string text = rewritten(
      fmt::format("{}[[section]]\ntitle = 'X'\nid = 'x-2'\n[[section.text]]\ntext = 'a'\n[[section]]\ntitle = 'X'\n"
                  "[[section.text]]\ntext = 'a'\n[[section]]\ntitle = 'X'\n[[section.text]]\ntext = "
                  "'a'\n[[section]]\ntitle = '{}'\n"
                  "[[section.text]]\ntext = 'a'\n[[section]]\ntitle = '{}'\n[[section.text]]\ntext = 'a'\n",
                  person, std::string(80, 'a'), std::string(80, 'a')));
  EXPECT_TRUE(contains(text, "id = \"x-2\"\n"));
  EXPECT_TRUE(contains(text, "title = \"X\"\n\n"));
  EXPECT_TRUE(contains(text, "id = \"x-3\"\n"));
}

// Kinds that alternate keep their order.
TEST(WriteToml, OrderOfEntries) {
  const std::string text =
      rewritten(fmt::format("{}[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'a'\n[[section.group]]\ntitle = 'G'\n"
                            "[[section.group.text]]\ntext = 'b'\n[[section.text]]\ntext = 'c'\n",
                            person));
  EXPECT_LT(text.find("\"a\""), text.find("\"G\""));
  EXPECT_LT(text.find("\"b\""), text.find("\"c\""));
}

}  // namespace
}  // namespace cvpdf::content
