#include "toml/writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/nowhere.hpp"

namespace cvpdf::toml {
namespace {

constexpr std::size_t indent_width = 2;

bool is_control(char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == '\x7F'; }
// What cannot stand unescaped in any string. A carriage return could, but not by itself.
bool must_be_escaped(char byte) { return is_control(byte) && byte != '\t' && byte != '\n'; }

bool may_be_literal(std::string_view utf8) {
  return utf8.find('\'') == nowhere && std::none_of(utf8.begin(), utf8.end(), must_be_escaped);
}

void append_escaped(std::string& out, char byte) {
  if (byte == '"' || byte == '\\') {
    out += '\\';
    out += byte;
  } else if (must_be_escaped(byte)) {
    fmt::format_to(std::back_inserter(out), "\\u{:04X}", static_cast<unsigned char>(byte));
  } else {
    out += byte;
  }
}

bool is_bare(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-' ||
         byte == '_';
}

// The shortest that reads back as the same number; TOML wants a figure behind the point, and a point.
std::string number_literal(double number) {
  if (std::isnan(number)) return "nan";
  if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
  std::string text = fmt::format("{}", number);
  if (text.find_first_of(".e") == nowhere) text += ".0";
  return text;
}

std::string array_literal(const Array& array) {
  std::string out = "[";
  for (const Value& value : array.values) out += fmt::format("{}{}", out.size() == 1 ? "" : ", ", value_literal(value));
  return out += ']';
}

std::string table_literal(const Table& table) {
  std::string out;
  for (const Member& member : table.members) {
    out += fmt::format("{}{} = {}", out.empty() ? "" : ", ", key_literal(member.key), value_literal(member.value));
  }
  return out.empty() ? "{}" : fmt::format("{{ {} }}", out);
}

struct LiteralOf {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const String& string) const { return string_literal(string.utf8); }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const { return number_literal(number); }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const Date& date) const {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
  }
  std::string operator()(const Array& array) const { return array_literal(array); }
  std::string operator()(const Table& table) const { return table_literal(table); }
};

}  // namespace

std::string value_literal(const Value& value) { return std::visit(LiteralOf(), value.kind); }

std::string string_literal(std::string_view utf8) {
  const bool is_long = utf8.find('\n') != nowhere;
  if (utf8.find_first_of("\"\\") != nowhere && may_be_literal(utf8)) {
    return is_long ? fmt::format("'''\n{}'''", utf8) : fmt::format("'{}'", utf8);
  }
  // The newline behind the opening quotes is no part of the text (TOML 1.0, "String").
  std::string out = is_long ? "\"\"\"\n" : "\"";
  for (const char byte : utf8) append_escaped(out, byte);
  return out += is_long ? "\"\"\"" : "\"";
}

std::string key_literal(std::string_view name) {
  const bool bare = !name.empty() && std::all_of(name.begin(), name.end(), is_bare);
  if (bare) return std::string(name);
  std::string out = "\"";  // A key has one line.
  for (const char byte : name) {
    if (byte == '\n') {
      out += "\\n";
    } else {
      append_escaped(out, byte);
    }
  }
  return out += '"';
}

void Writer::open_table(std::string_view path) { open(path, fmt::format("[{}]", path)); }

void Writer::open_array_table(std::string_view path) { open(path, fmt::format("[[{}]]", path)); }

void Writer::put(std::string_view name, std::string_view literal) {
  if (literal.empty()) return;
  fmt::format_to(std::back_inserter(text_), "{}{} = {}\n", indent_, key_literal(name), literal);
}

void Writer::open(std::string_view path, std::string_view header) {
  indent_.assign(indent_width * static_cast<std::size_t>(std::count(path.begin(), path.end(), '.')), ' ');
  fmt::format_to(std::back_inserter(text_), "{}{}{}\n", text_.empty() ? "" : "\n", indent_, header);
}

}  // namespace cvpdf::toml
