#include "content/reader.hpp"

#include <gtest/gtest.h>

#include "content/dump.hpp"
#include "content/read.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view head = "format = 1\n[person]\nname = \"Ada\"\n";  // Three lines.

std::string in_section(std::string_view entry) { return fmt::format("{}[[section]]\ntitle = 'S'\n{}\n", head, entry); }

// What a dump shows of the one section's content.
std::string dumped(std::string_view entry) {
  const Reading reading = read(in_section(entry));
  EXPECT_EQ(codes(reading.diagnostics), "") << entry;
  const std::string whole = dump(reading.cv);
  const std::string_view title = "section #s S\n";
  return whole.substr(whole.find(title) + title.size());
}

struct ReaderRow {
  std::string_view entry, expected;
};

TEST(ReadCv, FillsSlotsByTheRowOfTheKind) {
  const ReaderRow rows[] = {
      {"[[section.experience]]\norganization = 'Kwai'\nnote = 'K'\nplace = 'P'\nstart = '2019-08'\nend = 'present'",
       "  experience\n    organization: Kwai\n    place: P\n    period: 2019-08 .. present\n    note: K\n"},
      {"[[section.education]]\ndegree = 'Ph.D.'\ninstitution = 'U'\nstart = 2015\nend = 2019",
       "  education\n    title: Ph.D.\n    organization: U\n    period: 2015 .. 2019\n"},
      {"[[section.education]]\ndegree = 'V'\ndate = '2014 Summer'",
       "  education\n    title: V\n    period: \"2014 Summer\"\n"},
      {"[[section.award]]\ntitle = 'A'\nissuer = 'I'\nyear = 2011",
       "  award\n    title: A\n    organization: I\n    period: 2011\n"},
      {"[[section.talk]]\ntitle = '*T*'\nevent = 'E'\nnote = 'Chinese'\ndate = 2015-09-01",
       "  talk\n    title: *T*\n    period: 2015-09-01\n    venue: E\n    note: Chinese\n"},
      {"[[section.teaching]]\ntitle = 'C'\nrole = 'TA'\nyear = '2018'",
       "  teaching\n    title: C\n    period: 2018\n    tagline: TA\n"},
      {"[[section.service]]\ntitle = 'S'\nrole = 'R'\norganization = 'O'",
       "  service\n    title: S\n    organization: O\n    tagline: R\n"},
      {"[[section.skill]]\ntitle = 'S'\ntext = \"a\\n\\nb\"",
       "  skill\n    title: S\n    summary: a\n    summary: b\n"},
      {"[[section.text]]\ntext = 'x'", "  text\n    summary: x\n"},
      {"[[section.list]]\nitems = ['a', { label = 'L:', text = 'b', items = ['c', { text = 'd' }] }]",
       "  list\n    items\n      - a\n      - [L:] b\n        - c\n        - d\n"},
      {"[[section.entry]]\ntitle = 'T'\nsubtitle = 'S'\nurl = 'https://example.org'",
       "  entry\n    title: T\n    organization: S\n    url: https://example.org\n"},
      {"[[section.project]]\ntitle = 'T'\norganization = 'O'\ntagline = 'L'",
       "  project\n    title: T\n    organization: O\n    tagline: L\n"},
      {"[[section.publication]]\ntitle = 'T'\nauthors = ['A B*', 'et al.']\nvolume = 89\npages = '1-2'\nyear = 2019",
       "  publication\n    title: T\n    period: 2019\n    authors\n      A B *\n      et al.\n    volume: 89\n"
       "    pages: 1-2\n    type: proceedings\n"},
  };
  for (const ReaderRow& row : rows) EXPECT_EQ(dumped(row.entry), row.expected);
}

TEST(ReadCv, TakesADateAClauseAndRegions) {
  const Reading reading = read(
      "date = 2024-05-01\nlegal = 'I *consent*.'\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\nregion = 'sidebar'\n"
      "[[section.text]]\ntext = 'x'\n[[section]]\ntitle = 'T'\nregion = 'main'\n[[section.text]]\ntext = 'x'\n"
      "[[section]]\ntitle = 'U'\n[[section.text]]\ntext = 'x'\n");
  EXPECT_EQ(codes(reading.diagnostics), "");
  const std::string text = dump(reading.cv);
  for (const std::string_view part : {"date: 2024-05-01\n", "legal: I *consent*.\n", "S\n  region: sidebar\n",
                                      "T\n  region: main\n", "U\n  text\n"}) {
    EXPECT_NE(text.find(part), std::string::npos) << text;
  }
  EXPECT_EQ(read("date = 'Spring 2024'\n[person]\nname = 'A'\n").cv.date->free_text, "Spring 2024");
}

TEST(ReadCv, ChoosesAPublicationsType) {
  const ReaderRow rows[] = {
      {"arxiv = '1912.13515'\narxiv_class = 'stat.ML'", "preprint"},
      {"arxiv = '1912.13515'\nvenue = 'V'", "proceedings"},
      {"venue = 'V'\nnumber = '12'", "article"},
      {"number = 12\narxiv = '1'", "preprint"},
      {"type = 'article'", "article"},
      {"venue = 'V'", "proceedings"},
  };
  for (const ReaderRow& row : rows) {
    const Reading reading = read(in_section(fmt::format("[[section.publication]]\ntitle = 'T'\n{}", row.entry)));
    const auto& entry = std::get<Entry>(reading.cv.sections.at(0).nodes.at(0));
    EXPECT_EQ(field<PlainText>(entry, Slot::type)->utf8, row.expected) << row.entry;
  }
}

TEST(ReadCv, KeepsTheOrderOfTheFileAcrossKinds) {
  EXPECT_EQ(
      dumped("[[section.text]]\ntext = '1'\n[[section.award]]\ntitle = '2'\n[[section.text]]\ntext = '3'\n"
             "[[section.group]]\ntitle = '4'\n[[section.group.talk]]\ntitle = '5'\n[[section.group.group]]\n"
             "title = '6'\n[[section.group.group.text]]\ntext = '7'\n[[section.award]]\ntitle = '8'"),
      "  text\n    summary: 1\n  award\n    title: 2\n  text\n    summary: 3\n  group 4\n    talk\n      title: 5\n"
      "    group 6\n      text\n        summary: 7\n  award\n    title: 8\n");
}

TEST(ReadCv, ReadsPositionsProjectsAndGroupsUnderAnEmployer) {
  EXPECT_EQ(dumped("[[section.experience]]\norganization = 'O'\n[[section.experience.position]]\nrole = 'P'\n"
                   "[[section.experience.position.project]]\ntitle = 'X'\n[[section.experience.position]]\nrole = 'Q'\n"
                   "[[section.experience.group]]\ntitle = 'G'\n[[section.experience.group.project]]\ntitle = 'Y'"),
            "  experience\n    organization: O\n    position\n      title: P\n      project\n        title: X\n"
            "    position\n      title: Q\n    group G\n      project\n        title: Y\n");
}

TEST(ReadCv, TakesEntriesInBracesToo) {
  EXPECT_EQ(dumped("award = [{ title = 'A' }, { title = 'B' }]"), "  award\n    title: A\n  award\n    title: B\n");
}

TEST(ReadCv, LeavesOutWhatIsHidden) {
  const ReaderRow rows[] = {
      {"[[section.text]]\ntext = 'x'\nhide = true\n[[section.text]]\ntext = 'y'\nhide = false",
       "  text\n    summary: y\n"},
      {"[[section.group]]\ntitle = 'G'\nhide = true\n[[section.group.text]]\ntext = 'x'\n[[section.text]]\ntext = 'y'",
       "  text\n    summary: y\n"},
      {"[[section.list]]\nitems = ['a', { text = 'b', hide = true }]", "  list\n    items\n      - a\n"},
      {"[[section.experience]]\norganization = 'O'\n[[section.experience.position]]\nrole = 'P'\nhide = true",
       "  experience\n    organization: O\n"},
  };
  for (const ReaderRow& row : rows) EXPECT_EQ(dumped(row.entry), row.expected);
  const Reading section =
      read(in_section("[[section.text]]\ntext = 'x'\n[[section]]\ntitle = 'H'\nhide = true\n"
                      "[[section.text]]\ntext = 'y'"));
  EXPECT_EQ(section.cv.sections.size(), 1U);
  const Reading profiles =
      read(fmt::format("{}profiles = [{{ network = 'N', user = 'u', hide = true }}, {{ network = 'M', "
                       "user = 'v' }}]\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'",
                       head));
  EXPECT_EQ(profiles.cv.person.profiles.size(), 1U);
}

TEST(ReadCv, ChecksWhatIsHidden) {
  const Reading reading = read(in_section("[[section.award]]\ntitel = 'x'\nhide = true"));
  EXPECT_EQ(codes(reading.diagnostics), "6:1+17 toml/missing-key\n7:1+5 toml/unknown-key\n");
}

TEST(ReadCv, ReadsSettingsPersonAndRoles) {
  const Reading reading = read(
      "format = 1\nlanguage = 'de'\nlayout = 'academic'\npaper = 'letter'\npages = '<=2'\n[person]\nname = ' Ada "
      "'\nalso = ['A. E.']\n"
      "headline = '*x*'\nemail = 'a@example.org'\nphone = 123\nlocation = 'L'\nurl = 'https://example.org'\n"
      "profiles = [{ network = 'N', user = 'u', url = 'https://n.example.org/u' }]\n[[role]]\nmark = '*'\nlegend = "
      "'l'\n"
      "[[role]]\nmark = '\u2020'\n[[section]]\ntitle = 'S'\nnote = 'n'\nid = 'my-id'\n[[section.text]]\ntext = 'x'\n");
  EXPECT_EQ(codes(reading.diagnostics), "");
  EXPECT_EQ(dump(reading.cv),
            "language: de\nlayout: academic\npaper: letter\npages: at most 2 pages\nrole * l\nrole \u2020\nperson: "
            "Ada\n  also: A. E.\n"
            "  headline: *x*\n  email: a@example.org\n  phone: 123\n  location: L\n  url: https://example.org\n"
            "  profile: N u https://n.example.org/u\nsection #my-id S\n  note: n\n  text\n    summary: x\n");
  EXPECT_EQ(source_of(reading.diagnostics, reading.cv.person.name.span), "Ada");
}

TEST(ReadCv, ReadsWhichRulesOfSmartTextHold) {
  const Reading reading =
      read("[typography]\nquotes = false\nlogos = true\n" + in_section("[[section.text]]\ntext = 'x'").substr(11));
  EXPECT_EQ(codes(reading.diagnostics), "");
  const std::string whole = dump(reading.cv);
  EXPECT_NE(whole.find("typography quotes: false\ntypography logos: true\n"), std::string::npos) << whole;
}

TEST(ReadCv, HasDefaults) {
  const Reading reading = read("[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'\n");
  EXPECT_EQ(codes(reading.diagnostics), "");
  EXPECT_EQ(reading.cv.language, "en-US");
  EXPECT_EQ(reading.cv.layout, "");
  ASSERT_FALSE(reading.cv.roles.empty());
  EXPECT_EQ(reading.cv.roles[0].mark, "*");
  EXPECT_EQ(reading.cv.roles[0].name, "equal");
  EXPECT_TRUE(reading.cv.roles[0].legend.empty());
}

// Line 4 is [[section]], line 6 the first of the entry.
TEST(ReadCv, ReportsWhatIsWrongInAnEntry) {
  const ReaderRow rows[] = {
      {"[[section.publicaton]]\ntitle = 'x'", "4:1+11 content/empty-section (warning)\n6:11+10 toml/unknown-key\n"},
      {"[[section.award]]\ntitle = 'x'\nissuerr = 'y'", "8:1+7 toml/unknown-key\n"},
      {"[[section.award]]\ntitle = 1", "7:9+1 toml/wrong-type\n"},
      {"[[section.award]]", "6:1+17 toml/missing-key\n"},
      {"[[section.award]]\ntitle = '  '", "7:9+4 content/empty-field\n"},
      {"[[section.text]]\ntext = \"\\n\"", "7:8+4 content/empty-field\n"},
      {"[[section.list]]\nitems = []", "7:9+2 content/empty-field\n"},
      {"[[section.award]]\ntitle = 'x'\nnote = ''", ""},
      {"[section.award]\ntitle = 'x'", "6:1+15 toml/wrong-type\n"},
      {"award = ['x']", "6:10+3 toml/wrong-type\n"},
      {"[[section.position]]\nrole = 'x'", "4:1+11 content/empty-section (warning)\n6:11+8 content/unknown-child\n"},
      {"[[section.award]]\ntitle = 'x'\n[[section.award.project]]\ntitle = 'y'", "8:17+7 content/unknown-child\n"},
      {"[[section.award]]\ntitle = 'x'\n[[section.award.group]]\ntitle = 'y'", "8:17+5 content/unknown-child\n"},
      {"[[section.award]]\ntitle = 'x'\ntext = 'y'", "8:1+4 toml/unknown-key\n"},
      {"[[section.experience]]\norganization = 'x'\n[[section.experience.award]]\ntitle = 'y'",
       "8:22+5 content/unknown-child\n"},
      {"[[section.group]]\ntitle = 'x'", "6:1+17 content/empty-group (warning)\n"},
      {"[[section.group]]\n[[section.group.text]]\ntext = 'x'", "6:1+17 toml/missing-key\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = '2015-9'", "8:9+6 content/bad-date\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = '2015-13'", "8:9+7 content/bad-date\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = 15", "8:8+2 content/bad-date\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = 2015.09", "8:8+7 toml/wrong-type\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = 'present'", "8:8+9 content/bad-date\n"},
      {"[[section.award]]\ntitle = 'x'\nyear = 2015\ndate = 2016", "9:8+4 content/two-dates\n"},
      {"[[section.award]]\ntitle = 'x'\ndate = 2015\nend = 2016", "9:7+4 content/two-dates\n"},
      {"[[section.award]]\ntitle = 'x'\nstart = '2015-09'\nend = '2015-08'", "9:8+7 content/end-before-start\n"},
      {"[[section.award]]\ntitle = 'x'\nstart = 2015\nend = 2014", "9:7+4 content/end-before-start\n"},
      {"[[section.award]]\ntitle = 'x'\nhide = 1", "8:8+1 toml/wrong-type\n"},
      {"[[section.award]]\ntitle = 'x'\nurl = 'example.org'", "8:8+11 content/bad-url (warning)\n"},
      {"[[section.publication]]\ntitle = 'x'\ntype = 'articel'", "8:9+7 content/bad-type\n"},
      {"[[section.publication]]\ntitle = 'x'\nauthors = 'A, B'", "8:11+6 toml/wrong-type\n"},
      {"[[section.publication]]\ntitle = 'x'\narxiv = 1912.13515", "8:9+10 toml/wrong-type\n"},
      {"[[section.list]]\nitems = 'x'", "7:9+3 toml/wrong-type\n"},
      {"[[section.list]]\nitems = ['x', 1]", "7:15+1 toml/wrong-type\n"},
      {"[[section.list]]\nitems = ['x', '']", "7:15+2 content/empty-item (warning)\n"},
      {"[[section.list]]\nitems = ['x', {}]", "7:15+2 content/empty-item (warning)\n"},
      {"[[section.list]]\nitems = ['x', { lable = 'y' }]", "7:17+5 toml/unknown-key\n"},
      {"[[section.list]]\nitems = ['x', { text = 1 }]", "7:24+1 toml/wrong-type\n"},
      {"[[section.list]]\nitems = ['x']\nlists = 'inlin'", "8:9+7 content/bad-list\n"},
      {"[[section.list]]\nitems = ['x']\nlists = 3", "8:9+1 toml/wrong-type\n"},
      {"[[section.list]]\nitems = ['x']\ncolumns = 0", "8:11+1 content/bad-list\n"},
      {"[[section.list]]\nitems = ['x']\ncolumns = 7", "8:11+1 content/bad-list\n"},
      {"[[section.list]]\nitems = ['x']\ncolumns = -9223372036854775808", "8:11+20 content/bad-list\n"},
      {"[[section.list]]\nitems = ['x']\ncolumns = '2'", "8:11+3 toml/wrong-type\n"},
      {"[[section.list]]\nitems = [{ text = 'x', columns = 9 }]", "7:34+1 content/bad-list\n"},
      {"[[section.text]]\ntext = 'x'\nlists = 'inline'", "8:1+5 toml/unknown-key\n"},
  };
  for (const ReaderRow& row : rows) {
    const Reading reading = read(in_section(row.entry));
    EXPECT_EQ(codes(reading.diagnostics), row.expected) << row.entry;
  }
}

TEST(ReadCv, ReportsWhatIsWrongAtTheTop) {
  const std::string rest = "[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'\n";
  const std::string person = "[person]\nname = 'A'\n";
  struct TopRow {
    std::string text;
    std::string_view expected;
  };
  const TopRow rows[] = {
      {"", "1:1+1 content/empty-document\n"},
      {"# nothing\n", "1:1+1 content/empty-document\n"},
      {person, "1:1+1 content/empty-document\n"},
      {rest, "1:1+1 toml/missing-key\n"},
      {"[person]\n" + rest, "1:1+8 toml/missing-key\n"},
      {"[person]\nname = ' '\n" + rest, "2:8+3 content/empty-name\n"},
      {"[person]\nname = true\n" + rest, "2:8+4 toml/wrong-type\n"},
      {"[[person]]\nname = 'A'\n" + rest, "1:1+10 toml/wrong-type\n"},
      {"person = 'A'\n" + rest, "1:10+3 toml/wrong-type\n"},
      {"format = 2\n" + person + rest, "1:10+1 content/bad-format\n"},
      {"format = '1'\n" + person + rest, "1:10+3 toml/wrong-type\n"},
      {"paper = 'a5'\n" + person + rest, "1:10+2 content/bad-paper\n"},
      {"pages = 0\n" + person + rest, "1:9+1 content/bad-pages\n"},
      {"pages = 1000\n" + person + rest, "1:9+4 content/bad-pages\n"},
      {"pages = 'many'\n" + person + rest, "1:9+6 content/bad-pages\n"},
      {"pages = '<= two'\n" + person + rest, "1:9+8 content/bad-pages\n"},
      {"pages = 1.5\n" + person + rest, "1:9+3 content/bad-pages\n"},
      {"date = 'present'\n" + person + rest, "1:8+9 content/bad-date\n"},
      {"date = '2024-13'\n" + person + rest, "1:9+7 content/bad-date\n"},
      {"date = true\n" + person + rest, "1:8+4 toml/wrong-type\n"},
      {"keywords = ['type', '']\n" + person + rest, "1:21+2 content/empty-keyword\n"},
      {"keywords = 'type'\n" + person + rest, "1:12+6 toml/wrong-type\n"},
      {"legal = ['x']\n" + person + rest, "1:9+5 toml/wrong-type\n"},
      {person + "[[section]]\ntitle = 'T'\nregion = 'sidbar'\n[[section.text]]\ntext = 'x'\n",
       "5:11+6 content/bad-region\n"},
      {person + "[[section]]\ntitle = 'T'\nbreak = 'after'\n[[section.text]]\ntext = 'x'\n",
       "5:10+5 content/bad-break\n"},
      {"language = 'american english'\n" + person + rest, "1:13+16 content/bad-language\n"},
      {"typography = 1\n" + person + rest, "1:14+1 toml/wrong-type\n"},
      {"typography = { qoutes = false }\n" + person + rest, "1:16+6 toml/unknown-key\n"},
      {"typography = { quotes = 'no' }\n" + person + rest, "1:25+4 toml/wrong-type\n"},
      {"langauge = 'en'\n" + person + rest, "1:1+8 toml/unknown-key\n"},
      {person + "photo = 'me.jpg'\n" + rest, ""},
      {person + "photo = ''\n" + rest, "3:9+2 content/empty-path (warning)\n"},
      {"date = 'soon'\n" + person + rest, "1:9+4 content/date-in-words (note)\n"},
      {"date = 'Herbst 2026'\n" + person + rest, ""},
      {person + "email = 'me at home'\n" + rest, "3:10+10 content/bad-email (warning)\n"},
      {person + "also = ['', 1]\n" + rest, "3:9+2 content/empty-name\n3:13+1 toml/wrong-type\n"},
      {person + "profiles = [{ user = 'x' }]\n" + rest, "3:13+14 toml/missing-key\n"},
      {person + "profiles = [{ network = 'x' }]\n" + rest, "3:13+17 toml/missing-key\n"},
      {person + "profiles = { network = 'x' }\n" + rest, "3:12+17 toml/wrong-type\n"},
      {person + "[[role]]\nmark = 'a'\n" + rest, "4:9+1 content/bad-mark\n"},
      {person + "[[role]]\nlegend = 'a'\n" + rest, "3:1+8 toml/missing-key\n"},
      {person + "[[role]]\nmark = '*'\n[[role]]\nmark = '*'\n" + rest, "6:9+1 content/duplicate-mark\n"},
      {person + "[section]\ntitle = 'x'\n", "3:1+9 toml/wrong-type\n"},
      {person + "[[section]]\ntitle = 'x'\n", "3:1+11 content/empty-section (warning)\n"},
      {person + "[[section]]\n[[section.text]]\ntext = 'x'\n", "3:1+11 toml/missing-key\n"},
      {person + "[[section]]\ntitle = 'T'\nid = 'A b'\n[[section.text]]\ntext = 'x'\n", "5:7+3 content/bad-id\n"},
      {person + rest +
           "[[section]]\nid = 's'\ntitle = 'T'\n[[section.text]]\ntext = 'x'\n[[section]]\nid = 's'\n"
           "title = 'U'\n[[section.text]]\ntext = 'x'\n",
       "13:7+1 content/duplicate-id\n"},
      {person + "a = 2015-09\n", "3:5+7 toml/syntax\n"},
  };
  for (const TopRow& row : rows) EXPECT_EQ(codes(read(row.text).diagnostics), row.expected) << row.text;
}

TEST(ReadCv, ReportsAllErrorsOfOneRun) {
  const Reading reading = read(
      "paper = 'a5'\n[person]\nnam = 'A'\n[[section]]\ntitel = 'S'\n[[section.award]]\ntitle = 1\nyear = '2015-13'\n"
      "[[section.text]]\n");
  EXPECT_EQ(codes(reading.diagnostics),
            "1:10+2 content/bad-paper\n2:1+8 toml/missing-key\n3:1+3 toml/unknown-key\n4:1+11 toml/missing-key\n"
            "5:1+5 toml/unknown-key\n7:9+1 toml/wrong-type\n8:9+7 content/bad-date\n9:1+16 toml/missing-key\n");
}

TEST(ReadCv, TellsWhereADocumentsKeyBelongs) {
  for (const std::string_view line : {"[person]\nname = 'A'\npaper = 'a4'\n[[section]]\ntitle = 'S'\n",
                                      "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\nlegal = 'x'\n",
                                      "[typography]\nformat = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n"}) {
    const Reading reading = read(std::string(line) + "[[section.text]]\ntext = 'x'\n");
    EXPECT_EQ(reading.diagnostics.all().at(0).code, "toml/unknown-key") << line;
    EXPECT_EQ(reading.diagnostics.all().at(0).hint, "write it at the top of the file, before the first [table]");
  }
  const Reading table = read("[person]\nname = 'A'\nterms = {}\n[[section]]\ntitle = 'S'\n");
  EXPECT_EQ(table.diagnostics.all().at(0).hint, "");
}

// Where nothing shows because the author hid it, nothing is missing; but no title stands over nothing.
TEST(ReadCv, NothingHiddenIsCalledEmpty) {
  struct HiddenRow {
    std::string_view entry, expected;
    std::size_t sections;
  };
  const HiddenRow rows[] = {
      {"[[section.text]]\ntext = 'x'\n[[section]]\ntitle = 'H'\nhide = true", "", 1},
      {"[[section.text]]\ntext = 'x'\n[[section.group]]\ntitle = 'G'\nhide = true", "", 1},
      {"[[section.list]]\nitems = [{ text = 'x', hide = true }]", "", 1},
      {"[[section.text]]\ntext = 'x'\nhide = true", "4:1+11 content/all-hidden (note)\n", 0},
      {"[[section.text]]\ntext = 'x'\n[[section.group]]\ntitle = 'G'\n[[section.group.text]]\ntext = 'x'\nhide = true",
       "8:1+17 content/all-hidden (note)\n", 1},
      {"[[section.group]]\ntitle = 'G'\n[[section.group.text]]\ntext = 'x'\nhide = true",
       "4:1+11 content/all-hidden (note)\n6:1+17 content/all-hidden (note)\n", 0},
  };
  for (const HiddenRow& row : rows) {
    const Reading reading = read(in_section(row.entry));
    EXPECT_EQ(codes(reading.diagnostics), row.expected) << row.entry;
    EXPECT_EQ(reading.cv.sections.size(), row.sections) << row.entry;
  }
}

TEST(ReadCv, SuggestsKeysAndKinds) {
  const ReaderRow rows[] = {
      {"[[section.experiance]]\norganization = 'x'", "did you mean `experience`?"},
      {"[[section.award]]\ntitle = 'x'\nisuer = 'y'", "did you mean `issuer`?"},
      {"[[section.experience]]\norganization = 'x'\n[[section.experience.positon]]\nrole = 'y'",
       "did you mean `position`?"},
      {"[[section.award]]\ntitle = 'x'\nyear = '2015-9'", "did you mean \"2015-09\"?"},
      {"[[section.publication]]\ntitle = 'x'\ntype = 'articel'", "did you mean `article`?"},
      {"[[section.award]]\ntitle = 'x'\nhid = true", "did you mean `hide`?"},
      {"[[section.award]]\ntitle = 'x'\npaper = 'a4'", "write it at the top of the file, before the first [table]"},
      {"[[section.group]]\nlayout = 'x'\ntitle = 'x'\n[[section.group.text]]\ntext = 'x'",
       "write it at the top of the file, before the first [table]"},
      {"[[section.list]]\nitems = ['x']\nlists = 'inlin'", "did you mean `inline`?"},
      {"[[section.list]]\nitems = ['x']\nlists = 'rows'", "one of: bullets, inline, columns"},
      {"[[section.list]]\nitems = ['x']\ncolumns = 0", "write a number from 1 to 6"},
  };
  for (const ReaderRow& row : rows) {
    const Reading reading = read(in_section(row.entry));
    EXPECT_EQ(reading.diagnostics.all().at(0).hint, row.expected) << row.entry;
  }
}

std::string nested_items(std::size_t depth) {
  std::string text = "'x'";
  for (std::size_t n = 1; n < depth; ++n) text = fmt::format("{{ text = 'y', items = [{}] }}", text);
  return fmt::format("[[section.list]]\nitems = [{}]", text);
}

TEST(ReadCv, BoundsDepth) {
  EXPECT_EQ(codes(read(in_section(nested_items(31))).diagnostics), "");
  const std::string too_deep = codes(read(in_section(nested_items(33))).diagnostics);
  EXPECT_NE(too_deep.find("too-deep"), std::string::npos) << too_deep;
  std::string groups, header = "section";
  for (int n = 0; n < 31; ++n) groups += fmt::format("[[{0}.group]]\ntitle = 'G'\n", header), header += ".group";
  EXPECT_EQ(read(in_section(groups)).diagnostics.failed(), false);
  groups += fmt::format("[[{0}.group]]\ntitle = 'G'\n", header);
  EXPECT_TRUE(read(in_section(groups)).diagnostics.failed());
}

TEST(ReadCv, BoundsTheNumberOfEntries) {
  std::string text(in_section(""));
  text += "[[section.list]]\nitems = [";
  for (int n = 0; n < 100'001; ++n) text += "{},";
  text += "]\n";
  EXPECT_EQ(codes(read(text).diagnostics), "1:1+1 content/too-many\n");
}

}  // namespace
}  // namespace cvpdf::content
