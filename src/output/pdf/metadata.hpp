// What the file says about itself: XMP (ISO 16684-1) and the information dictionary. It knows no pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Seconds since 1970; none: no dates.
using Timestamp = std::optional<std::int64_t>;

// A timestamp as a date string (ISO 32000-1, 7.9.4), in UTC.
[[nodiscard]] std::string pdf_date(std::int64_t timestamp);
// The language as /Lang may say it (BCP 47's form); "und" where it has another form or is empty.
[[nodiscard]] std::string language_tag(const document::Metadata& metadata);
// What a packet says besides the document's metadata.
struct XmpExtras {
  Timestamp timestamp;
  std::string document_id;       // A URI; empty: none.
  std::string identification{};  // As identification() has it.
};
// An XMP packet in UTF-8, read-only.
[[nodiscard]] std::string xmp(const document::Metadata& metadata, const XmpExtras& extras);
// A name for what has these words, whenever and however often it is set: a UUID (RFC 9562, version 8) as a URI.
[[nodiscard]] std::string document_id(const document::Document& document);
[[nodiscard]] Dictionary information(const document::Metadata& metadata, const Timestamp& timestamp);

}  // namespace cvpdf::output::pdf
