// The public collections of counts.txt, read to their ends, and their entries against those that BibTeX and biber find.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "bibtex/annotations.hpp"
#include "bibtex/bib_file.hpp"
#include "bibtex/latex.hpp"
#include "collections/sha256.hpp"

namespace cvpdf::collections {
namespace {

struct CountRow {
  std::string digest, bibtex, biber, package, file, note;
};

std::vector<CountRow> count_rows() {
  std::ifstream table(std::string(CVPDF_SOURCE_DIR) + "/tests/collections/counts.txt");
  std::vector<CountRow> rows;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    CountRow row;
    std::istringstream words(line);
    words >> row.digest >> row.bibtex >> row.biber >> row.package >> row.file >> std::ws;
    std::getline(words, row.note);
    rows.push_back(std::move(row));
  }
  return rows;
}

// Where count.py has put it, or where Debian has; none where it is not, or is another version.
std::optional<std::string> text_of(const CountRow& row) {
  const char* const folder = std::getenv("CVPDF_COLLECTIONS");
  const std::string root = folder == nullptr ? "/" : fmt::format("{}/{}/", folder, row.package);
  std::ifstream file(root + row.file, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file || sha256(text.str()) != row.digest) return std::nullopt;
  return text.str();
}

// "ours N: why" at the beginning of a note is the count where neither program's is right for us.
std::string expected_by(const CountRow& row) {
  constexpr std::string_view lead = "ours ";
  if (row.note.starts_with(lead)) return row.note.substr(lead.size(), row.note.find(':') - lead.size());
  return row.bibtex;
}

// All that is behind the reader too, for the sanitizers.
void use(const std::vector<bibtex::Entry>& entries, Diagnostics& diagnostics) {
  for (const bibtex::Entry& entry : entries) {
    for (const bibtex::Field& field : entry.fields) {
      EXPECT_LE(bibtex::plain_latex(field.value).size(), 20 * field.value.size()) << entry.key;
      static_cast<void>(bibtex::annotations_of(entry, field.name, diagnostics));
    }
  }
}

TEST(Collections, EntriesAreThoseThatBibtexFinds) {
  std::size_t found = 0;
  for (const CountRow& row : count_rows()) {
    const std::optional<std::string> text = text_of(row);
    if (!text) continue;
    ++found;
    Diagnostics diagnostics;
    const std::uint32_t file = diagnostics.add_source(row.file, *text);
    EXPECT_EQ(std::to_string(bibtex::read_entries(file, diagnostics).size()), expected_by(row)) << row.file;
    use(bibtex::read_bib(file, diagnostics), diagnostics);
    for (const Diagnostic& one : diagnostics.all()) EXPECT_LE(one.span.end, text->size()) << row.file;
  }
  if (found == 0) GTEST_SKIP() << "no file of counts.txt is here; tests/collections/count.py says how to get them";
  fmt::print("{} files of {} were here\n", found, count_rows().size());
}

// A row where the programs or we differ says why.
TEST(Collections, DifferencesAreExplained) {
  for (const CountRow& row : count_rows()) {
    const bool differs = row.bibtex == "-" || (row.biber != "-" && row.biber != row.bibtex);
    EXPECT_TRUE(!differs || !row.note.empty()) << row.file;
  }
}

}  // namespace
}  // namespace cvpdf::collections
