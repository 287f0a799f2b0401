// Lines of a report, each made of cells, so that the caret stands under what it means.
#include "cli/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "cli/terminal_text.hpp"

namespace cvpdf::cli {
namespace {

// A source line longer than this is shown in part, so many cells before the caret and so many in all.
constexpr std::size_t cells_before = 60;
constexpr std::size_t cells_in_all = 140;
constexpr std::string_view omission = "…";
constexpr int number_width = 5;

enum class Paint : std::uint8_t { none, bold, red, magenta, cyan, green };

std::string paint(Paint color, std::string_view text, Colors colors) {
  if (colors == Colors::off || color == Paint::none) return std::string(text);
  constexpr std::string_view codes[] = {"", "1", "1;31", "1;35", "1;36", "1;32"};
  return fmt::format("\x1B[{}m{}\x1B[0m", codes[static_cast<std::size_t>(color)], text);
}

Severity severity_of(const Diagnostic& diagnostic, Strictness strictness) {
  const bool raised = strictness == Strictness::strict && diagnostic.severity == Severity::warning;
  return raised ? Severity::error : diagnostic.severity;
}

bool is_note(const Diagnostic& diagnostic) { return diagnostic.severity == Severity::note; }
struct SeverityName {
  std::string_view word;
  Paint color;
};
SeverityName name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return {"note", Paint::cyan};
    case Severity::warning:
      return {"warning", Paint::magenta};
    case Severity::error:
      return {"error", Paint::red};
  }
  return {"error", Paint::red};
}

std::string where(const Diagnostic& diagnostic, const Location& place) {
  if (place.line > 0) return fmt::format("{}:{}:{}:", printable(place.path), place.line, place.column);
  return diagnostic.place.empty() ? "cvpdf:" : printable(diagnostic.place) + ":";
}

std::string heading(const Diagnostic& diagnostic, const Location& place, const ReportStyle& style) {
  const SeverityName name = name_of(severity_of(diagnostic, style.strictness));
  return fmt::format("{} {} {} [{}]\n", paint(Paint::bold, where(diagnostic, place), style.colors),
                     paint(name.color, fmt::format("{}:", name.word), style.colors), printable(diagnostic.message),
                     diagnostic.code);
}

// The part of the source line that is shown: cells [begin, end).
struct Window {
  std::size_t begin = 0, end = 0;
};

Window window_around(std::size_t caret, std::size_t count) {
  if (count <= cells_in_all) return {0, count};
  const std::size_t begin = caret > cells_before ? std::min(caret - cells_before, count - cells_in_all) : 0;
  return {begin, begin + cells_in_all};
}

std::string source_text(const std::vector<Cell>& line, Window window) {
  std::string text(window.begin > 0 ? omission : "");
  for (std::size_t i = window.begin; i < window.end; ++i) text += line[i].utf8;
  if (window.end < line.size()) text += omission;
  return text;
}

// Blanks as wide as the cells before the caret; tabs stay, so that both lines are tabbed alike.
std::string padding(const std::vector<Cell>& line, std::size_t begin, std::size_t end) {
  std::string blanks(begin > 0 ? 1 : 0, ' ');
  for (std::size_t i = begin; i < end; ++i) {
    if (line[i].utf8 == "\t") {
      blanks += '\t';
    } else {
      blanks.append(static_cast<std::size_t>(line[i].columns), ' ');
    }
  }
  return blanks;
}

std::string underline(const std::vector<Cell>& line, std::size_t begin, std::size_t end) {
  std::size_t columns = 0;
  for (std::size_t i = begin; i < end; ++i) columns += static_cast<std::size_t>(line[i].columns);
  return "^" + std::string(std::max<std::size_t>(columns, 1) - 1, '~');
}

std::string source_lines(const Location& place, SeverityName name, Colors colors) {
  const std::vector<Cell> line = cells(place.source_line);
  const std::size_t caret = std::min(place.column - 1, line.size());
  const Window window = window_around(caret, line.size());
  const std::size_t end = std::min(caret + place.width, window.end);
  return fmt::format("{:>{}} | {}\n{:>{}} | {}{}\n", place.line, number_width, source_text(line, window), "",
                     number_width, padding(line, window.begin, caret),
                     paint(name.color, underline(line, caret, end), colors));
}

std::size_t count_of(const std::vector<Diagnostic>& diagnostics, Severity severity, Strictness strictness) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(), [severity, strictness](const Diagnostic& diagnostic) {
        return severity_of(diagnostic, strictness) == severity;
      }));
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

std::string describe(const Diagnostic& diagnostic, const Location& place, const ReportStyle& style) {
  std::string text = heading(diagnostic, place, style);
  const SeverityName name = name_of(severity_of(diagnostic, style.strictness));
  if (place.line > 0) text += source_lines(place, name, style.colors);
  if (!diagnostic.hint.empty()) {
    text += fmt::format("{:>{}} = {} {}\n", "", number_width, paint(Paint::green, "hint:", style.colors),
                        printable(diagnostic.hint));
  }
  return text;
}

std::string summary(const std::vector<Diagnostic>& diagnostics, Strictness strictness) {
  const std::size_t errors = count_of(diagnostics, Severity::error, strictness);
  const std::size_t warnings = count_of(diagnostics, Severity::warning, strictness);
  if (errors == 0 && warnings == 0) return {};
  if (warnings == 0) return counted(errors, "error") + "\n";
  if (errors == 0) return counted(warnings, "warning") + "\n";
  return fmt::format("{}, {}\n", counted(errors, "error"), counted(warnings, "warning"));
}

std::string report(const Diagnostics& diagnostics, const ReportStyle& style) {
  std::vector<Diagnostic> all = diagnostics.sorted();
  if (style.verbosity == Verbosity::quiet && std::all_of(all.begin(), all.end(), is_note)) return {};
  const std::string counts = summary(all, style.strictness);
  const std::size_t hidden = all.size() - std::min(all.size(), shown_at_most);
  if (hidden > 0) {
    std::stable_partition(all.begin(), all.end(), is_error);
    all.resize(shown_at_most);
  }
  std::string text;
  for (const Diagnostic& diagnostic : all) text += describe(diagnostic, diagnostics.locate(diagnostic.span), style);
  if (hidden > 0) text += fmt::format("(and {} more, not shown)\n", hidden);
  return text + counts;
}

}  // namespace cvpdf::cli
