// Typed reading of one table: wrong types and unknown keys are reported with their places, the latter with
// "did you mean".
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "toml/value.hpp"

namespace cvpdf::toml {

// What a value is, for messages: "a string", "an array", ...
[[nodiscard]] std::string_view type_name(const Value& value);

// What authors may call a key.
struct OtherName {
  std::string_view name, key;
};

class Cursor {
 public:
  // `what` names the table in messages, e.g. "an experience entry". `span` is its place.
  Cursor(const Table& table, SourceSpan span, std::string what, Diagnostics& diagnostics);

  // The value of a key, whatever its type; null where it is absent. The key counts as known from here on.
  [[nodiscard]] const Value* take(std::string_view key);
  // The same, of one type; another type is reported as "toml/wrong-type" and counts as absent.
  // `wanted` names the type in the message. The value, for its place; T is one of Value's kinds.
  template <typename T>
  [[nodiscard]] const Value* take_of(std::string_view key, std::string_view wanted) {
    const Value* value = take(key);
    if (value == nullptr || std::holds_alternative<T>(value->kind)) return value;
    report_wrong_type(*value, key, wanted);
    return nullptr;
  }
  [[nodiscard]] const String* take_string(std::string_view key);
  [[nodiscard]] std::optional<std::int64_t> take_integer(std::string_view key);
  [[nodiscard]] std::optional<double> take_number(std::string_view key);  // An integer or a float.
  [[nodiscard]] std::optional<bool> take_boolean(std::string_view key);
  [[nodiscard]] const Table* take_table(std::string_view key);
  [[nodiscard]] const Array* take_array(std::string_view key);
  // Strings only; every other element is reported.
  [[nodiscard]] std::vector<const Value*> take_strings(std::string_view key);

  // Tables only, from headers [[key]] or in an array; every other element is reported.
  [[nodiscard]] std::vector<const Value*> take_tables(std::string_view key);
  // Whether the key stands in the table, of whatever type.
  [[nodiscard]] bool has(std::string_view key) const;
  // Counts the key as known without asking for its value; whether it is known.
  void know(std::string_view key) { taken_.emplace_back(key); }
  [[nodiscard]] bool knows(std::string_view key) const;

  // Reports "toml/missing-key" at the table's place.
  void report_missing(std::string_view key);
  void report_wrong_type(const Value& value, std::string_view key, std::string_view wanted, std::string hint = {});
  // Reports every key that nobody took as "toml/unknown-key", with the nearest known one as a hint; at most 100.
  // `also_known`: keys that could have stood here but were not asked for. `at_head`: those of the document itself,
  // which an author may have written under a table's header. `other_names` are hinted at as their keys.
  void finish(const std::vector<std::string_view>& also_known = {}, std::span<const std::string_view> at_head = {},
              std::span<const OtherName> other_names = {});

  [[nodiscard]] const Table& table() const { return table_; }
  [[nodiscard]] SourceSpan span() const { return span_; }

 private:
  template <typename T>
  const T* take_as(std::string_view key, std::string_view wanted) {
    const Value* value = take_of<T>(key, wanted);
    return value == nullptr ? nullptr : std::get_if<T>(&value->kind);
  }
  void report_unknown(const Member& member, std::string hint);

  const Table& table_;
  SourceSpan span_;
  std::string what_;
  Diagnostics& diagnostics_;
  std::vector<std::string> taken_;
};

}  // namespace cvpdf::toml
