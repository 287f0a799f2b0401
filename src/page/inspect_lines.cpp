// One pass over the lines, which are counted by the structure node that they belong to; then one over the nodes.
#include "page/inspect_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace cvpdf::page {
namespace {

using document::Role;
using document::StructureId;
using paragraph::GlyphRun;
using paragraph::Line;

// In a narrow column a short word is no small part of a line.
constexpr std::int64_t least_part_of_measure = 10;

bool is_inline(Role role) {
  return role == Role::link || role == Role::span || role == Role::formula || role == Role::figure;
}

// Of what stands on a line, without the blanks at its end.
std::string text_of(const Line& line) {
  std::string text;
  for (const GlyphRun& run : line.runs) text += run.utf8;
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::size_t count_letters(std::string_view utf8) {
  constexpr unsigned char continuation_mask = 0xC0, continuation = 0x80;
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & continuation_mask) != continuation;
  }));
}

bool is_one_word(std::string_view text) {
  return !text.empty() && text.find(' ') == std::string_view::npos && text.find("\u00A0") == std::string_view::npos;
}

class LineInspector {
 public:
  LineInspector(const document::Document& document, Findings& findings)
      : structure_(document.structure), checks_(document.checks), findings_(findings), tallies_(structure_.size()) {}

  void read(const Galley& galley) {
    for (const auto& item : galley) {
      const auto* box = std::get_if<VBox>(&item);
      if (box == nullptr) continue;
      for (const auto& part : box->items) {
        if (const auto* line = std::get_if<SetLine>(&part)) count(line->line);
      }
    }
  }

  void judge() {
    for (StructureId id = 0; id < tallies_.size(); ++id) {
      const Tally& tally = tallies_[id];
      if (tally.lines < 2 || structure_[id].role == Role::label) continue;
      if (structure_[id].role == Role::body && has_label(id)) judge_item(tally);
      judge_end(tally);
    }
  }

 private:
  struct Tally {
    int lines = 0;
    Length width;  // Of all the lines' measures.
    const Line* first = nullptr;
    const Line* last = nullptr;
  };

  // The nearest node that holds whole paragraphs. Parents come first, so the walk ends.
  [[nodiscard]] std::optional<StructureId> owner_of(StructureId id) const {
    while (id < structure_.size() && is_inline(structure_[id].role)) {
      if (structure_[id].parent >= id) return std::nullopt;
      id = structure_[id].parent;
    }
    return id < structure_.size() ? std::optional(id) : std::nullopt;
  }

  [[nodiscard]] std::optional<StructureId> link_of(StructureId id) const {
    while (id < structure_.size() && is_inline(structure_[id].role)) {
      if (structure_[id].role == Role::link) return id;
      if (structure_[id].parent >= id) break;
      id = structure_[id].parent;
    }
    return std::nullopt;
  }

  void count(const Line& line) {
    if (line.runs.empty()) return;
    const std::optional<StructureId> owner = owner_of(line.runs.front().structure);
    if (!owner) return;
    Tally& tally = tallies_[*owner];
    if (tally.lines == 0) tally.first = &line;
    if (tally.lines > 0 && checks_.broken_addresses) judge_joint(*tally.last, line);
    ++tally.lines;
    tally.width += line.width;
    tally.last = &line;
    widest_ = std::max(widest_, line.width);
  }

  // A point of a list, other than a reference: that is as long as its authors are many.
  [[nodiscard]] bool has_label(StructureId body) const {
    const StructureId item = structure_[body].parent;
    for (StructureId id = body; id-- > item;) {
      if (structure_[id].parent == item) return structure_[id].role == Role::label;
    }
    return false;
  }

  // Lines of a narrow column count as what they would fill of the widest.
  void judge_item(const Tally& tally) {
    if (checks_.item_lines == 0 || tally.lines <= checks_.item_lines) return;
    if (widest_ <= Length() || (tally.width + widest_ / 2).scaled() / widest_.scaled() <= checks_.item_lines) return;
    findings_.add({Severity::note, "page/long-item", fmt::format("this item takes {} lines", tally.lines),
                   tally.first->span, "readers skim: shorten it, or make two of it"});
  }

  void judge_end(const Tally& tally) {
    if (checks_.lonely_letters == 0) return;
    if (tally.last->natural * least_part_of_measure >= tally.last->width) return;
    const std::string text = text_of(*tally.last);
    if (!is_one_word(text) || count_letters(text) > static_cast<std::size_t>(checks_.lonely_letters)) return;
    findings_.add({Severity::note, "paragraph/lonely-word", fmt::format("'{}' stands alone on a last line", text),
                   tally.last->span, "cut a few letters above it, or add a word"});
  }

  // Words may be parted where they end; only a link that is one word is an address.
  void judge_joint(const Line& above, const Line& below) {
    const std::optional<StructureId> link = link_of(above.runs.back().structure);
    if (!link || link == last_broken_ || link != link_of(below.runs.front().structure)) return;
    if (has_blank(*link, above) || has_blank(*link, below)) return;
    last_broken_ = link;
    findings_.add({Severity::note, "paragraph/broken-address", "this address is parted by a line's end",
                   above.runs.back().span, "shorten it, or give the link words of its own"});
  }

  [[nodiscard]] bool has_blank(StructureId link, const Line& line) const {
    return std::any_of(line.runs.begin(), line.runs.end(), [&](const GlyphRun& run) {
      return run.utf8.find(' ') != std::string::npos && link_of(run.structure) == link;
    });
  }

  const std::vector<document::StructureNode>& structure_;
  const document::Checks& checks_;
  Findings& findings_;
  std::vector<Tally> tallies_;
  std::optional<StructureId> last_broken_;
  Length widest_;  // Of the lines' measures.
};

}  // namespace

void inspect_lines(const std::vector<Galley>& galleys, const document::Document& document, Findings& findings) {
  const document::Checks& checks = document.checks;
  if (checks.item_lines == 0 && checks.lonely_letters == 0 && !checks.broken_addresses) return;
  LineInspector inspector(document, findings);
  for (const Galley& galley : galleys) inspector.read(galley);
  inspector.judge();
}

}  // namespace cvpdf::page
