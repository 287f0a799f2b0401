#include "output/html/direction.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::html {
namespace {

TEST(HtmlDirection, OfLanguages) {
  for (const char* const tag : {"ar", "he-IL", "FA", "ur-PK", "az-Arab", "pa-arab-PK"}) {
    EXPECT_EQ(direction_of(tag), "rtl") << tag;
  }
  for (const char* const tag : {"", "en", "en-US", "de-1996", "ar-Latn", "zh-Hant", "arn"}) {
    EXPECT_EQ(direction_of(tag), "ltr") << tag;
  }
}

}  // namespace
}  // namespace cvpdf::output::html
