// A file that travels inside the PDF: an associated file (ISO 19005-3, 6.8; ISO 32000-1, 7.11). It knows bytes and a
// name, not what they mean.
#pragma once

#include <optional>
#include <string_view>

#include "output/pdf/deflate.hpp"
#include "output/pdf/metadata.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// The name under which the content is found in the file.
inline constexpr std::string_view attachment_name = "cv.toml";

// Adds the embedded file and its file specification, from which the document was made (/Source). Without a timestamp
// it bears no date.
[[nodiscard]] Reference add_attachment(std::string_view content, const Timestamp& timestamp, ObjectTable& table,
                                       const Deflater& deflater);

// The catalog's entries for it: /AF, and its row of the name tree /EmbeddedFiles (7.7.4), to stand in /Names.
[[nodiscard]] Entry associated_files(Reference attachment);
[[nodiscard]] Entry embedded_files(Reference attachment);

}  // namespace cvpdf::output::pdf
