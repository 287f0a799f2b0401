// Every diagnostic code in the sources stands in codes.txt and the other way round: codes are a promise to authors
// who search for them, so a new or lost one is to be seen in a review.
// CVPDF_ACCEPT=1 rewrites the list.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "architecture/source_tree.hpp"

namespace cvpdf::architecture {
namespace {

std::string list_path() { return std::string(CVPDF_SOURCE_DIR) + "/tests/architecture/codes.txt"; }

// "folder/what" in quotes, where the first half is a folder of src/, "file", "pdf" or "world". An include is none.
std::set<std::string> codes_in_sources() {
  std::set<std::string> folders = {"file", "pdf", "world"};
  const std::vector<SourceText> sources = source_files("src");
  for (const SourceText& source : sources) folders.insert(source.folder.substr(0, source.folder.find('/')));
  const std::regex code(R"re("(([a-z]+)/[a-z0-9]+(?:-[a-z0-9]+)*)")re");
  std::set<std::string> codes;
  for (const SourceText& source : sources) {
    for (const std::string& line : source.lines) {
      if (line.rfind("#include", 0) == 0) continue;
      for (std::sregex_iterator match(line.begin(), line.end(), code), end; match != end; ++match) {
        if (folders.count((*match)[2]) > 0) codes.insert((*match)[1]);
      }
    }
  }
  return codes;
}

std::set<std::string> codes_in_list() {
  std::set<std::string> codes;
  std::ifstream file(list_path());
  for (std::string line; std::getline(file, line);) codes.insert(line);
  return codes;
}

// The first character of the message behind a code, but for a word of capitals; 0 where it is no literal.
char message_begin(const std::string& source, std::size_t at) {
  const std::regex opening(R"re(\s*,\s*(?:fmt::format\(\s*)?"(?:[A-Z]{2,})?(.))re");
  std::smatch match;
  const std::string behind = source.substr(at, 200);
  return std::regex_search(behind, match, opening, std::regex_constants::match_continuous) ? match[1].str()[0] : '\0';
}

// "error: there is no ..." reads on behind its severity.
TEST(Codes, MessagesBeginInLowerCase) {
  const std::regex code(R"re("[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*")re");
  std::size_t messages = 0;
  for (const SourceText& source : source_files("src")) {
    std::string text;
    for (const std::string& line : source.lines) text += line + "\n";
    for (std::sregex_iterator match(text.begin(), text.end(), code), end; match != end; ++match) {
      const auto behind = static_cast<std::size_t>(match->position() + match->length());
      const char first = message_begin(text, behind);
      messages += first != '\0' ? 1 : 0;
      EXPECT_FALSE(first >= 'A' && first <= 'Z') << source.folder << ": " << match->str() << text.substr(behind, 60);
    }
  }
  EXPECT_GT(messages, 80U);
}

TEST(Codes, AreListed) {
  const std::set<std::string> found = codes_in_sources();
  if (std::getenv("CVPDF_ACCEPT") != nullptr) {
    std::ofstream file(list_path());
    for (const std::string& code : found) file << code << '\n';
  }
  const std::set<std::string> listed = codes_in_list();
  std::vector<std::string> difference;
  std::set_symmetric_difference(found.begin(), found.end(), listed.begin(), listed.end(),
                                std::back_inserter(difference));
  for (const std::string& code : difference) {
    ADD_FAILURE() << code << (found.count(code) > 0 ? " is reported but not listed" : " is listed but never reported");
  }
}

}  // namespace
}  // namespace cvpdf::architecture
