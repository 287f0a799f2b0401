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
      {"ieee", "title = 'Ends.'\nauthors = ['Xiangru Lian']\nyear = 2020\n", "**X.~Lian**, “Ends.” 2020.\n"},
      {"ieee", "title = 'Why?'\nauthors = ['Xiangru Lian']\nyear = 2020\n", "**X.~Lian**, “Why?” 2020.\n"},
      {"apa", "title = 'Alone'\nauthors = ['Xiangru Lian']\n", "**Lian,~X.** Alone.\n"},
      {"apa", "title = 'Alone'\nyear = 2020\nauthors = ['Xiangru Lian']\n", "**Lian,~X.** (2020). Alone.\n"},
      {"compact", full, "Byron, **Lian**, and Liu: *On It*, Journal 3.4, House, 2020, pp.~5–9, DOI: 10.1/x\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(in_style(row.style, row.keys), row.expected);
}

// A family's name in Han, kana or Hangul stands first, without a blank and without initials; Arabic and Hebrew have no
// initials either, and stay in their own order. Only those whose family is told by the writing are turned about.
TEST(ReferenceStyles, NameAuthorsOfOtherScripts) {
  struct Row {
    std::string_view authors, ieee, apa, compact;
  };
  const Row rows[] = {
      {"'李明', 'Xiangru Lian'", "李明 and **X.~Lian**", "李明, & **Lian,~X.**", "李明 and **Lian**"},
      {"{ name = '李明', family = '李' }, 'Xiangru Lian'", "李明 and **X.~Lian**", "李明, & **Lian,~X.**",
       "李明 and **Lian**"},
      {"'Xiangru Lian', '山田太郎', '김철수'", "**X.~Lian**, 山田太郎, and 김철수", "**Lian,~X.**, 山田太郎, & 김철수",
       "**Lian**, 山田太郎, and 김철수"},
      {"'محمد علي', 'Xiangru Lian'", "محمد علي and **X.~Lian**", "محمد علي, & **Lian,~X.**", "محمد علي and **Lian**"},
      {"{ name = 'محمد بن سلمان', family = 'بن سلمان' }, 'Xiangru Lian'", "محمد بن سلمان and **X.~Lian**",
       "محمد بن سلمان, & **Lian,~X.**", "محمد بن سلمان and **Lian**"},
      {"'דוד בן־גוריון', 'Xiangru Lian'", "דוד בן־גוריון and **X.~Lian**", "דוד בן־גוריון, & **Lian,~X.**",
       "דוד בן־גוריון and **Lian**"},
      {"{ name = 'Kovács János', family = 'Kovács' }, 'Xiangru Lian'", "J.~Kovács and **X.~Lian**",
       "Kovács,~J., & **Lian,~X.**", "Kovács and **Lian**"},
      {"{ name = 'John Smith Jr.', family = 'Smith' }, 'Xiangru Lian'", "J.~Smith Jr. and **X.~Lian**",
       "Smith,~J., Jr., & **Lian,~X.**", "Smith and **Lian**"},
  };
  for (const Row& row : rows) {
    const std::string keys = fmt::format("title = 'On It'\nauthors = [{}]\nyear = 2020\n", row.authors);
    EXPECT_EQ(in_style("ieee", keys), fmt::format("{}, “On It,” 2020.\n", row.ieee));
    EXPECT_EQ(in_style("apa", keys), fmt::format("{} (2020). On It.\n", row.apa));
    EXPECT_EQ(in_style("compact", keys), fmt::format("{}: *On It*, 2020\n", row.compact));
  }
}

// A mark that ends a title takes the comma's place, also within quotes.
TEST(ReferenceStyles, TitlesThatEndThemselvesTakeNoComma) {
  struct Row {
    std::string_view title, classic, ieee, apa, compact;
  };
  const Row rows[] = {
      {"It", "“It”. In: *J*. 2020", "“It,” in *J*, 2020.", "It. In *J*.", "*It*, J, 2020"},
      {"It.", "“It.” In: *J*. 2020", "“It.” in *J*, 2020.", "It. In *J*.", "*It.* J, 2020"},
      {"It?", "“It?”. In: *J*. 2020", "“It?” in *J*, 2020.", "It? In *J*.", "*It?* J, 2020"},
      {"It!", "“It!”. In: *J*. 2020", "“It!” in *J*, 2020.", "It! In *J*.", "*It!* J, 2020"},
      {"It...", "“It…”. In: *J*. 2020", "“It…” in *J*, 2020.", "It… In *J*.", "*It…* J, 2020"},
      {"On \"It\"", "“On ‘It’”. In: *J*. 2020", "“On ‘It’,” in *J*, 2020.", "On “It”. In *J*.", "*On “It”*, J, 2020"},
      {"On \"It?\"", "“On ‘It?’”. In: *J*. 2020", "“On ‘It?’” in *J*, 2020.", "On “It?”. In *J*.",
       "*On “It?”* J, 2020"},
      {"On \"It.\"", "“On ‘It.’” In: *J*. 2020", "“On ‘It.’” in *J*, 2020.", "On “It.” In *J*.", "*On “It.”* J, 2020"},
  };
  for (const Row& row : rows) {
    const std::string keys =
        fmt::format("title = '{}'\nauthors = ['Xiangru Lian']\nvenue = 'J'\nyear = 2020\n", row.title);
    EXPECT_EQ(in_style("", keys), fmt::format("**Xiangru Lian**. {}\n", row.classic));
    EXPECT_EQ(in_style("ieee", keys), fmt::format("**X.~Lian**, {}\n", row.ieee));
    EXPECT_EQ(in_style("apa", keys), fmt::format("**Lian,~X.** (2020). {}\n", row.apa));
    EXPECT_EQ(in_style("compact", keys), fmt::format("**Lian**: {}\n", row.compact));
  }
}

// Other things end in full stops that are none of a sentence; and a title is followed by more than its place.
TEST(ReferenceStyles, KeepOtherCommas) {
  struct Row {
    std::string_view style, keys, expected;
  };
  const Row rows[] = {
      {"compact", "title = 'A'\nauthors = ['Xiangru Lian', 'et al.']\nvenue = 'Proc. Acad.'\nyear = 2020\n",
       "**Lian** et al.: *A*, Proc. Acad., 2020\n"},
      {"ieee", "title = 'A?'\nauthors = ['Xiangru Lian', 'et al.']\nvenue = 'Proc. Acad.'\nyear = 2020\n",
       "**X.~Lian** et al., “A?” in *Proc. Acad.*, 2020.\n"},
      {"ieee", "title = 'A?'\nauthors = ['Xiangru Lian']\n", "**X.~Lian**, “A?”\n"},
      {"ieee", "title = 'A.'\nauthors = ['Xiangru Lian']\n", "**X.~Lian**, “A.”\n"},
      {"compact", "title = 'A?'\nauthors = ['Xiangru Lian']\nyear = 2020\n", "**Lian**: *A?* 2020\n"},
      {"compact", "title = 'A?'\nauthors = ['Xiangru Lian']\n", "**Lian**: *A?*\n"},
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
