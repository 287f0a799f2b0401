// What the file says about itself: the packet of XMP, title, language, marks.
#include <fmt/format.h>

#include <algorithm>

#include "verify/language.hpp"
#include "verify/rules/rule.hpp"
#include "verify/text_string.hpp"

namespace cvpdf::verify {
namespace {

void packet_is_sound(const PdfFile& pdf, Findings& findings) {
  if (!pdf.has_packet) return findings.error("pdf/no-metadata", "the catalog has no /Metadata stream");
  QPDFObjectHandle stream = pdf.catalog.getKey("/Metadata");
  QPDFObjectHandle keys = stream.getDict();
  const Place place{0, stream.getObjectID()};
  if (!keys.getKey("/Type").isNameAndEquals("/Metadata") || !keys.getKey("/Subtype").isNameAndEquals("/XML")) {
    findings.error("pdf/metadata", "the metadata stream is not of /Type /Metadata and /Subtype /XML", place);
  }
  if (!pdf.xmp.well_formed) findings.error("pdf/metadata", "the metadata is no well-formed XML", place);
  for (const std::string_view word : {" bytes=", " encoding="}) {
    if (pdf.xmp.packet_header.find(word) == std::string::npos) continue;
    findings.error("pdf/metadata", fmt::format("the packet's header has{}", word.substr(0, word.size() - 1)), place);
  }
}

void title_is_there(const PdfFile& pdf, Findings& findings) {
  const auto is_title = [](const XmpProperty& property) {
    return property.name == "rdf:li" && property.inside.size() > 17 &&
           property.inside.substr(property.inside.size() - 17) == "/dc:title/rdf:Alt" && !property.value.empty();
  };
  if (std::any_of(pdf.xmp.properties.begin(), pdf.xmp.properties.end(), is_title)) return;
  findings.error("pdf/title", "the metadata has no title, dc:title", {},
                 "a reader shows it in place of the file's name");
}

void title_is_shown(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle flag = pdf.catalog.getKey("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle");
  if (!flag.isBool() || !flag.getBoolValue()) findings.error("pdf/display-title", "/DisplayDocTitle is not true");
}

void check_language(QPDFObjectHandle value, Place place, Findings& findings) {
  const std::string tag = value.isString() ? text_of_string(value.getStringValue()) : std::string();
  if (is_language_tag(tag)) return;
  findings.error("pdf/language", fmt::format("'{}' is no language tag", tag), place, "as in en or de-AT");
}

void catalog_has_language(const PdfFile& pdf, Findings& findings) {
  if (!pdf.catalog.hasKey("/Lang")) return findings.error("pdf/language", "the catalog names no language, /Lang");
  check_language(pdf.catalog.getKey("/Lang"), {0, pdf.catalog.getObjectID()}, findings);
}

void elements_have_languages(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    QPDFObjectHandle language = element.dictionary.getKey("/Lang");
    if (!language.isNull()) check_language(language, {element.page, element.object}, findings);
  }
}

void packet_has_languages(const PdfFile& pdf, Findings& findings) {
  for (const XmpProperty& property : pdf.xmp.properties) {
    if (property.name != "xml:lang" || property.value == "x-default" || is_language_tag(property.value)) continue;
    findings.error("pdf/language", fmt::format("the metadata's '{}' is no language tag", property.value));
  }
}

void file_is_marked(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle marks = pdf.catalog.getKey("/MarkInfo");
  QPDFObjectHandle marked = marks.getKeyIfDict("/Marked"), suspects = marks.getKeyIfDict("/Suspects");
  if (!marked.isBool() || !marked.getBoolValue()) findings.error("pdf/mark-info", "/MarkInfo /Marked is not true");
  if (suspects.isBool() && suspects.getBoolValue()) findings.error("pdf/mark-info", "/MarkInfo /Suspects is true");
}

void identifies_ua(const PdfFile& pdf, Findings& findings) {
  const int part = pdf.declared.ua_part;
  if (part != 1 && part != 2) {
    findings.error("pdf/identification", fmt::format("there is no part {} of PDF/UA", part));
  }
  if (part == 2 && value_of(pdf.xmp, "pdfuaid:rev").value_or("").size() != 4) {
    findings.error("pdf/identification", "PDF/UA-2 needs pdfuaid:rev, a year");
  }
}

void identifies_archive(const PdfFile& pdf, Findings& findings) {
  const int part = pdf.declared.archive_part;
  const std::string& level = pdf.declared.conformance;
  constexpr std::string_view levels23 = "ABU", levels4 = "EF";
  const std::string_view levels = part == 4 ? levels4 : levels23;
  const bool known = level.size() == 1 && levels.find(level) != std::string_view::npos;
  if (part < 2 || part > 4 || (!known && (part != 4 || !level.empty()))) {
    findings.error("pdf/identification", fmt::format("there is no PDF/A-{}{}", part, level));
  }
  if (part == 4 && value_of(pdf.xmp, "pdfaid:rev").value_or("").size() != 4) {
    findings.error("pdf/identification", "PDF/A-4 needs pdfaid:rev, a year");
  }
}

// PDF/A-2 and -3 know their own properties only; PDF/UA's is to be described.
void describes_identification(const PdfFile& pdf, Findings& findings) {
  if (pdf.declared.ua_part == 0) return;
  const auto has = [&](std::string_view name, std::string_view value) {
    return std::any_of(pdf.xmp.properties.begin(), pdf.xmp.properties.end(),
                       [&](const XmpProperty& property) { return property.name == name && property.value == value; });
  };
  if (has("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/") && has("pdfaSchema:prefix", "pdfuaid") &&
      has("pdfaProperty:name", "part")) {
    return;
  }
  findings.error("pdf/extension-schema", "the metadata does not describe pdfuaid:part in an extension schema");
}

constexpr std::string_view levels_of_accessibility_need = "level A of PDF/A is declared, and the file is not tagged";
void level_a_is_tagged(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists) findings.error("pdf/level-a", std::string(levels_of_accessibility_need));
}

}  // namespace

std::span<const Rule> metadata_rules() {
  static constexpr Rule rows[] = {
      {"XMP", "PDF/UA-1 7.1-8; PDF/A-2 6.6.2.1", Binds::all, packet_is_sound},
      {"PDF/UA identification", "PDF/UA-1 5-1, PDF/UA-2 5-1", Binds::ua, identifies_ua},
      {"PDF/A identification", "PDF/A-2 6.6.4-1, PDF/A-4 6.7.3-1", Binds::archive, identifies_archive},
      {"extension schema", "PDF/A-2 6.6.2.3.1", Binds::archive23, describes_identification},
      {"title", "PDF/UA-1 7.1-9", Binds::all, title_is_there},
      {"shown title", "PDF/UA-1 7.1-10", Binds::all, title_is_shown},
      {"language", "PDF/UA-1 7.2-2", Binds::all, catalog_has_language},
      {"languages of elements", "PDF/UA-1 7.2-21; PDF/A-2 6.7.4-1", Binds::all, elements_have_languages},
      {"languages of metadata", "PDF/UA-1 7.2-33", Binds::all, packet_has_languages},
      {"marked", "PDF/UA-1 6.2-1 and 7.1-4", Binds::all, file_is_marked},
      {"level A", "PDF/A-2 6.7.3.3-1", Binds::level_a, level_a_is_tagged},
  };
  return rows;
}

}  // namespace cvpdf::verify
