#include "verify/xmp.hpp"

#include <gtest/gtest.h>

namespace cvpdf::verify {
namespace {

TEST(Xmp, FindsElementsAndAttributes) {
  const Xmp xmp = read_xmp("<?xpacket begin=''?><a pdfuaid:part='1'><b:c>x &amp;amp; y</b:c><d/></a>");
  EXPECT_TRUE(xmp.well_formed);
  EXPECT_EQ(value_of(xmp, "pdfuaid:part"), "1");
  EXPECT_EQ(value_of(xmp, "b:c"), "x &amp; y");
  EXPECT_EQ(value_of(xmp, "d"), "");
  EXPECT_FALSE(value_of(xmp, "e"));
}

TEST(Xmp, KnowsWhatIsIllFormed) {
  for (const char* xml : {"", "text", "<a>", "<a></b>", "<a b></a>", "<a b=c/>", "<a b='c></a>", "<!DOCTYPE a><a/>",
                          "</a>", "<a/>rest", "<a"}) {
    EXPECT_FALSE(read_xmp(xml).well_formed) << xml;
  }
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  EXPECT_FALSE(read_xmp(deep).well_formed);
}

TEST(Xmp, NamesWhatIsDeclared) {
  EXPECT_EQ(name_of({}), "");
  EXPECT_EQ(name_of({1, 3, "A"}), "PDF/UA-1 and PDF/A-3a");
  EXPECT_EQ(name_of({2, 4, "F"}), "PDF/UA-2 and PDF/A-4f");
  EXPECT_EQ(name_of({0, 2, "B"}), "PDF/A-2b");
}

}  // namespace
}  // namespace cvpdf::verify
