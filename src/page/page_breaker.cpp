// The optimum by dynamic programming over all places where a page can end. A forbidden break is only a very dear one,
// so an answer always exists.
#include "page/page_breaker.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

#include "page/head.hpp"

namespace cvpdf::page {
namespace {

// In the units of VPenalty. An empty tenth of a page costs 100, a whole empty page 10,000.
constexpr std::int64_t cost_of_page = 1'000;       // Fewer pages come first.
constexpr std::int64_t cost_of_thin_page = 2'000;  // A last page of less than `thin` lines.
constexpr std::size_t thin = 3;
// A page that looks unfinished: emptier than this, beyond what its glue can stretch. Dearer than all that is merely
// not as good, so that only what must stand together leaves such a page.
constexpr std::int64_t cost_of_gap = 5'000;
constexpr std::int64_t fullest_gap_permille = 920;
constexpr std::int64_t cost_of_full_give = 100;  // All glue stretched or shrunk to its limit.
// One forbidden break outweighs every page's other costs together.
constexpr std::int64_t forbidden_factor = 1'000'000;
constexpr int dearest_break = 100 * penalty_forbid;  // So that sums cannot overflow.
// More boxes than this do not go on a page: bounds the work where boxes have no height.
constexpr std::size_t most_boxes = 500;
constexpr std::int64_t permille = 1'000;

// A box with its place in the uncut galley, and the break before it.
struct Station {
  std::size_t item = 0;
  Length top, bottom;
  Length stretch, shrink;  // Of all glue above.
  std::size_t lines = 0;   // In this box and all above.
  Length head;             // Of a page that begins here.
  std::optional<int> break_cost;
};

[[nodiscard]] bool is_forced(const Station& station) {
  return station.break_cost && *station.break_cost <= penalty_force;
}

[[nodiscard]] bool holds_line(const VBox& box) {
  return std::any_of(box.items.begin(), box.items.end(),
                     [](const auto& item) { return std::holds_alternative<SetLine>(item); });
}

// Walks a galley once and notes its boxes.
class Survey {
 public:
  std::vector<Station> take(const Galley& galley) {
    stations_.reserve(galley.size() / 2 + 1);
    for (item_ = 0; item_ < galley.size(); ++item_) {
      std::visit([this](const auto& item) { note(item); }, galley[item_]);
    }
    return std::move(stations_);
  }

 private:
  void note(const VBox& box) {
    here_.item = item_;
    here_.top = here_.bottom;
    here_.bottom += box.height;
    here_.lines += holds_line(box) ? 1 : 0;
    here_.head = head_height(box);
    stations_.push_back(here_);
    here_.break_cost.reset();
    after_box_ = true;
  }
  void note(const VGlue& glue) {
    here_.bottom += glue.height;
    here_.stretch += glue.stretch;
    here_.shrink += glue.shrink;
    if (after_box_) allow(0);
    after_box_ = false;
  }
  void note(const VPenalty& penalty) {
    allow(penalty.cost);
    after_box_ = false;
  }
  // Of several breaks between two boxes the cheapest counts.
  void allow(int cost) { here_.break_cost = here_.break_cost ? std::min(*here_.break_cost, cost) : cost; }

  std::vector<Station> stations_;
  Station here_;
  std::size_t item_ = 0;
  bool after_box_ = false;
};

std::int64_t square_of_percent(Length part, Length whole) {
  if (whole <= Length()) return 0;
  const std::int64_t parts = std::min(part.scaled() * permille / whole.scaled(), permille);
  return parts * parts / (permille / 10);
}

// TeX's badness (TeX: The Program, section 108), near enough: 100 r³, for r ≤ 1.
std::int64_t badness(Length give, Length limit) {
  if (limit <= Length()) return 0;
  const std::int64_t r = std::min(give.scaled() * permille / limit.scaled(), permille);
  return cost_of_full_give * r * r * r / (permille * permille * permille);
}

class Breaker {
 public:
  Breaker(const Galley& galley, const PageForm& form) : stations_(Survey().take(galley)), form_(form) {}
  std::vector<Cut> run();
  [[nodiscard]] std::int64_t cost_of(const std::vector<Cut>& cuts) const;

 private:
  struct State {  // The best way to end a page before a box.
    std::int64_t cost = std::numeric_limits<std::int64_t>::max();
    std::size_t begin = 0;  // Where that page begins.
  };

  [[nodiscard]] Length height(std::size_t begin) const {
    return (begin == 0 ? form_.first : form_.rest) - stations_[begin].head;
  }
  [[nodiscard]] Length used(std::size_t begin, std::size_t end) const {
    return stations_[end - 1].bottom - stations_[begin].top;
  }
  [[nodiscard]] Length stretch(std::size_t begin, std::size_t end) const {
    if (form_.bottom == document::Bottom::ragged) return {};
    return stations_[end - 1].stretch - stations_[begin].stretch;
  }
  [[nodiscard]] Length shrink(std::size_t begin, std::size_t end) const {
    return stations_[end - 1].shrink - stations_[begin].shrink;
  }
  // Whether the page's bottom is free: the last page, and one before a forced break.
  [[nodiscard]] bool ends_freely(std::size_t end) const { return end == stations_.size() || is_forced(stations_[end]); }
  [[nodiscard]] bool fits(std::size_t begin, std::size_t end) const {
    return end - begin == 1 || used(begin, end) - shrink(begin, end) <= height(begin);
  }
  [[nodiscard]] bool worth_trying(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::int64_t fill_cost(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::int64_t page_cost(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::int64_t break_cost(std::size_t end) const;
  [[nodiscard]] Length give(std::size_t begin, std::size_t end) const;
  [[nodiscard]] State best_page_before(std::size_t end, const std::vector<State>& states) const;

  std::vector<Station> stations_;
  PageForm form_;
};

// Whether a page [begin, end), or one that begins higher, may still be a page.
bool Breaker::worth_trying(std::size_t begin, std::size_t end) const {
  if (end - begin == 1) return true;
  if (end - begin > most_boxes || is_forced(stations_[begin + 1])) return false;
  return used(begin, end) - shrink(begin, end) <= std::max(form_.first, form_.rest);
}

std::int64_t Breaker::fill_cost(std::size_t begin, std::size_t end) const {
  const Length room = height(begin) - used(begin, end);
  if (room < Length()) return badness(-room, shrink(begin, end));
  if (ends_freely(end)) return 0;
  const Length limit = stretch(begin, end), rest = std::max(room - limit, Length());
  const bool is_gap = (height(begin) - rest).scaled() * permille < height(begin).scaled() * fullest_gap_permille;
  return badness(room, limit) + square_of_percent(rest, height(begin)) + (is_gap ? cost_of_gap : 0);
}

std::int64_t Breaker::page_cost(std::size_t begin, std::size_t end) const {
  const std::size_t lines = stations_[end - 1].lines - (begin == 0 ? 0 : stations_[begin - 1].lines);
  const bool is_thin = begin != 0 && end == stations_.size() && lines < thin;
  return cost_of_page + fill_cost(begin, end) + (is_thin ? cost_of_thin_page : 0);
}

std::int64_t Breaker::break_cost(std::size_t end) const {
  if (end == stations_.size() || is_forced(stations_[end])) return 0;
  const int cost = std::min(stations_[end].break_cost.value_or(penalty_forbid), dearest_break);
  return cost >= penalty_forbid ? cost * forbidden_factor : cost;
}

Length Breaker::give(std::size_t begin, std::size_t end) const {
  const Length room = height(begin) - used(begin, end);
  if (room < Length()) return std::max(room, -shrink(begin, end));
  return ends_freely(end) ? Length() : std::min(room, stretch(begin, end));
}

Breaker::State Breaker::best_page_before(std::size_t end, const std::vector<State>& states) const {
  State best;
  for (std::size_t begin = end; begin-- > 0 && worth_trying(begin, end);) {
    if (!fits(begin, end)) continue;
    const std::int64_t cost = states[begin].cost + page_cost(begin, end);
    if (cost <= best.cost) best = {cost, begin};
  }
  best.cost += break_cost(end);
  return best;
}

std::vector<Cut> Breaker::run() {
  std::vector<State> states{{0, 0}};
  states.reserve(stations_.size() + 1);
  for (std::size_t end = 1; end <= stations_.size(); ++end) states.push_back(best_page_before(end, states));
  std::vector<Cut> cuts;
  for (std::size_t end = stations_.size(); end > 0; end = states[end].begin) {
    const std::size_t begin = states[end].begin;
    cuts.push_back({stations_[begin].item, stations_[end - 1].item + 1, give(begin, end)});
  }
  std::reverse(cuts.begin(), cuts.end());
  return cuts;
}

std::int64_t Breaker::cost_of(const std::vector<Cut>& cuts) const {
  std::int64_t cost = 0;
  std::size_t begin = 0;
  for (const Cut& cut : cuts) {
    std::size_t end = begin;
    while (end < stations_.size() && stations_[end].item < cut.end) ++end;
    cost += page_cost(begin, end) + break_cost(end);
    begin = end;
  }
  return cost;
}

SourceSpan first_span(const VBox& box) {
  for (const auto& item : box.items) {
    const auto* line = std::get_if<SetLine>(&item);
    if (line != nullptr && line->line.span.file != 0) return line->line.span;
  }
  return {};
}

// A cut of one box may be too high; a cut of several never is.
void report_too_tall(const Galley& galley, const std::vector<Cut>& cuts, const PageForm& form,
                     Diagnostics& diagnostics) {
  for (std::size_t page = 0; page < cuts.size(); ++page) {
    const auto& box = std::get<VBox>(galley[cuts[page].begin]);
    const Length excess = head_height(box) + box.height - (page == 0 ? form.first : form.rest);
    if (excess <= Length()) continue;
    diagnostics.report({Severity::warning, "page/too-tall",
                        fmt::format("this is {:.1f} pt higher than its page", excess.points()), first_span(box),
                        "choose a smaller size or leading, or a higher frame in the layout"});
  }
}

}  // namespace

Length natural_height(const Galley& galley, const Cut& cut) {
  Length height = head_height(galley, cut.begin);
  for (std::size_t i = cut.begin; i < cut.end; ++i) {
    if (const auto* box = std::get_if<VBox>(&galley[i])) height += box->height;
    if (const auto* glue = std::get_if<VGlue>(&galley[i])) height += glue->height;
  }
  return height;
}

std::int64_t cost_of(const std::vector<Cut>& cuts, const Galley& galley, const PageForm& form) {
  return Breaker(galley, form).cost_of(cuts);
}

std::vector<Cut> break_pages(const Galley& galley, const PageForm& form, Diagnostics& diagnostics) {
  std::vector<Cut> cuts = Breaker(galley, form).run();
  report_too_tall(galley, cuts, form, diagnostics);
  return cuts;
}

}  // namespace cvpdf::page
