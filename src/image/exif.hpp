// What a camera notes in a file, as far as it matters here: one tag. It never reads outside of the bytes given.
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpdf::image {

// The block of Exif in a whole file, from its byte order on; empty where there is none.
// In a JPEG the first segment APP1 that begins so, before the first scan; in a PNG the chunk eXIf.
[[nodiscard]] std::string_view exif_of_jpeg(std::string_view file);
[[nodiscard]] std::string_view exif_of_png(std::string_view file);

// The tag Orientation of the block's first directory; 0 where there is none.
[[nodiscard]] std::uint32_t orientation_tag(std::string_view exif);

}  // namespace cvpdf::image
