// What sort of file bytes are, told by how they begin. It reads no further.
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpdf::image {

enum class Format : std::uint8_t { jpeg, png, other };

struct Recognized {
  Format format = Format::other;
  std::string_view name;  // With its article: "a HEIC file"; empty where nothing is known about the bytes.
};

[[nodiscard]] Recognized recognize(std::string_view bytes);

}  // namespace cvpdf::image
