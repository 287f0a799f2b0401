#include "content/items.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "content/fields.hpp"
#include "content/list_choice.hpp"
#include "content/markup.hpp"

namespace cvpdf::content {
namespace {

class ItemReader {
 public:
  explicit ItemReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  std::vector<Item> items(toml::Cursor& cursor, std::string_view key, std::size_t depth) {
    std::vector<Item> result;
    const toml::Value* value = cursor.take(key);
    if (value == nullptr) return result;
    const auto* array = std::get_if<toml::Array>(&value->kind);
    if (array == nullptr) {
      cursor.report_wrong_type(*value, key, "an array", "write it in brackets: [\"...\", \"...\"]");
      return result;
    }
    if (depth > deepest_item) {
      report(Severity::error, "content/too-deep", fmt::format("items are nested more than {} deep", deepest_item),
             value->span);
      return result;
    }
    for (const toml::Value& element : array->values) {
      std::optional<Item> read = item(cursor, element, depth);
      if (read) result.push_back(std::move(*read));
    }
    return result;
  }

 private:
  std::optional<Item> item(toml::Cursor& parent, const toml::Value& value, std::size_t depth) {
    Item result;
    result.span = value.span;
    if (const auto* string = std::get_if<toml::String>(&value.kind)) {
      result.text = read_markup(*string, value.span.file, diagnostics_);
      return unless_empty(std::move(result));
    }
    if (const auto* table = std::get_if<toml::Table>(&value.kind)) {
      return table_item(toml::Cursor(*table, value.span, "an item", diagnostics_), depth);
    }
    if (!std::holds_alternative<std::monostate>(value.kind)) {
      parent.report_wrong_type(value, "items", "an array of strings or tables", "write it in quotes");
    }
    return std::nullopt;
  }

  std::optional<Item> table_item(toml::Cursor cursor, std::size_t depth) {
    Item result;
    result.span = cursor.span();
    const std::size_t reports = diagnostics_.all().size();
    result.label = take_markup(cursor, "label", diagnostics_);
    result.text = take_markup(cursor, "text", diagnostics_);
    result.items = items(cursor, "items", depth + 1);
    result.lists = take_list_choice(cursor, diagnostics_);
    const bool hidden = take_hide(cursor);
    cursor.finish();
    const bool has_words = !result.label.empty() || !result.text.empty() || !result.items.empty();
    const bool explained = diagnostics_.all().size() > reports;
    if (hidden || (explained && !has_words)) return std::nullopt;
    return unless_empty(std::move(result));
  }

  std::optional<Item> unless_empty(Item item) {
    if (!item.label.empty() || !item.text.empty() || !item.items.empty()) return item;
    report(Severity::warning, "content/empty-item", "the item has no text", item.span);
    return std::nullopt;
  }

  void report(Severity severity, std::string code, std::string message, const SourceSpan& span) {
    diagnostics_.report({severity, std::move(code), std::move(message), span, ""});
  }

  Diagnostics& diagnostics_;
};

}  // namespace

std::vector<Item> take_items(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  return ItemReader(diagnostics).items(cursor, key, 1);
}

}  // namespace cvpdf::content
