#include "compose/letter.hpp"

#include "compose/composing.hpp"
#include "content/letter_reader.hpp"
#include "document/dump.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view cv_text =
    "date = 2026-01-02\n[person]\nname = \"Ada Lovelace\"\nemail = \"ada@example.org\"\n"
    "[[section]]\ntitle = \"S\"\n[[section.text]]\ntext = \"x\"\n";

layout::Layout letter_layout(const std::string& choice) {
  Diagnostics diagnostics;
  std::vector<std::string> files;
  auto layout = layout::read_layout({choice, {}, {}, {}, {}, layout::Purpose::letter}, files, diagnostics);
  EXPECT_TRUE(layout.has_value()) << choice;
  return layout ? std::move(*layout) : layout::Layout{};
}

// A letter with the keys `head` at the top of its file and `lines` in its table.
Composed compose_lines(const std::string& lines, const std::string& head = {}, const std::string& layout = "classic") {
  Composed composed;
  const auto cv_file = composed.diagnostics.add_source("cv.toml", std::string(cv_text));
  const auto file =
      composed.diagnostics.add_source("letter.toml", "cv = 'cv.toml'\n" + head + "\n[letter]\n" + lines + "\n");
  const content::Letter letter = content::read_letter(file, composed.diagnostics);
  const content::Cv cv = content::letterhead_of(letter, content::read_cv(cv_file, composed.diagnostics));
  composed.document = compose_letter(letter, cv, letter_layout(layout), composed.diagnostics);
  EXPECT_TRUE(composed.diagnostics.all().empty()) << codes(composed.diagnostics);
  return composed;
}

// Behind the masthead of classic, the name and the contacts; blanks that do not break as others.
std::string print_letter(const Composed& composed) {
  constexpr std::string_view unbroken = "\u00A0";
  std::string text = print(composed, 2);
  for (std::size_t at = text.find(unbroken); at != std::string::npos; at = text.find(unbroken)) {
    text.replace(at, unbroken.size(), " ");
  }
  return text;
}

TEST(ComposeLetter, StandsInItsOrder) {
  const Composed composed = compose_lines(R"(recipient = ["Dr. Hopper", "Philadelphia"]
place = "London"
date = 2026-11-28
subject = "An *application*"
opening = "Dear Dr. Hopper,"
body = """
First.

Second:
- one
- two
"""
closing = "Yours sincerely,"
enclosures = ["CV", "Diploma"])");
  EXPECT_EQ(print_letter(composed),
            "London, November 28, 2026\n"
            "Dr. Hopper\\Philadelphia\n"
            "**An ****application**\n"
            "(Dear Dr. Hopper,)\n"
            "First.\nSecond:\n[•] one\n([•] two)\n"
            "(Yours sincerely,)\nAda Lovelace\nEnclosures: CV, Diploma\n");
  EXPECT_EQ(composed.document.metadata.title, "An application");
  EXPECT_EQ(composed.document.metadata.author, "Ada Lovelace");
}

TEST(ComposeLetter, LeavesOutWhatIsNotGiven) {
  EXPECT_EQ(print_letter(compose_lines("body = 'x'")), "January 2, 2026\n(x)\nAda Lovelace\n");
  EXPECT_EQ(print_letter(compose_lines("body = 'x'\nplace = 'Paris'\ndate = 'Spring 2026'")),
            "Paris, Spring 2026\n(x)\nAda Lovelace\n");
}

TEST(ComposeLetter, SpeaksItsLanguage) {
  struct Row {
    std::string language, enclosures, expected;
  };
  const Row rows[] = {
      {"en", "['a']", "Enclosure: a"},       {"de", "['a']", "Anlage: a"},
      {"de", "['a', 'b']", "Anlagen: a, b"}, {"fr", "['a', 'b']", "Pièces jointes : a, b"},
      {"ru", "['a']", "Приложение: a"},
  };
  for (const Row& row : rows) {
    const std::string text =
        print_letter(compose_lines("body = 'x'\nenclosures = " + row.enclosures, "language = '" + row.language + "'"));
    EXPECT_NE(text.find("\n" + row.expected + "\n"), std::string::npos) << text;
  }
  EXPECT_EQ(print_letter(compose_lines("body = 'x'\ndate = 2026-11-28", "language = 'de'")),
            "28. November 2026\n(x)\nAda Lovelace\n");
}

TEST(ComposeLetter, IsTaggedAsOneReadsIt) {
  const Composed composed = compose_lines("subject = 'S'\nrecipient = ['R']\nbody = '''\na\n- b'''");
  EXPECT_EQ(document::dump_structure(composed.document.structure), R"(#0 document
  #1 heading1 "Ada Lovelace"
  #2 paragraph
    #3 link -> mailto:ada@example.org
  #4 section
    #5 paragraph
    #6 paragraph
    #7 heading2 "S"
    #8 paragraph
    #9 list
      #10 list_item
        #11 label
        #12 body
    #13 paragraph
)");
}

// In brackets: what leads into the next block.
TEST(ComposeLetter, NumbersPoints) {
  const Composed composed = compose_lines("body = '''\na:\n\n1. b\n2. c\n\n- d'''");
  EXPECT_EQ(print_letter(composed), "January 2, 2026\na:\n[1.] b\n[2.] c\n([•] d)\nAda Lovelace\n");
}

// Three digits and a mark take more room than a bullet.
TEST(ComposeLetter, GivesNumbersTheirRoom) {
  const auto label_and_indent = [](const std::string& mark) {
    const Composed composed = compose_lines("body = '" + mark + " b'");
    for (const document::Paragraph& paragraph : composed.document.paragraphs) {
      if (paragraph.label) return std::pair(paragraph.label->width, paragraph.style.indent_left);
    }
    return std::pair(Length(), Length());
  };
  const auto [bullet, indent] = label_and_indent("-");
  EXPECT_GT(label_and_indent("1.").first, bullet);
  EXPECT_GT(label_and_indent("100.").first, label_and_indent("1.").first);
  EXPECT_GT(label_and_indent("100.").second, indent);
}

TEST(ComposeLetter, KeepsItsEndTogether) {
  const Composed composed = compose_lines("opening = 'o'\nbody = '''\na\n\nb'''\nclosing = 'c'\nenclosures = ['e']");
  EXPECT_EQ(print_letter(composed), "January 2, 2026\n(o)\na\n(b)\n(c)\nAda Lovelace\nEnclosure: e\n");
  for (const document::Block& block : composed.document.regions.at(0).flow) {
    if (std::holds_alternative<document::Stack>(block.kind)) {
      EXPECT_EQ(block.style.keep, document::Keep::lead_in);
    }
  }
}

TEST(ComposeLetter, LeavesRoomForASignature) {
  const Composed composed = compose_lines("body = 'a'", "design = { styles = { closing = { after = 4 } } }");
  // Without the design's layer, which the façade lays over: classic has three lines of 14.5 pt.
  const auto& name = composed.document.paragraphs.at(composed.document.paragraphs.size() - 2);
  EXPECT_EQ(name.style.before.natural, Length::points(43.5));
}

// Whatever the layout: contacts are in the masthead, in one column.
TEST(ComposeLetter, HasItsContactsInEveryLayout) {
  for (const std::string layout : {"classic", "modern", "sidebar", "compact", "academic", "ats"}) {
    const Composed composed = compose_lines("body = 'a'", {}, layout);
    EXPECT_EQ(composed.document.regions.size(), 1U) << layout;
    EXPECT_TRUE(composed.document.tints.empty()) << layout;
    EXPECT_NE(print(composed).find("ada@example.org"), std::string::npos) << layout;
  }
}

}  // namespace
}  // namespace cvpdf::compose
