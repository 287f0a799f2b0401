#include "content/dump.hpp"

#include <gtest/gtest.h>

namespace cvpdf::content {
namespace {

TEST(Dump, ShowsEachKindOfSpan) {
  const RichText text = {
      {SpanKind::text, {}, "a ", {}, {}},
      {SpanKind::text, {}, "b ", {}, {}},  // Parted from the one before for its place only.
      {SpanKind::text, {true, false}, "c", {}, {}},
      {SpanKind::text, {true, true}, "d", {}, {}},
      {SpanKind::code, {}, "e", {}, {}},
      {SpanKind::math, {}, "f^2", {}, {}},
      {SpanKind::line_break, {}, {}, {}, {}},
      {SpanKind::text, {false, true}, "g", "https://example.org", {}},
  };
  EXPECT_EQ(dump(text), "a b **c*****d***`e`$f^2$\\[*g*](https://example.org)");
  EXPECT_EQ(plain_text(text), "a b cdef^2 g");
}

TEST(Dump, ShowsPeriods) {
  const Date month{2015, 9, 0, {}, {}}, day{2015, 9, 1, {}, {}}, summer{0, 0, 0, "2014 Summer", {}};
  EXPECT_EQ(dump(Period{month, {}}), "2015-09");
  EXPECT_EQ(dump(Period{day, Ongoing{}}), "2015-09-01 .. present");
  EXPECT_EQ(dump(Period{summer, month}), "\"2014 Summer\" .. 2015-09");
  EXPECT_EQ(dump(Period{{}, day}), " .. 2015-09-01");
  EXPECT_EQ(dump(Period{}), "");
}

}  // namespace
}  // namespace cvpdf::content
