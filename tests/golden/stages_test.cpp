// The golden cases: what compose and typeset make of each tests/golden/cases/*/cv.toml, in the layout.toml beside it
// or else in classic, as dumps that a human has read. CVPDF_ACCEPT=1 writes them anew; review the difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "compose/compose.hpp"
#include "compose/letter.hpp"
#include "content/letter_reader.hpp"
#include "content/reader.hpp"
#include "document/dump.hpp"
#include "golden/file_text.hpp"
#include "layout/reader.hpp"
#include "page/dump.hpp"
#include "page/typeset.hpp"

namespace cvpdf::golden {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(CVPDF_SOURCE_DIR "/tests/golden/cases")) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

void compare(const fs::path& file, const std::string& actual) {
  if (std::getenv("CVPDF_ACCEPT") != nullptr) std::ofstream(file, std::ios::binary) << actual;
  ASSERT_TRUE(fs::exists(file)) << file << ": run the tests once with CVPDF_ACCEPT=1";
  EXPECT_EQ(file_text(file.string()), actual) << file;
}

// A case with a letter.toml is a letter's.
std::optional<content::Letter> letter_of(const fs::path& folder, Diagnostics& diagnostics) {
  const fs::path path = folder / "letter.toml";
  if (!fs::exists(path)) return std::nullopt;
  return content::read_letter(diagnostics.add_source("letter.toml", file_text(path.string())), diagnostics);
}

class Stages : public ::testing::TestWithParam<std::string> {};

TEST_P(Stages, DumpAsBefore) {
  const fs::path folder = fs::path(CVPDF_SOURCE_DIR "/tests/golden/cases") / GetParam();
  Diagnostics diagnostics;
  const std::uint32_t file = diagnostics.add_source("cv.toml", file_text((folder / "cv.toml").string()));
  const content::Cv cv = content::read_cv(file, diagnostics);
  const std::optional<content::Letter> letter = letter_of(folder, diagnostics);
  std::vector<std::string> files;
  const bool has_layout = fs::exists(folder / "layout.toml");
  const auto purpose = letter ? layout::Purpose::letter : layout::Purpose::cv;
  const std::optional<layout::Layout> layout = layout::read_layout(
      {has_layout ? "./layout.toml" : "classic", folder.string(), {}, {}, {}, purpose}, files, diagnostics);
  ASSERT_TRUE(layout);
  const document::Document document =
      letter ? compose::compose_letter(*letter, content::letterhead_of(*letter, cv), *layout, diagnostics)
             : compose::compose(cv, *layout, diagnostics);
  font::FontLibrary fonts;
  const page::PagedDocument pages = page::typeset(document, fonts, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty()) << diagnostics.all().front().message;
  compare(folder / "document.txt", document::dump(document));
  compare(folder / "tags.txt", document::dump_structure(document.structure));
  compare(folder / "pages.txt", page::dump(pages, fonts));
}

INSTANTIATE_TEST_SUITE_P(Golden, Stages, ::testing::ValuesIn(case_names()),
                         [](const ::testing::TestParamInfo<std::string>& row) { return row.param; });

}  // namespace
}  // namespace cvpdf::golden
