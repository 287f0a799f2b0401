#include "bibliography/overlays.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

Overlays::Overlays(const std::vector<content::Overlay>& overlays, const std::vector<content::AuthorRole>& roles)
    : overlays_(overlays), roles_(roles), used_(overlays.size()) {}

bool Overlays::apply(content::Entry& entry, Diagnostics& diagnostics) {
  const auto* key = content::field<content::PlainText>(entry, content::Slot::key);
  if (overlays_.empty() || key == nullptr) return true;
  keys_.push_back(key->utf8);
  const auto found = std::find_if(overlays_.begin(), overlays_.end(),
                                  [key](const content::Overlay& overlay) { return overlay.key.utf8 == key->utf8; });
  if (found == overlays_.end()) return true;
  used_[static_cast<std::size_t>(found - overlays_.begin())] = true;
  for (std::size_t slot = 0; slot < content::slot_count; ++slot) {
    const content::Field& given = found->fields.fields[slot];
    if (!std::holds_alternative<std::monostate>(given)) entry.fields[slot] = given;
  }
  content::give_roles(entry, found->roles, roles_, diagnostics);
  return !found->hidden;
}

void Overlays::report_unused(Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < overlays_.size(); ++i) {
    if (used_[i]) continue;
    const content::PlainText& key = overlays_[i].key;
    const std::string_view meant = unicode::nearest(key.utf8, {keys_.begin(), keys_.end()});
    diagnostics.report({Severity::warning, "bibliography/unknown-key",
                        fmt::format("no entry of a .bib file has the key '{}'", key.utf8), key.span,
                        meant.empty() ? std::string() : fmt::format("did you mean `{}`?", meant)});
  }
}

}  // namespace cvpdf::bibliography
