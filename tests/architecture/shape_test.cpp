// The shape of the sources: length, first lines, names. What clang-tidy does not look at.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/source_tree.hpp"

namespace cvpdf::architecture {
namespace {

constexpr std::size_t longest_source = 400;
constexpr std::size_t longest_test = 500;

constexpr std::string_view banned[] = {"manager", "managers", "helper", "helpers", "util",   "utils",   "utility",
                                       "common",  "misc",     "info",   "process", "handle", "handler", "do"};

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto c = static_cast<unsigned char>(name[i]);
    if (c == '_' || c == '.' || (std::isupper(c) != 0 && i > 0)) words.emplace_back();
    if (c != '_' && c != '.') words.back() += static_cast<char>(std::tolower(c));
  }
  return words;
}

std::string banned_word_in(const std::string& name) {
  for (const std::string& word : words_of(name)) {
    if (std::find(std::begin(banned), std::end(banned), word) != std::end(banned)) return word;
  }
  return {};
}

std::vector<SourceText> all_sources() {
  std::vector<SourceText> sources = source_files("src");
  for (const std::string_view root : {"include", "tests"}) {
    for (SourceText& source : source_files(root)) sources.push_back(std::move(source));
  }
  return sources;
}

bool is_test(const SourceText& source) { return source.path.rfind("tests/", 0) == 0; }

TEST(Shape, FilesAreShort) {
  for (const SourceText& source : all_sources()) {
    EXPECT_LE(source.lines.size(), is_test(source) ? longest_test : longest_source) << source.path;
  }
}

TEST(Shape, HeadersSayWhatTheyAre) {
  for (const SourceText& source : all_sources()) {
    if (source.path.substr(source.path.size() - 4) != ".hpp") continue;
    ASSERT_FALSE(source.lines.empty()) << source.path;
    EXPECT_EQ(source.lines.front().substr(0, 3), "// ") << source.path;
  }
}

TEST(Shape, FileNamesKeepToTheVocabulary) {
  for (const SourceText& source : all_sources()) {
    const std::string name = std::filesystem::path(source.path).stem().string();
    EXPECT_EQ(banned_word_in(name), "") << source.path;
  }
}

// Functions, types and namespaces where they are declared, found coarsely: a word before a parenthesis that follows
// a type, or a word behind struct, class, enum, namespace.
TEST(Shape, DeclaredNamesKeepToTheVocabulary) {
  const std::regex type_name(R"(\b(?:struct|class|enum class|namespace)\s+(\w+)\s*(?:[:{]|$))");
  const std::regex function_name(
      R"(^\s*(?:\[\[nodiscard\]\]\s*)?(?:[\w:<>,&*]+\s+)+[&*]*(\w+)\([^;]*(?:\{|;|,)\s*(?:\}.*)?$)");
  for (const SourceText& source : all_sources()) {
    for (const std::string& line : source.lines) {
      if (line.rfind("    ", 0) == 0 || line.find("return ") != std::string::npos) continue;  // A body's line.
      for (const std::regex* pattern : {&type_name, &function_name}) {
        std::smatch match;
        const bool declares = std::regex_search(line, match, *pattern);
        EXPECT_EQ(declares ? banned_word_in(match[1]) : "", "") << source.path << ": " << line;
      }
    }
  }
}

// Tests of a whole folder rather than of a file: their names say what of it.
bool tests_a_folder(const std::string& stem) {
  constexpr std::string_view names[] = {"oracle", "program", "properties", "reference", "robustness", "structure"};
  return std::find(std::begin(names), std::end(names), stem.substr(stem.rfind('/') + 1)) != std::end(names);
}

TEST(Shape, TestsMirrorSources) {
  std::set<std::string> sources;
  for (const SourceText& source : source_files("src")) {
    sources.insert(std::filesystem::path(source.path.substr(4)).replace_extension().string());
  }
  const std::string suffix = "_test";
  for (const SourceText& test : source_files("tests")) {
    std::string stem = std::filesystem::path(test.path.substr(6)).replace_extension().string();
    if (stem.size() < suffix.size() || stem.substr(stem.size() - suffix.size()) != suffix) continue;
    stem.resize(stem.size() - suffix.size());
    const std::string folder = stem.substr(0, stem.find('/'));
    if (!std::filesystem::is_directory(std::filesystem::path(CVPDF_SOURCE_DIR) / "src" / folder)) continue;
    EXPECT_TRUE(sources.count(stem) > 0 || tests_a_folder(stem)) << test.path << " tests no file of that name";
  }
}

TEST(Shape, TheWordFinderFindsWords) {
  struct Row {
    std::string name, banned;
  };
  const Row rows[] = {{"line_breaker", ""},
                      {"font_manager", "manager"},
                      {"FontManager", "manager"},
                      {"processed_words", ""},
                      {"do_it", "do"},
                      {"document", ""},
                      {"stringUtils", "utils"},
                      {"handle", "handle"},
                      {"domain", ""}};
  for (const Row& row : rows) EXPECT_EQ(banned_word_in(row.name), row.banned) << row.name;
}

}  // namespace
}  // namespace cvpdf::architecture
