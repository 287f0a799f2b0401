// The repository's own CVs, as content/ reads them: without a diagnostic, and the real one with every word of its list.
#include <gtest/gtest.h>

#include <cctype>
#include <map>
#include <sstream>

#include "content/entry_kinds.hpp"
#include "content/reader.hpp"
#include "golden/file_text.hpp"
#include "golden/words.hpp"

namespace cvpdf::golden {
namespace {

using content::Entry;
using content::Node;
using content::RichText;

content::Cv read(const std::string& path) {
  Diagnostics diagnostics;
  const std::uint32_t file = diagnostics.add_source(path, file_text(CVPDF_SOURCE_DIR "/" + path));
  content::Cv cv = content::read_cv(file, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const Location place = diagnostics.locate(diagnostic.span);
    ADD_FAILURE() << place.path << ':' << place.line << ':' << place.column << ": " << diagnostic.message << " ["
                  << diagnostic.code << "]\n"
                  << place.source_line;
  }
  return cv;
}

// How many entries of each kind stand anywhere in a CV, and how many groups.
class Census {
 public:
  explicit Census(const content::Cv& cv) {
    for (const content::Section& section : cv.sections) count(section.nodes);
  }
  [[nodiscard]] std::size_t operator[](std::string_view kind) const {
    const auto found = counts_.find(kind);
    return found == counts_.end() ? 0 : found->second;
  }

 private:
  void count(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) std::visit([this](const auto& inner) { count(inner); }, node);
  }
  void count(const Entry& entry) {
    ++counts_[entry.kind->name];
    count(entry.children);
  }
  void count(const content::Group& group) {
    ++counts_["group"];
    count(group.nodes);
  }
  std::map<std::string_view, std::size_t> counts_;
};

// Every word of a CV's content, in no order: what compose() has to work with.
class Vocabulary {
 public:
  explicit Vocabulary(const content::Cv& cv) {
    for (const content::AuthorRole& role : cv.roles) add(role.legend);
    for (const content::Section& section : cv.sections) {
      add(section.title);
      add(section.note);
      add(section.nodes);
    }
  }
  // Takes a word away; false if there is none left.
  bool take(const std::string& word) {
    const auto found = counts_.find(word);
    if (found == counts_.end() || found->second == 0) return false;
    --found->second;
    return true;
  }

  // A word without the punctuation around it.
  static std::string bare(const std::string& word) {
    const auto is_letter = [](unsigned char byte) { return byte >= 0x80 || std::isalnum(byte) != 0; };
    const auto first = std::find_if(word.begin(), word.end(), is_letter);
    const auto last = std::find_if(word.rbegin(), word.rend(), is_letter).base();
    return first < last ? std::string(first, last) : std::string();
  }

 private:
  void add_words(std::string_view text) {
    for (const std::string& word : split_words(text)) ++counts_[bare(word)];
  }
  // Words may run through several spans: "(with `io_uring`".
  void add(const RichText& text) {
    std::string utf8;
    for (const content::Span& span : text)
      utf8 += span.kind == content::SpanKind::math ? unmarked(span.utf8) : span.utf8;
    add_words(utf8);
  }
  // The formula's characters, without TeX's marks.
  static std::string unmarked(std::string source) {
    for (const std::string mark : {"\\text", "{", "}", "^", "_"}) {
      for (std::size_t at = source.find(mark); at != std::string::npos; at = source.find(mark)) {
        source.erase(at, mark.size());
      }
    }
    return source;
  }
  void add(const content::Date& date) {
    std::ostringstream text;
    text << date.free_text;
    if (date.year > 0) text << date.year;
    if (date.month > 0) text << (date.month < 10 ? ".0" : ".") << date.month;
    add_words(text.str());
  }
  void add(const content::Period& period) {
    const auto* const last = std::get_if<content::Date>(&period.end);
    const bool years = period.begin && last != nullptr && period.begin->month == 0;
    if (years) return add_words(std::to_string(period.begin->year) + '-' + std::to_string(last->year));
    if (period.begin) add(*period.begin);
    if (last != nullptr) add(*last);
  }
  void add(const content::Item& item) {
    add(item.label);
    add(item.text);
    add(item.items);
  }
  void add(const content::Author& author) { add_words(author.name); }
  void add(const content::PlainText& text) { add_words(text.utf8); }
  void add(std::monostate /*absent*/) {}
  void add(const content::Flag& /*no words*/) {}
  void add(const content::Group& group) {
    add(group.title);
    add(group.note);
    add(group.nodes);
  }
  void add(const Entry& entry) {
    for (const content::Field& field : entry.fields) {
      std::visit([this](const auto& value) { add(value); }, field);
    }
    add(entry.children);
  }
  void add(const Node& node) {
    std::visit([this](const auto& inner) { add(inner); }, node);
  }
  template <typename T>
  void add(const std::vector<T>& values) {
    for (const T& value : values) add(value);
  }
  std::map<std::string, std::size_t> counts_;
};

TEST(ContentFiles, ReadWithoutADiagnostic) {
  for (const std::string path :
       {"content/cv.toml", "examples/resume.toml", "examples/professor.toml", "examples/sidebar.toml",
        "examples/languages/de.toml", "examples/languages/el.toml", "examples/languages/en.toml",
        "examples/languages/fr.toml", "examples/languages/pl.toml", "examples/languages/ru.toml"}) {
    EXPECT_FALSE(read(path).sections.empty()) << path;
  }
}

struct CountRow {
  std::string_view kind;
  std::size_t count;
};
TEST(ContentFiles, TheRealCvHasTheCountsOfItsSource) {
  const content::Cv cv = read("content/cv.toml");
  EXPECT_EQ(cv.person.name.utf8, "Xiangru Lian");
  EXPECT_EQ(cv.sections.size(), 7U);
  const Census census(cv);
  constexpr CountRow rows[] = {{"publication", 20}, {"experience", 4}, {"position", 6}, {"project", 11},
                               {"education", 3},    {"award", 18},     {"talk", 11},    {"teaching", 3},
                               {"list", 4},         {"text", 5},       {"group", 22}};
  for (const CountRow& row : rows) EXPECT_EQ(census[row.kind], row.count) << row.kind;
}

TEST(ContentFiles, TheRealCvHasEveryWordOfItsList) {
  // The program's own: what a reference says beside its fields.
  constexpr auto own = std::to_array<std::string_view>({"", "In", "and", "Vol", "pp", "p", "arXiv", "91.12"});
  Vocabulary vocabulary(read("content/cv.toml"));
  for (const ExpectedWord& word : read_word_list(file_text(CVPDF_SOURCE_DIR "/tests/data/seed-words.txt"))) {
    const bool known = std::any_of(word.begin(), word.end(), [&](const std::string& spelling) {
      const std::string bare = Vocabulary::bare(spelling);
      return std::find(own.begin(), own.end(), bare) != own.end() || vocabulary.take(bare);
    });
    EXPECT_TRUE(known) << word.front();
  }
}

}  // namespace
}  // namespace cvpdf::golden
