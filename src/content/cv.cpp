// The names of the slots, and the words of rich text without their dress.
#include "content/cv.hpp"

#include <algorithm>

namespace cvpdf::content {
namespace {

// In the order of enum Slot.
constexpr std::string_view slot_names[] = {
    "title",  "organization", "place",  "period", "tagline",   "summary",  "items", "authors", "venue",
    "series", "volume",       "number", "pages",  "publisher", "note",     "doi",   "arxiv",   "arxiv_class",
    "url",    "type",         "status", "award",  "version",   "level",    "pdf",   "code",    "video",
    "slides", "index",        "column", "key",    "tags",      "selected",
};
static_assert(std::size(slot_names) == slot_count);

// Patterns ask for slots by name, many times an entry: the slots by their names, and where those of a letter begin.
constexpr auto slots_by_name = [] {
  std::array<std::uint8_t, slot_count> order{};
  for (std::size_t i = 0; i < slot_count; ++i) order[i] = static_cast<std::uint8_t>(i);
  std::sort(order.begin(), order.end(), [](std::uint8_t a, std::uint8_t b) { return slot_names[a] < slot_names[b]; });
  return order;
}();
constexpr auto slot_starts = [] {
  std::array<std::uint8_t, 26> starts{};
  for (std::size_t letter = 0; letter < starts.size(); ++letter) {
    std::size_t at = 0;
    while (at < slot_count && slot_names[slots_by_name[at]].front() < static_cast<char>('a' + letter)) ++at;
    starts[letter] = static_cast<std::uint8_t>(at);
  }
  return starts;
}();

void add_style(const ReferenceChoice& choice, std::vector<std::string>& styles) {
  if (choice.style && !choice.style->utf8.empty()) styles.push_back(choice.style->utf8);
}

void add_styles(const std::vector<Node>& nodes, std::vector<std::string>& styles);

template <typename Holder>
void add_styles(const Holder& holder, std::vector<std::string>& styles) {
  add_style(holder.references, styles);
  add_styles(holder.nodes, styles);
}

void add_styles(const std::vector<Node>& nodes, std::vector<std::string>& styles) {
  for (const Node& node : nodes) {
    if (const auto* group = std::get_if<Group>(&node)) add_styles<Group>(*group, styles);
    if (const auto* entry = std::get_if<Entry>(&node)) add_styles(entry->children, styles);
  }
}

}  // namespace

std::vector<std::string> chosen_styles(const Cv& cv) {
  std::vector<std::string> styles;
  add_style(cv.references, styles);
  for (const Section& section : cv.sections) add_styles<Section>(section, styles);
  return styles;
}

std::string_view slot_name(Slot slot) { return slot_names[static_cast<std::size_t>(slot)]; }

std::optional<Slot> find_slot(std::string_view name) {
  const char first = name.empty() ? '\0' : name.front();
  if (first < 'a' || first > 'z') return std::nullopt;
  for (std::size_t i = slot_starts[static_cast<std::size_t>(first - 'a')]; i < slot_count; ++i) {
    const std::string_view candidate = slot_names[slots_by_name[i]];
    if (candidate == name) return static_cast<Slot>(slots_by_name[i]);
    if (candidate.front() != first) break;
  }
  return std::nullopt;
}

std::string plain_text(const RichText& text) {
  std::string words;
  for (const Span& span : text) words += span.kind == SpanKind::line_break ? std::string(" ") : span.utf8;
  return words;
}

}  // namespace cvpdf::content
