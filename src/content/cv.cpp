// The names of the slots, and the words of rich text without their dress.
#include "content/cv.hpp"

#include <algorithm>

namespace cvpdf::content {
namespace {

// In the order of enum Slot.
constexpr std::string_view slot_names[] = {
    "title",  "organization", "place", "period",    "tagline", "summary", "items", "authors",     "venue", "series",
    "volume", "number",       "pages", "publisher", "note",    "doi",     "arxiv", "arxiv_class", "url",   "type",
};
static_assert(std::size(slot_names) == slot_count);

}  // namespace

std::string_view slot_name(Slot slot) { return slot_names[static_cast<std::size_t>(slot)]; }

std::optional<Slot> find_slot(std::string_view name) {
  const auto* found = std::find(std::begin(slot_names), std::end(slot_names), name);
  if (found == std::end(slot_names)) return std::nullopt;
  return static_cast<Slot>(found - std::begin(slot_names));
}

std::string plain_text(const RichText& text) {
  std::string words;
  for (const Span& span : text) words += span.kind == SpanKind::line_break ? std::string(" ") : span.utf8;
  return words;
}

}  // namespace cvpdf::content
