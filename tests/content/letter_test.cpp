#include "content/letter_reader.hpp"

#include <gtest/gtest.h>

#include "content/dump.hpp"
#include "content/read.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

struct LetterReading {
  Diagnostics diagnostics;
  Letter letter;
};

LetterReading read_as_letter(std::string text) {
  LetterReading reading;
  reading.diagnostics.add_source("letter.toml", std::move(text));
  reading.letter = read_letter(1, reading.diagnostics);
  return reading;
}

// A letter with the lines in its table.
LetterReading with_lines(const std::string& lines) {
  return read_as_letter("cv = 'cv.toml'\n[letter]\nbody = 'Words.'\n" + lines + "\n");
}

std::string joined(const std::vector<PlainText>& lines) {
  std::string out;
  for (const PlainText& line : lines) out += line.utf8 + "|";
  return out;
}

std::string print(const std::vector<LetterPart>& body) {
  std::string out;
  for (const LetterPart& part : body) {
    if (const auto* words = std::get_if<RichText>(&part)) {
      out += "P ";
      for (const Span& span : *words) out += span.kind == SpanKind::line_break ? "/" : span.utf8;
      out += "\n";
    }
    const auto* list = std::get_if<LetterList>(&part);
    for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
      out += (list->marks.empty() ? "-" : list->marks.at(i)) + " " + plain_text(list->items[i].text) + "\n";
    }
  }
  return out;
}

TEST(Letter, IsWhatHasItsTable) {
  struct Row {
    std::string_view text;
    bool expected;
  };
  const Row rows[] = {
      {"[letter]\nbody = 'x'\n", true},
      {"cv = 'c.toml'\n  [ letter ]\n", true},
      {"letter.body = 'x'\n", true},
      {"\"letter\" = {}\n", true},
      {"letter = 5\n", true},
      {"paper = \"letter\"\n", false},
      {"[design.page.letter]\n", false},
      {"[letters]\n", false},
      {"x = '''\nletter'''\n", false},
      {"[letter\n", false},
      {"", false},
  };
  for (const Row& row : rows) EXPECT_EQ(is_letter(row.text), row.expected) << row.text;
}

TEST(Letter, ReadsAllOfIt) {
  const LetterReading reading = read_as_letter(R"(
cv = "other/cv.toml"
language = "de"
layout = "modern"
paper = "letter"
pages = 1
design = { paragraph_gap = 1 }
[letter]
recipient = ["Dr. Grace Hopper", " Philadelphia "]
place = "London"
date = 2026-11-28
subject = "An *application*"
opening = "Dear Dr. Hopper,"
body = "Words."
closing = "Yours sincerely,"
enclosures = ["Curriculum vitae", "Certificates"]
with_cv = true
)");
  const Letter& letter = reading.letter;
  EXPECT_EQ(codes(reading.diagnostics), "");
  EXPECT_EQ(letter.cv.utf8 + letter.language.utf8 + letter.layout.utf8 + letter.paper.utf8,
            "other/cv.tomldemodernletter");
  EXPECT_TRUE(letter.pages.has_value());
  EXPECT_EQ(letter.design.members.size(), 1U);
  EXPECT_EQ(joined(letter.recipient), "Dr. Grace Hopper|Philadelphia|");
  EXPECT_EQ(letter.place.utf8, "London");
  EXPECT_EQ(letter.date.value().day, 28);
  EXPECT_EQ(dump(letter.subject), "An *application*");
  EXPECT_EQ(plain_text(letter.opening) + plain_text(letter.closing), "Dear Dr. Hopper,Yours sincerely,");
  EXPECT_EQ(print(letter.body), "P Words.\n");
  EXPECT_EQ(joined(letter.enclosures), "Curriculum vitae|Certificates|");
  EXPECT_TRUE(letter.with_cv);
}

TEST(Letter, TakesAnAddressAsOneStringOfLines) {
  const LetterReading reading = with_lines("recipient = '''\n  Dr. Hopper\n\n  3747 Ridge Avenue  '''");
  EXPECT_EQ(joined(reading.letter.recipient), "Dr. Hopper|3747 Ridge Avenue|");
  EXPECT_EQ(source_of(reading.diagnostics, reading.letter.recipient.back().span), "3747 Ridge Avenue");
}

TEST(Letter, ReadsParagraphsAndLists) {
  struct Row {
    std::string_view body, expected;
  };
  const Row rows[] = {
      {"a\nb\n\nc", "P a b\nP c\n"},
      {"a:\n- b\n- c\n  d\n\ne", "P a:\n- b\n- c d\nP e\n"},
      {"- a\n\n- b", "- a\n- b\n"},
      {"  * a\n  + b", "- a\n- b\n"},
      {"- a\n\nb\n\n- c", "- a\nP b\n- c\n"},
      {"-a\n-- b\n-\nc", "P -a -- b - c\n"},
      {"1. a\n2. b\n  c", "1. a\n2. b c\n"},
      {"\n\n  \na\n \n\t\nb\n", "P a\nP b\n"},
      {"a:\n1) b\n2) c", "P a:\n1) b\n2) c\n"},
      {"- a\n1. b", "- a\n1. b\n"},
      {"3. a\n\n4. b", "3. a\n4. b\n"},
      {"in the year\n12. It was", "P in the year 12. It was\n"},
      {"> 5 people", "P > 5 people\n"},
      {"a:\n• b\n  c\n• d", "P a:\n- b c\n- d\n"},
      {"a:\n– b\n– c", "P a:\n- b\n- c\n"},
      {"a:\n– b\n  c\n– d\n  e", "P a:\n- b c\n- d e\n"},
      {"a\n– b –\nc", "P a – b – c\n"},
      {"- a\r\n- b\r\n", "- a\n- b\n"},
      {"1. a\n\n   b\n2. c\n\n   d\n\n   e\n\nf", "1. a b\n2. c d e\nP f\n"},
      {"1. a\n\nb\n2. c\n3. d", "1. a\nP b\n2. c\n3. d\n"},
      {"- a\n\n  in the year\n  12. It was\n- b", "- a in the year 12. It was\n- b\n"},
      {"  - a\n\n  b", "- a\nP b\n"},
  };
  for (const Row& row : rows) {
    const LetterReading reading =
        read_as_letter("cv = 'cv.toml'\n[letter]\nbody = '''\n" + std::string(row.body) + "'''\n");
    EXPECT_EQ(print(reading.letter.body), row.expected) << row.body;
    EXPECT_EQ(codes(reading.diagnostics), "") << row.body;
  }
}

TEST(Letter, KnowsWhereEachPointStands) {
  const LetterReading reading = read_as_letter("cv = 'cv.toml'\n[letter]\nbody = '''\na\n\n- b c\n  d\n- e'''\n");
  const auto& items = std::get<LetterList>(reading.letter.body.at(1)).items;
  EXPECT_EQ(source_of(reading.diagnostics, items.at(0).span), "b c\n  d");
  EXPECT_EQ(source_of(reading.diagnostics, items.at(1).text.front().span), "e");
}

// Nothing of them is lost but their marks; where each begins is told.
TEST(Letter, SetsOtherBlocksAsParagraphs) {
  struct Row {
    std::string_view body, expected, told;
  };
  constexpr std::string_view warning = " content/block-markup (warning)\n";
  const Row rows[] = {
      {"# a\nb\n## c", "P a\nP b\nP c\n", "4:1+3 6:1+4 "},
      {"> a\n> b\n>\n> c\n\n> d", "P a/b/c\nP d\n", "4:1+3 9:1+3 "},
      {"a\n> b\nc", "P a\nP b\nP c\n", "5:1+3 "},
      {"| a | *b* |\n|---|---|\n| 1 | 2 |", "P a | b/1 | 2\n", "4:1+11 "},
      {"a\n\n---\n\nb\n***", "P a\nP b\n", "6:1+3 9:1+3 "},
      {"Title\n=====\na", "P Title\nP a\n", "5:1+5 "},
      {"a\n```c\nx *= y;\n\n| - 1. |\n|--|\n```\nb", "P a\nP x *= y;/| - 1. |/|--|\nP b\n", "5:1+4 "},
      {"```\nx", "P x\n", "4:1+3 "},
      {"- a\n# b\n- c", "- a\nP b\n- c\n", "5:1+3 "},
  };
  for (const Row& row : rows) {
    const LetterReading reading =
        read_as_letter("cv = 'cv.toml'\n[letter]\nbody = '''\n" + std::string(row.body) + "'''\n");
    EXPECT_EQ(print(reading.letter.body), row.expected) << row.body;
    std::string told;
    for (std::string_view rest = row.told; !rest.empty(); rest.remove_prefix(rest.find(' ') + 1)) {
      told += std::string(rest.substr(0, rest.find(' '))) + std::string(warning);
    }
    EXPECT_EQ(codes(reading.diagnostics), told) << row.body;
  }
}

TEST(Letter, TellsOfMistakesAtTheirPlaces) {
  struct Row {
    std::string_view text, expected;
  };
  const Row rows[] = {
      {"[letter]\nbody = 'x'\n", "1:1+1 toml/missing-key\n"},
      {"cv = ''\n[letter]\nbody = 'x'\n", "1:6+2 content/empty-path\n"},
      {"cv = ['a']\n[letter]\nbody = 'x'\n", "1:6+5 toml/wrong-type\n"},
      {"cv = 'c'\nletter = 5\n", "2:10+1 toml/wrong-type\n"},
      {"cv = 'c'\n[letter]\n", "2:1+8 toml/missing-key\n"},
      {"cv = 'c'\n[letter]\nbody = ' '\n", "3:8+3 content/empty-letter\n"},
      {"cv = 'c'\n[letter]\nbody = ['x']\n", "3:8+5 toml/wrong-type\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipient = []\n", "4:13+2 content/empty-recipient\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipient = ' '\n", "4:13+3 content/empty-recipient\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipient = ['a', '']\n", "4:19+2 content/empty-recipient\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipient = 5\n", "4:13+1 toml/wrong-type\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipient = [5]\n", "4:14+1 toml/wrong-type\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nenclosures = ['']\n", "4:15+2 content/empty-enclosure\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\ndate = 'present'\n", "4:8+9 content/bad-date\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nsignature = ''\n", "4:13+2 content/empty-path (warning)\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\ndate = 'tomorrow'\n", "4:9+8 content/date-in-words (note)\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\ndate = '1 May 2026'\n", ""},
      {"cv = 'c'\n[letter]\nbody = 'x'\ndate = '2026-05-01'\n", ""},
      {"cv = 'c'\n[letter]\nbody = 'x'\nwith_cv = 'yes'\n", "4:11+5 toml/wrong-type\n"},
      {"cv = 'c'\n[letter]\nbody = 'x'\nrecipent = 'x'\n", "4:1+8 toml/unknown-key\n"},
      {"cv = 'c'\n[person]\nname = 'x'\n[letter]\nbody = 'x'\n[[section]]\ntitle = 'x'\n",
       "2:2+6 content/not-in-letter\n6:3+7 content/not-in-letter\n"},
      {"cv = 'c'\n[letter]\nbody = '''\n- a\n  - b\n    - c'''\n", "5:3+1 content/block-markup (note)\n"},
      {"cv = 'c'\n[letter]\nbody = '''\n- a\n\n  - b'''\n", "6:3+1 content/block-markup (note)\n"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(codes(read_as_letter(std::string(row.text)).diagnostics), row.expected) << row.text;
}

TEST(Letter, HintsAtWhatWasMeant) {
  const auto hint = [](const std::string& lines) { return with_lines(lines).diagnostics.all().at(0).hint; };
  EXPECT_EQ(hint("recipent = 'x'"), "did you mean `recipient`?");
  const std::pair<std::string_view, std::string_view> other_names[] = {{"to", "recipient"},
                                                                       {"recipients", "recipient"},
                                                                       {"greeting", "opening"},
                                                                       {"salutation", "opening"},
                                                                       {"salutaton", "opening"},
                                                                       {"text", "body"},
                                                                       {"sign_off", "closing"},
                                                                       {"signoff", "closing"},
                                                                       {"attachments", "enclosures"},
                                                                       {"attachements", "enclosures"},
                                                                       {"city", "place"},
                                                                       {"re", "subject"}};
  for (const auto& [name, key] : other_names) {
    EXPECT_EQ(hint(std::string(name) + " = 'x'"), "did you mean `" + std::string(key) + "`?") << name;
  }
  EXPECT_EQ(hint("layout = 'x'"), "write it at the top of the file, before the first [table]");
  EXPECT_EQ(read("[person]\nname = 'x'\n[[section]]\ntitle = 'x'\n[[section.text]]\ntext = 'x'\n[leter]\n")
                .diagnostics.all()
                .at(0)
                .hint,
            "did you mean `letter`?");
}

TEST(Letter, OverrulesItsCv) {
  const Cv cv = read(
                    "language = 'fr'\nlayout = 'compact'\npaper = 'a4'\ndate = 2020\npages = 2\n"
                    "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'\n")
                    .cv;
  const Cv plain = letterhead_of(with_lines("").letter, cv);
  EXPECT_EQ(plain.language + plain.layout + plain.paper, "frcompacta4");
  EXPECT_TRUE(plain.sections.empty());
  EXPECT_FALSE(plain.pages.has_value());
  EXPECT_EQ(plain.date.value().year, 2020);
  // A paper of its own design counts, too.
  EXPECT_EQ(letterhead_of(
                read_as_letter("cv = 'c'\ndesign = { page = { paper = 'letter' } }\n[letter]\nbody = 'x'\n").letter, cv)
                .paper,
            "");
  const Cv own = letterhead_of(read_as_letter("cv = 'c'\nlanguage = 'de'\nlayout = 'ats'\npaper = 'letter'\npages = 1\n"
                                              "design = { cell_gap = 1 }\n[letter]\nbody = 'x'\ndate = 2026\n")
                                   .letter,
                               cv);
  EXPECT_EQ(own.language + own.layout + own.paper, "deatsletter");
  EXPECT_TRUE(own.pages.has_value());
  EXPECT_EQ(own.design.members.size(), 1U);
  EXPECT_EQ(own.date.value().year, 2026);
  EXPECT_EQ(own.person.name.utf8, "A");
}

// The reference names what the reader takes.
TEST(Letter, StandsInTheReference) {
  for (const TableSpec& table : tables()) {
    if (table.name != "letter") continue;
    for (const KeySpec& key : table.keys) {
      const LetterReading reading = with_lines(std::string(key.key) + " = {}");
      EXPECT_EQ(codes(reading.diagnostics).find("unknown-key"), std::string::npos) << key.key;
    }
    EXPECT_EQ(table.keys.size(), 10U);
  }
}

}  // namespace
}  // namespace cvpdf::content
