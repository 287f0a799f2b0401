#include "output/pdf/container.hpp"

#include <gtest/gtest.h>

#include "output/pdf/table_dump.hpp"

namespace cvpdf::output::pdf {
namespace {

// The least that is a file: as many pages as wanted, each with a few bytes of content.
ObjectTable make_table(std::size_t pages) {
  ObjectTable table;
  table.set(ObjectTable::catalog, Dictionary{{"Type", Name{"Catalog"}}, {"Pages", ObjectTable::pages}});
  table.set(ObjectTable::information, Dictionary{{"Title", String{"A (title"}}});
  Array kids;
  for (std::size_t i = 0; i < pages; ++i) {
    const Reference content = table.add_stream({}, "0 0 10 10 re f\n");
    kids.emplace_back(table.add({{"Type", Name{"Page"}},
                                 {"Parent", ObjectTable::pages},
                                 {"MediaBox", Array{0, 0, 100, 100}},
                                 {"Resources", Dictionary{}},
                                 {"Contents", content}}));
  }
  table.set(ObjectTable::pages, Dictionary{{"Type", Name{"Pages"}}, {"Count", pages}, {"Kids", std::move(kids)}});
  return table;
}

TEST(Container, HeaderAndEnd) {
  const std::string file = write_compact(make_table(1), Deflater());
  EXPECT_EQ(file.substr(0, 15), "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
  EXPECT_EQ(file.substr(file.size() - 6), "%%EOF\n");
  const std::size_t start = file.find("startxref\n") + 10;
  const std::size_t offset = std::stoul(file.substr(start));
  EXPECT_NE(file.substr(offset, 40).find(" 0 obj\n<</Type/XRef"), std::string::npos);
}

TEST(Container, OfPdf2HasNoInformation) {
  ObjectTable table = make_table(1);
  EXPECT_NE(write_compact(table, Deflater()).find("/Info 2 0 R"), std::string::npos);
  table.version = Version::pdf_2_0;
  const std::string file = write_compact(table, Deflater());
  EXPECT_EQ(file.substr(0, 15), "%PDF-2.0\n%\xE2\xE3\xCF\xD3\n");
  EXPECT_EQ(file.find("/Info"), std::string::npos);
}

TEST(Container, StreamsEndWithALineOfTheirOwn) {
  const std::string file = write_compact(make_table(1), Deflater());
  EXPECT_NE(file.find("4 0 obj\n<</Length 15>>\nstream\n0 0 10 10 re f\n\nendstream\nendobj\n"), std::string::npos);
}

TEST(Container, ManyObjectsInSeveralObjectStreams) {
  // 1 object stream, exactly full, one more, many: and offsets of one to three bytes.
  for (const std::size_t pages : {1U, 197U, 198U, 1000U, 3000U}) {
    const std::string path =
        write_temporary(std::to_string(pages) + ".pdf", write_compact(make_table(pages), Deflater()));
    const ToolResult check = run_tool("qpdf --check " + path);
    EXPECT_EQ(check.status, 0) << check.output;
    EXPECT_EQ(run_tool("qpdf --show-npages " + path).output, std::to_string(pages) + "\n");
  }
}

TEST(Container, TheIdentifierIsOfTheContent) {
  const Deflater deflater;
  const std::string one = write_compact(make_table(2), deflater);
  EXPECT_EQ(one, write_compact(make_table(2), deflater));
  ObjectTable other = make_table(2);
  other.at({4}).stream = "0 0 10 11 re f\n";
  const auto identifier = [](const std::string& file) { return file.substr(file.find("/ID["), 36); };
  EXPECT_NE(identifier(one), identifier(write_compact(other, deflater)));
}

}  // namespace
}  // namespace cvpdf::output::pdf
