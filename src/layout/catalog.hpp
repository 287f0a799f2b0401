// The layouts in the binary, by name.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cvpdf::layout {

// The text of an embedded layout; nothing where there is none of that name.
[[nodiscard]] std::optional<std::string_view> find_embedded(std::string_view name);
// Their names, in alphabetical order.
[[nodiscard]] std::vector<std::string_view> embedded_names();
// The same of the styles of references that every layout may have.
[[nodiscard]] std::optional<std::string_view> find_embedded_references(std::string_view name);
[[nodiscard]] std::vector<std::string_view> embedded_reference_names();

}  // namespace cvpdf::layout
