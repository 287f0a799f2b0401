// How many pages a document is to have, as command line and contents say it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cvpdf {

inline constexpr std::size_t most_goal_pages = 999;

struct PageGoal {
  enum class LastPage : std::uint8_t { as_it_falls, full };
  std::size_t least = 1, most = most_goal_pages;  // Pages, both included.
  LastPage last = LastPage::as_it_falls;
  friend bool operator==(const PageGoal&, const PageGoal&) = default;
};

// "2": so many pages; "<=2": at most so many; "full": as many as it takes, with the last one filled. None for any
// other word, for 0, and for more than most_goal_pages.
[[nodiscard]] std::optional<PageGoal> parse_page_goal(std::string_view text);
// The words that parse_page_goal() takes for it.
[[nodiscard]] std::string written(const PageGoal& goal);
// For messages: "at most 2 pages", "a full last page".
[[nodiscard]] std::string describe(const PageGoal& goal);

}  // namespace cvpdf
