// A column under construction: boxes one below the other, with the gaps and the break costs between them.
// It knows how gaps collapse, how blocks keep together and how cells share baselines; it knows no text.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "document/style.hpp"
#include "page/galley.hpp"

namespace cvpdf::page {

// A break in the midst of a paragraph is legal, but a break between two blocks is better, and best is one at a gap.
inline constexpr int cost_in_paragraph = 30;
inline constexpr int cost_in_item = 45;  // Items are short, and scanned.
inline constexpr int cost_without_gap = 10;
inline constexpr int cost_before_last_item = 100;   // Of one line, which would stand alone at the head of a page.
inline constexpr int cost_of_divided_item = 4'000;  // Between columns: nearly as dear as a page that looks unfinished.
// Forbidden breaks by how much they hurt, for the page on which one must be taken.
inline constexpr int cost_in_together = penalty_forbid;  // A block that would like to stay whole.
inline constexpr int cost_of_divided_word = penalty_forbid;
inline constexpr int cost_after_short_section = 50;           // Heading and its one line; the next heading goes over.
inline constexpr int cost_of_widow = 3 * penalty_forbid;      // One line of a paragraph alone.
inline constexpr int cost_of_stranding = 5 * penalty_forbid;  // A heading with less than two lines.

// A box with what stands before it. Produced by stack(), consumed by Column.
struct Step {
  enum class Kind : std::uint8_t { line, other };
  VGlue gap;           // Before the box.
  int break_cost = 0;  // Of a page break before the box.
  VBox box;
  Length baseline;  // From the top of the box: where cells meet.
  Kind kind = Kind::line;
};

class Column {
 public:
  // Asks for at least `space` before the next box. The gap between two boxes is the greatest of all spaces asked for
  // between them, in each of natural size, stretch and shrink: after the upper, before the lower, and those of the
  // blocks around them. Nothing below zero counts; no glue shrinks past nothing.
  void space(const document::Space& space);
  // The next box begins a page, whatever keeps it with the one above.
  void begin_page() { begins_page_ = true; }
  // Between open and close stand the boxes of a block with this keep. They nest.
  void open(document::Keep keep);
  void close(document::Keep keep);
  // Between open_continued and close_continued stand the boxes of a block that has a head for further pages. They nest;
  // the innermost block that has begun has the page's head. A head without a height stands beside the page's first
  // line, and so below that of an outer block.
  void open_continued(VBox head) { continued_.push_back({std::move(head)}); }
  void close_continued() { continued_.pop_back(); }
  void append(Step step);
  // Cells side by side: the first box of each on one baseline, then the second, ... `row` marks the boxes.
  void append_row(std::vector<Column> cells, std::uint32_t row);

  // All lines behind the first `count` hang from the last of those, below its box, to the left of `edge`: a label
  // beside a shorter text. What comes next stands beside them, or below them where it reaches over the edge.
  void hang_from(std::size_t count, Length edge);

  // Items in balanced columns, all set at the place of the first column. Every baseline is equally far from the next:
  // the gap between two is the greatest of those in the items. The first and the last two stand together.
  void append_columns(std::vector<Column> items, const ColumnGrid& grid, std::uint32_t row);

  // Puts a colour under the boxes from number `first` on, from `left` over `width`.
  void fill(std::size_t first, Length left, Length width, Color color);
  // The boxes from number `first` on are a list's last item. Where it has one line only, that line rather stays with
  // the one above.
  void hold_last_item(std::size_t first);

  [[nodiscard]] bool empty() const { return steps_.empty(); }
  [[nodiscard]] std::size_t size() const { return steps_.size(); }  // In boxes.
  // The finished column. What was asked for before its first box and after its last is dropped.
  [[nodiscard]] Galley to_galley() &&;

 private:
  struct Open {  // Blocks that enclose the next box.
    int depth = 0;
    bool begun = false;  // A box stands in the outermost one.
  };
  struct Continued {
    VBox head;
    bool begun = false;
  };
  struct Overhang {
    Length depth;  // Below the last box.
    Length edge;   // Of what may stand beside it.
  };
  void set_head(VBox& box);
  void pass_overhang(Step& step);
  [[nodiscard]] Column settled() &&;
  [[nodiscard]] int keep_cost() const;
  [[nodiscard]] Step merged(std::vector<Column>& cells, std::size_t line, std::uint32_t row) const;

  std::vector<Step> steps_;
  std::vector<Continued> continued_;
  VGlue pending_;
  Overhang overhang_;
  Open with_next_, together_;
  bool begins_page_ = false;
  bool leads_in_ = false;  // What came last leads into what follows, be that a heading.
  int owed_ = 0;           // Lines that a heading, or what leads in, still needs below it.
};

}  // namespace cvpdf::page
