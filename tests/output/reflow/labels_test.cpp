#include "output/reflow/labels.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace cvpdf::output::reflow {
namespace {

List labelled(std::initializer_list<const char*> labels) {
  List list;
  for (const char* const label : labels) {
    Item item;
    Piece piece;
    piece.utf8 = label;
    if (!piece.utf8.empty()) item.label.push_back(piece);
    list.items.push_back(std::move(item));
  }
  return list;
}

TEST(ReflowLabels, AreBulletsNumbersOrWords) {
  struct Row {
    std::initializer_list<const char*> labels;
    Marks marks;
  };
  const Row rows[] = {{{"•", "–"}, Marks::bullets},       {{"", ""}, Marks::bullets},
                      {{"[12]", "[11]"}, Marks::numbers}, {{"1.", "2."}, Marks::numbers},
                      {{"2023", "2022"}, Marks::words},   {{"J12"}, Marks::words},
                      {{"1.", "•"}, Marks::words},        {{"Talks"}, Marks::words}};
  for (const Row& row : rows) EXPECT_EQ(marks_of(labelled(row.labels)), row.marks) << *row.labels.begin();
}

TEST(ReflowLabels, Count) {
  EXPECT_EQ(counting(labelled({"4.", "5.", "6."})).value_or(Count{}).first, 4U);
  EXPECT_EQ(counting(labelled({"9)", "10)"})).value_or(Count{}).mark, ')');
  for (const auto& labels : {labelled({"2.", "1."}), labelled({"1.", "3."}), labelled({"1.", "2)"}), labelled({"[1]"}),
                             labelled({"01."}), labelled({"•"}), labelled({"2023."})}) {
    EXPECT_FALSE(counting(labels)) << plain_words(labels.items.front().label);
  }
}

}  // namespace
}  // namespace cvpdf::output::reflow
