#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

struct EntryRow {
  std::string_view entries, expected;
};

// A title, a name or a period is read at a glance, and so is never divided; the words under it may be.
TEST(Entries, LinesAreNotHyphenated) {
  const Composed composed = compose_section(
      "[[section.experience]]\norganization = 'Organization'\nstart = 2015\nend = 2019\nrole = 'Role'\n"
      "summary = 'Summary'\nitems = ['Item']\n");
  std::string divided, whole;
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    for (const document::Inline& one : paragraph.content) {
      const auto* text = std::get_if<document::Text>(&one);
      if (text == nullptr) continue;
      const bool is_off = composed.document.styles[text->style].hyphenation == document::Hyphenation::off;
      (is_off ? whole : divided) += text->utf8 + "|";
    }
  }
  EXPECT_NE(whole.find("Organization|"), std::string::npos) << whole;
  EXPECT_NE(whole.find("Role|"), std::string::npos) << whole;
  EXPECT_NE(whole.find("2015–2019|"), std::string::npos) << whole;
  EXPECT_EQ(divided, "Summary|Item|");
}

// A cell beside another one, in whatever style a layout puts it.
TEST(Entries, LinesOfTwoCellsAreNotHyphenatedInAnyStyle) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(layout::StyleName::line)].text.hyphenation = document::Hyphenation::automatic;
  const Composed composed =
      compose_with(layout,
                   "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n"
                   "[[section.experience]]\norganization = 'Organization'\nstart = 2015\nend = 2019\nrole = 'Role'\n");
  const auto hyphenation_of = [&](std::string_view utf8) {
    for (const document::Paragraph& paragraph : composed.document.paragraphs) {
      for (const document::Inline& one : paragraph.content) {
        const auto* text = std::get_if<document::Text>(&one);
        if (text != nullptr && text->utf8 == utf8) return composed.document.styles[text->style].hyphenation;
      }
    }
    ADD_FAILURE() << utf8;
    return document::Hyphenation::automatic;
  };
  EXPECT_EQ(hyphenation_of("2015–2019"), document::Hyphenation::off);
}

// Every kind of classic, with every field that it has: all of them are shown.
TEST(Entries, ShowEveryField) {
  const EntryRow rows[] = {
      {"[[section.experience]]\norganization = 'O'\nnote = 'N'\nplace = 'P'\nstart = 2015\nend = 2019\nrole = 'R'\n"
       "tagline = 'G'\nsummary = 'S'\nitems = ['I']\nurl = 'https://example.org'\n",
       "**O** (N) (P) >> 2015–2019\n*R*\nG\nS\n[•] I\n"},
      {"[[section.experience]]\norganization = 'O'\n[[section.experience.position]]\nrole = 'R'\nstart = '2022-02'\n"
       "end = 'present'\nplace = 'P'\ntagline = 'G'\nitems = ['I']\n",
       "**O**\n*R*, P >> 2022.02 –\nG\n[•] I\n"},
      {"[[section.project]]\ntitle = 'T'\norganization = 'O'\nnote = 'N'\nplace = 'P'\ndate = 2019\ntagline = 'G'\n"
       "summary = 'S'\nitems = ['I']\n",
       "**T**, O (N), P >> 2019\nG\nS\n[•] I\n"},
      {"[[section.education]]\ndegree = 'D'\ninstitution = 'U'\nplace = 'P'\nnote = 'N'\nstart = 2011\nend = 2015\n"
       "summary = 'S'\nitems = [{ label = 'Advisor:', text = 'Ji Liu' }]\n",
       "**D** (N)\n*U*, P >> 2011–2015\nS\n[•] *Advisor:* Ji Liu\n"},
      {"[[section.award]]\ntitle = 'T'\nissuer = 'I'\nplace = 'P'\nyear = 2011\nnote = 'N'\nsummary = 'S'\nitems = "
       "['x']\n",
       "[2011] T, I, P (N)\nS\n[•] x\n"},
      {"[[section.talk]]\ntitle = 'T'\nevent = 'E'\nnote = 'Chinese'\nplace = 'P'\nyear = 2021\n",
       "[2021] E (Chinese): *T*, P\n"},
      {"[[section.talk]]\ntitle = 'T'\nnote = 'Chinese'\n", "[•] *T* (Chinese)\n"},
      {"[[section.teaching]]\ntitle = 'C'\nrole = 'TA'\ninstitution = 'U'\nplace = 'P'\nyear = 2018\nnote = 'N'\n",
       "[2018] C, *TA*, U, P (N)\n"},
      {"[[section.service]]\ntitle = 'PC'\nrole = 'chair'\norganization = 'ACM'\nstart = 2018\nend = 2019\nnote = "
       "'N'\n",
       "[•] PC, *chair*, ACM (N)  >> 2018–2019\n"},
      // One label that the margin cannot hold sends all of its list to the right ends.
      {"[[section.talk]]\ntitle = 'A'\nyear = 2020\n[[section.talk]]\ntitle = 'B'\ndate = 'Fall 2020'\n"
       "[[section.talk]]\ntitle = 'C'\n",
       "[•] *A * >> 2020\n[•] *B * >> Fall 2020\n[•] *C*\n"},
      {"[[section.service]]\ntitle = 'A'\nstart = 2022\nend = 'present'\n[[section.award]]\ntitle = 'B'\nyear = "
       "'2020-09'\n",
       "[•] A  >> 2022 –\n[•] B  >> 2020.09\n"},
      {"[[section.skill]]\ntitle = 'Languages'\ntext = 'Rust, C++'\n", "**Languages**: Rust, C++\n"},
      {"[[section.skill]]\ntitle = 'Languages:'\ntext = 'Rust'\n", "**Languages:** Rust\n"},
      {"[[section.skill]]\ntitle = 'Languages'\nitems = ['Rust']\n", "**Languages**\n[•] Rust\n"},
      {"[[section.text]]\ntext = \"\"\"a\n\nb\"\"\"\n", "a\nb\n"},
      {"[[section.list]]\ntitle = 'T'\nitems = ['a', 'b']\n", "**T**\n[•] a\n[•] b\n"},
      {"[[section.list]]\nitems = ['a']\n", "[•] a\n"},
      {"[[section.entry]]\ntitle = 'T'\nsubtitle = 'O'\nplace = 'P'\ndate = 2019\nsummary = 'S'\nnote = 'N'\n"
       "items = ['I']\n",
       "**T**, O (N), P >> 2019\nS\n[•] I\n"},
  };
  for (const EntryRow& row : rows) {
    const Composed composed = compose_section(row.entries);
    EXPECT_EQ(print_section(composed), row.expected) << row.entries;
    EXPECT_EQ(codes(composed.diagnostics), "") << row.entries;
  }
}

TEST(Items, NestAsDeepAsAuthorsLike) {
  const Composed composed = compose_section(
      "[[section.list]]\nitems = ['a', { label = 'L', text = 't', items = ['b', { label = 'M', items = [{ text = 'c', "
      "items = ['d'] }] }] }, { text = 'e' }]\n");
  EXPECT_EQ(print_section(composed), "[•] a\n[•] **L** t\n[–] b\n[–] **M**\n[·] c\n[◦] d\n[•] e\n");
  const auto& paragraphs = composed.document.paragraphs;
  EXPECT_EQ(paragraphs[2].style.indent_left, Length::points(12));
  EXPECT_EQ(paragraphs[4].style.indent_left, Length::points(24));
  EXPECT_EQ(paragraphs[7].style.indent_left, Length::points(48));
}

TEST(Entries, LinkWhereTheLayoutSaysSo) {
  const Composed composed = compose_section("[[section.project]]\ntitle = 'T'\nurl = 'example.org/t'\n");
  const auto& structure = composed.document.structure;
  const auto* text = std::get_if<document::Text>(&composed.document.paragraphs[2].content.front());
  ASSERT_NE(text, nullptr);
  EXPECT_EQ(structure[text->structure].role, document::Role::link);
  EXPECT_EQ(structure[text->structure].target, "https://example.org/t");
  EXPECT_EQ(structure[structure[text->structure].parent].role, document::Role::heading3);
}

TEST(Entries, ReportWhatTheLayoutDoesNotShow) {
  layout::Layout layout = classic();
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name == "award") row.lines.front().pattern.resize(1);
  }
  const Composed composed = compose_with(layout,
                                         "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n"
                                         "[[section.award]]\ntitle = 'T'\nissuer = 'I'\nnote = 'N'\n");
  EXPECT_EQ(codes(composed.diagnostics), "8:11 compose/slot-not-shown\n9:9 compose/slot-not-shown\n");
  EXPECT_FALSE(composed.diagnostics.failed());
  EXPECT_NE(composed.diagnostics.all().front().message.find("'issuer'"), std::string::npos);
}

TEST(Entries, HeadersKeepWithWhatFollows) {
  const Composed composed = compose_section(
      "[[section.experience]]\norganization = 'O'\nrole = 'R'\nitems = ['I']\n"
      "[[section.experience]]\norganization = 'P'\n");
  const auto& paragraphs = composed.document.paragraphs;
  EXPECT_EQ(paragraphs[1].style.keep, document::Keep::with_next);  // The section's title.
  EXPECT_EQ(paragraphs[2].style.keep, document::Keep::with_next);
  EXPECT_EQ(paragraphs[3].style.keep, document::Keep::with_next);
  EXPECT_EQ(paragraphs[4].style.keep, document::Keep::nothing);
  EXPECT_EQ(paragraphs[5].style.keep, document::Keep::nothing);
}

// Even what is one block only goes on on another page.
TEST(Entries, HaveHeadsForFurtherPagesWhateverTheyHold) {
  layout::Layout layout = classic();
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name == "experience") row.continued = {row.lines.front()};
  }
  const Composed composed = compose_with(
      layout, "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.experience]]\norganization = 'Works'\n");
  const auto& block = composed.document.regions.front().flow.back();
  const auto* stack = std::get_if<document::Stack>(&block.kind);
  ASSERT_NE(stack, nullptr);
  EXPECT_EQ(stack->children.size(), 1u);
  EXPECT_EQ(stack->continued.size(), 1u);
}

// A text above a list, its own or the next entry's, or one that ends in a colon, leads in to it.
TEST(Entries, LeadInToWhatFollows) {
  struct LeadRow {
    std::string_view entries, expected;  // A sign for each paragraph under the title: '>' leads in.
  };
  const LeadRow rows[] = {
      {"[[section.text]]\ntext = 'a'\n[[section.text]]\ntext = 'b'\n", ".."},
      {"[[section.text]]\ntext = 'such as:'\n[[section.text]]\ntext = 'b'\n", ">."},
      {"[[section.text]]\ntext = 'a'\n[[section.list]]\nitems = ['x', 'y']\n", ">.."},
      {"[[section.text]]\ntext = \"a\\n\\nb\"\n[[section.list]]\nitems = ['x']\n", ".>."},
      {"[[section.list]]\nitems = ['x']\n[[section.list]]\nitems = ['y']\n", ".."},
      // An entry of a list leads in to its own details.
      {"[[section.award]]\ntitle = 'a'\n", "."},
      {"[[section.award]]\ntitle = 'a'\nsummary = 'b'\n", ">."},
      {"[[section.award]]\ntitle = 'a'\nitems = ['x', 'y']\n", ">.."},
  };
  for (const LeadRow& row : rows) {
    const Composed composed = compose_section(row.entries);
    std::string signs;
    for (const document::Paragraph& paragraph : composed.document.paragraphs) {
      const document::Keep keep = paragraph.style.keep;
      const bool is_head = keep == document::Keep::with_next || paragraph.structure == document::structure_artifact;
      if (!is_head) signs += keep == document::Keep::lead_in ? '>' : '.';
    }
    EXPECT_EQ(signs, row.expected) << row.entries;
  }
}

}  // namespace
}  // namespace cvpdf::compose
