// The content that a finished PDF carries, back out of it: part of the façade.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>

namespace cvpdf {

// TOML in UTF-8, as the PDF at `path` carries it. Reports "file/…", "world/no-verifier", "pdf/…" where the file cannot
// be read, and "pdf/no-content" where it carries none.
[[nodiscard]] std::optional<std::string> extracted(const std::string& path, Diagnostics& diagnostics);

}  // namespace cvpdf
