#include "content/reference_types.hpp"

#include <algorithm>

#include "content/entry_kinds.hpp"

namespace cvpdf::content {
namespace {

bool has(const Entry& entry, Slot slot) {
  return !std::holds_alternative<std::monostate>(entry.fields[static_cast<std::size_t>(slot)]);
}

std::string_view assumed_publication(const Entry& entry) {
  if (has(entry, Slot::arxiv) && !has(entry, Slot::venue)) return "preprint";
  return has(entry, Slot::number) ? "article" : "proceedings";
}

}  // namespace

std::string_view assumed_type(const Entry& entry) {
  return entry.kind->name == "publication" ? assumed_publication(entry) : entry.kind->name;
}

std::string_view reference_type(const Entry& entry) {
  const auto* given = field<PlainText>(entry, Slot::type);
  return given == nullptr ? assumed_type(entry) : std::string_view(given->utf8);
}

bool is_reference(const Entry& entry) {
  return entry.kind->name == "publication" ||
         std::find(reference_types.begin() + publication_type_count, reference_types.end(), entry.kind->name) !=
             reference_types.end();
}

std::string_view reference_status(const Entry& entry) {
  const auto* given = field<PlainText>(entry, Slot::status);
  return given == nullptr ? status_names.front() : std::string_view(given->utf8);
}

}  // namespace cvpdf::content
