#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

Composed compose_person(std::string_view fields, const layout::Layout& layout = classic()) {
  return compose_with(layout, "format = 1\n[person]\nname = \"Shaquille O'Neal\"\n" + std::string(fields) +
                                  "\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n");
}

std::string head(const Composed& composed) {
  const std::string all = print(composed);
  return all.substr(0, all.find("S\n---"));
}

// No-break spaces as in TeX.
std::string with_ties(std::string text) {
  constexpr std::string_view no_break_space = "\u00A0";
  for (std::size_t at = text.find(no_break_space); at != std::string::npos; at = text.find(no_break_space)) {
    text.replace(at, no_break_space.size(), "~");
  }
  return text;
}

struct MastheadRow {
  std::string_view fields, expected;
};

TEST(Masthead, ShowsWhatThereIs) {
  const MastheadRow rows[] = {
      {"", "Shaquille O’Neal\n"},
      {"headline = 'Centre & *more*'", "Shaquille O’Neal\n*Centre & *more\n"},
      {"email = 'a@example.org'", "Shaquille O’Neal\na@example.org\n"},
      {"location = 'Orlando'\nemail = 'a@example.org'\nphone = '+1 555'\nurl = 'https://example.org/'",
       "Shaquille O’Neal\nOrlando~| a@example.org~| +1~555~| example.org\n"},
      {"email = 'a@example.org'\nprofiles = [{ network = 'GitHub', user = 'x', url = 'https://example.org/x' }, "
       "{ network = 'ORCID', user = '0' }]",
       "Shaquille O’Neal\na@example.org~| GitHub:~x~| ORCID:~0\n"},
  };
  for (const MastheadRow& row : rows)
    EXPECT_EQ(with_ties(head(compose_person(row.fields))), row.expected) << row.fields;
}

TEST(Masthead, SeparatorsVanishAtLineEnds) {
  const Composed composed = compose_person("location = 'O'\nemail = 'a@example.org'\nphone = '+1 555'");
  std::string vanishing;
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    for (const document::Inline& one : paragraph.content) {
      const auto* text = std::get_if<document::Text>(&one);
      const bool vanishes = text != nullptr && text->at_line_end == document::Text::AtLineEnd::vanishes;
      if (vanishes) vanishing += "[" + text->utf8 + "]";
    }
  }
  EXPECT_EQ(with_ties(vanishing), "[~| ][~| ]");
}

TEST(Masthead, ContactsStayWhole) {
  const Composed composed = compose_person(
      "location = 'Orlando, FL'\nurl = 'example.org/a-b'\nprofiles = [{ network = 'GitHub', user = 'x-y' }]");
  std::string whole;
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    for (const document::Inline& one : paragraph.content) {
      const auto* text = std::get_if<document::Text>(&one);
      if (text != nullptr && text->unity == document::Text::Unity::whole) whole += "[" + text->utf8 + "]";
    }
  }
  EXPECT_EQ(with_ties(whole), "[Orlando,~FL][example.org/a-b][GitHub:~x-y]");
}

// For machines, which know an address by its scheme.
TEST(Masthead, AddressesArePrintedWholeOnDemand) {
  layout::Layout layout = classic();
  for (layout::Pattern& pattern : layout.masthead.contacts) {
    layout::visit_parts(pattern, [](layout::Part& part) { part.text = part.text == "url" ? "address" : part.text; });
  }
  const Composed composed =
      compose_person("url = 'example.org/'\nprofiles = [{ network = 'GitHub', user = 'x' }]", layout);
  EXPECT_EQ(with_ties(head(composed)), "Shaquille O’Neal\nhttps://example.org/~| GitHub:~x\n");
}

// Of a profile that is an address alone, the network's name is the link.
TEST(Masthead, ProfilesWithoutAUserAreLinks) {
  constexpr std::string_view layouts[] = {"classic", "sidebar", "ats"};
  for (const std::string_view name : layouts) {
    const Composed composed = compose_person("profiles = [{ network = 'LinkedIn', url = 'https://example.org/in/x' }]",
                                             read_layout(std::string(name)));
    std::string targets;
    for (const document::StructureNode& node : composed.document.structure) targets += node.target;
    EXPECT_EQ(targets, "https://example.org/in/x") << name;
  }
}

TEST(Masthead, ContactsAreLinks) {
  const Composed composed = compose_person(
      "email = 'a@example.org'\nphone = '+1 (555)'\nurl = 'example.org'\n"
      "profiles = [{ network = 'GitHub', user = 'x', url = 'https://example.org/x' }]");
  std::string targets;
  for (const document::StructureNode& node : composed.document.structure) {
    if (node.role == document::Role::link) targets += node.target + " ";
  }
  EXPECT_EQ(targets, "mailto:a@example.org tel:+1555 https://example.org https://example.org/x ");
}

}  // namespace
}  // namespace cvpdf::compose
