#include "content/page_goal.hpp"

#include <fmt/format.h>

#include <string>
#include <variant>

namespace cvpdf::content {
namespace {

// The words of the value; none where it can be no goal.
std::optional<std::string> words_of(const toml::Value& value) {
  if (const auto* count = std::get_if<std::int64_t>(&value.kind)) return fmt::format("{}", *count);
  if (const auto* text = std::get_if<toml::String>(&value.kind)) return text->utf8;
  return std::nullopt;
}

}  // namespace

std::optional<PageGoal> page_goal_of(const toml::Value& value, Diagnostics& diagnostics) {
  const std::optional<std::string> words = words_of(value);
  const std::optional<PageGoal> goal = words ? parse_page_goal(*words) : std::nullopt;
  if (goal) return goal;
  diagnostics.report(
      {Severity::error, "content/bad-pages",
       words ? fmt::format("'{}' is no number of pages", *words) : std::string("this is no number of pages"),
       value.span,
       fmt::format("write a number from 1 to {}, or \"<=2\" for at most two, or \"full\" for a filled last "
                   "page",
                   most_goal_pages)});
  return std::nullopt;
}

}  // namespace cvpdf::content
