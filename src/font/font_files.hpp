// Font files on the disk: opened and checked by FreeType before anything else looks at them. Hostile until then.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>
#include <vector>

#include "font/face.hpp"
#include "font/face_match.hpp"

namespace cvpdf::font {

// A larger font file is passed over, in bytes.
inline constexpr std::size_t largest_font_file = std::size_t{32} << 20U;
// No more files of one folder are looked at, nor more bytes of all of them.
inline constexpr std::size_t most_font_files = 200;
inline constexpr std::size_t most_font_bytes = std::size_t{128} << 20U;

struct FontFile {
  std::string path;
  unsigned index = 0;  // Within a collection.
  std::string family;
  FaceTraits traits;
};

// The usable faces of the *.otf and *.ttf files in `folder`, in the order of their names; none where there is no such
// folder. Broken files are warnings "font/broken", others that cannot be set "font/unsupported"; both are passed over.
[[nodiscard]] std::vector<FontFile> scan_font_files(const std::string& folder, Diagnostics& diagnostics);

// Opens a face of a file from the disk, checked. Warns in the same way where that fails.
[[nodiscard]] std::optional<Face> open_font_file(const FontFile& file, Diagnostics& diagnostics);

}  // namespace cvpdf::font
