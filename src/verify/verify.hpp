// One check of one file: reads it, asks the rules, compares its words. The front door of the folder, inside the module.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "verify/module.hpp"

namespace cvpdf::verify {

// Never throws. In the order: the file, the rules by the order of rules.cpp, the words.
[[nodiscard]] std::vector<Diagnostic> verify(const Task& task);
[[nodiscard]] std::optional<Attached> attached(std::string_view bytes);
[[nodiscard]] std::string layout(std::string_view bytes);

}  // namespace cvpdf::verify
