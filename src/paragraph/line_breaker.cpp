// Total-fit line breaking, step by step as TeX does it (TeX: The Program, part 38). It sees numbers only.
#include "paragraph/line_breaker.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

#include "paragraph/break_candidates.hpp"

namespace cvpdf::paragraph {
namespace {

constexpr int infinite_badness = 10'000;  // Of TeX.
// The largest end of badness that a setting may choose: its square still adds up over a million lines.
constexpr int most_badness = 1'000'000;
constexpr std::int64_t no_demerits = std::numeric_limits<std::int64_t>::max() / 4;
// More line starts than this are never weighed at once; only hostile widths ask for more.
constexpr std::size_t most_active = 2'000;

// How a line looks beside its neighbours; two classes apart is worth adjacent_demerits (section 817).
enum Fitness : std::uint8_t { very_loose, loose, decent, tight };
constexpr std::size_t fitness_count = 4;

// About 100 (shortfall / give)^3, at most `worst`: section 108, where that is infinite_badness.
int badness(std::int64_t shortfall, std::int64_t give, int worst) {
  constexpr std::int64_t largest_exact = 7'230'584, smallest_divisible = 1'663'497;
  constexpr std::int64_t largest_finite = 1'290, largest_ratio = 1'000'000;
  if (shortfall == 0) return 0;
  if (give <= 0) return worst;
  std::int64_t ratio = shortfall;  // Of the cube root of 100 · 2^18, which is nearly 297.
  if (shortfall <= largest_exact) {
    ratio = shortfall * 297 / give;
  } else if (give >= smallest_divisible) {
    ratio = shortfall / (give / 297);
  }
  const std::int64_t capped = std::min(ratio, largest_ratio);
  const std::int64_t cube = (capped * capped * capped + 0x20000) / 0x40000;
  if (ratio <= largest_finite) return static_cast<int>(cube);
  return static_cast<int>(std::clamp<std::int64_t>(cube, infinite_badness, worst));
}

// What remains for the glue when the glyphs have given first: even spaces matter more than even letters.
std::int64_t beyond_glyphs(const Extent& line, std::int64_t shortfall) {
  if (shortfall > 0) return shortfall - std::min(shortfall, line.glyph_stretch);
  return shortfall + std::min(-shortfall, line.glyph_shrink);
}

struct Judgement {
  int badness = 0;  // Above the worst: overfull.
  Fitness fitness = decent;
};

// What the glue has to make up for, and with how much: the glyphs' reserve gives along with it until both are at their
// natural limit, then the glue alone.
struct Give {
  std::int64_t shortfall = 0, give = 0;
};
Give stretch_of(const Extent& line, std::int64_t shortfall) {
  if (shortfall <= line.stretch + line.reserve) return {shortfall, line.stretch + line.reserve};
  return {shortfall - line.reserve, line.stretch};
}

// Sections 851 to 853.
Judgement judge(const Extent& line, std::int64_t measure, int worst) {
  const std::int64_t shortfall = beyond_glyphs(line, measure - line.width);
  if (shortfall > 0) {
    if (line.fil > 0) return {};
    const Give give = stretch_of(line, shortfall);
    const int b = badness(give.shortfall, give.give, worst);
    if (b > 99) return {b, very_loose};
    return {b, b > 12 ? loose : decent};
  }
  const std::int64_t shrink = line.shrink + line.reserve;
  const int b = -shortfall > shrink ? worst + 1 : badness(-shortfall, shrink, worst);
  return {b, b > 12 ? tight : decent};
}

double quotient(std::int64_t a, std::int64_t b) {
  return static_cast<double>(a) / static_cast<double>(std::max<std::int64_t>(b, 1));
}

double adjustment_ratio(const Extent& line, std::int64_t measure) {
  const std::int64_t shortfall = beyond_glyphs(line, measure - line.width);
  if (shortfall < 0) return quotient(shortfall, line.shrink + line.reserve);
  const Give give = stretch_of(line, shortfall);
  return line.fil > 0 ? 0 : quotient(give.shortfall, give.give);
}

struct Node {  // A break that some line may end with.
  std::size_t candidate = 0;
  std::size_t previous = 0;
  std::size_t line = 0;  // Of the line that starts here, from 0.
  std::int64_t demerits = 0;
  Fitness fitness = decent;
};

struct Active {  // A line start still in reach, with what the inner loop needs of it.
  Extent start{};
  std::int64_t demerits = 0;
  std::size_t node = 0;
  std::size_t line = 0;
  Fitness fitness = decent;
  bool flagged = false;
  std::uint8_t hyphens = 0;  // In a row, up to most_hyphens; counted only where a ladder costs something.
};

// Of hyphens in a row; the next one makes a ladder.
constexpr std::uint8_t most_hyphens = 2;

struct Best {  // The best line of one class that ends at the current candidate.
  std::int64_t demerits = no_demerits;
  std::size_t node = 0;
  std::size_t line = 0;
};
// A class: the fitness, and whether the line's hyphen is the last that its neighbours bear.
constexpr std::size_t class_count = fitness_count * 2;

struct Pass {
  int threshold = 0;
  bool with_hyphenation = true;
  Length extra_stretch{};
  int looseness = 0;
  bool settles = true;     // For what is nearest to the looseness.
  bool bears_runt = true;  // Else another pass may do better.
  bool last = false;       // Takes whatever there is.
};

// Section 863, with two passes of our own. A list of at most four.
std::vector<Pass> passes_of(const BreakSettings& settings) {
  const Length stretch = settings.emergency_stretch;
  const bool is_hyphenless = settings.hyphenless_tolerance >= 0;
  const bool has_emergency = !is_hyphenless && stretch > Length{};
  std::vector<Pass> passes;
  const auto add = [&](Pass pass) {
    pass.looseness = settings.looseness;
    passes.push_back(pass);
  };
  if (settings.pretolerance >= 0) {
    add({.threshold = settings.pretolerance, .with_hyphenation = false, .settles = false, .bears_runt = false});
  }
  if (is_hyphenless) {
    add({.threshold = settings.hyphenless_tolerance, .with_hyphenation = false, .extra_stretch = stretch});
  }
  add({.threshold = settings.tolerance, .settles = !has_emergency});
  if (has_emergency) add({.threshold = settings.tolerance, .extra_stretch = stretch});
  if (settings.last_tolerance > settings.tolerance) passes.push_back({.threshold = settings.last_tolerance});
  passes.back().last = true;
  return passes;
}

class Breaker {
 public:
  Breaker(std::span<const Item> items, std::span<const Length> widths, const BreakSettings& settings)
      : settings_(settings), widths_(widths), candidates_(find_candidates(items)) {
    worst_ = std::clamp(settings.worst_badness, infinite_badness, most_badness);
    if (settings.weighs_last_lines) drop_infinite_glue();
    skips_ = extent_of(settings.left_skip);
    skips_ += extent_of(settings.right_skip);
    // Lines from here on are alike, so that their numbers need not be told apart (section 847).
    first_alike_ = settings.looseness != 0 ? candidates_.size() : std::max<std::size_t>(widths.size(), 1) - 1;
  }

  Breaks run() {
    for (const Pass& pass : passes_of(settings_)) {
      if (run_pass(pass) && (pass.bears_runt || !ends_in_runt())) break;
    }
    return trace();
  }

 private:
  void drop_infinite_glue() {
    for (Candidate& candidate : candidates_) candidate.before.fil = candidate.after.fil = 0;
  }

  bool run_pass(const Pass& pass) {
    pass_ = pass;
    pass_.threshold = std::min(pass.threshold, worst_);
    background_ = skips_;
    background_.stretch += std::clamp(pass.extra_stretch.scaled(), std::int64_t{0}, widest);
    nodes_.assign(1, Node{});
    active_.assign(1, Active{.start = candidates_.front().after});
    for (std::size_t i = 1; i < candidates_.size() && !active_.empty(); ++i) {
      if (candidates_[i].hyphenation && !pass.with_hyphenation) continue;
      current_ = i;
      try_break();
    }
    return !active_.empty() && choose();
  }

  // Section 829: which lines may end at the current candidate, and which line starts fall out of reach.
  void try_break() {
    next_.clear();
    weighed_ += active_.size();
    std::size_t line = 0;
    for (const Active& start : active_) {
      const std::size_t following = std::min(start.line, first_alike_);
      if (following != line) add_nodes();
      line = following;
      weigh(start);
    }
    if (pass_.last && next_.empty() && least_ == no_demerits) take(active_.back());
    add_nodes();
    active_.swap(next_);
    if (active_.size() > most_active) {
      active_.erase(active_.begin(), active_.end() - static_cast<std::ptrdiff_t>(most_active));
    }
  }

  // Sections 851, 854 and 855.
  void weigh(const Active& start) {
    const Candidate& end = candidates_[current_];
    const Extent line = line_extent(start.start, end);
    const Judgement judgement = judge(line, measure(start.line), worst_);
    const bool overfull = judgement.badness > worst_;
    const bool forced = end.cost <= penalty_force;
    if (!overfull && !forced) next_.push_back(start);
    if (judgement.badness > pass_.threshold) return;
    record(start, judgement, demerits(start, judgement) + runt_demerits(start, line));
  }

  // The last way to go on, whatever it looks like.
  void take(const Active& start) {
    const Extent line = line_extent(start.start, candidates_[current_]);
    record(start, judge(line, measure(start.line), worst_), 0);
  }

  [[nodiscard]] Extent line_extent(const Extent& start, const Candidate& end) const {
    Extent line = end.before;
    line -= start;
    line += background_;
    return line;
  }

  void record(const Active& start, const Judgement& judgement, std::int64_t demerits) {
    const std::int64_t total = start.demerits + demerits;
    Best& best = best_[judgement.fitness + (hyphens_behind(start) == most_hyphens ? fitness_count : 0)];
    if (total > best.demerits) return;
    best = {total, start.node, start.line};
    least_ = std::min(least_, total);
  }

  [[nodiscard]] bool is_end() const { return current_ + 1 == candidates_.size(); }

  // How many hyphens in a row a line from `start` to the current candidate makes.
  [[nodiscard]] std::uint8_t hyphens_behind(const Active& start) const {
    if (settings_.ladder_demerits == 0 || !candidates_[current_].flagged || is_end()) return 0;
    return std::min<std::uint8_t>(most_hyphens, start.hyphens + 1);
  }

  [[nodiscard]] std::int64_t runt_demerits(const Active& start, const Extent& line) const {
    const bool is_runt = is_end() && start.line > 0 && line.width < settings_.shortest_last_line.scaled();
    return is_runt ? settings_.runt_demerits : 0;
  }

  // Then another pass may do better.
  [[nodiscard]] bool ends_in_runt() const {
    const Node& last = nodes_[chosen_];
    if (settings_.runt_demerits == 0 || last.line < 2) return false;
    const Extent line = line_extent(candidates_[nodes_[last.previous].candidate].after, candidates_[last.candidate]);
    return line.width < settings_.shortest_last_line.scaled();
  }

  // Section 859.
  [[nodiscard]] std::int64_t demerits(const Active& start, const Judgement& judgement) const {
    const Candidate& end = candidates_[current_];
    const std::int64_t base = std::int64_t{settings_.line_penalty} + judgement.badness;
    const std::int64_t cost = end.cost;
    const std::int64_t most = worst_;
    std::int64_t sum = std::abs(base) >= most ? most * most : base * base;
    if (cost > 0) sum += cost * cost;
    if (cost < 0 && cost > penalty_force) sum -= cost * cost;
    if (end.flagged && start.flagged) {
      sum += is_end() ? settings_.final_hyphen_demerits : settings_.double_hyphen_demerits;
      if (start.hyphens == most_hyphens && !is_end()) sum += settings_.ladder_demerits;
    }
    if (std::abs(int{judgement.fitness} - int{start.fitness}) > 1) sum += settings_.adjacent_demerits;
    return sum;
  }

  // Section 836: a node for each class that could still be part of the optimum.
  void add_nodes() {
    if (least_ == no_demerits) return;
    const std::int64_t limit = least_ + std::abs(std::int64_t{settings_.adjacent_demerits}) +
                               std::abs(std::int64_t{settings_.ladder_demerits});
    for (std::size_t i = 0; i < class_count; ++i) {
      if (best_[i].demerits <= limit) add_node(i);
      best_[i] = {};
    }
    least_ = no_demerits;
  }

  void add_node(std::size_t index) {
    const Candidate& end = candidates_[current_];
    const Best& best = best_[index];
    const auto fitness = static_cast<Fitness>(index % fitness_count);
    const bool counts = settings_.ladder_demerits != 0 && end.flagged;
    const std::uint8_t hyphens = index >= fitness_count ? most_hyphens : counts ? 1 : 0;
    next_.push_back({end.after, best.demerits, nodes_.size(), best.line + 1, fitness, end.flagged, hyphens});
    nodes_.push_back({current_, best.node, best.line + 1, best.demerits, fitness});
  }

  // Sections 874 and 875. False where another pass might come nearer to the looseness.
  bool choose() {
    const auto fewer = [](const Active& a, const Active& b) { return a.demerits < b.demerits; };
    const Active best = *std::min_element(active_.begin(), active_.end(), fewer);
    chosen_ = best.node;
    if (pass_.looseness == 0) return true;
    std::int64_t reached = 0, least = best.demerits;
    for (const Active& active : active_) {
      const auto difference = static_cast<std::int64_t>(active.line) - static_cast<std::int64_t>(best.line);
      const bool nearer = (difference < reached && pass_.looseness <= difference) ||
                          (difference > reached && pass_.looseness >= difference);
      if (!nearer && (difference != reached || active.demerits >= least)) continue;
      chosen_ = active.node;
      reached = difference;
      least = active.demerits;
    }
    return reached == pass_.looseness || pass_.settles;
  }

  [[nodiscard]] Breaks trace() {
    background_ = skips_;
    Breaks breaks;
    breaks.demerits = nodes_[chosen_].demerits;
    breaks.weighed = weighed_;
    for (std::size_t i = chosen_; i != 0; i = nodes_[i].previous) {
      const Node& start = nodes_[nodes_[i].previous];
      const Candidate& end = candidates_[nodes_[i].candidate];
      const Extent line = line_extent(candidates_[start.candidate].after, end);
      breaks.points.push_back({end.item, adjustment_ratio(line, measure(start.line))});
    }
    std::reverse(breaks.points.begin(), breaks.points.end());
    return breaks;
  }

  [[nodiscard]] std::int64_t measure(std::size_t line) const {
    if (widths_.empty()) return 0;
    return std::clamp(widths_[std::min(line, widths_.size() - 1)].scaled(), -widest, widest);
  }

  const BreakSettings& settings_;
  std::span<const Length> widths_;
  std::vector<Candidate> candidates_;
  Extent skips_, background_;  // In every line.
  int worst_ = infinite_badness;
  std::size_t first_alike_ = 0;

  Pass pass_;
  std::size_t current_ = 0;  // The candidate that is tried.
  std::size_t weighed_ = 0;  // Lines, in all passes.
  std::vector<Node> nodes_;
  std::vector<Active> active_, next_;  // In order of lines.
  std::array<Best, class_count> best_;
  std::int64_t least_ = no_demerits;  // Of best_.
  std::size_t chosen_ = 0;
};

}  // namespace

Breaks break_lines(std::span<const Item> items, std::span<const Length> line_widths, const BreakSettings& settings) {
  return Breaker(items, line_widths, settings).run();
}

}  // namespace cvpdf::paragraph
