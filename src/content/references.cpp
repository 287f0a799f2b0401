#include "content/references.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "content/fields.hpp"
#include "content/reference_types.hpp"
#include "content/word_choice.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {
namespace {

// In the orders of the enums.
constexpr std::array<std::string_view, 8> key_names{"year", "type", "status", "tag", "author", "title", "venue", "key"};
constexpr std::array<std::string_view, 4> numbering_names{"none", "document", "section", "group"};
constexpr std::array<std::string_view, 2> counting_names{"up", "down"};
constexpr std::array<std::string_view, 5> grouping_names{"none", "year", "type", "status", "tag"};

constexpr std::string_view word_for_all = "all";

class ReferencesReader {
 public:
  ReferencesReader(toml::Cursor cursor, Diagnostics& diagnostics)
      : cursor_(std::move(cursor)), diagnostics_(diagnostics) {}

  ReferenceChoice read() {
    ReferenceChoice choice;
    choice.only = filter();
    choice.group_by = one_of<Grouping>("group_by", grouping_names);
    choice.titles = texts("titles");
    choice.sort = orders();
    choice.number = one_of<Numbering>("number", numbering_names);
    choice.count = one_of<Counting>("count", counting_names);
    choice.prefixes = prefixes();
    choice.years = cursor_.take_boolean("years");
    choice.max_authors = author_count();
    choice.keeps_last = cursor_.take_boolean("keep_last");
    choice.totals = cursor_.take_boolean("totals");
    if (cursor_.has("style")) choice.style = take_plain_text(cursor_, "style");
    choice.span = cursor_.span();
    cursor_.finish();
    return choice;
  }

 private:
  std::optional<ReferenceFilter> filter() {
    const toml::Value* value = cursor_.take_of<toml::Table>("only", "a table");
    if (value == nullptr) return std::nullopt;
    toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "`only`", diagnostics_);
    ReferenceFilter filter;
    filter.types = words(table, "type", reference_types);
    filter.tags = words(table, "tag", {});
    filter.statuses = words(table, "status", status_names);
    filter.roles = words(table, "role", {});
    filter.since = year(table, "since");
    filter.until = year(table, "until");
    filter.selected = table.take_boolean("selected");
    filter.span = value->span;
    table.finish();
    return filter;
  }

  // A string, or an array of them; each is one of the names, if there are any.
  std::vector<PlainText> words(toml::Cursor& table, std::string_view key, Names names) {
    std::vector<PlainText> found;
    const toml::Value* value = table.take(key);
    if (value == nullptr) return found;
    if (std::holds_alternative<toml::String>(value->kind)) {
      found.push_back(plain_text_of(*value));
    } else {
      for (const toml::Value* one : table.take_strings(key)) found.push_back(plain_text_of(*one));
    }
    for (const PlainText& word : found) {
      if (!names.empty()) static_cast<void>(check(word, names));
    }
    return found;
  }

  static std::optional<int> year(toml::Cursor& table, std::string_view key) {
    const std::optional<std::int64_t> year = table.take_integer(key);
    return year ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*year, 0, 9999))) : std::nullopt;
  }

  // The index in `names`; reports any other word.
  std::optional<std::size_t> check(const PlainText& word, Names names) {
    const std::optional<std::size_t> found = find_name(word.utf8, names);
    if (!found) {
      report(fmt::format("'{}' is none of: {}", word.utf8, fmt::join(names, ", ")), word.span,
             did_you_mean(word.utf8, names));
    }
    return found;
  }

  template <typename T>
  std::optional<T> one_of(std::string_view key, Names names) {
    const PlainText word = take_plain_text(cursor_, key);
    if (word.utf8.empty()) return std::nullopt;
    const std::optional<std::size_t> index = check(word, names);
    return index ? std::optional(static_cast<T>(*index)) : std::nullopt;
  }

  // ["-year", "title"]: a minus sign before what falls.
  std::optional<std::vector<ReferenceOrder>> orders() {
    if (!cursor_.has("sort")) return std::nullopt;
    std::vector<ReferenceOrder> found;
    for (PlainText word : words(cursor_, "sort", {})) {
      const bool falls = !word.utf8.empty() && word.utf8.front() == '-';
      if (falls) word.utf8.erase(0, 1);
      const std::optional<std::size_t> index = check(word, key_names);
      if (!index) continue;
      using Direction = ReferenceOrder::Direction;
      found.push_back({static_cast<ReferenceKey>(*index), falls ? Direction::falling : Direction::rising});
    }
    return found;
  }

  std::optional<std::vector<TextFor>> texts(std::string_view key) {
    const toml::Value* value = cursor_.take_of<toml::Table>(key, "a table");
    if (value == nullptr) return std::nullopt;
    std::vector<TextFor> found;
    toml::Cursor table(std::get<toml::Table>(value->kind), value->span, fmt::format("`{}`", key), diagnostics_);
    for (const toml::Member& member : table.table().members) {
      found.push_back({member.key, take_markup(table, member.key, diagnostics_)});
    }
    table.finish();
    return found;
  }

  // One for all, or a table by type.
  std::optional<std::vector<TextFor>> prefixes() {
    const toml::Value* value = cursor_.take("prefix");
    if (value == nullptr) return std::nullopt;
    if (std::holds_alternative<toml::String>(value->kind)) return std::vector<TextFor>{{{}, as_written(*value)}};
    const auto* table = std::get_if<toml::Table>(&value->kind);
    if (table != nullptr) return prefixes_by_type(*table, value->span);
    cursor_.report_wrong_type(*value, "prefix", "a string, or a table of strings by type");
    return std::nullopt;
  }

  std::vector<TextFor> prefixes_by_type(const toml::Table& table, const SourceSpan& span) {
    std::vector<TextFor> found;
    toml::Cursor inner(table, span, "`prefix`", diagnostics_);
    for (const toml::Member& member : table.members) {
      if (!find_name(member.key, reference_types)) warn_of_type(member);
      if (const toml::Value* one = inner.take_of<toml::String>(member.key, "a string")) {
        found.push_back({member.key, as_written(*one)});
      }
    }
    return found;
  }

  void warn_of_type(const toml::Member& member) {
    diagnostics_.report({Severity::warning, "content/no-such-type",
                         fmt::format("'{}' in `prefix` is no type of publication", member.key), member.key_span,
                         did_you_mean(member.key, reference_types)});
  }

  // With its blanks: "No. ".
  static RichText as_written(const toml::Value& value) {
    return {{SpanKind::text, {}, std::get<toml::String>(value.kind).utf8, {}, value.span}};
  }

  std::optional<int> author_count() {
    const toml::Value* value = cursor_.take("max_authors");
    if (value == nullptr) return std::nullopt;
    const auto* word = std::get_if<toml::String>(&value->kind);
    if (word != nullptr && word->utf8 == word_for_all) return all_authors;
    const auto* count = std::get_if<std::int64_t>(&value->kind);
    if (count == nullptr) {
      cursor_.report_wrong_type(*value, "max_authors", fmt::format("an integer, or \"{}\"", word_for_all));
      return std::nullopt;
    }
    if (*count >= 1 && *count <= all_authors) return static_cast<int>(*count);
    report(fmt::format("a list cannot name {} authors", *count), value->span,
           fmt::format("write a number from 1 to {}, or \"{}\"", all_authors, word_for_all));
    return std::nullopt;
  }

  void report(std::string message, const SourceSpan& span, std::string hint) {
    diagnostics_.report({Severity::error, "content/bad-references", std::move(message), span, std::move(hint)});
  }

  toml::Cursor cursor_;
  Diagnostics& diagnostics_;
};

template <typename T>
void lay(const std::optional<T>& own, std::optional<T>& under) {
  if (own) under = own;
}

}  // namespace

std::optional<ReferenceKey> key_of(Grouping grouping) {
  switch (grouping) {
    case Grouping::none:
      break;
    case Grouping::year:
      return ReferenceKey::year;
    case Grouping::type:
      return ReferenceKey::type;
    case Grouping::status:
      return ReferenceKey::status;
    case Grouping::tag:
      return ReferenceKey::tag;
  }
  return std::nullopt;
}

ReferenceChoice over(const ReferenceChoice& own, const ReferenceChoice& outer) {
  ReferenceChoice both = outer;
  lay(own.only, both.only);
  lay(own.group_by, both.group_by);
  lay(own.titles, both.titles);
  lay(own.sort, both.sort);
  lay(own.number, both.number);
  lay(own.count, both.count);
  lay(own.prefixes, both.prefixes);
  lay(own.years, both.years);
  lay(own.max_authors, both.max_authors);
  lay(own.keeps_last, both.keeps_last);
  lay(own.totals, both.totals);
  lay(own.style, both.style);
  both.span = own.span;
  return both;
}

ReferenceChoice take_references(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<toml::Table>("references", "a table");
  if (value == nullptr) return {};
  toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "[references]", diagnostics);
  return ReferencesReader(std::move(table), diagnostics).read();
}

std::string_view name_of(ReferenceKey key) { return key_names[static_cast<std::size_t>(key)]; }
std::string_view name_of(Grouping grouping) { return grouping_names[static_cast<std::size_t>(grouping)]; }
std::string_view name_of(Numbering numbering) { return numbering_names[static_cast<std::size_t>(numbering)]; }

}  // namespace cvpdf::content
