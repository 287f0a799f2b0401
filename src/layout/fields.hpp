// Typed reading of a layout's table: distances, gaps, patterns, choices. Absent keys leave their targets as they were.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/length.hpp"
#include "layout/arrangement.hpp"
#include "layout/extent.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::layout {

// "10pt", "22mm", "1.2em", "0.5 lines"; a plain number is in `unit`. Reports "layout/bad-length" and returns no value.
[[nodiscard]] std::optional<Extent> parse_extent(const toml::Value& value, Extent::Unit unit, Diagnostics& diagnostics);

class Fields {
 public:
  using Unit = Extent::Unit;

  Fields(const toml::Table& table, SourceSpan span, std::string what, Diagnostics& diagnostics)
      : cursor_(table, span, std::move(what), diagnostics), diagnostics_(diagnostics) {}

  void read(std::string_view key, std::string& target);
  void read(std::string_view key, std::optional<std::string>& target);
  void read(std::string_view key, Named& target);
  void read(std::string_view key, std::optional<Named>& target);
  void read(std::string_view key, Pattern& target);
  void read(std::string_view key, std::optional<Pattern>& target);
  void read(std::string_view key, std::vector<Pattern>& target);
  void read(std::string_view key, std::vector<Line>& target);
  void read(std::string_view key, std::vector<std::string>& target);
  void read(std::string_view key, std::vector<Named>& target);
  void read(std::string_view key, Extent& target, Unit unit);
  void read(std::string_view key, std::optional<Extent>& target, Unit unit);
  // A length that no type size changes, and not below zero.
  void read_fixed(std::string_view key, std::optional<Length>& target);
  // One line as a string or a table, or several as an array.
  void read_lines(std::string_view key, std::vector<Line>& target);
  // A number of lines, or [natural, stretch, shrink].
  void read(std::string_view key, Gap& target);
  void read(std::string_view key, std::optional<Gap>& target);
  // Numbers outside [least, most] are reported as "layout/out-of-range".
  [[nodiscard]] std::optional<double> number(std::string_view key, double least, double most);
  [[nodiscard]] std::optional<int> integer(std::string_view key, int least, int most);

  // One of a few words; another is reported as "layout/bad-choice".
  template <typename T>
  [[nodiscard]] std::optional<T> choice(std::string_view key,
                                        std::initializer_list<std::pair<std::string_view, T>> of) {
    const toml::Value* value = take_word(key);
    if (value == nullptr) return std::nullopt;
    std::vector<std::string_view> words;
    for (const auto& [word, meaning] : of) {
      if (word == std::get<toml::String>(value->kind).utf8) return meaning;
      words.push_back(word);
    }
    report_choice(key, *value, words);
    return std::nullopt;
  }

  // Calls `visit` for a table's own Fields, and finishes them. Nothing where the key is absent.
  void table(std::string_view key, std::string what, const std::function<void(Fields&)>& visit);
  // The same for every member of a table of tables.
  void tables(std::string_view key, std::string_view what,
              const std::function<void(const toml::Member&, Fields&)>& visit);

  [[nodiscard]] toml::Cursor& cursor() { return cursor_; }
  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }
  [[nodiscard]] SourceSpan span() const { return cursor_.span(); }
  void report(std::string code, std::string message, SourceSpan span, std::string hint = {});

 private:
  [[nodiscard]] const toml::Value* take_word(std::string_view key);
  void report_choice(std::string_view key, const toml::Value& value, const std::vector<std::string_view>& words);
  [[nodiscard]] std::optional<Line> read_line(const toml::Value& value);
  [[nodiscard]] const std::vector<toml::Value>* take_array(std::string_view key);

  toml::Cursor cursor_;
  Diagnostics& diagnostics_;
};

}  // namespace cvpdf::layout
