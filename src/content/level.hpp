// How well one can do something: a share such as "4/5".
#pragma once

#include <optional>
#include <string_view>

namespace cvpdf::content {

inline constexpr int usual_levels = 5;  // Of a level that is a number alone.
inline constexpr int most_levels = 10;

struct Share {
  int part = 0, whole = 0;
};

// Whether it is figures and their signs alone; what is not, is words.
[[nodiscard]] bool is_numeric(std::string_view text);
// "4/5", "4 / 5"; none where the whole is below 2 or above `most_levels`, or the part above the whole.
[[nodiscard]] std::optional<Share> share_of(std::string_view text);

}  // namespace cvpdf::content
