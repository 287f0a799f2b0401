// How a composite font's strings fall into codes, and codes into character identifiers (ISO 32000-1, 9.7.5).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "verify/qpdf.hpp"

namespace cvpdf::verify {

struct CidRange {
  std::uint32_t first = 0, last = 0, cid = 0;  // The codes [first, last] select cid, cid + 1, ...
};
struct Encoding {
  bool known = false;           // Identity-H, or a map in the file whose codes all have one length.
  std::size_t code_length = 2;  // In bytes.
  bool identity = true;         // A code is its CID.
  std::vector<CidRange> ranges;
};

// The font's /Encoding: a name or a stream. Never throws.
[[nodiscard]] Encoding read_encoding(QPDFObjectHandle encoding);
// A map's text alone. Any bytes at all give some encoding.
[[nodiscard]] Encoding read_code_map(std::string_view cmap);
// 0 where the map has none, as for .notdef.
[[nodiscard]] std::uint32_t cid_of(const Encoding& encoding, std::uint32_t code);

}  // namespace cvpdf::verify
