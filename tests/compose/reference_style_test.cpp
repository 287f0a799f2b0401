#include "compose/reference_style.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

// Blanks at which no line breaks, as patterns write them.
std::string with_tildes(std::string text) {
  constexpr std::string_view tie = "\u00A0";
  for (std::size_t at = text.find(tie); at != std::string::npos; at = text.find(tie, at))
    text.replace(at, tie.size(), "~");
  return text;
}

constexpr std::string_view full =
    "title = 'On It'\nauthors = ['Ada Mary Byron', 'Xiangru Lian', 'Ji Liu']\nvenue = 'Journal'\nvolume = 3\nnumber = "
    "4\n"
    "pages = '5-9'\npublisher = 'House'\nyear = 2020\ndoi = '10.1/x'\n";

const document::Paragraph& paragraph_with(const Composed& composed, std::string_view words) {
  const auto& all = composed.document.paragraphs;
  const auto found = std::find_if(all.begin(), all.end(), [&](const document::Paragraph& paragraph) {
    return print(composed.document, paragraph.content).find(words) != std::string::npos;
  });
  EXPECT_NE(found, all.end()) << words;
  return *found;
}

std::string in_style(std::string_view style, std::string_view keys, std::string_view kind = "publication") {
  const Composed composed = compose_section(fmt::format("[[section.{}]]\n{}", kind, keys),
                                            fmt::format("references = {{ style = '{}' }}", style));
  EXPECT_EQ(codes(composed.diagnostics), "") << style;
  return with_tildes(print_section(composed));
}

TEST(ReferenceStyles, OfClassic) {
  struct Row {
    std::string_view style, keys, expected;
  };
  const Row rows[] = {
      {"ieee", full,
       "A.~M.~Byron, **X.~Lian**, and J.~Liu, “On It,” *Journal*, vol.~3, no.~4, pp.~5–9, House, 2020, doi: 10.1/x.\n"},
      {"apa", full,
       "Byron,~A.~M., **Lian,~X.**, & Liu,~J. (2020). On It. *Journal*, *3*(4), 5–9. House. DOI: 10.1/x.\n"},
      {"ieee", "title = 'Alone'\nauthors = ['Xiangru Lian']\n", "**X.~Lian**, “Alone.”\n"},
      {"ieee", "title = 'Ends.'\nauthors = ['Xiangru Lian']\nyear = 2020\n", "**X.~Lian**, “Ends.”, 2020.\n"},
      {"ieee", "title = 'Why?'\nauthors = ['Xiangru Lian']\nyear = 2020\n", "**X.~Lian**, “Why?”, 2020.\n"},
      {"apa", "title = 'Alone'\nauthors = ['Xiangru Lian']\n", "**Lian,~X.** Alone.\n"},
      {"apa", "title = 'Alone'\nyear = 2020\nauthors = ['Xiangru Lian']\n", "**Lian,~X.** (2020). Alone.\n"},
      {"compact", full, "Byron, **Lian**, and Liu: *On It*, Journal 3.4, House, 2020, pp.~5–9, DOI: 10.1/x\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(in_style(row.style, row.keys), row.expected);
}

// A full stop or a question mark at a title's end is enough.
TEST(ReferenceStyles, PunctuationNeverDoubles) {
  for (const std::string_view style : {"", "ieee", "apa", "compact"}) {
    for (const std::string_view title : {"Why?", "Done.", "No!", "A", "Well..."}) {
      const std::string text =
          in_style(style, fmt::format("title = '{}'\nauthors = ['Xiangru Lian', 'et al.']\n", title));
      for (const std::string_view doubled : {"..", ",,", "?.", "!.", "?,", "!,", " ,", " ."}) {
        EXPECT_EQ(text.find(doubled), std::string::npos) << style << ": " << text;
      }
    }
  }
}

TEST(ReferenceStyles, ThatAreNotThereAreErrors) {
  const Composed composed = compose_section("[[section.publication]]\ntitle = 'T'\nauthors = ['Xiangru Lian']\n",
                                            "references = { style = 'iee' }");
  EXPECT_NE(codes(composed.diagnostics).find("compose/unknown-reference-style"), std::string::npos);
}

// Every field of every kind of work is printed, in every style.
TEST(ReferenceStyles, ShowEveryField) {
  constexpr std::string_view more =
      "title = 'T'\nauthors = ['Xiangru Lian']\nyear = 2020\nnote = 'N'\nurl = 'https://a.org'\n";
  const std::pair<std::string_view, std::string_view> kinds[] = {
      {"publication",
       "venue = 'V'\nseries = 'S'\nvolume = 1\nnumber = 2\npages = '3'\npublisher = 'P'\nstatus = 'submitted'\naward = "
       "'A'\ndoi = '10.1/x'\narxiv = '1'\narxiv_class = 'c'\npdf = 'https://a.org/p'\ncode = 'https://a.org/c'\nvideo "
       "= "
       "'https://a.org/v'\nslides = 'https://a.org/s'\n"},
      {"thesis",
       "kind = 'K'\ninstitution = 'I'\nplace = 'P'\npages = '1'\naward = 'A'\ndoi = '10.1/x'\n"
       "pdf = 'https://a.org/p'\ncode = 'https://a.org/c'\nslides = 'https://a.org/s'\n"},
      {"patent", "number = '1'\noffice = 'O'\nholder = 'H'\nstatus = 'submitted'\npdf = 'https://a.org/p'\n"},
      {"dataset", "version = '1'\npublisher = 'P'\naward = 'A'\ndoi = '10.1/x'\ncode = 'https://a.org/c'\n"},
      {"software", "version = '1'\npublisher = 'P'\naward = 'A'\ndoi = '10.1/x'\ncode = 'https://a.org/c'\n"},
  };
  for (const auto& [kind, keys] : kinds) {
    for (const std::string_view style : {"", "ieee", "apa", "compact"}) {
      for (const std::string_view type : {"article", "proceedings", "preprint", "book", "chapter", "report", "other"}) {
        const bool has_type = kind == "publication";
        const std::string all =
            fmt::format("{}{}{}", more, keys, has_type ? fmt::format("type = '{}'\n", type) : std::string());
        in_style(style, all, kind);
        if (!has_type) break;
      }
    }
  }
}

TEST(Numbers, HangInTheMargin) {
  const Composed composed = compose_section("[[section.publication]]\ntitle = 'T'\nauthors = ['Xiangru Lian']\n",
                                            "references = { number = 'section', prefix = 'P' }");
  EXPECT_EQ(print_section(composed), "[[P1]] **Xiangru Lian**. “T”\n");
  // Beside a label nothing hangs out.
  const auto& paragraph = paragraph_with(composed, "Lian");
  EXPECT_EQ(paragraph.style.first_line, Length());
}

TEST(Years, HangInTheMargin) {
  const std::string papers =
      "[[section.publication]]\ntitle = 'T'\nyear = 2020\nauthors = ['Xiangru Lian']\n"
      "[[section.publication]]\ntitle = 'U'\nyear = 2020\nauthors = ['Xiangru Lian']\n";
  EXPECT_EQ(print_section(compose_section(papers, "references = { years = true }")),
            "[2020] **Xiangru Lian**. “T”. 2020\n**Xiangru Lian**. “U”. 2020\n");
}

TEST(Totals, StandUnderTheTitle) {
  const std::string papers =
      "[[section.publication]]\ntitle = 'T'\nauthors = ['Xiangru Lian']\n"
      "[[section.publication]]\ntitle = 'U'\nauthors = ['Ji Liu', 'Xiangru Lian']\n";
  const std::string text = print_section(compose_section(papers, "references = { totals = true }"));
  EXPECT_EQ(text.substr(0, text.find('\n')), "*2 refereed, 1 as first author*");
}

TEST(Teams, HaveTheirOwnStyle) {
  const Composed composed =
      compose_section("[[section.publication]]\ntitle = 'T'\nauthors = ['Stella Star', 'Xiangru Lian']\n",
                      "[[team]]\nname = 'students'\nmembers = ['Stella Star']\n");
  bool is_underlined = false;
  for (const document::Inline& one : paragraph_with(composed, "Stella").content) {
    const auto* text = std::get_if<document::Text>(&one);
    if (text == nullptr || text->utf8.find("Stella") == std::string::npos) continue;
    is_underlined = composed.document.styles[text->style].underline == document::Underline::single;
  }
  EXPECT_TRUE(is_underlined);
}

}  // namespace
}  // namespace cvpdf::compose
