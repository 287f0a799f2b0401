// Words that are to be one of a list of names.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cvpdf::content {

using Names = std::span<const std::string_view>;

// The word's place among the names.
[[nodiscard]] std::optional<std::size_t> find_name(std::string_view word, Names names);
// "did you mean `article`?"; empty where none of the names is near.
[[nodiscard]] std::string did_you_mean(std::string_view word, Names names);
[[nodiscard]] std::string did_you_mean(std::string_view word, std::initializer_list<std::string_view> names);

}  // namespace cvpdf::content
