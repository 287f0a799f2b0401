// Where terms are found, and what becomes of them and of the languages of sections and entries.
#include "compose/terms.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

using content::Term;

Term in_french(std::string_view text) {
  Term term;
  term.text = text;
  term.language.utf8 = "fr";
  return term;
}

struct TermsRow {
  std::string_view text, expected;
};

TEST(TermFinder, FindsWholeWordsInAnyCase) {
  const std::vector<Term> terms = {in_french("mot"),   in_french("bon mot"), in_french("bon mot juste"),
                                   in_french("École"), in_french("C++"),     in_french(".NET")};
  const TermFinder finder(terms);
  const TermsRow rows[] = {
      {"a mot", "a [mot]"},
      {"Mot, MOT; (mot).", "[Mot], [MOT]; ([mot])."},
      {"motto smot mot1 1mot", "motto smot mot1 1mot"},
      {"mot-clef, porte-mot", "[mot]-clef, porte-[mot]"},
      {"a bon mot here", "a [bon mot] here"},
      {"a bon mot juste", "a [bon mot juste]"},
      {"bon\u00A0mot", "[bon\u00A0mot]"},
      {"bon motto", "bon motto"},
      {"l'école ÉCOLE", "l'[école] [ÉCOLE]"},
      {"mote\u0301", "mote\u0301"},
      {"mot\u0301", "mot\u0301"},
      {"C++ C++20 c++", "[C++] C++20 [c++]"},
      {".NET a.NET", "[.NET] a.NET"},
      {"https://example.org/mot www.mot.org a@mot.org", "https://example.org/mot www.mot.org a@mot.org"},
      {"", ""},
  };
  for (const TermsRow& row : rows) {
    std::string shown(row.text);
    const std::vector<TermPlace> places = finder.find(row.text);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
      shown.insert(place->end, "]").insert(place->begin, "[");
    }
    EXPECT_EQ(shown, row.expected);
  }
  EXPECT_TRUE(TermFinder({}).find("mot").empty());
}

// The inlines of the last block, each with its language where that is not English, and '!' where it stays whole.
std::string languages(const Composed& composed) {
  const auto& flow = composed.document.regions.at(0).flow;
  const auto& paragraph = composed.document.paragraphs.at(std::get<document::ParagraphId>(flow.back().kind));
  std::string shown;
  for (const document::Inline& one : paragraph.content) {
    const auto* text = std::get_if<document::Text>(&one);
    if (text == nullptr) continue;
    const document::TextStyle& style = composed.document.styles[text->style];
    const bool is_whole = style.hyphenation == document::Hyphenation::off;
    shown += "[" + text->utf8 + (style.language == "en-US" ? "" : " " + style.language) + (is_whole ? "!" : "") + "]";
  }
  return shown;
}

constexpr std::string_view terms =
    "[terms]\nWeltanschauung = { language = 'de' }\n'joie de vivre' = { language = 'fr' }\n"
    "cvpdf = { hyphenation = 'off' }\n'by and large' = { hyphenation = 'off' }\ndatabase = { hyphenation = 'da-tabase' "
    "}\n"
    "'Straße' = { hyphenation = 'Straß-e' }\n";

TEST(Terms, HaveTheirOwnStyle) {
  const TermsRow rows[] = {
      {"'A Weltanschauung.'", "[A ][Weltanschauung de][.]"},
      {"'a **Weltanschauung** b'", "[a ][Weltanschauung de][ b]"},
      {"'his joie de vivre'", "[his ][joie de vivre fr]"},
      {"'joie *de* vivre'", "[joie de vivre fr]"},
      {"\"\"\"joie de\n  vivre\"\"\"", "[joie de vivre fr]"},
      {"'it is by and large so'", "[it is ][by and large!][ so]"},
      {"'cvpdf, a database'", "[cvpdf, a database]"},
      {"'`Weltanschauung` $Weltanschauung$'", "[Weltanschauung!][ ]"},
      {"'[Weltanschauung](https://example.org)'", "[Weltanschauung de!]"},
  };
  for (const TermsRow& row : rows) {
    const Composed composed = compose_section("[[section.text]]\ntext = " + std::string(row.text), std::string(terms));
    std::string shown = languages(composed);
    // Emphasis parts a term's inlines.
    for (std::size_t at = shown.find(" fr]["); at != std::string::npos; at = shown.find(" fr][")) shown.erase(at, 5);
    EXPECT_EQ(shown, row.expected);
    EXPECT_EQ(codes(composed.diagnostics), "");
  }
}

TEST(Terms, OfAnotherLanguageAreNodes) {
  const Composed composed = compose_section(
      "[[section.text]]\ntext = 'Weltanschauung, [Weltanschauung](https://example.org)'", std::string(terms));
  std::size_t spans = 0;
  for (const document::StructureNode& node : composed.document.structure) {
    if (node.role != document::Role::span) continue;
    ++spans;
    EXPECT_EQ(node.language, "de");
  }
  EXPECT_EQ(spans, 1U);
}

TEST(Terms, SingleWordsAreTheDocumentsExceptions) {
  const Composed composed = compose_section("[[section.text]]\ntext = 'x'", std::string(terms));
  std::string shown;
  for (const document::WordException& exception : composed.document.exceptions) {
    shown += exception.word;
    for (const std::uint32_t place : exception.places) shown += " " + std::to_string(place);
    shown += "\n";
  }
  EXPECT_EQ(shown, "cvpdf\ndatabase 2\nstraße 6\n");
}

TEST(Languages, OfSectionsAndEntriesAreInherited) {
  const Composed composed = compose_with(classic(), R"(
[person]
name = "A"
[[section]]
title = "S"
language = "fr"
[[section.experience]]
organization = "O"
start = "2001-03"
summary = "\"un\""
[[section.experience]]
organization = "O"
language = "de"
start = "2001-03"
end = "present"
summary = "\"eins\""
[[section.experience.position]]
role = "R"
start = "2001-03"
language = "it"
summary = "\"uno\""
[[section]]
title = "T"
[[section.text]]
text = "\"one\""
)");
  EXPECT_EQ(codes(composed.diagnostics), "");
  const std::string shown = print(composed);
  for (const char* part : {"«\u202Fun\u202F»", "„eins“", "«uno»", "“one”"}) {
    EXPECT_NE(shown.find(part), std::string::npos) << part << "\n" << shown;
  }
  std::string nodes;
  for (const document::StructureNode& node : composed.document.structure) nodes += node.language + " ";
  EXPECT_NE(nodes.find("fr"), std::string::npos);
  EXPECT_EQ(composed.document.structure.front().language, "");
}

TEST(Languages, WithoutPatternsAreNotedOnce) {
  const std::string entries = "language = 'tlh'\n[[section.text]]\ntext = 'x'\nlanguage = 'tlh'\n";
  const Composed noted = compose_section(entries, "language = 'fi'");
  EXPECT_EQ(codes(noted.diagnostics), "2:13 compose/no-patterns\n7:13 compose/no-patterns\n");
  EXPECT_FALSE(noted.diagnostics.failed());
  EXPECT_EQ(codes(compose_section(entries, "hyphenation = false").diagnostics), "");
}

// Content over layout; a style that is never hyphenated stays so.
TEST(Hyphenation, IsSwitchedByContentAndLayout) {
  struct Case {
    std::string_view head;
    document::Hyphenation layout, expected;
  };
  constexpr auto on = document::Hyphenation::automatic, off = document::Hyphenation::off;
  const Case cases[] = {
      {"", on, on}, {"", off, off}, {"hyphenation = true", off, on}, {"hyphenation = false", on, off}};
  for (const Case& one : cases) {
    layout::Layout layout = classic();
    layout.hyphenation = one.layout;
    const Composed composed =
        compose_with(layout, std::string(one.head) +
                                 "\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'");
    EXPECT_EQ(composed.document.styles.front().hyphenation, one.expected) << one.head;
  }
}

// Of each slot, whether the words in it may be divided: names, titles, schools, addresses and numbers never are.
TEST(Hyphenation, IsNotForNamesTitlesAndAddresses) {
  struct Case {
    std::string_view entry, word;
    bool may_be_divided;
  };
  const Case cases[] = {
      {"[[section.experience]]\norganization = 'Wordstone'\nstart = 2001", "Wordstone", false},
      {"[[section.experience]]\norganization = 'O'\nplace = 'Wordstone'\nstart = 2001", "Wordstone", false},
      {"[[section.experience]]\norganization = 'O'\nnote = 'Wordstone'\nstart = 2001", "Wordstone", false},
      {"[[section.experience]]\norganization = 'O'\nstart = 2001\nsummary = 'Wordstone'", "Wordstone", true},
      {"[[section.experience]]\norganization = 'O'\nstart = 2001\nitems = ['Wordstone']", "Wordstone", true},
      {"[[section.experience]]\norganization = 'O'\n[[section.experience.position]]\nrole = 'Wordstone'\nstart = 2001",
       "Wordstone", false},
      {"[[section.education]]\ndegree = 'Wordstone'\ndate = 2001", "Wordstone", false},
      {"[[section.education]]\ndegree = 'D'\ninstitution = 'Wordstone'\ndate = 2001", "Wordstone", false},
      {"[[section.award]]\ntitle = 'Wordstone'\nyear = 2001", "Wordstone", false},
      {"[[section.award]]\ntitle = 'A'\nissuer = 'Wordstone'\nyear = 2001", "Wordstone", false},
      {"[[section.project]]\ntitle = 'Wordstone'", "Wordstone", false},
      {"[[section.text]]\ntext = 'Wordstone'", "Wordstone", true},
      {"[[section.text]]\ntext = '`Wordstone`'", "Wordstone", false},
      {"[[section.publication]]\ntitle = 'T'\nauthors = ['Ada Wordstone']\nvenue = 'V'\nyear = 2001", "Wordstone",
       false},
      {"[[section.group]]\ntitle = 'Wordstone'\n[[section.group.text]]\ntext = 'x'", "Wordstone", false},
  };
  for (const Case& one : cases) {
    const Composed composed = compose_section(one.entry);
    bool is_found = false;
    for (const document::Paragraph& paragraph : composed.document.paragraphs) {
      for (const document::Inline& part : paragraph.content) {
        const auto* text = std::get_if<document::Text>(&part);
        if (text == nullptr || text->utf8.find(one.word) == std::string::npos) continue;
        is_found = true;
        const auto hyphenation = composed.document.styles[text->style].hyphenation;
        EXPECT_EQ(hyphenation == document::Hyphenation::automatic, one.may_be_divided) << one.entry;
      }
    }
    EXPECT_TRUE(is_found) << one.entry;
  }
}

}  // namespace
}  // namespace cvpdf::compose
