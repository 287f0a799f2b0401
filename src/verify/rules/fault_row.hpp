// Faults of the walk over the pages' content that are findings as they stand.
#pragma once

#include <span>

#include "verify/finding.hpp"
#include "verify/pdf_file.hpp"

namespace cvpdf::verify {

struct FaultRow {
  ContentFault::Kind kind;
  const char* code;
  const char* message;  // {}: what is named.
  const char* hint = "";
};

// Reports every fault that one of the rows names, page by page.
void report_faults(const PdfFile& pdf, Findings& findings, std::span<const FaultRow> rows);

}  // namespace cvpdf::verify
