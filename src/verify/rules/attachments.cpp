// Files in the file: said what they are, and to whom they belong.
#include "verify/attachments.hpp"

#include <fmt/format.h>

#include <string_view>

#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::string_view relationships[] = {
    "/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified", "/EncryptedPayload", "/FormData", "/Schema"};

Place place_of(const Attachment& one) { return {0, one.specification.getObjectID()}; }

void files_are_named(const PdfFile& pdf, Findings& findings) {
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    QPDFObjectHandle keys = one.specification;
    if (!keys.getKey("/F").isString() || !keys.getKey("/UF").isString()) {
      findings.error("pdf/attachment", "an attached file lacks a name, /F or /UF", place_of(one));
    }
    if (!one.stream.isStream()) {
      findings.error("pdf/attachment", fmt::format("the attached file '{}' is not in the file", one.name),
                     place_of(one));
    }
  }
}

void files_are_associated(const PdfFile& pdf, Findings& findings) {
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    QPDFObjectHandle relation = one.specification.getKey("/AFRelationship");
    bool known = false;
    for (const std::string_view name : relationships) {
      known = known || (relation.isName() && relation.getName() == name);
    }
    if (!known) {
      findings.error("pdf/attachment", fmt::format("the attached file '{}' has no /AFRelationship", one.name),
                     place_of(one));
    }
    if (one.found == Attachment::Found::named) {
      findings.error("pdf/attachment", fmt::format("the attached file '{}' is associated with nothing, /AF", one.name),
                     place_of(one));
    }
  }
}

// "application#2ftoml" is "application/toml" once read.
void files_have_types(const PdfFile& pdf, Findings& findings) {
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    QPDFObjectHandle stream = one.stream;
    if (!stream.isStream()) continue;
    QPDFObjectHandle type = stream.getDict().getKey("/Subtype");
    const std::string name = type.isName() ? type.getName().substr(1) : std::string();
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos && slash > 0 && slash + 1 < name.size()) continue;
    findings.error("pdf/attachment", fmt::format("the attached file '{}' has no MIME type, /Subtype", one.name),
                   place_of(one));
  }
}

void files_are_listed(const PdfFile& pdf, Findings& findings) {
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    if (one.found != Attachment::Found::associated) continue;
    findings.error("pdf/attachment", fmt::format("the attached file '{}' is not in /Names /EmbeddedFiles", one.name),
                   place_of(one));
  }
}

void only_archived_files(const PdfFile& pdf, Findings& findings) {
  if (pdf.declared.archive_part != 2) return;
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    findings.error("pdf/attachment",
                   fmt::format("PDF/A-2 carries files of PDF/A alone, and '{}' may be none", one.name), place_of(one),
                   "declare PDF/A-3");
  }
}

void files_have_their_level(const PdfFile& pdf, Findings& findings) {
  const bool has_list = pdf.catalog.getKey("/Names").getKeyIfDict("/EmbeddedFiles").isDictionary();
  const bool is_f = pdf.declared.conformance == "F";
  if (is_f && !has_list) {
    findings.error("pdf/attachment", "PDF/A-4f is declared, and the file has no /EmbeddedFiles", {}, "declare PDF/A-4");
  }
  if (!is_f && !attachments_of(pdf.catalog).empty()) {
    findings.error("pdf/attachment", "PDF/A-4 carries files of PDF/A alone, and what is attached may be none", {},
                   "declare PDF/A-4f");
  }
}

void files_are_described(const PdfFile& pdf, Findings& findings) {
  for (const Attachment& one : attachments_of(pdf.catalog)) {
    QPDFObjectHandle words = one.specification.getKey("/Desc");
    if (words.isString() && !words.getStringValue().empty()) continue;
    findings.error("pdf/attachment", fmt::format("nothing says what the attached file '{}' is, /Desc", one.name),
                   place_of(one));
  }
}

}  // namespace

std::span<const Rule> attachment_rules() {
  static constexpr Rule rows[] = {
      {"names of files", "PDF/UA-1 7.11-1; PDF/A-3 6.8-2", Binds::all, files_are_named},
      {"relationships", "PDF/A-3 6.8-3 and -4; PDF/A-4 6.9", Binds::archive, files_are_associated},
      {"types of files", "PDF/A-3 6.8-1", Binds::archive, files_have_types},
      {"list of files", "PDF/A-4 6.9-5", Binds::all, files_are_listed},
      {"descriptions of files", "PDF/UA-2 8.14.1-1", Binds::ua2, files_are_described},
      {"level F", "PDF/A-4 6.7.3 and 6.9", Binds::archive4, files_have_their_level},
      {"PDF/A-2 alone", "PDF/A-2 6.8-5", Binds::archive23, only_archived_files},
  };
  return rows;
}

}  // namespace cvpdf::verify
