// TOML text, table by table (https://toml.io/en/v1.0.0): the way back from values. It knows syntax, not what keys mean.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "toml/value.hpp"

namespace cvpdf::toml {

// The literal of a string: in the quotes that need the fewest escapes; over several lines where the text has several.
// Any UTF-8 comes back byte for byte, control characters included.
[[nodiscard]] std::string string_literal(std::string_view utf8);
// A key as it may stand before `=` or in a header: bare where it can be.
[[nodiscard]] std::string key_literal(std::string_view name);
// Any value, tables and arrays in one line.
[[nodiscard]] std::string value_literal(const Value& value);

// Grows a document from top to bottom. Each table is indented by how deep its header's path is, a root table's by 0.
class Writer {
 public:
  // "[path]" and "[[path]]", behind a blank line; what is put after it stands in that table.
  void open_table(std::string_view path);
  void open_array_table(std::string_view path);
  // "name = literal". An empty literal puts nothing: the key is absent.
  void put(std::string_view name, std::string_view literal);

  // What stands before each key of the table at hand.
  [[nodiscard]] const std::string& indent() const { return indent_; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void open(std::string_view path, std::string_view header);

  std::string text_;
  std::string indent_;
};

}  // namespace cvpdf::toml
