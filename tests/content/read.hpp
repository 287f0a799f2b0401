// Reads a TOML text as content, for tests: the Cv, and what was reported of it.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <variant>

#include "content/reader.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

struct Reading {
  Diagnostics diagnostics;
  Cv cv;
};

inline Reading read(std::string text) {
  Reading reading;
  reading.diagnostics.add_source("cv.toml", std::move(text));
  reading.cv = read_cv(1, reading.diagnostics);
  return reading;
}

// The source bytes of a place.
inline std::string source_of(const Diagnostics& diagnostics, const SourceSpan& span) {
  return std::string(diagnostics.text(span.file).substr(span.begin, span.end - span.begin));
}

// "line:column+width code" of each report, in the order of the file.
inline std::string codes(const Diagnostics& diagnostics) {
  std::string result;
  for (const Diagnostic& one : diagnostics.sorted()) {
    const Location place = diagnostics.locate(one.span);
    constexpr std::string_view severities[] = {" (note)", " (warning)", ""};
    const std::string_view severity = severities[static_cast<std::size_t>(one.severity)];
    result += fmt::format("{}:{}+{} {}{}\n", place.line, place.column, place.width, one.code, severity);
  }
  return result;
}

// One string as it is read from `s = LITERAL`.
struct StringReading {
  Diagnostics diagnostics;
  toml::String string;
};
inline StringReading read_literal(const std::string& literal) {
  StringReading reading;
  reading.diagnostics.add_source("s.toml", "s = " + literal + "\n");
  const auto table = toml::parse(1, reading.diagnostics);
  if (table) reading.string = std::get<toml::String>(table->members.at(0).value.kind);
  return reading;
}

}  // namespace cvpdf::content
