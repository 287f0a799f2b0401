#include "output/text/columns.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::plain_text {
namespace {

const std::string a36(36, 'a'), b36(36, 'b'), b35(35, 'b'), x80(80, 'x');

std::string repeated(std::string_view utf8, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += utf8;
  return text;
}

TEST(Columns, Wrap) {
  struct Row {
    std::string words;
    Margin margin;
    std::string lines;
  };
  const Row rows[] = {
      {"", {}, "\n"},
      {"a b", {}, "a b\n"},
      {a36 + " " + b35, {}, a36 + " " + b35 + "\n"},
      {a36 + " " + b36, {}, a36 + "\n" + b36 + "\n"},
      {a36 + " " + b35, {"- ", "  "}, "- " + a36 + "\n  " + b35 + "\n"},
      {"a " + x80 + " b", {}, "a\n" + x80 + "\nb\n"},
      {a36 + " https://example.org/" + b36, {}, a36 + "\nhttps://example.org/" + b36 + "\n"},
      {a36 + " " + b35.substr(3) + "\u00A0cc", {}, a36 + " " + b35.substr(3) + " cc\n"},
      {a36 + " " + b35 + "\u00A0c", {}, a36 + "\n" + b35 + " c\n"},
      {"a\nb", {"- ", "  "}, "- a\n  b\n"},
      {"  a \u2009", {}, "a\n"},
      {repeated("漢", 40), {}, repeated("漢", 36) + "\n" + repeated("漢", 4) + "\n"},
      {a36 + " " + repeated("e\u0301", 35), {}, a36 + " " + repeated("e\u0301", 35) + "\n"},
      {a36 + b35 + "-" + b35, {}, a36 + b35 + "-" + b35 + "\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(wrapped(row.words, row.margin), row.lines);
}

TEST(Columns, PutADateAtTheRightEnd) {
  struct Row {
    std::string words, right, lines;
  };
  const Row rows[] = {{"Role", "2015", "Role" + std::string(64, ' ') + "2015\n"},
                      {a36 + b36.substr(6), "2015", a36 + b36.substr(6) + "  2015\n"},
                      {a36 + b36.substr(5), "2015", a36 + b36.substr(5) + "\n" + std::string(68, ' ') + "2015\n"},
                      {a36 + " " + b36, "x\u00A0y", a36 + "\n" + b36 + std::string(33, ' ') + "x y\n"},
                      {"Role", x80, "Role\n" + x80 + "\n"}};
  for (const Row& row : rows) EXPECT_EQ(wrapped_with_right(row.words, row.right, {}), row.lines);
}

}  // namespace
}  // namespace cvpdf::output::plain_text
