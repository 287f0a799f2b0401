#include "output/pdf/deflate.hpp"

#include <gtest/gtest.h>

#include "output/pdf/table_dump.hpp"

namespace cvpdf::output::pdf {
namespace {

TEST(Deflate, ComesBackWhole) {
  const Deflater deflater;
  for (const std::size_t size : {0U, 1U, 100U, 100'000U}) {
    const std::string bytes(size, 'x');
    EXPECT_EQ(inflate(deflater(bytes)), bytes);
  }
}

TEST(Deflate, SmallStreamsStayAsTheyAre) {
  const Deflater deflater;
  ObjectTable table;
  const Reference small = add_compressed(table, {}, "BT ET", deflater);
  const Reference large = add_compressed(table, {}, std::string(1000, ' '), deflater);
  EXPECT_EQ(table.at(small).stream, "BT ET");
  EXPECT_EQ(table.at(small).value, Value(Dictionary{}));
  EXPECT_EQ(table.at(large).value, Value(Dictionary{{"Filter", Name{"FlateDecode"}}}));
  EXPECT_LT(table.at(large).stream->size(), 100U);
}

}  // namespace
}  // namespace cvpdf::output::pdf
