#include "base/page_goal.hpp"

#include <charconv>

#include "base/counted.hpp"

namespace cvpdf {

namespace {

constexpr std::string_view at_most = "<=", full = "full";

std::optional<std::size_t> parse_count(std::string_view digits) {
  std::size_t count = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  const bool is_whole = failure == std::errc() && end == digits.data() + digits.size();
  if (!is_whole || count == 0 || count > most_goal_pages) return std::nullopt;
  return count;
}

}  // namespace

std::optional<PageGoal> parse_page_goal(std::string_view text) {
  if (text == full) return PageGoal{1, most_goal_pages, PageGoal::LastPage::full};
  const bool is_bound = text.substr(0, at_most.size()) == at_most;
  if (is_bound) text.remove_prefix(at_most.size());
  while (is_bound && !text.empty() && text.front() == ' ') text.remove_prefix(1);
  const std::optional<std::size_t> count = parse_count(text);
  if (!count) return std::nullopt;
  return PageGoal{is_bound ? std::size_t{1} : *count, *count, PageGoal::LastPage::as_it_falls};
}

std::string written(const PageGoal& goal) {
  if (goal.last == PageGoal::LastPage::full) return std::string(full);
  return (goal.least == goal.most ? "" : std::string(at_most)) + std::to_string(goal.most);
}

std::string describe(const PageGoal& goal) {
  if (goal.last == PageGoal::LastPage::full) return "a full last page";
  return (goal.least == goal.most ? "" : "at most ") + counted(goal.most, "page");
}

}  // namespace cvpdf
