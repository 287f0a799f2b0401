#include "output/pdf/identification.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

TEST(Identification, SaysWhatIsDeclared) {
  const std::string_view text = identification(Standard::ua1);
  for (const std::string_view part :
       {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "<pdfaProperty:name>part</pdfaProperty:name>"}) {
    EXPECT_NE(text.find(part), std::string_view::npos) << part;
  }
  EXPECT_EQ(identification(Standard::plain), "");
}

}  // namespace
}  // namespace cvpdf::output::pdf
