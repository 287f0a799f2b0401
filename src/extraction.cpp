#include "extraction.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/file.hpp"
#include "verifier.hpp"

namespace cvpdf {
namespace {

// What the module finds of a file that it cannot read at all.
constexpr std::string_view hopeless[] = {"pdf/foreign", "pdf/broken", "pdf/encrypted", "pdf/too-large", "pdf/no-pages"};

bool is_hopeless(const Diagnostic& found) {
  return std::find(std::begin(hopeless), std::end(hopeless), found.code) != std::end(hopeless);
}

// Why nothing came out: that the file cannot be read, or that there is nothing in it.
void report_nothing(const verify::Door& door, const verify::Task& task, Diagnostics& diagnostics) {
  std::vector<Diagnostic> findings = door.verify(task);
  const auto reason = std::find_if(findings.begin(), findings.end(), is_hopeless);
  if (reason != findings.end()) return diagnostics.report(std::move(*reason));
  diagnostics.report(
      {Severity::error, "pdf/no-content", "this PDF carries no content", {}, "typeset it with --attach"});
}

}  // namespace

std::optional<std::string> extracted(const std::string& path, Diagnostics& diagnostics) {
  const std::optional<std::string> bytes = read_file(path, diagnostics, largest_pdf);
  const verify::Door* door = bytes ? load_verifier(diagnostics) : nullptr;
  if (door == nullptr) return std::nullopt;
  std::optional<verify::Attached> found = door->attached(*bytes);
  if (found) return std::move(found->bytes);
  report_nothing(*door, {path, *bytes, nullptr, {}}, diagnostics);
  return std::nullopt;
}

}  // namespace cvpdf
