#include "content/overlays.hpp"

#include <fmt/format.h>

#include <utility>

#include "content/entry_fields.hpp"
#include "content/entry_kinds.hpp"
#include "content/fields.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

Overlay read_overlay(const toml::Member& member, toml::Cursor cursor, const std::vector<AuthorRole>& roles,
                     Diagnostics& diagnostics) {
  Overlay overlay;
  overlay.key = {member.key, member.key_span};
  overlay.fields.kind = &overlay_kind();
  overlay.fields.span = cursor.span();
  overlay.roles = take_fields(overlay.fields, cursor, roles, diagnostics);
  overlay.hidden = take_hide(cursor);
  cursor.finish({}, document_keys());
  return overlay;
}

}  // namespace

std::vector<Overlay> take_overlays(toml::Cursor& cursor, const std::vector<AuthorRole>& roles,
                                   Diagnostics& diagnostics) {
  std::vector<Overlay> overlays;
  const toml::Table* table = cursor.take_table("overlay");
  if (table == nullptr) return overlays;
  for (const toml::Member& member : table->members) {
    const auto* fields = std::get_if<toml::Table>(&member.value.kind);
    if (fields == nullptr) {
      cursor.report_wrong_type(member.value, member.key, "a table", "write [overlay.KEY] and what you add below it");
      continue;
    }
    toml::Cursor inner(*fields, member.value.span, fmt::format("the overlay of '{}'", member.key), diagnostics);
    overlays.push_back(read_overlay(member, std::move(inner), roles, diagnostics));
  }
  return overlays;
}

}  // namespace cvpdf::content
