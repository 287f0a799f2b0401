// A .bib text as its reader understands it, in one line.
#pragma once

#include <fmt/format.h>

#include <string>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibtex {

struct ReadText {
  std::string entries, said;
};

// "type key|name=value|name=value;" for each entry, and "line:column code" for each diagnostic.
inline ReadText read_text(std::string text) {
  Diagnostics diagnostics;
  const std::uint32_t file = diagnostics.add_source("a.bib", std::move(text));
  ReadText read;
  for (const Entry& entry : read_bib(file, diagnostics)) {
    read.entries += entry.type + " " + entry.key;
    for (const Field& field : entry.fields) read.entries += fmt::format("|{}={}", field.name, field.value);
    read.entries += ";";
  }
  for (const Diagnostic& row : diagnostics.all()) {
    const Location place = diagnostics.locate(row.span);
    read.said += fmt::format("{}{}:{} {}", read.said.empty() ? "" : "; ", place.line, place.column, row.code);
  }
  return read;
}

}  // namespace cvpdf::bibtex
