// What the file would do: nothing but go to a place in it, or follow a harmless address.
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "verify/among.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::string_view allowed_actions[] = {"/URI", "/GoTo", "/Named"};
constexpr std::string_view allowed_names[] = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};
constexpr std::string_view allowed_schemes[] = {"http", "https", "mailto", "tel"};

std::string scheme_of(std::string_view uri) {
  std::string scheme(uri.substr(0, std::min(uri.find(':'), uri.size())));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return uri.find(':') == std::string_view::npos ? std::string() : scheme;
}

void check_uri(QPDFObjectHandle action, Place place, Findings& findings) {
  QPDFObjectHandle uri = action.getKey("/URI");
  const std::string text = uri.isString() ? uri.getStringValue() : std::string();
  if (!is_among(allowed_schemes, scheme_of(text))) {
    findings.error("pdf/scheme", fmt::format("a link leads to '{}'", text), place,
                   "only http, https, mailto and tel are safe");
  }
  const auto is_control = [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F;
  };
  if (std::any_of(text.begin(), text.end(), is_control)) {
    findings.error("pdf/scheme", "a link's address has blanks, controls or bytes that are no ASCII", place);
  }
}

void check_action(QPDFObjectHandle action, Place place, Findings& findings) {
  if (!action.isDictionary()) return;
  QPDFObjectHandle type = action.getKey("/S");
  const std::string name = type.isName() ? type.getName() : "/";
  QPDFObjectHandle named = action.getKey("/N");
  const bool fine =
      name == "/Named" ? named.isName() && is_among(allowed_names, named.getName()) : is_among(allowed_actions, name);
  if (!fine) {
    findings.error("pdf/action", fmt::format("the file has an action of the kind '{}'", name.substr(1)), place,
                   "a CV shall do nothing but follow links");
  }
  if (name == "/URI") check_uri(action, place, findings);
  if (action.hasKey("/Next")) findings.error("pdf/action", "an action leads to a further one, /Next", place);
}

// Wherever an action may stand: in annotations, bookmarks, the catalog.
void actions_are_harmless(const PdfFile& pdf, Findings& findings) {
  for (const Annotation& annotation : annotations_of(pdf)) {
    check_action(annotation.dictionary.getKey("/A"), {annotation.page, annotation.dictionary.getObjectID()}, findings);
  }
  check_action(pdf.catalog.getKey("/OpenAction"), {}, findings);
  for (QPDFObjectHandle object : pdf.file.qpdf->getAllObjects()) {
    const bool bookmark = object.isDictionary() && object.hasKey("/Title") && object.hasKey("/Parent");
    if (bookmark) check_action(object.getKey("/A"), {0, object.getObjectID()}, findings);
  }
}

// Whatever hangs on it: no object of the file is a script or a trigger.
void nothing_runs(const PdfFile& pdf, Findings& findings) {
  for (QPDFObjectHandle object : pdf.file.qpdf->getAllObjects()) {
    if (!object.isDictionary()) continue;
    const Place place{0, object.getObjectID()};
    if (object.hasKey("/AA")) findings.error("pdf/action", "an object has triggers, /AA", place);
    if (object.hasKey("/JS") || object.getKey("/S").isNameAndEquals("/JavaScript"))
      findings.error("pdf/script", "the file has a script", place);
  }
  if (pdf.catalog.getKey("/Names").getKeyIfDict("/JavaScript").isDictionary())
    findings.error("pdf/script", "the catalog names scripts");
}

void no_forms(const PdfFile& pdf, Findings& findings) {
  if (pdf.catalog.hasKey("/AcroForm")) findings.error("pdf/form", "the file has a form, /AcroForm");
}

}  // namespace

std::span<const Rule> action_rules() {
  static constexpr Rule rows[] = {
      {"actions", "PDF/A-2 6.5.1; PDF/A-4 6.6.1", Binds::all, actions_are_harmless},
      {"scripts and triggers", "PDF/A-2 6.5.1 and 6.5.2", Binds::all, nothing_runs},
      {"forms", "of the project", Binds::all, no_forms},
  };
  return rows;
}

}  // namespace cvpdf::verify
