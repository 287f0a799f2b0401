// The only file that sees toml++, which compiles slowly: its tree becomes ours, in the order of the file.
#define TOML_HEADER_ONLY 1  // Debian's library would have to be loaded by every run.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 64
#include <toml++/impl/preprocessor.h>
// The library asserts, or with Clang lets the optimizer assume, what hostile input does not keep to ("[.a]" and the
// like), and handles it all the same right behind: it shall.
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT_ASSUME(expr) static_assert(true)
#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <utility>

#include "toml/literal.hpp"
#include "toml/outline.hpp"
#include "toml/places.hpp"
#include "toml/syntax.hpp"
#include "toml/value.hpp"
#include "unicode/text.hpp"

namespace cvpdf::toml {
namespace {

namespace library = ::toml;

constexpr std::size_t largest_text = std::size_t{8} << 20U;  // Bytes; the longest CV has a hundredth of it.
constexpr std::size_t deepest = 128;                         // Tables in tables, dotted keys and headers included.

// Where a header such as [[section.text]] ends; `begin` is its first bracket.
std::size_t header_end(std::string_view text, std::size_t begin) {
  const std::size_t brackets = text.substr(begin, 2) == "[[" ? 2 : 1;
  char quote = '\0';
  for (std::size_t n = begin; n < text.size() && text[n] != '\n'; ++n) {
    if (quote != '\0') {
      if (text[n] == '\\' && quote == '"') {
        ++n;
      } else if (text[n] == quote) {
        quote = '\0';
      }
    } else if (text[n] == '"' || text[n] == '\'') {
      quote = text[n];
    } else if (text[n] == ']') {
      return n + brackets;
    }
  }
  return begin + brackets;
}

// One pass over the library's tree.
class TreeBuilder {
 public:
  TreeBuilder(std::uint32_t file, std::string_view text, Diagnostics& diagnostics)
      : file_(file), text_(text), places_(text), diagnostics_(diagnostics) {}

  Table table(const library::table& source) {
    Table result;
    result.members.reserve(source.size());
    for (auto&& [key, node] : source) {
      result.members.push_back({std::string(key.str()), span(key.source()), value(node)});
    }
    std::stable_sort(result.members.begin(), result.members.end(),
                     [](const Member& a, const Member& b) { return a.key_span.begin < b.key_span.begin; });
    return result;
  }

 private:
  Value value(const library::node& node) {
    Value result{{}, span(node.source())};
    const Descent descent(depth_);
    if (depth_ > deepest) {
      report("toml/too-deep", fmt::format("tables are nested more than {} deep", deepest), result.span);
      return result;
    }
    if (const auto* nested = node.as_table()) {
      result.kind = table(*nested);
      result.span = table_span(result.span);
    } else if (const auto* list = node.as_array()) {
      result = array(*list, result.span);
    } else {
      result.kind = scalar(node, result.span);
    }
    return result;
  }

  Value array(const library::array& source, SourceSpan place) {
    Array result;
    result.values.reserve(source.size());
    for (auto&& node : source) result.values.push_back(value(node));
    if (!result.values.empty() && text_.substr(place.begin, 1) == "[" && place.begin == result.values[0].span.begin) {
      place = result.values[0].span;  // An array of headers.
    }
    return {std::move(result), place};
  }

  decltype(Value::kind) scalar(const library::node& node, const SourceSpan& place) {
    if (const auto* string = node.as_string()) return locate_string(text_, place.begin, string->get());
    if (const auto* integer = node.as_integer()) return integer->get();
    if (const auto* number = node.as_floating_point()) return number->get();
    if (const auto* boolean = node.as_boolean()) return boolean->get();
    if (const auto* date = node.as_date()) {
      return Date{date->get().year, date->get().month, date->get().day};
    }
    report("toml/unsupported", "a time of day has no place here", place, "write the date alone, or text in quotes");
    return {};
  }

  // A table from a header has the header's place, not that of all that follows.
  [[nodiscard]] SourceSpan table_span(SourceSpan place) const {
    if (text_.substr(place.begin, 1) == "[") {
      place.end = static_cast<std::uint32_t>(std::min(header_end(text_, place.begin), text_.size()));
    }
    return place;
  }

  [[nodiscard]] SourceSpan span(const library::source_region& region) const {
    const std::uint32_t begin = places_.byte(region.begin.line, region.begin.column);
    return {file_, begin, std::max(begin, places_.byte(region.end.line, region.end.column))};
  }

  void report(std::string code, std::string message, const SourceSpan& place, std::string hint = {}) {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), place, std::move(hint)});
  }

  struct Descent {
    explicit Descent(std::size_t& depth) : depth_(depth) { ++depth_; }
    Descent(const Descent&) = delete;
    Descent& operator=(const Descent&) = delete;
    ~Descent() { --depth_; }
    std::size_t& depth_;
  };

  std::uint32_t file_;
  std::string_view text_;
  Places places_;
  Diagnostics& diagnostics_;
  std::size_t depth_ = 0;
};

Diagnostic not_utf8(std::uint32_t file, std::string_view text, std::size_t offset) {
  const auto place = static_cast<std::uint32_t>(offset);
  const auto byte = static_cast<unsigned>(static_cast<unsigned char>(text[offset]));
  return {Severity::error,
          "toml/encoding",
          fmt::format("the byte 0x{:02X} is not part of a text in UTF-8", byte),
          {file, place, place + 1},
          "save the file in the encoding UTF-8"};
}

// What must hold before the library may see the text.
std::optional<Diagnostic> find_obstacle(std::uint32_t file, std::string_view text, const Outline& shape) {
  if (text.size() > largest_text) {
    return Diagnostic{Severity::error,
                      "toml/too-large",
                      fmt::format("the text is larger than {} bytes", largest_text),
                      {file, 0, 0},
                      ""};
  }
  if (const auto invalid = unicode::find_invalid_utf8(text)) return not_utf8(file, text, *invalid);
  if (shape.overlong_key) {
    const std::uint32_t place = *shape.overlong_key;
    return Diagnostic{Severity::error,
                      "toml/too-deep",
                      fmt::format("a key has at most {} parts", most_key_parts),
                      {file, place, place + 1},
                      ""};
  }
  if (shape.keyless_header) {
    const std::uint32_t place = *shape.keyless_header;
    return Diagnostic{Severity::error,
                      "toml/syntax",
                      "the header has no name",
                      {file, place, place + 1},
                      "write a name in the brackets, such as [person]; any but letters, digits, _ and - in quotes"};
  }
  return std::nullopt;
}

SyntaxError error_of(const library::parse_error& error, std::string_view text) {
  const library::source_position place = error.source().begin;
  return {std::string(error.description()), Places(text).byte(place.line, place.column)};
}

}  // namespace

std::optional<Table> parse(std::uint32_t file, Diagnostics& diagnostics) {
  const std::string_view text = diagnostics.text(file);
  const Outline shape = outline(text.substr(0, largest_text));
  if (std::optional<Diagnostic> obstacle = find_obstacle(file, text, shape)) {
    diagnostics.report(std::move(*obstacle));
    return std::nullopt;
  }
  const library::parse_result result = library::parse(text);
  if (result.failed()) {
    diagnostics.report(explain(error_of(result.error(), text), file, text, shape));
    return std::nullopt;
  }
  return TreeBuilder(file, text, diagnostics).table(result.table());
}

}  // namespace cvpdf::toml
