// The tables as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), for editors.
#include <fmt/format.h>

#include <iterator>
#include <string_view>
#include <vector>

#include "content/schema.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

// Definitions that stand for values, not for tables.
constexpr std::string_view shared_definitions = R"(    "date": {
      "description": "A year, a month such as \"2015-09\", a day such as \"2015-09-01\", or text with words in it.",
      "anyOf": [{ "type": "integer", "minimum": 1000, "maximum": 9999 }, { "type": "string" }]
    },
    "items": {
      "type": "array",
      "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/item" }] }
    },
    "authors": {
      "type": "array",
      "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "$ref": "#/$defs/author" }] }
    })";

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') result += '\\';
    result += byte;
  }
  return result + '"';
}

// Writes the members of an object, with commas between them.
class ObjectWriter {
 public:
  ObjectWriter(std::string& out, std::size_t indent) : out_(out), indent_(indent) {}

  void member(std::string_view key, std::string_view json) {
    fmt::format_to(std::back_inserter(out_), "{}{:{}}{}: {}", first_ ? "\n" : ",\n", "", indent_, quoted(key), json);
    first_ = false;
  }

 private:
  std::string& out_;
  std::size_t indent_;
  bool first_ = true;
};

// A type's schema with the key's sentence in it.
std::string property(const KeySpec& key) {
  const std::string_view json = type_json(key.type);
  const bool blank_is_wrong = key.need == Need::required && json.find("\"string\"") != std::string_view::npos;
  return fmt::format("{}, {}\"description\": {} }}", json.substr(0, json.size() - 2),
                     blank_is_wrong ? R"("pattern": "\\S", )" : "", quoted(key.summary));
}

void write_properties(std::string& out, std::span<const KeySpec> keys, std::span<const std::string_view> children) {
  ObjectWriter members(out, 8);
  for (const KeySpec& key : keys) members.member(key.key, property(key));
  for (const std::string_view child : children) {
    members.member(child, fmt::format(R"({{ "type": "array", "items": {{ "$ref": "#/$defs/{}" }} }})", child));
  }
}

std::string required_keys(std::span<const KeySpec> keys) {
  std::string list;
  for (const KeySpec& key : keys) {
    if (key.need == Need::required) list += fmt::format("{}{}", list.empty() ? "" : ", ", quoted(key.key));
  }
  return fmt::format("[{}]", list);
}

std::string definition(const TableSpec& table) {
  std::string out = "{";
  ObjectWriter members(out, 6);
  members.member("type", R"("object")");
  members.member("description", quoted(table.summary));
  std::string properties = "{";
  write_properties(properties, table.keys, table.children);
  members.member("properties", properties + "\n      }");
  members.member("required", required_keys(table.keys));
  if (table.name == "profile") members.member("anyOf", R"([{ "required": ["user"] }, { "required": ["url"] }])");
  members.member("additionalProperties", "false");
  return out + "\n    }";
}

std::string definition(const EntryKind& kind) {
  std::vector<KeySpec> keys;
  keys.reserve(kind.fields.size() + 6);
  for (const FieldSpec& field : kind.fields) keys.push_back(key_of(field));
  if (may_choose_lists(kind)) {
    keys.push_back(lists_key());
    keys.push_back(columns_key());
  }
  keys.push_back(language_key());
  keys.push_back(break_key());
  keys.push_back(keep_key());
  keys.push_back(hide_key());
  return definition({kind.name, {}, kind.summary, keys, kind.children});
}

// It stands nowhere itself, so that it has neither lists nor pages.
std::string overlay_definition() {
  const EntryKind& kind = overlay_kind();
  std::vector<KeySpec> keys;
  keys.reserve(kind.fields.size() + 1);
  for (const FieldSpec& field : kind.fields) keys.push_back(key_of(field));
  keys.push_back(hide_key());
  return definition(TableSpec{kind.name, {}, kind.summary, keys, {}});
}

}  // namespace

std::string schema_json() {
  std::string definitions = "{\n";
  definitions += shared_definitions;
  definitions += ",";
  ObjectWriter members(definitions, 4);
  for (const TableSpec& table : tables()) members.member(table.name, definition(table));
  for (const EntryKind& kind : entry_kinds()) members.member(kind.name, definition(kind));
  members.member(overlay_kind().name, overlay_definition());
  std::string out = "{";
  ObjectWriter root(out, 2);
  root.member("$schema", quoted("https://json-schema.org/draft/2020-12/schema"));
  root.member("title", quoted("The content of a CV or letter for cvpdf, format 1"));
  root.member("if", R"({ "required": ["letter"] })");
  root.member("then", R"({ "$ref": "#/$defs/letter_document" })");
  root.member("else", R"({ "$ref": "#/$defs/document" })");
  root.member("$defs", definitions + "\n  }");
  return out + "\n}\n";
}

}  // namespace cvpdf::content
