#include "toml/cursor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::toml {
namespace {

constexpr std::size_t most_unknown_keys = 100;  // Reported of one table.

// A key as it is shown in a message: its head, if it is very long.
std::string shown(std::string_view key) {
  constexpr std::size_t longest = 60;
  if (key.size() <= longest) return std::string(key);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;
  return fmt::format("{}...", key.substr(0, end));
}

bool is_table(const Value& value) {
  return std::holds_alternative<Table>(value.kind) || std::holds_alternative<Array>(value.kind);
}

std::string did_you_mean(std::string_view key, std::vector<std::string_view> known,
                         std::span<const OtherName> other_names) {
  for (const OtherName& other : other_names) known.push_back(other.name);
  std::string_view meant = unicode::nearest(key, known);
  for (const OtherName& other : other_names) {
    if (meant == other.name) meant = other.key;
  }
  return meant.empty() ? std::string() : fmt::format("did you mean `{}`?", meant);
}

bool is_reported_already(const Value& value) { return std::holds_alternative<std::monostate>(value.kind); }

}  // namespace

std::string_view type_name(const Value& value) {
  constexpr std::string_view names[] = {"nothing",       "a string", "an integer", "a number",
                                        "true or false", "a date",   "an array",   "a table"};
  static_assert(std::size(names) == std::variant_size_v<decltype(Value::kind)>);
  return names[value.kind.index()];
}

Cursor::Cursor(const Table& table, SourceSpan span, std::string what, Diagnostics& diagnostics)
    : table_(table), span_(span), what_(std::move(what)), diagnostics_(diagnostics) {}

const Value* Cursor::take(std::string_view key) {
  taken_.emplace_back(key);
  for (const Member& member : table_.members) {
    if (member.key == key) return is_reported_already(member.value) ? nullptr : &member.value;
  }
  return nullptr;
}

const String* Cursor::take_string(std::string_view key) { return take_as<String>(key, "a string"); }

std::optional<std::int64_t> Cursor::take_integer(std::string_view key) {
  const auto* found = take_as<std::int64_t>(key, "an integer");
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<double> Cursor::take_number(std::string_view key) {
  const Value* value = take(key);
  if (value == nullptr) return std::nullopt;
  if (const auto* number = std::get_if<double>(&value->kind)) return *number;
  if (const auto* integer = std::get_if<std::int64_t>(&value->kind)) return static_cast<double>(*integer);
  report_wrong_type(*value, key, "a number");
  return std::nullopt;
}

std::optional<bool> Cursor::take_boolean(std::string_view key) {
  const bool* found = take_as<bool>(key, "true or false");
  return found == nullptr ? std::nullopt : std::optional(*found);
}

const Table* Cursor::take_table(std::string_view key) { return take_as<Table>(key, "a table"); }

const Array* Cursor::take_array(std::string_view key) { return take_as<Array>(key, "an array"); }

std::vector<const Value*> Cursor::take_strings(std::string_view key) {
  std::vector<const Value*> strings;
  const Array* array = take_as<Array>(key, "an array of strings");
  if (array == nullptr) return strings;
  for (const Value& value : array->values) {
    if (std::holds_alternative<String>(value.kind)) {
      strings.push_back(&value);
    } else if (!is_reported_already(value)) {
      report_wrong_type(value, key, "an array of strings");
    }
  }
  return strings;
}

std::vector<const Value*> Cursor::take_tables(std::string_view key) {
  std::vector<const Value*> tables;
  const Value* value = take(key);
  if (value == nullptr) return tables;
  const auto* array = std::get_if<Array>(&value->kind);
  if (array == nullptr) {
    report_wrong_type(*value, key, "an array of tables", "open it with two brackets: [[...]]");
    return tables;
  }
  for (const Value& element : array->values) {
    if (std::holds_alternative<Table>(element.kind)) {
      tables.push_back(&element);
    } else if (!is_reported_already(element)) {
      report_wrong_type(element, key, "an array of tables");
    }
  }
  return tables;
}

bool Cursor::has(std::string_view key) const {
  return std::any_of(table_.members.begin(), table_.members.end(),
                     [&](const Member& member) { return member.key == key; });
}

bool Cursor::knows(std::string_view key) const { return std::find(taken_.begin(), taken_.end(), key) != taken_.end(); }

void Cursor::report_missing(std::string_view key) {
  diagnostics_.report({Severity::error, "toml/missing-key", fmt::format("{} needs the key '{}'", what_, key), span_,
                       fmt::format("add {} = ...", key)});
}

void Cursor::report_wrong_type(const Value& value, std::string_view key, std::string_view wanted, std::string hint) {
  diagnostics_.report({Severity::error, "toml/wrong-type",
                       fmt::format("'{}' must be {}, not {}", shown(key), wanted, type_name(value)), value.span,
                       std::move(hint)});
}

void Cursor::finish(const std::vector<std::string_view>& also_known, std::span<const std::string_view> at_head,
                    std::span<const OtherName> other_names) {
  std::vector<std::string_view> known(taken_.begin(), taken_.end());
  known.insert(known.end(), also_known.begin(), also_known.end());
  std::size_t count = 0;
  for (const Member& member : table_.members) {
    if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
    if (++count > most_unknown_keys) return;
    const bool is_of_head =
        !is_table(member.value) && std::find(at_head.begin(), at_head.end(), member.key) != at_head.end();
    report_unknown(member, is_of_head ? "write it at the top of the file, before the first [table]"
                                      : did_you_mean(member.key, known, other_names));
  }
}

void Cursor::report_unknown(const Member& member, std::string hint) {
  diagnostics_.report({Severity::error, "toml/unknown-key",
                       fmt::format("unknown key '{}' in {}", shown(member.key), what_), member.key_span,
                       std::move(hint)});
}

}  // namespace cvpdf::toml
