#include "corpus/page_survey.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "corpus/page_fill.hpp"

namespace cvpdf::corpus {
namespace {

using document::Keep;
using document::ParagraphId;
using document::StructureId;
using page::SetLine;
using page::VBox;
using page::VGlue;
using page::VPenalty;

constexpr std::size_t lines_below_heading = 2;

// The paragraphs of a document by their structure, and which of them belong to heads.
class Paragraphs {
 public:
  explicit Paragraphs(const document::Document& document) : document_(document) {
    for (ParagraphId id = 0; id < document.paragraphs.size(); ++id) {
      const document::Paragraph& paragraph = document.paragraphs[id];
      by_structure_[paragraph.structure].push_back(id);
      if (paragraph.label) by_structure_[paragraph.label->structure].push_back(id);
    }
    for (const document::Region& region : document.regions) note_heads(region.flow, Keep::nothing);
  }

  [[nodiscard]] std::optional<ParagraphId> of(const SetLine& line) const {
    for (const paragraph::GlyphRun& run : line.line.runs) {
      if (const auto id = of(run.structure, line.line.span)) return id;
    }
    return std::nullopt;
  }
  // An item of a list that keeps with the next one is no head.
  [[nodiscard]] bool is_head(ParagraphId id) const {
    const document::Role role = document_.structure[document_.paragraphs[id].structure].role;
    return heads_.count(id) > 0 && role != document::Role::body;
  }

 private:
  void note_heads(const std::vector<document::Block>& flow, Keep around) {
    for (const document::Block& block : flow) {
      const auto* id = std::get_if<ParagraphId>(&block.kind);
      const document::BlockStyle& style = id != nullptr ? document_.paragraphs[*id].style : block.style;
      const Keep keep = style.keep == Keep::with_next ? style.keep : around;
      if (id != nullptr && keep == Keep::with_next) heads_.insert(*id);
      if (const auto* stack = std::get_if<document::Stack>(&block.kind)) note_heads(stack->children, keep);
      if (const auto* row = std::get_if<document::Row>(&block.kind)) note_heads(row->cells, keep);
    }
  }

  [[nodiscard]] std::optional<ParagraphId> of(StructureId structure, const SourceSpan& span) const {
    while (structure < document_.structure.size()) {
      if (const auto found = by_structure_.find(structure); found != by_structure_.end()) {
        return nearest(found->second, span);
      }
      const StructureId parent = document_.structure[structure].parent;
      if (parent >= structure) break;
      structure = parent;
    }
    return std::nullopt;
  }
  // Several paragraphs of one text share a node: the last that begins before the line.
  [[nodiscard]] ParagraphId nearest(const std::vector<ParagraphId>& ids, const SourceSpan& span) const {
    ParagraphId result = ids.front();
    for (const ParagraphId id : ids) {
      const auto& content = document_.paragraphs[id].content;
      const auto* text = content.empty() ? nullptr : std::get_if<document::Text>(&content.front());
      if (text != nullptr && text->span.begin <= span.begin) result = id;
    }
    return result;
  }

  const document::Document& document_;
  std::map<StructureId, std::vector<ParagraphId>> by_structure_;
  std::set<ParagraphId> heads_;
};

// A box with lines.
struct LineBox {
  std::size_t page = 0, item = 0;
  bool is_head = false;
  std::vector<ParagraphId> paragraphs;
  std::string text;
};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool ends_with_hyphen(const VBox& box) {
  return std::any_of(box.items.begin(), box.items.end(), [](const auto& item) {
    const auto* line = std::get_if<SetLine>(&item);
    if (line == nullptr || line->line.runs.empty()) return false;
    const std::string& text = line->line.runs.back().utf8;
    return ends_with(text, "-") || ends_with(text, "\u2010") || ends_with(text, "\u00AD");
  });
}

class Survey {
 public:
  Survey(const SetRegion& region, const document::Document& document) : region_(region), paragraphs_(document) {
    for (std::size_t page = 0; page < region.cuts.size(); ++page) {
      for (std::size_t i = region.cuts[page].begin; i < region.cuts[page].end; ++i) note(page, i);
    }
  }

  std::vector<FoundFlaw> take() {
    look_at_heads();
    look_at_paragraphs();
    for (std::size_t page = 0; page + 1 < region_.cuts.size(); ++page) look_at_end(page);
    look_at_gaps();
    return std::move(flaws_);
  }

 private:
  void note(std::size_t page, std::size_t item) {
    const auto* box = std::get_if<VBox>(&region_.galley[item]);
    if (box == nullptr) return;
    LineBox note{page, item, false, {}, {}};
    bool has_line = false;
    for (const auto& part : box->items) {
      const auto* line = std::get_if<SetLine>(&part);
      if (line == nullptr) continue;
      has_line = true;
      for (const paragraph::GlyphRun& run : line->line.runs) note.text += run.utf8;
      const auto id = paragraphs_.of(*line);
      if (!id) continue;
      note.is_head = note.is_head || paragraphs_.is_head(*id);
      if (std::find(note.paragraphs.begin(), note.paragraphs.end(), *id) == note.paragraphs.end()) {
        note.paragraphs.push_back(*id);
      }
    }
    if (has_line) boxes_.push_back(std::move(note));
  }

  void report(Flaw flaw, std::size_t box) { flaws_.push_back({flaw, boxes_[box].page + 1, boxes_[box].text}); }

  void look_at_heads() {
    for (std::size_t begin = 0; begin < boxes_.size();) {
      std::size_t end = begin;
      while (end < boxes_.size() && boxes_[end].is_head) ++end;
      std::size_t next = std::max(end, begin + 1);
      while (next < boxes_.size() && !boxes_[next].is_head) ++next;
      if (end > begin) look_at_head(begin, end, next);
      begin = next;
    }
  }

  // The head [begin, end) stands over the lines [end, next).
  void look_at_head(std::size_t begin, std::size_t end, std::size_t next) {
    for (std::size_t i = begin; i + 1 < end; ++i) {
      if (boxes_[i].page != boxes_[i + 1].page) report(Flaw::split_header, i);
    }
    const std::size_t last = end - 1 + std::min(lines_below_heading, next - end);
    if (boxes_[end - 1].page != boxes_[last].page) report(Flaw::stranded_heading, end - 1);
  }

  void look_at_paragraphs() {
    std::map<ParagraphId, std::vector<std::size_t>> lines;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      for (const ParagraphId id : boxes_[i].paragraphs) lines[id].push_back(i);
    }
    for (const auto& [id, boxes] : lines) {
      for (std::size_t i = 1; i < boxes.size(); ++i) {
        if (boxes_[boxes[i - 1]].page == boxes_[boxes[i]].page) continue;
        if (i == 1) report(Flaw::orphan, boxes[0]);
        if (i + 1 == boxes.size()) report(Flaw::widow, boxes[i - 1]);
      }
    }
  }

  [[nodiscard]] std::size_t last_box_on(std::size_t page) const {
    std::size_t last = 0;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      if (boxes_[i].page == page) last = i;
    }
    return last;
  }

  // A page with a gap is a flaw where other breaks would have left fewer of them.
  void look_at_gaps() {
    const std::vector<std::size_t> pages = underfull_pages(region_);
    if (pages.size() <= fewest_underfull(region_)) return;
    for (const std::size_t page : pages) report(Flaw::underfull, last_box_on(page));
  }

  void look_at_end(std::size_t page) {
    const std::size_t last = last_box_on(page);
    if (ends_with_hyphen(std::get<VBox>(region_.galley[boxes_[last].item]))) report(Flaw::hyphen, last);
  }

  const SetRegion& region_;
  Paragraphs paragraphs_;
  std::vector<LineBox> boxes_;
  std::vector<FoundFlaw> flaws_;
};

}  // namespace

std::string_view flaw_name(Flaw flaw) {
  constexpr std::array<std::string_view, flaw_count> names = {"stranded heading", "split header", "orphan", "widow",
                                                              "hyphen",           "underfull"};
  return names.at(static_cast<std::size_t>(flaw));
}

std::vector<FoundFlaw> find_flaws(const SetRegion& region, const document::Document& document) {
  return Survey(region, document).take();
}

std::vector<Break> breaks_of(const page::Galley& galley) {
  std::vector<Break> breaks;
  std::optional<Break> open;
  bool has_penalty = false;
  for (std::size_t i = 0; i < galley.size(); ++i) {
    if (std::holds_alternative<VBox>(galley[i])) {
      if (open) breaks.push_back(*open);
      open = Break{i + 1, page::penalty_forbid};
      has_penalty = false;
    } else if (const auto* penalty = std::get_if<VPenalty>(&galley[i])) {
      if (open) open->cost = has_penalty ? std::min(open->cost, penalty->cost) : penalty->cost;
      has_penalty = true;
    } else if (open && !has_penalty) {
      open->cost = 0;
    }
  }
  return breaks;
}

}  // namespace cvpdf::corpus
