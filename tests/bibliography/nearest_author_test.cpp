#include "bibliography/nearest_author.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace cvpdf::bibliography {
namespace {

struct NearestRow {
  std::vector<std::string> person;
  std::vector<std::string_view> authors;
  std::string_view expected;
};

void check_nearest(const NearestRow& row) {
  EXPECT_EQ(nearest_author(row.person, row.authors), row.expected)
      << row.person.front() << " / " << (row.authors.empty() ? "" : row.authors.front());
}

TEST(NearestAuthor, SeesThroughMistakes) {
  const NearestRow rows[] = {
      {{"Xiangru Lian"}, {"Ji Liu", "Xiangru Lain", "Ce Zhang"}, "Xiangru Lain"},
      {{"Xiangru Lian"}, {"Ji Liu", "Xangru Lian"}, "Xangru Lian"},
      {{"Xiangru Lian"}, {"Xiangur Lian"}, "Xiangur Lian"},
      {{"Xiangru Lian"}, {"Ziangru Lian"}, "Ziangru Lian"},
      {{"Xiangru Lian"}, {"Xiangru Liang"}, "Xiangru Liang"},
      {{"Xiangru Lian"}, {"Lain, Xiangru"}, "Lain, Xiangru"},
      {{"Xiangru Lian"}, {"Lain Xiangru"}, "Lain Xiangru"},
      {{"Xiangru Lian"}, {"Lian, X. R."}, "Lian, X. R."},
      {{"Xiangru Lian"}, {"X. Lain"}, "X. Lain"},
      {{"Xiangru Lian"}, {"XIANGRU LAIN*"}, "XIANGRU LAIN*"},
      {{"Xiangru Lian"}, {"Ji Liu", "Lian"}, "Lian"},
      {{"Xiangru Lian"}, {"Lian", "Xianghong Lian"}, "Xianghong Lian"},
      {{"Xiangru Lian"}, {"Xianghong Lian", "Xiangrui Lian"}, "Xiangrui Lian"},
      {{"Xiangru Lian"}, {"Xiangrui Lian", "Xiangrv Lian"}, "Xiangrui Lian"},
      {{"Xiangru Lian", "Shawn Lian"}, {"Ji Liu", "Shaun Lian"}, "Shaun Lian"},
      {{"Ludwig van Beethoven"}, {"L. Beethoven"}, "L. Beethoven"},
      {{"Ludwig van Beethoven"}, {"L. van Bethoven"}, "L. van Bethoven"},
      {{"Gabriel García Márquez"}, {"G. García Márques"}, "G. García Márques"},
      {{"Jörg Müller"}, {"J. Mueler"}, "J. Mueler"},
      {{"Jean-Pierre Serre"}, {"Jean Serre"}, "Jean Serre"},
      {{"Ji Liu"}, {"Ji Lui"}, "Ji Lui"},
      {{"Sukarno"}, {"Sukarmo"}, "Sukarmo"},
      {{"Иван Иванов"}, {"Иван Ианов"}, "Иван Ианов"},
  };
  for (const NearestRow& row : rows) check_nearest(row);
}

TEST(NearestAuthor, TakesNobodyWhoIsFar) {
  const NearestRow rows[] = {
      {{"Xiangru Lian"}, {}, ""},
      {{"Xiangru Lian"}, {"", "...", "et al."}, ""},
      {{"Xiangru Lian"}, {"Ji Liu", "Ce Zhang", "Wei Zhang"}, ""},
      {{"Xiangru Lian"}, {"Y. Lian", "Huan Lian"}, ""},
      {{"Xiangru Lian"}, {"X. Lin", "Xin Lin", "Xiangru Zhang"}, ""},
      {{"Xiangru Lian"}, {"Xiangru"}, ""},
      {{"Wei Li"}, {"Wei Liu", "Wei Lin", "Yi Li"}, ""},
      {{"Ji Liu"}, {"Yi Liu"}, ""},
      {{"李明"}, {"李华", "王明"}, ""},
      {{""}, {"Xiangru Lian"}, ""},
      {{"Xiangru Lian"}, {std::string_view("Lian"), "Lin"}, "Lian"},
  };
  for (const NearestRow& row : rows) check_nearest(row);
  EXPECT_EQ(nearest_author({}, std::vector<std::string_view>{"Xiangru Lian"}), "");
}

TEST(NearestAuthor, LooksThroughLongLists) {
  std::vector<std::string_view> authors(300, "Ce Zhang");
  authors[299] = "Xiangru Lain";
  const std::vector<std::string> person{"Xiangru Lian"};
  EXPECT_EQ(nearest_author(person, authors), "Xiangru Lain");
}

}  // namespace
}  // namespace cvpdf::bibliography
