// Diagnostics as text for a human at a terminal: place, sentence, source line, caret, hint.
// Knows nothing of files and exit statuses.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace cvpdf::cli {

enum class Colors : std::uint8_t { off, on };

struct ReportStyle {
  Colors colors = Colors::off;
  Strictness strictness = Strictness::lenient;  // Strict: warnings are shown and counted as errors.
  Verbosity verbosity = Verbosity::normal;      // Quiet: notes alone are not shown.
};

[[nodiscard]] inline bool is_error(const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; }

// One diagnostic as it is shown, ending in a newline:
//   cv.toml:3:1: error: unknown key "titel" [toml/unknown-key]
//       3 | titel = "x"
//         | ^~~~~
//         = hint: did you mean `title`?
// Control characters of the content never reach the terminal. A long line is shown in part.
[[nodiscard]] std::string describe(const Diagnostic& diagnostic, const Location& place, const ReportStyle& style);

// "2 errors, 1 warning\n"; empty where there is neither.
[[nodiscard]] std::string summary(const std::vector<Diagnostic>& diagnostics, Strictness strictness);

// All of them, by place, with the summary at the end; empty where there are none.
// At most `shown_at_most` are shown, errors before the rest where they are more; the summary counts them all.
inline constexpr std::size_t shown_at_most = 100;
[[nodiscard]] std::string report(const Diagnostics& diagnostics, const ReportStyle& style);

}  // namespace cvpdf::cli
