// Running sums over items, and which items are legal breaks (TeX: The Program, sections 837 and 866 to 869).
#include "paragraph/break_candidates.hpp"

#include <algorithm>

namespace cvpdf::paragraph {
namespace {

std::int64_t bounded(Length length) { return std::clamp(length.scaled(), -widest, widest); }
// Stretch and shrink below zero would make badness meaningless.
std::int64_t elastic(Length length) { return std::clamp(length.scaled(), std::int64_t{0}, widest); }

struct ExtentOf {
  Extent operator()(const Box& box) const {
    Extent sum;
    sum.width = bounded(box.width);
    sum.glyph_stretch = elastic(box.stretch);
    sum.glyph_shrink = elastic(box.shrink);
    sum.reserve = elastic(box.reserve);
    return sum;
  }
  Extent operator()(const Glue& glue) const {
    Extent sum;
    sum.width = bounded(glue.width);
    (glue.order == GlueOrder::fil ? sum.fil : sum.stretch) = elastic(glue.stretch);
    sum.shrink = elastic(glue.shrink);
    return sum;
  }
  Extent operator()(const Kern& kern) const { return of_width(kern.width); }
  Extent operator()(const Discretionary& discretionary) const { return of_width(discretionary.replaced); }
  Extent operator()(const Penalty&) const { return {}; }

  static Extent of_width(Length width) {
    Extent sum;
    sum.width = bounded(width);
    return sum;
  }
};

bool is_discardable(const Item& item) {
  return std::holds_alternative<Glue>(item) || std::holds_alternative<Kern>(item) ||
         std::holds_alternative<Penalty>(item);
}

bool is_forced(const Item& item) {
  const auto* penalty = std::get_if<Penalty>(&item);
  return penalty != nullptr && penalty->cost <= penalty_force;
}

class Finder {
 public:
  explicit Finder(std::span<const Item> items) : items_(items) {}

  std::vector<Candidate> find() && {
    add_up();
    find_kept();
    candidates_.reserve(items_.size() / 2 + 2);
    candidates_.push_back({.before = {}, .after = start_of_line(0)});
    const std::size_t end = !items_.empty() && is_forced(items_.back()) ? items_.size() - 1 : items_.size();
    for (std::size_t i = 0; i < end; ++i) visit(i);
    add({.item = items_.size(), .cost = penalty_force, .flagged = true}, sums_[end], kept_.back());
    return std::move(candidates_);
  }

 private:
  void add_up() {
    sums_.reserve(items_.size() + 1);
    Extent sum;
    sums_.push_back(sum);
    for (const Item& item : items_) {
      sum += std::visit(ExtentOf{}, item);
      sums_.push_back(sum);
    }
  }

  // kept_[i]: the first item from i on that is not dropped at the start of a line.
  void find_kept() {
    kept_.resize(items_.size() + 1);
    kept_.back() = items_.size();
    for (std::size_t i = items_.size(); i-- > 0;) kept_[i] = is_discardable(items_[i]) ? kept_[i + 1] : i;
  }

  [[nodiscard]] Extent start_of_line(std::size_t item) const {
    Extent sum = sums_[item];
    if (item < items_.size()) {
      if (const auto* box = std::get_if<Box>(&items_[item])) sum.width += bounded(box->left_protrusion);
    }
    return sum;
  }

  void visit(std::size_t i) {
    const Item& item = items_[i];
    if (const auto* box = std::get_if<Box>(&item)) {
      right_protrusion_ = bounded(box->right_protrusion);
    } else if (const auto* discretionary = std::get_if<Discretionary>(&item)) {
      visit_discretionary(*discretionary, i);
    } else if (const auto* penalty = std::get_if<Penalty>(&item)) {
      if (penalty->cost < penalty_forbid) {
        add({.item = i, .cost = std::max(penalty->cost, penalty_force)}, sums_[i], kept_[i]);
      }
    } else if (is_legal_glue(i) || is_legal_kern(i)) {
      add({.item = i}, sums_[i], kept_[i]);
    }
  }

  void visit_discretionary(const Discretionary& discretionary, std::size_t i) {
    if (discretionary.cost < penalty_forbid) {
      Candidate candidate{.item = i,
                          .cost = std::max(discretionary.cost, penalty_force),
                          .flagged = discretionary.flagged,
                          .hyphenation = discretionary.kind == Discretionary::Kind::hyphenation};
      const bool has_post = discretionary.post != Length{};
      candidate.after = has_post ? sums_[i + 1] : start_of_line(kept_[i + 1]);
      candidate.after.width -= bounded(discretionary.post);
      candidate.before = sums_[i];
      candidate.before.width += bounded(discretionary.pre);
      if (discretionary.pre == Length{}) candidate.before.width -= right_protrusion_;
      candidates_.push_back(candidate);
    }
    if (discretionary.replaced != Length{}) right_protrusion_ = 0;
  }

  void add(Candidate candidate, const Extent& sum, std::size_t next) {
    candidate.before = sum;
    candidate.before.width -= right_protrusion_;
    candidate.after = start_of_line(next);
    candidates_.push_back(candidate);
  }

  [[nodiscard]] bool is_legal_glue(std::size_t i) const {
    return i > 0 && std::holds_alternative<Glue>(items_[i]) && !is_discardable(items_[i - 1]);
  }
  [[nodiscard]] bool is_legal_kern(std::size_t i) const {
    return std::holds_alternative<Kern>(items_[i]) && i + 1 < items_.size() &&
           std::holds_alternative<Glue>(items_[i + 1]);
  }

  std::span<const Item> items_;
  std::vector<Extent> sums_;
  std::vector<std::size_t> kept_;
  std::vector<Candidate> candidates_;
  std::int64_t right_protrusion_ = 0;  // Of the last box seen.
};

}  // namespace

Extent& Extent::operator+=(const Extent& other) {
  width += other.width;
  stretch += other.stretch;
  fil += other.fil;
  shrink += other.shrink;
  glyph_stretch += other.glyph_stretch;
  glyph_shrink += other.glyph_shrink;
  reserve += other.reserve;
  return *this;
}

Extent& Extent::operator-=(const Extent& other) {
  width -= other.width;
  stretch -= other.stretch;
  fil -= other.fil;
  shrink -= other.shrink;
  glyph_stretch -= other.glyph_stretch;
  glyph_shrink -= other.glyph_shrink;
  reserve -= other.reserve;
  return *this;
}

Extent extent_of(const Glue& glue) { return ExtentOf{}(glue); }

std::vector<Candidate> find_candidates(std::span<const Item> items) { return Finder(items).find(); }

}  // namespace cvpdf::paragraph
