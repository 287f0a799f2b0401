// Whole files, read and written. The only place that touches the disk, but for the font search.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace cvpdf {

// No more than this is read of any one file, in bytes; of a PDF to check, twice as much.
inline constexpr std::size_t largest_file = std::size_t{64} << 20U;
inline constexpr std::size_t largest_pdf = 2 * largest_file;

// Reports "file/missing", "file/directory", "file/unreadable" or "file/too-large" and returns no value where
// the file cannot be had.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, Diagnostics& diagnostics,
                                                   std::size_t most = largest_file);

// The same, and what is reported stands at the place that names the file.
[[nodiscard]] std::optional<std::string> read_named_file(const std::string& path, const SourceSpan& named,
                                                         Diagnostics& diagnostics);

}  // namespace cvpdf
