// Name trees (ISO 32000-1, 7.9.6), however they are tangled.
#pragma once

#include <functional>

#include "verify/qpdf.hpp"

namespace cvpdf::verify {

// No more nodes and names than this are looked at.
inline constexpr std::size_t most_names = 100'000;

// Calls `visit` with each value and the node that holds it. A node that is met twice is passed over.
void visit_names(const QPDFObjectHandle& root,
                 const std::function<void(const QPDFObjectHandle& value, int node)>& visit);

}  // namespace cvpdf::verify
