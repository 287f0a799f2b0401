#include "verify/report.hpp"

#include <fmt/format.h>

namespace cvpdf::verify {
namespace {

std::string shown_place(const std::string& name, const Place& place) {
  std::string text = name;
  if (place.page > 0) text += fmt::format(": page {}", place.page);
  if (place.object > 0) text += fmt::format("{} object {}", place.page > 0 ? "," : ":", place.object);
  return text;
}

Diagnostic to_diagnostic(const Finding& finding, const std::string& name) {
  const std::string place = finding.span.file == 0 ? shown_place(name, finding.place) : std::string();
  return {finding.severity, finding.code, finding.message, finding.span, finding.hint, place};
}

}  // namespace

std::vector<Diagnostic> to_diagnostics(const Findings& findings, const std::string& name) {
  std::vector<Diagnostic> result;
  for (const Finding& finding : findings.all()) result.push_back(to_diagnostic(finding, name));
  for (const auto& [code, count] : findings.counts()) {
    if (count <= Findings::kept_of_a_code) continue;
    const std::string message =
        fmt::format("of {} there are {} more, not shown", code, count - Findings::kept_of_a_code);
    result.push_back({Severity::note, "pdf/more", message, {}, {}, name});
  }
  return result;
}

}  // namespace cvpdf::verify
