// The layout language as data: every table of a layout's file, its keys and their values, for the reference.
// A test holds the reader to it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cvpdf::layout {

enum class ValueType : std::uint8_t {
  text,      // A string as it stands.
  strings,   // A list of strings.
  boolean,   // true or false.
  integer,   // Within bounds.
  number,    // Within bounds.
  integers,  // A list of them, within bounds.
  choice,    // One of some words.
  choices,   // Some of them, with blanks between.
  ems,       // A length; a plain number is in ems.
  points,    // A length; a plain number is in points.
  fixed,     // A length that no type size changes, and not below zero; a plain number is in points.
  gap,       // Between lines: lines, or [natural, stretch, shrink].
  pattern,   // How slots are arranged.
  patterns,  // A list of patterns.
  lines,     // A list of patterns, or of tables with a pattern and a style.
  line,      // One of them, or such a list.
  rgb,       // "#rrggbb".
  color,     // That, or a name in [colors].
  style,     // A name in [styles].
  font,      // A role in [fonts], or a family.
  family,    // A family of fonts.
  features,  // A list of OpenType features.
  table,     // Another table.
};

// One key of a table. One in capitals, such as NAME, stands for any name.
struct KeySpec {
  std::string_view key;
  ValueType type;
  std::string_view summary;    // One sentence.
  std::string_view words{};    // Of a choice: its words, with bars between. Of a table: its name.
  double least = 0, most = 0;  // The bounds of integers and numbers.
};

struct TableSpec {
  std::string_view name;     // In the JSON Schema's $defs.
  std::string_view header;   // How it stands in a file; several, with commas between. Of the root: empty.
  std::string_view summary;  // One sentence.
  std::span<const KeySpec> keys;
};

// The root first.
[[nodiscard]] std::span<const TableSpec> schema_tables();

[[nodiscard]] bool is_any_name(const KeySpec& key);
// A value's description for readers, in Markdown, and as the members of a JSON Schema.
[[nodiscard]] std::string value_summary(const KeySpec& key);
[[nodiscard]] std::string value_json(const KeySpec& key);

}  // namespace cvpdf::layout
