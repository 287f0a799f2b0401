#include "content/list_choice.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <variant>

#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

void report(std::string message, const SourceSpan& span, std::string hint, Diagnostics& diagnostics) {
  diagnostics.report({Severity::error, "content/bad-list", std::move(message), span, std::move(hint)});
}

std::string words_hint(std::string_view word) {
  const std::string_view meant = unicode::nearest(word, {list_shape_names.begin(), list_shape_names.end()});
  return meant.empty() ? fmt::format("one of: {}", fmt::join(list_shape_names, ", "))
                       : fmt::format("did you mean `{}`?", meant);
}

std::optional<ListShape> take_shape(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<toml::String>("lists", "a string");
  if (value == nullptr) return std::nullopt;
  const std::string& word = std::get<toml::String>(value->kind).utf8;
  const auto* const found = std::find(list_shape_names.begin(), list_shape_names.end(), word);
  if (found != list_shape_names.end()) return static_cast<ListShape>(found - list_shape_names.begin());
  report(fmt::format("no list is set as '{}'", word), value->span, words_hint(word), diagnostics);
  return std::nullopt;
}

std::optional<int> take_columns(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<std::int64_t>("columns", "an integer");
  if (value == nullptr) return std::nullopt;
  const std::int64_t count = std::get<std::int64_t>(value->kind);
  if (count >= 1 && count <= most_list_columns) return static_cast<int>(count);
  report(fmt::format("a list cannot have {} columns", count), value->span,
         fmt::format("write a number from 1 to {}", most_list_columns), diagnostics);
  return std::nullopt;
}

}  // namespace

ListChoice take_list_choice(toml::Cursor& cursor, Diagnostics& diagnostics) {
  return {take_shape(cursor, diagnostics), take_columns(cursor, diagnostics)};
}

}  // namespace cvpdf::content
