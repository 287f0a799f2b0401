// Reads a picture file that an author names. The folder's front door; every byte may be hostile.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string_view>

#include "image/picture.hpp"

namespace cvpdf::image {

// A JPEG or a PNG, told by its first bytes, upright; where `needed` is to be covered cropped to its aspect (across
// about the middle; down a little above it, as heads stand high) and reduced to it, by the mean of areas. It is never
// enlarged: what is smaller is only cropped. Values count as sRGB: profiles, gamma and what else a file says of its
// colours are ignored, and CMYK is converted without a profile.
//
// Refused above 64 MiB of file, 120 million pixels, sides of 65500 (image/limits.hpp). No more is in memory
// than rows and the result; of an interlaced PNG 8 bytes for each sample of the result, and of a JPEG in several scans
// 2 bytes for each sample stored, but no more than 512 MiB.
//
// Reports at `span` and returns no value: "image/unknown-format", "image/too-large", "image/unsupported" (kinds of JPEG
// that nobody writes), "image/broken". Warns of what was repaired: "image/truncated", "image/damaged" (JPEG alone).
// REQUIRES: no side of `needed` is 0.
[[nodiscard]] std::optional<Picture> read_picture(std::string_view bytes, const Need& needed, SourceSpan span,
                                                  Diagnostics& diagnostics);

}  // namespace cvpdf::image
