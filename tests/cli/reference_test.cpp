// The page layouts/README.md: its keys are those of `cvpdf schema layout`, its slots those that layouts may ask for,
// and its examples are carried out: files are written, commands run, and texts compared with what the commands printed.
// CVPDF_ACCEPT=1 writes keys and texts anew.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <cvpdf/cvpdf.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

const std::string page_path = CVPDF_SOURCE_DIR "/layouts/README.md";

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool accepts() { return std::getenv("CVPDF_ACCEPT") != nullptr; }

void accept(const std::string& page) { std::ofstream(page_path, std::ios::binary) << page; }

constexpr std::string_view behind_generated = "with CVPDF_ACCEPT=1. -->\n\n";

// What `cvpdf schema layout` prints, without its title and first words, which the page has in its own way.
std::string generated() {
  const std::string text = layout_schema(SchemaFormat::markdown);
  return text.substr(text.find("## "));
}

TEST(LayoutPage, HasTheKeysOfTheTable) {
  std::string page = text_of(page_path);
  const std::size_t begin = page.find(behind_generated);
  ASSERT_NE(begin, std::string::npos);
  const std::size_t at = begin + behind_generated.size();
  if (accepts()) accept(page = page.substr(0, at) + generated());
  EXPECT_TRUE(page.substr(at) == generated()) << "run with CVPDF_ACCEPT=1, and read what is new";
}

// What stands between fences, "```toml mine.toml" and "```"; `at` is where its text begins on the page.
struct Example {
  std::string kind, file, text;
  std::size_t at = 0;
};

std::vector<Example> examples_of(const std::string& page) {
  std::vector<Example> examples;
  bool is_inside = false;
  for (std::size_t at = 0, end = 0; at < page.size(); at = end + 1) {
    end = std::min(page.find('\n', at), page.size());
    const std::string line = page.substr(at, end - at);
    if (line.rfind("```", 0) == 0) {
      is_inside = !is_inside;
      const std::size_t blank = std::min(line.find(' '), line.size());
      if (is_inside)
        examples.push_back({line.substr(3, blank - 3), line.substr(std::min(blank + 1, line.size())), "", end + 1});
    } else if (is_inside) {
      examples.back().text += line + "\n";
    }
  }
  EXPECT_FALSE(is_inside) << "the last fence has no end";
  return examples;
}

// Carries examples out in a folder, one behind the other.
class Exercise {
 public:
  void carry_out(const Example& example) {
    if (example.kind == "text") return;
    if (example.kind == "sh") return run(example);
    EXPECT_EQ(example.kind, "toml");
    scratch_.write(example.file.empty() ? "piece.toml" : example.file, example.text);
    if (example.file.empty()) check_piece(example);
  }
  // Of the last command, without the name of the folder.
  [[nodiscard]] const std::string& printed() const { return printed_; }

 private:
  // Where a text follows, it is what the command says, a mistake or not; else all is well.
  void run(const Example& example) {
    const Outcome outcome = scratch_.run(example.text.substr(0, example.text.find_last_not_of("\n") + 1));
    printed_ = outcome.output + outcome.errors;
    const bool may_fail = contains(example.text, "wrong");
    EXPECT_EQ(outcome.status, may_fail ? 1 : 0) << example.text << printed_;
  }
  void check_piece(const Example& example) const {
    const Outcome outcome = scratch_.run("cvpdf check cv.toml --layout piece.toml --strict");
    EXPECT_EQ(outcome.status, 0) << example.text << outcome.errors;
  }

  Scratch scratch_{"layout_page"};
  std::string printed_;
};

TEST(LayoutPage, DoesWhatItSays) {
  std::string page = text_of(page_path);
  const std::vector<Example> examples = examples_of(page);
  constexpr std::size_t fewest = 12;
  EXPECT_GE(examples.size(), fewest);
  Exercise exercise;
  std::ptrdiff_t grown = 0;
  for (const Example& example : examples) {
    exercise.carry_out(example);
    if (example.kind != "text") continue;
    const std::string& printed = exercise.printed();
    if (accepts()) {
      page.replace(example.at + static_cast<std::size_t>(grown), example.text.size(), printed);
      grown += static_cast<std::ptrdiff_t>(printed.size()) - static_cast<std::ptrdiff_t>(example.text.size());
    } else {
      EXPECT_EQ(example.text, printed);
    }
  }
  if (accepts()) accept(page);
}

// The words in `backticks` of a cell.
std::vector<std::string> words_of(const std::string& cell) {
  std::vector<std::string> words;
  const std::regex word("`([^`]+)`");
  for (std::sregex_iterator match(cell.begin(), cell.end(), word), end; match != end; ++match) {
    words.push_back((*match)[1]);
  }
  return words;
}

// A row of the page's table of slots.
struct SlotRow {
  std::vector<std::string> places;
  std::vector<std::string> slots;
};
std::vector<SlotRow> slot_rows() {
  const std::string page = text_of(page_path);
  const std::size_t begin = std::min(page.find("| Where | Slots |"), page.size());
  std::istringstream lines(page.substr(begin, page.find("\n\n", begin) - begin));
  std::vector<SlotRow> rows;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t bar = line.find(" | ");
    if (line.rfind("| `", 0) == 0) rows.push_back({words_of(line.substr(0, bar)), words_of(line.substr(bar))});
  }
  return rows;
}

// A setting that puts a pattern where the page says.
std::string setting_for(const std::string& place, const std::string& pattern) {
  struct Row {
    const char *place, *setting;
  };
  const Row rows[] = {{"[entries.KIND]", "entries.award.lines=['{}']"},
                      {"[references.NAME]", "references.mine.lines=['{}']"},
                      {"[masthead] lines", "masthead.lines=['{}']"},
                      {"[masthead] contacts", "masthead.contacts=['{}']"},
                      {"[masthead] profile", "masthead.profile='{}'"},
                      {"[header]", "header.pattern='{}'"},
                      {"[footer]", "footer.pattern='{}'"},
                      {"[section] pattern", "section.pattern='{}'"},
                      {"[section] continued", "section.continued='{}'"},
                      {"[legend] pattern", "legend.pattern='{}'"}};
  for (const Row& row : rows) {
    if (place == row.place) return fmt::format(fmt::runtime(row.setting), pattern);
  }
  ADD_FAILURE() << "no such place: " << place;
  return {};
}

// Those of `words` that are slots at a place.
std::set<std::string> slots_at(const std::string& place, const std::set<std::string>& words) {
  std::string pattern;
  for (const std::string& word : words) pattern += fmt::format("{{{}}}", word);
  Request request;
  request.content = good;
  request.settings = {setting_for(place, pattern)};
  Diagnostics diagnostics;
  check(request, diagnostics);
  std::set<std::string> slots = words;
  const std::regex unknown("there is no slot '(.*)'");
  for (const Diagnostic& row : diagnostics.all()) {
    std::smatch match;
    if (std::regex_match(row.message, match, unknown)) slots.erase(match[1]);
  }
  return slots;
}

// Every word in quotes where slots are named could be one.
std::set<std::string> possible_slots() {
  std::set<std::string> words;
  for (const char* path : {"/src/compose/check_layout.cpp", "/src/compose/entry_slots.hpp", "/src/content/cv.cpp"}) {
    const std::string text = text_of(std::string(CVPDF_SOURCE_DIR) + path);
    const std::regex word("\"([a-z_]+)\"");
    for (std::sregex_iterator match(text.begin(), text.end(), word), end; match != end; ++match) {
      words.insert((*match)[1]);
    }
  }
  return words;
}

TEST(LayoutPage, NamesTheSlotsOfEachPlace) {
  const std::set<std::string> words = possible_slots();
  std::size_t places = 0;
  for (const SlotRow& row : slot_rows()) {
    for (const std::string& place : row.places) {
      EXPECT_EQ(slots_at(place, words), std::set<std::string>(row.slots.begin(), row.slots.end())) << place;
      ++places;
    }
  }
  EXPECT_EQ(places, 10U);
}

}  // namespace
}  // namespace cvpdf::cli
