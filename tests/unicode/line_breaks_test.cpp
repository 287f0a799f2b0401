#include "unicode/line_breaks.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unicode/break_rules.hpp"
#include "unicode/text.hpp"

namespace cvpdf::unicode {
namespace {

// The text with "|" at each allowed break, "!" at each mandatory one, "~" at a last resort.
std::string with_breaks(std::string_view text) {
  std::string out;
  std::size_t begin = 0;
  for (const LineBreakOpportunity& opportunity : line_breaks(text)) {
    out += text.substr(begin, opportunity.offset - begin);
    const bool is_last_resort = opportunity.kind == BreakKind::last_resort;
    out += opportunity.kind == BreakKind::mandatory ? '!' : is_last_resort ? '~' : '|';
    begin = opportunity.offset;
  }
  return out += text.substr(begin);
}

struct LineBreaksRow {
  std::string_view text, expected;
};
constexpr LineBreaksRow rows[] = {
    // UAX #14.
    {"", ""},
    {"word", "word"},
    {"two words", "two |words"},
    {"two  blanks ", "two  |blanks "},
    {"deep-learning", "deep-|learning"},
    {"(see below)", "(see |below)"},
    {"no\u00A0break", "no\u00A0break"},
    {"soft\u00ADhyphen", "soft\u00AD|hyphen"},
    {"\u201CD\u00B2 :", "\u201CD\u00B2 :"},
    {"x86-64", "x86-64"},
    {"\u4E2D\u6587", "\u4E2D|\u6587"},
    {"zero\u200Bwidth", "zero\u200B|width"},
    {"join\u2060ed", "join\u2060ed"},
    {"e\u0301t a\u0300", "e\u0301t |a\u0300"},
    {"thin\u2009blank", "thin\u2009|blank"},
    {"[12], [3\u20135]", "[12], |[3\u20135]"},
    {"(a) and (b)", "(a) |and |(b)"},
    {"e.g., this", "e.g., |this"},
    {"i.e. that", "i.e. |that"},
    {"$100", "$100"},
    {"#1", "#1"},
    {"v2.0", "v2.0"},
    {"3.14", "3.14"},
    {"1,000", "1,000"},
    {"1,000,000.50", "1,000,000.50"},
    {"\u00B15", "\u00B15"},
    {"\u22123", "\u22123"},
    {"99.99%", "99.99%"},
    {"100+ releases", "100+ |releases"},
    {"~5", "~5"},
    {"<5", "<5"},
    {"3:1", "3:1"},
    {"12:30", "12:30"},
    {"2/3", "2/3"},
    {"1.5e-6", "1.5e-6"},
    {"C, D", "C, |D"},
    {"a; b", "a; |b"},
    {"foo_bar", "foo_bar"},
    {"std::vector", "std::vector"},
    {"std::vector<int>", "std::vector<int>"},
    {"#hashtag", "#hashtag"},
    {"@handle", "@handle"},
    {"a.b.c", "a.b.c"},
    {"it's", "it's"},
    {"l\u2019\u00E9t\u00E9", "l\u2019\u00E9t\u00E9"},
    {"O'Brien", "O'Brien"},
    // Languages that C++ people name, and other marks inside words.
    {"C++, C#, F#", "C++, |C#, |F#"},
    {"C++20", "C++20"},
    {"C++/Python", "C++/Python"},
    {"C++-based", "C++-|based"},
    {"C++\u4E2D", "C++\u4E2D"},
    {"f(x)(y)", "f(x)(y)"},
    {"a!=b", "a!=b"},
    {"x=={}", "x=={}"},
    {"Yahoo!s", "Yahoo!s"},
    {"{a}b", "{a}b"},
    {"what?no", "what?no"},
    {"50%off", "50%off"},
    {"operator()()", "operator()()"},
    {"a|b", "a||b"},
    {"a||b", "a|||b"},
    {"(a)/(b)", "(a)/(b)"},
    {"\u20265 more", "\u20265 |more"},
    {"\u2026and so", "\u2026and |so"},
    {"wait\u2026what", "wait\u2026|what"},
    {"etc.\u2026", "etc.\u2026"},
    // Slashes.
    {"CI/CD pipelines", "CI/CD |pipelines"},
    {"TCP/IP", "TCP/IP"},
    {"A/B tests", "A/B |tests"},
    {"and/or", "and/or"},
    {"km/h", "km/h"},
    {"his/her", "his/her"},
    {"PyTorch/TensorFlow", "PyTorch/|TensorFlow"},
    {"client/server", "client/|server"},
    {"read/write", "read/write"},
    {"input/output/error", "input/|output/|error"},
    {"2015/2019", "2015/2019"},
    {"24/7", "24/7"},
    {"I/O", "I/O"},
    {"w/o", "w/o"},
    {"HTML/CSS/JS", "HTML/CSS/JS"},
    {"macOS/Linux", "macOS/|Linux"},
    // Hyphens.
    {"state-of-the-art", "state-|of-|the-|art"},
    {"property-based", "property-|based"},
    {"e-mail", "e-mail"},
    {"X-ray", "X-ray"},
    {"T-shirt", "T-shirt"},
    {"vitamin-C", "vitamin-C"},
    {"K-means", "K-means"},
    {"t-test", "t-test"},
    {"(e-mail)", "(e-mail)"},
    {"\u201Ce-mail\u201D", "\u201Ce-mail\u201D"},
    {"J.-P.", "J.-P."},
    {"pre- and post-war", "pre- |and |post-|war"},
    {"--flag", "--flag"},
    {"a -v", "a |-v"},
    {"a --flag", "a |--flag"},
    {"(-x)", "(-x)"},
    {"COVID-19", "COVID-19"},
    {"UTF-8", "UTF-8"},
    {"GPT-4", "GPT-4"},
    {"COVID\u201019", "COVID\u201019"},
    {"well\u2010known", "well\u2010|known"},
    {"no\u2011break", "no\u2011break"},
    {"2019-08-01", "2019-08-01"},
    {"2015-2019", "2015-2019"},
    {"5-year", "5-year"},
    {"10-year", "10-|year"},
    {"a-t-il", "a-t-il"},
    {"donne-t-il", "donne-t-il"},
    {"co-op", "co-|op"},
    {"Wi-Fi", "Wi-|Fi"},
    {"CD-ROM", "CD-|ROM"},
    {"e-commerce-based", "e-commerce-|based"},
    {"e\u0301-mail", "e\u0301-mail"},
    {"-based", "-based"},
    {"non-(linear)", "non-(linear)"},
    // Dashes.
    {"2019\u20132022", "2019\u20132022"},
    {"2015\u20132019", "2015\u20132019"},
    {"10\u201315\u00A0%", "10\u201315\u00A0%"},
    {"A\u2013Z", "A\u2013Z"},
    {"n\u2013k", "n\u2013k"},
    {"2019\u2013present", "2019\u2013present"},
    {"May\u20132019", "May\u20132019"},
    {"London\u2013Paris", "London\u2013|Paris"},
    {"word\u2014word", "word\u2014|word"},
    {"a \u2013 b", "a \u2013 |b"},
    {"a - b", "a - |b"},
    {"word \u2014 word", "word \u2014 |word"},
    {"2019 \u2013 2022", "2019 \u2013 2022"},
    {"2019.08 \u2013 2022.01", "2019.08 \u2013 2022.01"},
    {"May \u2013 June", "May \u2013 |June"},
    {"\u2014Dialogue", "\u2014Dialogue"},
    {"\u201C\u2014x\u201D", "\u201C\u2014x\u201D"},
    {"word--word", "word--|word"},
    {"word---word", "word---|word"},
    {"10 %\u201315 %", "10 %\u201315 %"},
    {"a \u00B7 b", "a \u00B7 |b"},
    {"a | b", "a | |b"},
    {"a \u2022 b", "a \u2022 |b"},
    {"Mon\u2013Fri", "Mon\u2013|Fri"},
    // Numbers and units.
    {"65 ms", "65 ms"},
    {"3 GHz", "3 GHz"},
    {"5 kg", "5 kg"},
    {"10 %", "10 %"},
    {"10\u201315 %", "10\u201315 %"},
    {"20 GB/s", "20 GB/s"},
    {"5 km/h", "5 km/h"},
    {"5 m\u00B2", "5 m\u00B2"},
    {"10 km2", "10 km2"},
    {"(65 ms)", "(65 ms)"},
    {"65 ms, then", "65 ms, |then"},
    {"3.5 GHz.", "3.5 GHz."},
    {"20 \u00B0C", "20 \u00B0C"},
    {"5 \u00B5m", "5 \u00B5m"},
    {"100 \u20AC", "100 \u20AC"},
    {"100 EUR", "100 EUR"},
    {"EUR 100", "EUR 100"},
    {"US$ 5", "US$ 5"},
    {"\u20AC 5", "\u20AC 5"},
    {"2 words", "2 |words"},
    {"IPv6 h", "IPv6 |h"},
    {"10 000", "10 000"},
    {"10 000 000 people", "10 000 000 |people"},
    {"1 234.5", "1 234.5"},
    {"2019 300", "2019 |300"},
    {"in 5 steps", "in |5 |steps"},
    {"10 A level", "10 |A |level"},
    {"2019 in a", "2019 |in |a"},
    {"2019 \u0433.", "2019 \u0433."},
    {"5 \u043C\u043B\u043D \u20BD", "5 \u043C\u043B\u043D |\u20BD"},
    {"\u2248 3", "\u2248 3"},
    {"\u00B1 3", "\u00B1 3"},
    {"p < 0.05", "p < 0.05"},
    {"n = 5", "n = 5"},
    {"3 \u00D7 4", "3 \u00D7 4"},
    {"1920 \u00D7 1080 px", "1920 \u00D7 1080 px"},
    {"a + b", "a |+ |b"},
    // Telephones.
    {"+49 30 1234-567", "+49 30 1234-567"},
    {"(555) 123-4567", "(555) 123-4567"},
    {"(030) 1234 extension", "(030) 1234 |extension"},
    {"+1 (555) 123 4567", "+1 (555) 123 4567"},
    {"tel. +49 30", "tel. |+49 30"},
    {"(2019) 12", "(2019) |12"},
    // Names.
    {"X. Lian", "X. Lian"},
    {"J. R. R. Tolkien", "J. R. R. Tolkien"},
    {"J.R.R. Tolkien", "J.R.R. Tolkien"},
    {"J.-P. Sartre", "J.-P. Sartre"},
    {"(X. Lian)", "(X. Lian)"},
    {"\u00C9. Zola", "\u00C9. Zola"},
    {"\u0410. \u0421. \u041F\u0443\u0448\u043A\u0438\u043D", "\u0410. \u0421. \u041F\u0443\u0448\u043A\u0438\u043D"},
    {"Lian, X., Smith, J.", "Lian, |X., |Smith, |J."},
    {"Dr. Lian", "Dr. Lian"},
    {"Prof. Dr. Lian", "Prof. Dr. Lian"},
    {"Dr. med. Lian", "Dr. med. Lian"},
    {"Dr Lian", "Dr Lian"},
    {"the Dr. said", "the |Dr. |said"},
    {"Mr. and Mrs. Lian", "Mr. |and |Mrs. Lian"},
    {"Dipl.-Ing. Lian", "Dipl.-Ing. Lian"},
    {"end. The", "end. |The"},
    {"King, Jr.", "King, Jr."},
    {"Elizabeth II", "Elizabeth II"},
    {"Part III, or", "Part III, |or"},
    {"I am", "I |am"},
    // Abbreviations before numbers.
    {"pp. 12\u201315", "pp. 12\u201315"},
    {"p. 5", "p. 5"},
    {"Vol. 3, No. 2", "Vol. 3, |No. 2"},
    {"Fig. 2", "Fig. 2"},
    {"\u00A7 12", "\u00A7 12"},
    {"\u2116 5", "\u2116 5"},
    {"Nr. 7", "Nr. 7"},
    {"no. one", "no. |one"},
    {"(p. 5)", "(p. 5)"},
    {"ca. 1900", "ca. 1900"},
    // Quotes and marks.
    {"\u201Eein Wort\u201C hier", "\u201Eein |Wort\u201C |hier"},
    {"\u00ABun mot\u00BB ici", "\u00ABun |mot\u00BB |ici"},
    {"\u00AB un mot \u00BB ici", "\u00AB un |mot \u00BB |ici"},
    {"ein \u00BBWort\u00AB hier", "ein |\u00BBWort\u00AB |hier"},
    {"\u00AB\u202Fmot\u202F\u00BB", "\u00AB\u202Fmot\u202F\u00BB"},
    {"mot !", "mot !"},
    {"mot ;", "mot ;"},
    {"mot :", "mot :"},
    {"wait \u2026 what", "wait \u2026 |what"},
    {"wait \u2026", "wait \u2026"},
    {"a \u2026b", "a |\u2026b"},
    {"\u2018a\u2019 b", "\u2018a\u2019 |b"},
    // Addresses.
    {"https://a.org/b", "https://|a.org/b"},
    {"https://example.org/path/to-it?key=value&more=1234",
     "https://|example.|org/|path/|to-|it?|key=|value&|more=|1234"},
    {"http://a.org//bc", "http://|a.org//|bc"},
    {"https://a.org/v2.0/xy", "https://|a.org/|v2.0/|xy"},
    {"(https://example.org/ab).", "(https://|example.|org/|ab)."},
    {"https://a.org, then", "https://|a.org, |then"},
    {"github.com/user/my_repo", "github.|com/|user/|my_|repo"},
    {"linkedin.com/in/someone", "linkedin.|com/|in/|someone"},
    {"me@example.org", "me@|example.|org"},
    {"first.last@my-host.org", "first.|last@|my-host.|org"},
    {"mailto:me@example.org", "mailto:me@|example.|org"},
    {"a@bc.de", "a@bc.|de"},
    {"x@y", "x@y"},
    {"/usr/share/fonts", "/usr/|share/|fonts"},
    {"./ab/cd", "./ab/|cd"},
    {"src/unicode/line_breaks.cpp", "src/|unicode/|line_|breaks.|cpp"},
    {"C:\\Users\\me", "C:\\Users\\|me"},
    {"~/.config/it", "~/.config/|it"},
    {"10.1145/3314221.3314614", "10.1145/|3314221.3314614"},
    {"doi:10.1145/33", "doi:10.1145/|33"},
    {"Node.js/React", "Node.js/React"},
    {"e.g./i.e.", "e.g./i.e."},
    {"see /etc", "see |/etc"},
    {"//", "//"},
    {"https://a.org/0123456789012345678901234567890123",
     "https://|a.org/|0123~4~5~6~7~8~9~0~1~2~3~4~5~6~7~8~9~0~1~2~3~4~5~6~7~8~9~0123"},
    // Emoji stay whole.
    {"\U0001F469\u200D\U0001F4BB", "\U0001F469\u200D\U0001F4BB"},
    {"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "\U0001F1E9\U0001F1EA|\U0001F1EB\U0001F1F7"},
    {"1\uFE0F\u20E3", "1\uFE0F\u20E3"},
    {"\U0001F44B\U0001F3FD", "\U0001F44B\U0001F3FD"},
    {"\u2764\uFE0F x", "\u2764\uFE0F |x"},
    {"\U0001F3F4\U000E0067\U000E0062\U000E007F", "\U0001F3F4\U000E0067\U000E0062\U000E007F"},
};

TEST(LineBreaks, StandWhereACvNeedsThem) {
  for (const LineBreaksRow& row : rows) EXPECT_EQ(with_breaks(row.text), row.expected);
}

// Each rule has its case above.
TEST(LineBreaks, EveryRuleIsShown) {
  const BreakKind kinds[] = {BreakKind::blank, BreakKind::hyphen, BreakKind::dash, BreakKind::slash, BreakKind::symbol};
  LineBreakFinder finder;
  for (const BreakKind kind : kinds) {
    for (const BreakRule& rule : break_rules(kind)) {
      bool is_shown = false;
      for (const LineBreaksRow& row : rows) {
        for (const LineBreakOpportunity& opportunity : finder.find_untailored(row.text)) {
          is_shown = is_shown || rule.keeps(break_place(row.text, opportunity.offset));
        }
      }
      EXPECT_TRUE(is_shown) << rule.name;
    }
  }
}

TEST(LineBreaks, HaveTheirKinds) {
  const struct {
    std::string_view text;
    BreakKind kind;  // Of the first.
  } kinds[] = {
      {"one\ntwo", BreakKind::mandatory},
      {"one\u2028two", BreakKind::mandatory},
      {"one two", BreakKind::blank},
      {"one\u2009two", BreakKind::blank},
      {"well-known", BreakKind::hyphen},
      {"well\u2010known", BreakKind::hyphen},
      {"soft\u00ADhyphen", BreakKind::soft_hyphen},
      {"London\u2013Paris", BreakKind::dash},
      {"word--word", BreakKind::dash},
      {"PyTorch/TensorFlow", BreakKind::slash},
      {"example.org/path", BreakKind::address},
      {"/to-it/a", BreakKind::hyphen},
      {"a|b", BreakKind::symbol},
      {"wait\u2026what", BreakKind::symbol},
      {"zero\u200Bwidth", BreakKind::plain},
      {"\u4E2D\u6587", BreakKind::plain},
  };
  for (const auto& row : kinds) {
    const auto breaks = line_breaks(row.text);
    ASSERT_FALSE(breaks.empty()) << row.text;
    EXPECT_EQ(breaks[0].kind, row.kind) << row.text;
  }
}

TEST(LineBreaks, AFinderMayBeUsedAgain) {
  LineBreakFinder finder;
  EXPECT_EQ(finder.find("a b c").size(), 2U);
  EXPECT_TRUE(finder.find("").empty());
  EXPECT_EQ(finder.find("\u4E2D\u6587").size(), 1U);
  EXPECT_EQ(finder.find("a b"), line_breaks("a b"));
}

TEST(LineBreaks, StandBetweenCodePointsInOrder) {
  std::string text;
  for (char32_t c = U' '; c < 0x3000; c += 7) text += to_utf8(c);
  text += " https://a.org/" + text;
  std::size_t last = 0;
  for (const LineBreakOpportunity& opportunity : line_breaks(text)) {
    ASSERT_GT(opportunity.offset, last);
    ASSERT_LT(opportunity.offset, text.size());
    ASSERT_NE(static_cast<unsigned char>(text[opportunity.offset]) & 0xC0U, 0x80U);
    last = opportunity.offset;
  }
}

// A quarter of a megabyte of each takes no longer than its length asks.
TEST(LineBreaks, BearLongTexts) {
  constexpr std::size_t length = std::size_t{1} << 18U;
  for (const std::string_view piece :
       {"a", " ", "-", "/", "/a", "a@", "$(", "$(\u0301", "\u0301", "\u2013", "J. ", "1 ", "+1 ", "\u4E2D"}) {
    std::string text;
    while (text.size() < length) text += piece;
    EXPECT_LT(line_breaks(text).size(), text.size()) << piece;
  }
}

}  // namespace
}  // namespace cvpdf::unicode
