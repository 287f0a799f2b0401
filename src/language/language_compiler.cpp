// A program of the build: joins words.toml and CLDR, and writes the rows of struct Language as C++ constants.
// Usage: language_compiler WORDS > SOURCE
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "language/cldr.hpp"
#include "language/language.hpp"

namespace {

using namespace cvpdf::language;

constexpr std::array<std::string_view, 5> list_keys = {"editions", "titles", "before_numbers", "after_numbers",
                                                       "elisions"};
constexpr std::array<std::string_view, 4> date_keys = {"long_month", "long_day", "short_month", "short_day"};

// Bytes beyond ASCII as octal escapes, which end after three digits: the source is ASCII whatever the compiler thinks.
std::string literal(std::string_view text) {
  constexpr unsigned three_bits = 7;
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out += '\\';
    if (byte < 0x80) {
      out += c;
      continue;
    }
    out += '\\';
    for (const unsigned shift : {6U, 3U, 0U}) out += static_cast<char>('0' + ((byte >> shift) & three_bits));
  }
  return out + '"';
}

// Adds what the table that this one is `like` says; but what is CLDR's stays the own language's.
void inherit(toml::table& table, const std::vector<toml::table>& above) {
  const auto like = table["like"].value_or(std::string());
  if (like.empty()) return;
  const auto base = std::find_if(above.begin(), above.end(), [&like](const toml::table& row) {
    return row["tag"].value_or(std::string()) == like;
  });
  if (base == above.end()) throw std::runtime_error("no table above is '" + like + "'");
  for (const auto& [key, value] : *base) {
    const bool is_cldr =
        key == "quotes" || key == "ordinals" || std::count(date_keys.begin(), date_keys.end(), key.str()) > 0;
    if (!is_cldr) table.insert(key, value);
  }
}

std::vector<toml::table> read_tables(const std::string& path) {
  const toml::table root = toml::parse_file(path);
  const toml::array* rows = root["language"].as_array();
  if (rows == nullptr || rows->empty()) throw std::runtime_error("it has no [[language]]");
  std::vector<toml::table> tables;
  for (const toml::node& node : *rows) {
    if (!node.is_table()) throw std::runtime_error("'language' is no list of tables");
    toml::table table = *node.as_table();
    inherit(table, tables);
    tables.push_back(std::move(table));
  }
  return tables;
}

class RowWriter {
 public:
  RowWriter(const toml::table& table, std::ostream& arrays, std::ostream& rows)
      : table_(table), cldr_(ask_cldr(text("tag"))), arrays_(arrays), rows_(rows) {}

  void write() {
    overrule();
    rows_ << "{.tag = " << literal(text("tag")) << ",\n.reviewed = " << (flag("reviewed") ? "true" : "false") << ",\n";
    write_cldr();
    for (const WordRow& row : word_rows) member(row.name, text(row.name));
    for (const std::string_view key : {"editions", "titles", "before_numbers", "after_numbers"}) write_list(key);
    member("short_words", optional_text("short_words"));
    write_list("elisions");
    rows_ << ".punctuation = Punctuation::" << (optional_text("punctuation").empty() ? "tight" : "spaced") << "},\n";
    check_keys();
  }

 private:
  std::string optional_text(std::string_view key) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return {};
    if (!node->is_string()) fail(key, "is no text");
    return **node->as_string();
  }
  std::string text(std::string_view key) const {
    std::string out = optional_text(key);
    if (out.empty()) fail(key, "is missing");
    return out;
  }
  bool flag(std::string_view key) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr || !node->is_boolean()) fail(key, "is neither true nor false");
    return **node->as_boolean();
  }
  std::vector<std::string> list(std::string_view key) const {
    std::vector<std::string> out;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return out;
    if (!node->is_array()) fail(key, "is no list");
    for (const toml::node& element : *node->as_array()) {
      if (!element.is_string()) fail(key, "has something else than texts");
      out.push_back(**element.as_string());
    }
    return out;
  }
  [[noreturn]] void fail(std::string_view key, std::string_view what) const {
    throw std::runtime_error(table_["tag"].value_or(std::string("a language")) + ": '" + std::string(key) + "' " +
                             std::string(what));
  }

  void overrule() {
    const auto quotes = list("quotes");
    const std::array<std::string*, 4> marks = {&cldr_.quote_open, &cldr_.quote_close, &cldr_.inner_quote_open,
                                               &cldr_.inner_quote_close};
    if (!quotes.empty() && quotes.size() != marks.size()) fail("quotes", "has not four marks");
    for (std::size_t i = 0; i < quotes.size(); ++i) *marks.at(i) = quotes[i];
    const std::array<std::string*, 4> dates = {&cldr_.long_month, &cldr_.long_day, &cldr_.short_month,
                                               &cldr_.short_day};
    for (std::size_t i = 0; i < dates.size(); ++i) {
      const std::string own = optional_text(date_keys.at(i));
      if (!own.empty()) *dates.at(i) = own;
    }
    overrule_ordinals();
  }

  // The patterns of 1, 2, ...: the last serves what is left.
  void overrule_ordinals() {
    const auto patterns = list("ordinals");
    if (patterns.empty()) return;
    for (std::size_t i = 0; i < cldr_.ordinals.size(); ++i) {
      const std::size_t place = i > 0 ? i - 1 : 0;
      cldr_.ordinals.at(i) = patterns.at(std::min(place, patterns.size() - 1));
    }
  }

  void write_cldr() {
    write_months("months", cldr_.months);
    write_months("months_alone", cldr_.months_alone);
    write_months("short_months", cldr_.short_months);
    write_months("short_months_alone", cldr_.short_months_alone);
    rows_ << ".long_dates = {" << literal(cldr_.long_month) << ", " << literal(cldr_.long_day) << "},\n.short_dates = {"
          << literal(cldr_.short_month) << ", " << literal(cldr_.short_day) << "},\n";
    member("two_joint", cldr_.two_joint);
    member("last_joint", cldr_.last_joint);
    member("quote_open", cldr_.quote_open);
    member("quote_close", cldr_.quote_close);
    member("inner_quote_open", cldr_.inner_quote_open);
    member("inner_quote_close", cldr_.inner_quote_close);
    write_ordinals();
  }

  void member(std::string_view name, std::string_view value) {
    rows_ << "." << name << " = " << literal(value) << ",\n";
  }

  void write_months(std::string_view name, const MonthNames& months) {
    rows_ << "." << name << " = {";
    for (const std::string& month : months) rows_ << literal(month) << ", ";
    rows_ << "},\n";
  }

  void write_ordinals() {
    std::vector<std::string> forms;
    std::string form_of;
    for (const std::string& pattern : cldr_.ordinals) {
      const auto known = std::find(forms.begin(), forms.end(), pattern);
      form_of += static_cast<char>('a' + (known - forms.begin()));
      if (known == forms.end()) forms.push_back(pattern);
    }
    constexpr std::size_t letters = 26;
    if (forms.size() > letters) fail("ordinals", "are too many");
    rows_ << ".ordinals = {" << write_array("ordinals", forms) << ", " << literal(form_of) << "},\n";
  }

  void write_list(std::string_view key) { rows_ << "." << key << " = " << write_array(key, list(key)) << ",\n"; }

  // What stands for the array in a row.
  std::string write_array(std::string_view key, const std::vector<std::string>& words) {
    if (words.empty()) return "{}";
    std::string name = std::string(key) + "_" + text("tag");
    std::replace(name.begin(), name.end(), '-', '_');
    arrays_ << "constexpr std::string_view " << name << "[] = {";
    for (const std::string& word : words) arrays_ << literal(word) << ", ";
    arrays_ << "};\n";
    return name;
  }

  void check_keys() const {
    std::set<std::string_view> known = {"tag", "like", "reviewed", "quotes", "ordinals", "short_words", "punctuation"};
    known.insert(list_keys.begin(), list_keys.end());
    known.insert(date_keys.begin(), date_keys.end());
    for (const WordRow& row : word_rows) known.insert(row.name);
    for (const auto& [key, value] : table_) {
      if (known.count(key.str()) == 0) fail(key.str(), "is no key of a language");
    }
  }

  const toml::table& table_;
  CldrLanguage cldr_;
  std::ostream& arrays_;
  std::ostream& rows_;
};

void write(const std::vector<toml::table>& tables) {
  std::ostringstream arrays, rows;
  for (const toml::table& table : tables) RowWriter(table, arrays, rows).write();
  std::cout << "// Written by language_compiler. Do not edit.\n#include \"language/language.hpp\"\n"
            << "namespace cvpdf::language {\nnamespace {\n"
            << arrays.str() << "constexpr Language rows[] = {\n"
            << rows.str() << "};\n}  // namespace\nstd::span<const Language> all_languages() { return rows; }\n"
            << "std::string_view cldr_source() { return " << literal("ICU " + icu_version())
            << "; }\n}  // namespace cvpdf::language\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: language_compiler WORDS > SOURCE\n";
    return 2;
  }
  try {
    write(read_tables(arguments[1]));
    return std::cout.flush() ? 0 : 1;
  } catch (const toml::parse_error& error) {
    std::cerr << "language_compiler: " << arguments[1] << ":" << error.source().begin.line << ": "
              << error.description() << "\n";
  } catch (const std::exception& error) {
    std::cerr << "language_compiler: " << arguments[1] << ": " << error.what() << "\n";
  }
  return 1;
}
