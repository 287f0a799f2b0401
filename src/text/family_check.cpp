#include "text/family_check.hpp"

#include <vector>

#include "text/used_styles.hpp"

namespace cvpdf::text {

namespace {

// A style that is used and has the family; null where there is none.
const document::TextStyle* style_in(std::string_view family, const document::Document& document,
                                    const std::vector<bool>& used) {
  for (std::size_t i = 0; i < document.styles.size(); ++i) {
    if (used[i] && document.styles[i].family == family) return &document.styles[i];
  }
  return nullptr;
}

}  // namespace

void check_families(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  const std::vector<bool> used = used_styles(document);
  for (const document::NamedFamily& named : document.families) {
    const document::TextStyle* style = style_in(named.family, document, used);
    if (style == nullptr) continue;
    static_cast<void>(fonts.find({named.family, style->weight, style->slant}, {named.span, named.also}, diagnostics));
  }
}

}  // namespace cvpdf::text
