// Which brace closes which: found once for a whole text, so that what is never closed is known without a search.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cvpdf::bibtex {

class BracePairs {
 public:
  // Of a text of less than 4 GiB. A closing brace that closes nothing is passed over; a backslash makes no difference.
  explicit BracePairs(std::string_view text);
  // The offset of the brace that closes the one at `open`; none where nothing does.
  [[nodiscard]] std::optional<std::size_t> closing(std::size_t open) const;

 private:
  struct Pair {
    std::uint32_t open = 0, close = 0;  // The same where it is never closed.
  };
  std::vector<Pair> pairs_;  // By `open`.
};

}  // namespace cvpdf::bibtex
