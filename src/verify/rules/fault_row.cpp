#include "verify/rules/fault_row.hpp"

#include <fmt/format.h>

namespace cvpdf::verify {

void report_faults(const PdfFile& pdf, Findings& findings, std::span<const FaultRow> rows) {
  for (std::size_t page = 0; page < pdf.texts.size(); ++page) {
    for (const ContentFault& fault : pdf.texts[page].faults) {
      for (const FaultRow& row : rows) {
        if (row.kind != fault.kind) continue;
        findings.error(row.code, fmt::format(fmt::runtime(row.message), fault.text),
                       {static_cast<int>(page) + 1, fault.object}, row.hint);
      }
    }
  }
}

}  // namespace cvpdf::verify
