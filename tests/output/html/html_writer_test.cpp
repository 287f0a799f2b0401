#include "output/html/html_writer.hpp"

#include <gtest/gtest.h>

#include "document/join.hpp"
#include "output/reflow/composed.hpp"

namespace cvpdf::output::html {
namespace {

std::size_t count(const std::string& text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++found;
  return found;
}

TEST(HtmlWriter, WritesElements) {
  struct Row {
    std::string section, html;
  };
  const std::string text = "[[section.text]]\ntext = '''";
  const Row rows[] = {
      {text + "a < b, **c** and *d*'''\n", "<p>a &lt; b, <strong>c</strong> and <em>d</em></p>"},
      {text + "`x`'''\n", "<code>x</code>"},
      {text + "[a](https://a.org/?b&c)'''\n", "<a href=\"https://a.org/?b&amp;c\">a</a>"},
      {text + "$x^2$'''\n", "<span role=\"math\" aria-label=\"x^2\">x<sup>2</sup></span>"},
      {"[[section.list]]\nitems = ['a']\n", "<ul>\n<li>a</li>\n</ul>"},
      {"[[section.award]]\ntitle = 'T'\nyear = 2014\n",
       "<ul class=\"labelled\">\n<li><span class=\"label\">2014</span>\n<div class=\"body\">T</div></li>\n</ul>"},
      {"[[section.experience]]\norganization = 'O'\ndate = 2014\n",
       "<div class=\"entry\">\n<div class=\"head\">\n<h3>O</h3>\n<span class=\"date\">2014</span>\n</div>\n</div>"},
      {"[[section.text]]\ntext = 'Wort'\n[[section]]\nid = 'werk'\ntitle = 'W'\nlanguage = 'de'\n",
       "<section id=\"werk\" aria-labelledby=\"title_2\" lang=\"de\">\n<h2 id=\"title_2\">W</h2>"},
      {"[[section.text]]\ntext = 'a'\n[[section]]\ntitle = 'Work **now**'\n",
       "<h2 id=\"title_2\">Work <strong>now</strong></h2>"},
  };
  for (const Row& row : rows) {
    const std::string page = written(write_html, composed("[[section]]\ntitle = 'A'\n" + row.section));
    EXPECT_NE(page.find(row.html), std::string::npos) << row.section << page.substr(page.find("<body>"));
  }
}

TEST(HtmlWriter, WritesOneWholePage) {
  const std::string page = written(write_html, composed_file("tests/output/reflow/cases/everything.toml"));
  EXPECT_TRUE(
      page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"));
  EXPECT_TRUE(page.ends_with("</main>\n</body>\n</html>\n"));
  EXPECT_NE(page.find("<title>Ada &lt;Example&gt; &amp; Daughters</title>"), std::string::npos);
  EXPECT_EQ(count(page, "<script"), 1U);
  EXPECT_EQ(count(page, "</script"), 1U);
  EXPECT_EQ(count(page, "<h1"), 1U);
  // Nothing is fetched.
  for (const char* const never : {"<link", "<img", "url(", "@import", " src="}) EXPECT_EQ(count(page, never), 0U);
}

// A letter and a CV, say.
document::Document two_parts() {
  document::Document both = composed("[[section]]\ntitle = 'A'\n[[section.text]]\ntext = 'a'\n");
  document::append(composed("[[section]]\ntitle = 'B'\n[[section.project]]\ntitle = 'b'\n"), both);
  return both;
}

// One heading of the first level, whatever follows.
TEST(HtmlWriter, WritesPartsAsArticles) {
  const std::string page = written(write_html, two_parts());
  EXPECT_NE(page.find("<main>\n<article>\n<header>\n<h1>Ada Example</h1>\n</header>\n<section id=\"a\""), page.npos)
      << page;
  EXPECT_NE(page.find("</section>\n</article>\n<article>\n<header>\n<h2>Ada Example</h2>\n</header>\n"), page.npos)
      << page;
  EXPECT_NE(page.find("<h3 id=\"title_2\">B</h3>"), page.npos);
  EXPECT_NE(page.find("<h4>b</h4>"), page.npos);
}

TEST(HtmlWriter, KnowsWhereALanguageGoes) {
  document::Document document;
  document.metadata.language = "he";
  EXPECT_NE(written(write_html, document).find("<html lang=\"he\" dir=\"rtl\">"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::output::html
