// Looks embedded layouts up in the table that CMake writes from the folder layouts/.
#include "layout/catalog.hpp"

#include <algorithm>
#include <span>

#include "layout/embedded_layouts.hpp"
#include "layout/reader.hpp"
#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

std::optional<std::string_view> find_text(std::span<const EmbeddedLayout> rows, std::string_view name) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [name](const EmbeddedLayout& row) { return row.name == name; });
  if (found == rows.end()) return std::nullopt;
  return std::string_view(found->begin, static_cast<std::size_t>(found->end - found->begin));
}

std::vector<std::string_view> names_of(std::span<const EmbeddedLayout> rows) {
  std::vector<std::string_view> names;
  for (const EmbeddedLayout& row : rows) names.push_back(row.name);
  return names;
}

}  // namespace

std::optional<std::string_view> find_embedded(std::string_view name) { return find_text(embedded_layouts(), name); }

std::vector<std::string_view> embedded_names() { return names_of(embedded_layouts()); }

std::optional<std::string_view> find_embedded_references(std::string_view name) {
  return find_text(embedded_references(), name);
}

std::vector<std::string_view> embedded_reference_names() { return names_of(embedded_references()); }

std::vector<Listed> catalog() {
  std::vector<Listed> out;
  for (const std::string_view name : embedded_names()) {
    Diagnostics unread;  // A built-in layout is in order; the tests hold it so.
    std::vector<std::string> files;
    const auto layout = read_layout({std::string(name), {}, {}, {}}, files, unread);
    out.push_back({std::string(name), layout ? layout->summary : std::string{}});
  }
  return out;
}

}  // namespace cvpdf::layout
