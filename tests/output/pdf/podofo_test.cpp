#include "output/pdf/podofo.hpp"

#include <gtest/gtest.h>

#include "output/pdf/syntax.hpp"
#include "output/pdf/table_dump.hpp"

namespace cvpdf::output::pdf {
namespace {

// Blanks that no reader needs differ from one generation to the other.
std::string without_blanks(std::string_view syntax) {
  std::string out;
  constexpr std::string_view delimiters = "[]()<>/ ";
  for (std::size_t i = 0; i < syntax.size(); ++i) {
    const bool near_delimiter = i == 0 || i + 1 == syntax.size() ||
                                delimiters.find(syntax[i - 1]) != std::string::npos ||
                                delimiters.find(syntax[i + 1]) != std::string::npos;
    if (syntax[i] != ' ' || !near_delimiter) out.push_back(syntax[i]);
  }
  return out;
}

TEST(Podofo, WritesWhatOurOwnSyntaxWrites) {
  const Value rows[] = {Value(),
                        true,
                        false,
                        -3,
                        std::int64_t{12345678901},
                        1.5,
                        595.276,
                        -1.25,
                        Name{"Name-1.2+x"},
                        Name{"A B#/c"},
                        String{""},
                        String{"a(b)\\c"},
                        String{"\xFE\xFF\x01\x02"},
                        Reference{12},
                        Array{},
                        Array{1, 2, Name{"X"}, String{"s"}, Reference{3}, Array{Value(4)}},
                        Dictionary{},
                        Dictionary{{"A", 1}, {"B", Array{Reference{2}}}, {"C", Dictionary{{"D", Name{"E"}}}}},
                        Dictionary{{"K", Syntax{"[1 2 3]"}}}};
  for (const Value& value : rows) {
    EXPECT_EQ(without_blanks(serialize(value)), without_blanks(syntax_of(value).bytes));
  }
}

TEST(Podofo, NumbersKeepApart) { EXPECT_EQ(serialize(Array{1, 2}).find("12"), std::string::npos); }

TEST(Podofo, ATableIsSerializedObjectByObject) {
  ObjectTable table;
  table.set(ObjectTable::catalog, Dictionary{{"Type", Name{"Catalog"}}});
  table.set(ObjectTable::pages, Syntax{"<</X 1>>"});
  static_cast<void>(table.add_stream({{"Subtype", Name{"XML"}}}, "12345"));
  const Serialized all = serialize(table);
  ASSERT_EQ(all.ends.size(), 4U);
  EXPECT_EQ(all.bytes.substr(0, all.ends[0]), serialize(Dictionary{{"Type", Name{"Catalog"}}}));
  EXPECT_EQ(all.bytes.substr(all.ends[1], all.ends[2] - all.ends[1]), "<</X 1>>");
  const std::string last = all.bytes.substr(all.ends[2]);
  EXPECT_NE(last.find("/Length 5"), std::string::npos) << last;
  EXPECT_EQ(all.ends[3], all.bytes.size());
}

}  // namespace
}  // namespace cvpdf::output::pdf
