#include "page/galley_text.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

namespace cvpdf::page {
namespace {

VGlue parse_glue(const std::string& text) {
  char* rest = nullptr;
  VGlue glue{Length::points(std::strtod(text.c_str(), &rest)), {}, {}};
  if (*rest == '+') glue.stretch = Length::points(std::strtod(rest + 1, &rest));
  if (*rest == '-') glue.shrink = Length::points(std::strtod(rest + 1, &rest));
  return glue;
}

VBox rule_box(Length height) {
  VBox box;
  box.height = height;
  box.items.emplace_back(SetRule{{{}, {Length(), height}}, {}});
  return box;
}

std::string text_of(const VBox& box) {
  const bool line = !box.items.empty() && std::holds_alternative<SetLine>(box.items.front());
  return (line ? "" : "r") + points_text(box.height);
}
std::string text_of(const VGlue& glue) {
  std::string text = "~" + points_text(glue.height);
  if (glue.stretch != Length()) text += "+" + points_text(glue.stretch);
  if (glue.shrink != Length()) text += "-" + points_text(glue.shrink);
  return text;
}
std::string text_of(const VPenalty& penalty) { return fmt::format("!{}", penalty.cost); }

}  // namespace

std::string points_text(Length length) { return fmt::format("{:g}", length.points()); }

VBox line_box(Length height, int number) {
  VBox box;
  box.height = height;
  SetLine line;
  line.line.width = Length::scaled(number);
  box.items.emplace_back(std::move(line));
  return box;
}

int number_of(const SetLine& line) { return static_cast<int>(line.line.width.scaled()); }

Galley parse_galley(std::string_view text) {
  Galley galley;
  std::istringstream words{std::string(text)};
  int number = 0;
  for (std::string word; words >> word;) {
    const std::string rest = word.substr(1);
    if (word[0] == '~') {
      galley.emplace_back(parse_glue(rest));
    } else if (word[0] == '!') {
      galley.emplace_back(VPenalty{std::atoi(rest.c_str())});
    } else if (word[0] == 'r') {
      galley.emplace_back(rule_box(Length::points(std::strtod(rest.c_str(), nullptr))));
    } else {
      galley.emplace_back(line_box(Length::points(std::strtod(word.c_str(), nullptr)), ++number));
    }
  }
  return galley;
}

std::string to_text(const Galley& galley) {
  std::string text;
  for (const auto& item : galley) {
    if (!text.empty()) text += ' ';
    text += std::visit([](const auto& kind) { return text_of(kind); }, item);
  }
  return text;
}

}  // namespace cvpdf::page
