// JSON that the program writes itself: strings, and objects one member to a line. It knows no schema.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>

namespace cvpdf {

// A string of JSON; `text` is UTF-8 without control characters.
[[nodiscard]] inline std::string json_string(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') result += '\\';
    result += byte;
  }
  return result + '"';
}

// Writes the members of an object, with commas between them; the braces are the caller's.
class JsonMembers {
 public:
  JsonMembers(std::string& out, std::size_t indent) : out_(out), indent_(indent) {}

  void add(std::string_view key, std::string_view json) {
    fmt::format_to(std::back_inserter(out_), "{}{:{}}{}: {}", first_ ? "\n" : ",\n", "", indent_, json_string(key),
                   json);
    first_ = false;
  }

 private:
  std::string& out_;
  std::size_t indent_;
  bool first_ = true;
};

}  // namespace cvpdf
