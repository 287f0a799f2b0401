#include "output/pdf/identification.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

TEST(Identification, SaysWhatIsDeclared) {
  const std::string text = identification(Standard::ua1, "");
  for (const std::string_view part :
       {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "<pdfaProperty:name>part</pdfaProperty:name>"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(identification(Standard::plain, "a"), "");
}

TEST(Identification, IsOfLevelFWhereAFileIsAttached) {
  const std::string level = "<pdfaid:conformance>F</pdfaid:conformance>\n";
  const std::string carrying = identification(Standard::ua2, "format = 1"), other = identification(Standard::ua2, "");
  for (const std::string_view part : {"<pdfaid:part>4</pdfaid:part>", "<pdfaid:rev>2020</pdfaid:rev>",
                                      "<pdfuaid:part>2</pdfuaid:part>", "<pdfuaid:rev>2024</pdfuaid:rev>"}) {
    EXPECT_NE(other.find(part), std::string::npos) << part;
  }
  ASSERT_NE(carrying.find(level), std::string::npos);
  EXPECT_EQ(std::string(carrying).erase(carrying.find(level), level.size()), other);
}

}  // namespace
}  // namespace cvpdf::output::pdf
