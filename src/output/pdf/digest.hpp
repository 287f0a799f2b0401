// A short digest of bytes, for names and identifiers; no protection against anyone. It knows bytes only.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpdf::output::pdf {

// 128 bits; equal on every machine.
[[nodiscard]] std::array<std::uint64_t, 2> digest(std::string_view bytes);
// The same as sixteen bytes.
[[nodiscard]] std::string digest_bytes(std::string_view bytes);

}  // namespace cvpdf::output::pdf
