// Who may include whom: the table of src/README.md, as code. It decides; the page explains.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/source_tree.hpp"

namespace cvpdf::architecture {
namespace {

struct FolderRule {
  std::string_view folder;
  std::vector<std::string_view> may_include;  // Beside itself and the public headers.
};

const std::vector<FolderRule>& folder_rules() {
  static const std::vector<FolderRule> rules = {
      {"base", {}},
      {"icons", {}},
      {"image", {"base"}},
      {"unicode", {"base"}},
      {"math", {"base", "unicode"}},
      {"language", {"base", "unicode"}},
      {"toml", {"base", "unicode"}},
      {"document", {"base", "image"}},
      {"content", {"base", "unicode", "toml", "image"}},
      {"bibtex", {"base", "unicode"}},
      {"bibliography", {"base", "unicode", "language", "content", "bibtex"}},
      {"layout", {"base", "unicode", "toml", "document"}},
      {"compose",
       {"base", "icons", "unicode", "math", "language", "image", "document", "content", "bibliography", "layout"}},
      {"font", {"base", "unicode", "document"}},
      {"text", {"base", "unicode", "math", "document", "font"}},
      {"paragraph", {"base", "unicode", "language", "document", "font", "text"}},
      {"page", {"base", "document", "font", "text", "paragraph"}},
      {"fit", {"base", "document", "content", "layout", "compose", "font", "paragraph", "page"}},
      {"output", {"base", "unicode", "math", "image", "document", "font", "text", "paragraph", "page"}},
      {"verify", {}},
      {"cli", {}},
  };
  return rules;
}

// A part of a folder that sees less than the folder does, by the beginnings of what it may include.
struct PartRule {
  std::string_view part;
  std::vector<std::string_view> may_include;
};

// What reflows knows no pages, no fonts and no other format.
const std::vector<PartRule>& part_rules() {
  static const std::vector<PartRule> rules = {
      {"output/reflow", {"output/reflow/", "document/", "unicode/"}},
      {"output/html",
       {"output/html/", "output/reflow/", "output/uri.hpp", "output/writer.hpp", "document/", "image/", "math/",
        "unicode/"}},
      {"output/markdown", {"output/markdown/", "output/reflow/", "output/writer.hpp", "document/", "unicode/"}},
      {"output/text", {"output/text/", "output/reflow/", "output/writer.hpp", "document/", "unicode/"}},
  };
  return rules;
}

// An outside header, by the beginning of its name, and the only folders (or parts of folders) that see it.
struct LibraryRule {
  std::string_view prefix;
  std::vector<std::string_view> folders;
};

const std::vector<LibraryRule>& library_rules() {
  static const std::vector<LibraryRule> rules = {
      {"unicode/", {"unicode", "language"}},
      {"hyphen", {"language"}},
      {"toml++/", {"toml", "language"}},  // In language/ a program of the build.
      {"md4c", {"content"}},
      {"ft2build", {"font", "output/png", "verify"}},
      {"freetype/", {"font", "output/png", "verify"}},
      {"fontconfig/", {"font"}},
      {"hb-subset", {"output/pdf"}},
      {"hb", {"font", "text", "output"}},
      {"podofo/", {"output/pdf"}},
      {"libdeflate", {"output/pdf"}},
      {"jpeglib", {"image"}},
      {"jerror", {"image"}},
      {"png", {"image", "output/png"}},
      {"qpdf/", {"verify"}},
      {"CLI/", {"cli"}},
      {"fmt/", {""}},  // Everywhere.
  };
  return rules;
}

// C and C++ headers have no slash and no dot but ".h" of C and POSIX.
const std::vector<std::string_view>& system_headers() {
  static const std::vector<std::string_view> headers = {"dlfcn.h", "fcntl.h", "unistd.h", "sys/stat.h", "sys/types.h"};
  return headers;
}

std::string top_folder(std::string_view path) { return std::string(path.substr(0, path.find('/'))); }

bool is_within(std::string_view folder, std::string_view part) {
  return part.empty() || folder == part || folder.substr(0, part.size() + 1) == std::string(part) + "/";
}

bool contains(const std::vector<std::string_view>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

const FolderRule* rule_of(std::string_view folder) {
  for (const FolderRule& rule : folder_rules()) {
    if (rule.folder == folder) return &rule;
  }
  return nullptr;
}

// Files of src/ itself (the façade) see every folder's front door; a folder sees its row.
bool may_include_folder(const SourceText& source, const std::string& target) {
  if (source.folder.empty()) return target != "cli";
  const std::string own = top_folder(source.folder);
  const FolderRule* rule = rule_of(own);
  return rule != nullptr && (own == target || contains(rule->may_include, target));
}

bool may_include_in_part(const SourceText& source, const std::string& target) {
  return std::all_of(part_rules().begin(), part_rules().end(), [&](const PartRule& rule) {
    const auto begins = [&target](std::string_view beginning) { return target.rfind(beginning, 0) == 0; };
    return !is_within(source.folder, rule.part) ||
           std::any_of(rule.may_include.begin(), rule.may_include.end(), begins);
  });
}

bool is_standard(const std::string& target) {
  return target.find_first_of("./") == std::string::npos || contains(system_headers(), target) ||
         target.rfind("cvpdf/", 0) == 0;
}

bool may_include_library(const SourceText& source, const std::string& target) {
  if (is_standard(target)) return true;
  for (const LibraryRule& rule : library_rules()) {
    if (target.rfind(rule.prefix, 0) != 0) continue;
    return std::any_of(rule.folders.begin(), rule.folders.end(),
                       [&source](std::string_view folder) { return is_within(source.folder, folder); });
  }
  return false;
}

std::string judge(const SourceText& source, const Include& include) {
  if (include.target.empty()) return {};
  if (include.quoted && !may_include_folder(source, top_folder(include.target))) return "folder not in its row";
  if (include.quoted && !may_include_in_part(source, include.target)) return "not in the row of its part";
  if (!include.quoted && !may_include_library(source, include.target)) return "library not of this folder";
  return {};
}

TEST(IncludeOrder, EveryFolderIncludesOnlyWhatItsRowAllows) {
  for (const SourceText& source : source_files("src")) {
    for (const std::string& line : source.lines) {
      EXPECT_EQ(judge(source, parse_include(line)), "") << source.path << ": " << line;
    }
  }
}

TEST(IncludeOrder, PublicHeadersIncludeOnlyTheStandardAndEachOther) {
  for (const SourceText& source : source_files("include")) {
    for (const std::string& line : source.lines) {
      const Include include = parse_include(line);
      EXPECT_TRUE(include.target.empty() || (!include.quoted && is_standard(include.target))) << source.path << line;
    }
  }
}

TEST(IncludeOrder, EveryFolderHasARow) {
  for (const SourceText& source : source_files("src")) {
    EXPECT_TRUE(source.folder.empty() || rule_of(top_folder(source.folder)) != nullptr) << source.path;
  }
}

// The rows stand in an order in which each sees only those above it: no circle can arise.
TEST(IncludeOrder, TheTableHasNoCircle) {
  std::vector<std::string_view> above;
  for (const FolderRule& rule : folder_rules()) {
    for (const std::string_view seen : rule.may_include) EXPECT_TRUE(contains(above, seen)) << rule.folder << seen;
    above.push_back(rule.folder);
  }
}

TEST(IncludeOrder, TheEngineKnowsNoCv) {
  for (const std::string_view engine : {"font", "text", "paragraph", "page", "output"}) {
    for (const std::string_view half : {"content", "layout", "compose", "bibliography"}) {
      EXPECT_FALSE(contains(rule_of(engine)->may_include, half)) << engine << half;
    }
  }
}

std::vector<std::string> table_cells(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream row(line);
  for (std::string cell; std::getline(row, cell, '|');) {
    const std::size_t begin = cell.find_first_not_of(' ');
    cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
  }
  return cells;
}

// The page's table says the same as the code's.
TEST(IncludeOrder, TheArchitecturePageAgrees) {
  std::ifstream page(std::string(CVPDF_SOURCE_DIR) + "/src/README.md");
  std::vector<std::string> columns;
  std::size_t rows = 0;
  for (std::string line; std::getline(page, line);) {
    const std::vector<std::string> cells = table_cells(line);
    if (cells.size() > 2 && cells[1] == "folder") columns = cells;
    const FolderRule* rule = cells.size() == columns.size() && cells.size() > 2 ? rule_of(cells[1]) : nullptr;
    if (rule == nullptr || rule->folder == "cli") continue;
    ++rows;
    for (std::size_t i = 2; i + 1 < cells.size(); ++i) {
      EXPECT_EQ(cells[i] == "✓", contains(rule->may_include, columns[i])) << cells[1] << ": " << columns[i];
    }
  }
  EXPECT_EQ(rows + 1, folder_rules().size());
}

TEST(IncludeOrder, TheJudgeSeesWhatIsWrong) {
  struct Row {
    std::string_view folder, line;
    bool allowed;
  };
  const Row rows[] = {
      {"page", "#include \"document/document.hpp\"", true},
      {"page", "#include \"content/cv.hpp\"", false},
      {"page", "#include <podofo/podofo.h>", false},
      {"output/pdf", "#include <podofo/podofo.h>", true},
      {"output/html", "#include <podofo/podofo.h>", false},
      {"verify/rules", "#include <qpdf/QPDF.hh>", true},
      {"output/pdf", "#include <qpdf/QPDF.hh>", false},
      {"verify", "#include \"document/document.hpp\"", false},
      {"output/pdf", "#include \"page/page.hpp\"", true},
      {"output/reflow", "#include \"document/document.hpp\"", true},
      {"output/reflow", "#include \"page/page.hpp\"", false},
      {"output/html", "#include \"output/reflow/reflow.hpp\"", true},
      {"output/html", "#include \"output/pdf/syntax.hpp\"", false},
      {"base", "#include <fmt/format.h>", true},
      {"base", "#include <vector>", true},
      {"base", "#include <boost/any.hpp>", false},
      {"cli", "#include \"base/file.hpp\"", false},
      {"cli", "#include \"cli/report.hpp\"", true},
      {"cli", "#include <cvpdf/cvpdf.hpp>", true},
      {"", "#include \"compose/compose.hpp\"", true},
      {"", "#include \"cli/report.hpp\"", false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(judge({"x.cpp", std::string(row.folder), {}}, parse_include(row.line)).empty(), row.allowed)
        << row.folder << ": " << row.line;
  }
}

}  // namespace
}  // namespace cvpdf::architecture
