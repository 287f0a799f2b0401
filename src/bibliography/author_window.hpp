// Which authors of a long list are named. It knows places in the list, not names.
#pragma once

#include <cstddef>
#include <vector>

namespace cvpdf::bibliography {

// The places, rising, of at most `most` authors of those whose flags are given: all that are flagged and the first,
// even where they are more; and besides, from the front on, as many as there is room for. A single author between two
// that are named is named too: an ellipsis in its place would save nothing.
[[nodiscard]] std::vector<std::size_t> named_authors(const std::vector<bool>& must, std::size_t most);

}  // namespace cvpdf::bibliography
