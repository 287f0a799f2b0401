// The tables as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), for editors.
#include <fmt/format.h>

#include <string_view>

#include "base/json_object.hpp"
#include "layout/arrangement.hpp"
#include "layout/schema.hpp"
#include "layout/schema_tables.hpp"

namespace cvpdf::layout {

namespace {

constexpr std::string_view number_pattern = R"(^-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?)";
constexpr std::string_view fixed_pattern = R"(^([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)? *(pt|mm|cm|in)$)";

// Of values that stand behind keys of many tables.
void add_value_definitions(JsonMembers& members) {
  members.add("layout-length",
              fmt::format(R"({{ "anyOf": [{{ "type": "number" }}, {{ "type": "string", "pattern": "{} *{}" }}] }})",
                          number_pattern, "(pt|mm|cm|in|em|line|lines)$"));
  members.add("layout-fixed", fmt::format(R"({{ "anyOf": [{}, {{ "type": "string", "pattern": "{}" }}] }})",
                                          R"({ "type": "number", "minimum": 0 })", fixed_pattern));
  members.add("layout-gap", R"({ "anyOf": [{ "$ref": "#/$defs/layout-length" }, { "type": "array", )"
                            R"("items": { "$ref": "#/$defs/layout-length" }, "minItems": 1, "maxItems": 3 }] })");
  members.add("layout-pattern", fmt::format(R"({{ "type": "string", "maxLength": {} }})", longest_pattern));
  members.add("layout-one-line",
              R"({ "anyOf": [{ "$ref": "#/$defs/layout-pattern" }, { "$ref": "#/$defs/layout-line" }] })");
  members.add("layout-lines", R"({ "type": "array", "items": { "$ref": "#/$defs/layout-one-line" } })");
}

std::string described(const KeySpec& key) {
  return fmt::format(R"({{ {}, "description": {} }})", value_json(key), json_string(key.summary));
}

std::string table_json(const TableSpec& table, std::string_view without = {}) {
  std::string out = "{";
  JsonMembers members(out, 6);
  members.add("type", R"("object")");
  members.add("description", json_string(table.summary));
  std::string properties = "{", others = "false";
  JsonMembers named(properties, 8);
  for (const KeySpec& key : table.keys) {
    if (is_any_name(key)) {
      others = described(key);
    } else if (key.key != without) {
      named.add(key.key, described(key));
    }
  }
  members.add("properties", properties + "\n      }");
  members.add("additionalProperties", others);
  return out + "\n    }";
}

}  // namespace

std::string schema_definitions() {
  std::string out;
  JsonMembers members(out, 4);
  add_value_definitions(members);
  for (const TableSpec& table : schema_tables()) members.add(fmt::format("layout-{}", table.name), table_json(table));
  members.add("layout-design", table_json(schema_tables().front(), "extends"));
  return out;
}

std::string schema_json() {
  std::string out = "{";
  JsonMembers root(out, 2);
  root.add("$schema", json_string("https://json-schema.org/draft/2020-12/schema"));
  root.add("title", json_string("A layout for cvpdf, format 1"));
  root.add("$ref", json_string("#/$defs/layout-file"));
  root.add("$defs", fmt::format("{{{}\n  }}", schema_definitions()));
  return out + "\n}\n";
}

}  // namespace cvpdf::layout
