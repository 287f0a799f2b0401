// What values of the layout language look like, for readers and as JSON Schema.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "layout/schema_tables.hpp"

namespace cvpdf::layout {

namespace {

// The words that stand between bars.
std::string listed(std::string_view words, std::string_view between, std::string_view quote) {
  std::string out;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('|'), words.size());
    out += fmt::format("{}{}{}{}", out.empty() ? std::string_view{} : between, quote, words.substr(0, end), quote);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return out;
}

std::string bounds_json(const KeySpec& key) {
  return fmt::format(R"("minimum": {}, "maximum": {})", key.least, key.most);
}

std::string reference(std::string_view name) { return fmt::format(R"("$ref": "#/$defs/layout-{}")", name); }

struct ValueRow {
  std::string_view summary;
  std::string_view json;
};
// In the order of enum ValueType; those of `choice` and of what has bounds are made from the key.
constexpr auto value_rows = std::to_array<ValueRow>({
    {"text", R"("type": "string")"},
    {"list of texts", R"("type": "array", "items": { "type": "string" })"},
    {"true or false", R"("type": "boolean")"},
    {"", ""},
    {"", ""},
    {"", ""},
    {"", ""},
    {"", ""},
    {"length, in ems", R"("$ref": "#/$defs/layout-length")"},
    {"length, in points", R"("$ref": "#/$defs/layout-length")"},
    {"fixed length", R"("$ref": "#/$defs/layout-fixed")"},
    {"gap", R"("$ref": "#/$defs/layout-gap")"},
    {"pattern", R"("$ref": "#/$defs/layout-pattern")"},
    {"list of patterns", R"("type": "array", "items": { "$ref": "#/$defs/layout-pattern" })"},
    {"list of lines", R"("$ref": "#/$defs/layout-lines")"},
    {"line, or list of lines",
     R"("anyOf": [{ "$ref": "#/$defs/layout-one-line" }, { "$ref": "#/$defs/layout-lines" }])"},
    {"`\"#rrggbb\"`", R"("type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")"},
    {"colour", R"("type": "string")"},
    {"style", R"("type": "string")"},
    {"role or family", R"("type": "string")"},
    {"family", R"("type": "string")"},
    {"list of features", R"("type": "array", "items": { "type": "string", "pattern": "^-?[^=]{4}(=[0-9]{1,3})?$" })"},
    {"table", ""},
});

const ValueRow& row_of(ValueType type) { return value_rows.at(static_cast<std::size_t>(type)); }

}  // namespace

std::string value_summary(const KeySpec& key) {
  switch (key.type) {
    case ValueType::integer:
    case ValueType::number:
      return key.least == key.most ? fmt::format("{}", key.least) : fmt::format("{} to {}", key.least, key.most);
    case ValueType::integers:
      return fmt::format("list of numbers, {} to {}", key.least, key.most);
    case ValueType::choice:
      return fmt::format("one of {}", listed(key.words, ", ", "`"));
    case ValueType::choices:
      return fmt::format("some of {}", listed(key.words, ", ", "`"));
    default:
      return std::string(row_of(key.type).summary);
  }
}

std::string value_json(const KeySpec& key) {
  switch (key.type) {
    case ValueType::integer:
      return R"("type": "integer", )" + bounds_json(key);
    case ValueType::number:
      return R"("type": "number", )" + bounds_json(key);
    case ValueType::integers:
      return fmt::format(R"("type": "array", "items": {{ "type": "integer", {} }})", bounds_json(key));
    case ValueType::choice:
      return fmt::format(R"("enum": [{}])", listed(key.words, ", ", "\""));
    case ValueType::choices:
      return fmt::format(R"("type": "string", "pattern": "^ *(({})( +|$))*$")", key.words);
    case ValueType::table:
      return reference(key.words);
    default:
      return std::string(row_of(key.type).json);
  }
}

}  // namespace cvpdf::layout
