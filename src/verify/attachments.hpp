// The files in a file (ISO 32000-1, 7.11.4): from the catalog's names and its associated files. Knows no rule.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verify/module.hpp"
#include "verify/qpdf.hpp"

namespace cvpdf::verify {

struct Attachment {
  mutable QPDFObjectHandle specification;  // Not const: libqpdf 11.
  mutable QPDFObjectHandle stream;         // Null where there is none.
  std::string name;                        // UTF-8.
  enum class Found : std::uint8_t { named, associated, both };
  Found found = Found::named;  // In /Names, in the catalog's /AF.
};

inline constexpr std::size_t most_attachments = 1000;

[[nodiscard]] std::vector<Attachment> attachments_of(QPDFObjectHandle catalog);

// The content that the file was made of: the source whose name ends in .toml.
[[nodiscard]] std::optional<Attached> attached_content(const QPDFObjectHandle& catalog);

}  // namespace cvpdf::verify
