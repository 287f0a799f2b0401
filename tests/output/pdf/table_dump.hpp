// A file's objects as text that a human can review, and the tools of other people that judge a whole file.
#pragma once

#include <string>
#include <string_view>

#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Each object on a line; streams of text inflated below it, those of fonts left out.
[[nodiscard]] std::string dump(const ObjectTable& table);
[[nodiscard]] std::string inflate(std::string_view packed);

// Writes `bytes` to a file of its own in the test's folder and returns its path.
[[nodiscard]] std::string write_temporary(std::string_view name, std::string_view bytes);
struct ToolResult {
  int status = 0;
  std::string output;  // Standard output and standard error.
};
[[nodiscard]] ToolResult run_tool(const std::string& command);

}  // namespace cvpdf::output::pdf
