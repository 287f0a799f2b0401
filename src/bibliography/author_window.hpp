// Which authors of a long list are named. It knows places in the list, not names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cvpdf::bibliography {

// Whether all authors are in the list, or its source leaves others out behind the last.
enum class ListEnd : std::uint8_t { complete, others_follow };

// The places, rising, of at most `most` authors of those whose flags are given: all that are flagged and the first,
// even where they are more; and besides, from the front on, as many as there is room for. One more is named if it is
// the only one in whose place alone "…" or "et al." would stand: they would save nothing.
[[nodiscard]] std::vector<std::size_t> named_authors(const std::vector<bool>& must, std::size_t most, ListEnd end);

}  // namespace cvpdf::bibliography
