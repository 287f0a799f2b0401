// An inline table as it is written: "{ key = literal, ... }".
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace cvpdf::content {

// What is absent, an empty literal, is left out.
class InlineTable {
 public:
  void put(std::string_view key, std::string_view literal) {
    if (!literal.empty()) text_ += fmt::format("{}{} = {}", text_.empty() ? "" : ", ", key, literal);
  }
  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] std::string take() const { return text_.empty() ? "{}" : fmt::format("{{ {} }}", text_); }

 private:
  std::string text_;
};

}  // namespace cvpdf::content
