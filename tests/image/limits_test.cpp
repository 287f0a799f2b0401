#include "image/limits.hpp"

#include <gtest/gtest.h>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

TEST(Limits, BoundSidesAndPixels) {
  struct Row {
    Bounds size;
    bool allowed;
  };
  const Row rows[] = {{{1, 1}, true},           {{65500, 1}, true},       {{1, 65501}, false},
                      {{12000, 10000}, true},   {{12001, 10000}, false},  {{65500, 65500}, false},
                      {{0xFFFFFFFF, 1}, false}, {{1, 0xFFFFFFFF}, false}, {{0xFFFFFFFF, 0xFFFFFFFF}, false}};
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_EQ(check_size(row.size, {300, 400}, Report({}, diagnostics)), row.allowed) << row.size.width;
    EXPECT_EQ(codes(diagnostics), row.allowed ? "" : "image/too-large") << row.size.width;
  }
}

TEST(Limits, TheHintSaysWhatIsNeeded) {
  Diagnostics diagnostics;
  ASSERT_FALSE(check_size({60000, 50000}, {300, 400}, Report({1, 2, 3}, diagnostics)));
  const Diagnostic& said = diagnostics.all().front();
  EXPECT_EQ(said.message, "this picture has 60000 by 50000 pixels, and no more than 120 million in all are read");
  EXPECT_EQ(said.hint, "save it smaller; no more than 300 by 400 pixels are needed");
  EXPECT_EQ(said.span, (SourceSpan{1, 2, 3}));
}

}  // namespace
}  // namespace cvpdf::image
