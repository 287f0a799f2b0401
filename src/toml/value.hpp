// A TOML text as plain values with their places. parse() produces it; Cursor reads it.
// Keys stand in the order of the file, which toml++ does not keep.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cvpdf::toml {

// From `decoded` on, up to the next anchor, byte n of the string stands at byte source + (n - decoded) of the file.
struct Anchor {
  std::uint32_t decoded = 0, source = 0;
};
struct String {
  std::string utf8;
  std::vector<Anchor> anchors;   // Ascending; never empty for a string that stands in a file.
  std::uint32_t source_end = 0;  // Behind the last character, before the closing quotes.
};
struct Date {
  int year = 0, month = 0, day = 0;
};

struct Value;
struct Member;
struct Array {
  std::vector<Value> values;
};
struct Table {
  std::vector<Member> members;  // In the order in which they first stand in the file.
};
struct Value {
  std::variant<std::monostate, String, std::int64_t, double, bool, Date, Array, Table> kind;
  SourceSpan span;  // Of a table from headers: its first header.
};
struct Member {
  std::string key;
  SourceSpan key_span;
  Value value;
};

// The place of bytes [begin, end) of a string's text: right also inside multi-line strings and behind escapes.
[[nodiscard]] SourceSpan span_within(const String& string, std::uint32_t file, std::size_t begin, std::size_t end);

// Parses the source `file` of `diagnostics` (TOML 1.0). Reports "toml/syntax" with its place, or "toml/encoding" where
// the text is not UTF-8, and returns no value.
[[nodiscard]] std::optional<Table> parse(std::uint32_t file, Diagnostics& diagnostics);

}  // namespace cvpdf::toml
