// The tables as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), for editors.
#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "base/json_object.hpp"
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

// A type's schema with the key's sentence in it.
std::string property(const KeySpec& key) {
  const std::string_view json = type_json(key.type);
  const bool blank_is_wrong = key.need == Need::required && json.find("\"string\"") != std::string_view::npos;
  return fmt::format("{}, {}\"description\": {} }}", json.substr(0, json.size() - 2),
                     blank_is_wrong ? R"("pattern": "\\S", )" : "", json_string(key.summary));
}

void write_properties(std::string& out, std::span<const KeySpec> keys, std::span<const std::string_view> children) {
  JsonMembers members(out, 8);
  for (const KeySpec& key : keys) members.add(key.key, property(key));
  for (const std::string_view child : children) {
    members.add(child, fmt::format(R"({{ "type": "array", "items": {{ "$ref": "#/$defs/{}" }} }})", child));
  }
}

std::string required_keys(std::span<const KeySpec> keys) {
  std::string list;
  for (const KeySpec& key : keys) {
    if (key.need == Need::required) list += fmt::format("{}{}", list.empty() ? "" : ", ", json_string(key.key));
  }
  return fmt::format("[{}]", list);
}

std::string definition(const TableSpec& table) {
  std::string out = "{";
  JsonMembers members(out, 6);
  members.add("type", R"("object")");
  members.add("description", json_string(table.summary));
  std::string properties = "{";
  write_properties(properties, table.keys, table.children);
  members.add("properties", properties + "\n      }");
  members.add("required", required_keys(table.keys));
  if (table.name == "profile") members.add("anyOf", R"([{ "required": ["user"] }, { "required": ["url"] }])");
  members.add("additionalProperties", "false");
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

std::string schema_json(std::string_view design) {
  std::string definitions = "{\n";
  definitions += shared_definitions;
  definitions += ",";
  JsonMembers members(definitions, 4);
  for (const TableSpec& table : tables()) members.add(table.name, definition(table));
  for (const EntryKind& kind : entry_kinds()) members.add(kind.name, definition(kind));
  members.add(overlay_kind().name, overlay_definition());
  definitions += fmt::format(",{}", design);
  std::string out = "{";
  JsonMembers root(out, 2);
  root.add("$schema", json_string("https://json-schema.org/draft/2020-12/schema"));
  root.add("title", json_string("The content of a CV or letter for cvpdf, format 1"));
  root.add("if", R"({ "required": ["letter"] })");
  root.add("then", R"({ "$ref": "#/$defs/letter_document" })");
  root.add("else", R"({ "$ref": "#/$defs/document" })");
  root.add("$defs", definitions + "\n  }");
  return out + "\n}\n";
}

}  // namespace cvpdf::content
