// What machines read: every code says something, and nothing that they stumble over.
#include <fmt/format.h>

#include "verify/rules/fault_row.hpp"
#include "verify/rules/rule.hpp"
#include "verify/text_string.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

using Kind = ContentFault::Kind;

void codes_say_something(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::without_text, "pdf/no-unicode", "no text is given for {}", "its ToUnicode must name it"}};
  report_faults(pdf, findings, faults);
}

void codes_say_nothing_forbidden(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::forbidden_text, "pdf/forbidden-unicode", "the text of {} is U+0000, U+FEFF or U+FFFE"}};
  report_faults(pdf, findings, faults);
}

void no_private_text(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {{Kind::private_text, "pdf/private-use",
                                         "a code point for private use is the text of {}",
                                         "give the characters as ActualText"}};
  report_faults(pdf, findings, faults);
}

void no_soft_hyphens(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {{Kind::soft_hyphen, "pdf/soft-hyphen", "the text of {} is U+00AD",
                                         "readers lose the word's join; U+002D keeps it"}};
  report_faults(pdf, findings, faults);
}

void no_ligatures(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::ligature, "pdf/ligature", "a ligature's code point is the text of {}", "give its letters"}};
  report_faults(pdf, findings, faults);
}

// Alt, ActualText and E are read aloud.
void spoken_strings_are_plain(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    for (const char* key : {"/Alt", "/ActualText", "/E"}) {
      QPDFObjectHandle text = element.dictionary.getKey(key);
      if (!text.isString()) continue;
      for (const char32_t c : code_points(text_of_string(text.getStringValue()))) {
        if (!is_private_use(c)) continue;
        findings.error("pdf/private-use", fmt::format("a code point for private use stands in {}", key),
                       {element.page, element.object});
        break;
      }
    }
  }
}

}  // namespace

std::span<const Rule> text_rules() {
  static constexpr Rule rows[] = {
      {"text of codes", "PDF/UA-1 7.21.7-1; PDF/A-2 6.2.11.7.2-1", Binds::all, codes_say_something},
      {"forbidden text", "PDF/UA-1 7.21.7-2; PDF/A-4 6.2.10.7-1", Binds::all, codes_say_nothing_forbidden},
      {"private use", "PDF/UA-2 8.4.3-1; PDF/A-2 6.2.11.7.3-1", Binds::all, no_private_text},
      {"soft hyphens", "extraction rule 2", Binds::all, no_soft_hyphens},
      {"ligatures", "extraction rule 7", Binds::all, no_ligatures},
      {"spoken strings", "PDF/UA-2 8.6-1", Binds::all, spoken_strings_are_plain},
  };
  return rows;
}

}  // namespace cvpdf::verify
