#include "verify/verify.hpp"

#include <fmt/format.h>

#include <exception>

#include "verify/attachments.hpp"
#include "verify/comparison.hpp"
#include "verify/pdf_file.hpp"
#include "verify/reader.hpp"
#include "verify/report.hpp"
#include "verify/rules/rule.hpp"
#include "verify/xmp.hpp"

namespace cvpdf::verify {
namespace {

void note_declared(const Declared& declared, Findings& findings) {
  const std::string name = name_of(declared);
  if (!name.empty()) return findings.note("pdf/declared", fmt::format("the file declares {}", name));
  findings.note("pdf/declared", "the file declares no standard: it is checked for what holds of any tagged PDF");
}

void compare(const Task& task, const PdfFile& pdf, Findings& findings) {
  if (task.expected == nullptr) return;
  const std::vector<ExpectedWord> expected = cut_words(*task.expected);
  const std::vector<FoundWord> found = read_words(pdf.tree, pdf.texts);
  compare_words(expected, found, findings);
  check_reading(task.person, expected, found, findings);
}

void check(const Task& task, Findings& findings) {
  std::optional<OpenFile> file = open_file(task.bytes, findings);
  if (!file) return;
  const PdfFile pdf = read_all(std::move(*file));
  note_declared(pdf.declared, findings);
  ask_rules(pdf, findings);
  compare(task, pdf, findings);
  report_warnings(*pdf.file.qpdf, findings);
}

// What the program writes into the packet: "cvpdf, layout NAME".
std::string layout_said(const QPDFObjectHandle& catalog) {
  constexpr std::string_view lead = "cvpdf, layout ";
  const std::optional<std::string> packet = stream_bytes(QPDFObjectHandle(catalog).getKey("/Metadata"));
  const std::string tool = value_of(read_xmp(packet.value_or("")), "xmp:CreatorTool").value_or("");
  return tool.starts_with(lead) ? tool.substr(lead.size()) : std::string();
}

// What `find` finds in a file that can be opened; nothing else, for verify() reports it.
template <typename Found>
Found of_catalog(std::string_view bytes, Found (*find)(const QPDFObjectHandle& catalog)) {
  try {
    Findings ignored;
    const std::optional<OpenFile> file = open_file(bytes, ignored);
    if (file) return find(file->qpdf->getRoot());
  } catch (const std::exception&) {
    return {};
  }
  return {};
}

}  // namespace

std::vector<Diagnostic> verify(const Task& task) {
  Findings findings;
  try {
    check(task, findings);
  } catch (const std::exception& failure) {
    findings.error("pdf/broken", fmt::format("the file is broken: {}", failure.what()), {}, "write it again");
  }
  return to_diagnostics(findings, task.name);
}

std::optional<Attached> attached(std::string_view bytes) {
  return of_catalog<std::optional<Attached>>(bytes, attached_content);
}

std::string layout(std::string_view bytes) { return of_catalog<std::string>(bytes, layout_said); }

}  // namespace cvpdf::verify
