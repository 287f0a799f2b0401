#include "layout/catalog.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "layout/reader.hpp"

namespace cvpdf::layout {
namespace {

TEST(Catalog, HoldsClassic) {
  const auto names = embedded_names();
  EXPECT_NE(std::find(names.begin(), names.end(), "classic"), names.end());
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_FALSE(find_embedded("clasic").has_value());
}

TEST(Catalog, SaysWhatEachLayoutIs) {
  for (const Listed& row : catalog()) EXPECT_FALSE(row.summary.empty()) << row.name;
}

TEST(Catalog, EveryLayoutReadsWithoutADiagnostic) {
  for (const std::string_view name : embedded_names()) {
    Diagnostics diagnostics;
    std::vector<std::string> files;
    EXPECT_TRUE(read_layout({std::string(name), {}, {}}, files, diagnostics).has_value()) << name;
    EXPECT_TRUE(diagnostics.all().empty()) << name;
    EXPECT_TRUE(files.empty()) << name;
  }
}

}  // namespace
}  // namespace cvpdf::layout
