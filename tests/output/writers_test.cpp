#include <gtest/gtest.h>

#include "output/writer.hpp"

namespace cvpdf::output {
namespace {

TEST(Writers, AreFoundByTheirFormat) {
  ASSERT_NE(find_writer("pdf"), nullptr);
  EXPECT_EQ(find_writer("pdf")->source, Source::pages);
  EXPECT_EQ(find_writer("txt")->source, Source::document);
  EXPECT_EQ(find_writer("PDF"), nullptr);
  EXPECT_EQ(find_writer(""), nullptr);
}

TEST(Writers, NoFormatTwice) {
  for (const Writer& writer : writers()) {
    EXPECT_EQ(find_writer(writer.format), &writer);
    EXPECT_FALSE(writer.summary.empty());
  }
}

}  // namespace
}  // namespace cvpdf::output
