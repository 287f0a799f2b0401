// Colours: what PDF/A wants to know of them, and pictures.
#include <fmt/format.h>

#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::size_t profile_header = 128;  // Of an ICC profile, in bytes.

// Of a profile: the class at 12, the colour space at 16 (ICC.1, 7.2).
bool is_rgb_profile(const std::string& bytes) {
  if (bytes.size() < profile_header) return false;
  const std::string kind = bytes.substr(12, 4);
  return (kind == "mntr" || kind == "prtr") && bytes.substr(16, 4) == "RGB " && bytes.substr(36, 4) == "acsp";
}

void intent_is_there(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle intents = pdf.catalog.getKey("/OutputIntents");
  const int count = intents.isArray() ? intents.getArrayNItems() : 0;
  for (int i = 0; i < count; ++i) {
    QPDFObjectHandle intent = intents.getArrayItem(i);
    if (!intent.getKeyIfDict("/S").isNameAndEquals("/GTS_PDFA1")) continue;
    const auto profile = stream_bytes(intent.getKey("/DestOutputProfile"));
    if (profile && is_rgb_profile(*profile)) return;
    return findings.error("pdf/output-intent", "the output intent has no profile for RGB", {0, intent.getObjectID()});
  }
  findings.error("pdf/output-intent", "PDF/A is declared, and there is no output intent /GTS_PDFA1");
}

void images_are_plain(const PdfFile& pdf, Findings& findings) {
  for (QPDFObjectHandle object : pdf.file.qpdf->getAllObjects()) {
    if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) continue;
    QPDFObjectHandle keys = object.getDict();
    const Place place{0, object.getObjectID()};
    QPDFObjectHandle smooth = keys.getKey("/Interpolate");
    if (smooth.isBool() && smooth.getBoolValue()) findings.error("pdf/image", "an image has /Interpolate true", place);
    for (const char* key : {"/Alternates", "/OPI"}) {
      if (keys.hasKey(key)) findings.error("pdf/image", fmt::format("an image has {}", key), place);
    }
  }
}

void no_transfer_functions(const PdfFile& pdf, Findings& findings) {
  for (QPDFObjectHandle object : pdf.file.qpdf->getAllObjects()) {
    if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/ExtGState")) continue;
    for (const char* key : {"/TR", "/HTP"}) {
      if (object.hasKey(key))
        findings.error("pdf/graphics-state", fmt::format("a graphics state has {}", key), {0, object.getObjectID()});
    }
  }
}

}  // namespace

std::span<const Rule> color_rules() {
  static constexpr Rule rows[] = {
      {"output intent", "PDF/A-2 6.2.3 and 6.2.4.3", Binds::archive, intent_is_there},
      {"images", "PDF/A-2 6.2.8", Binds::archive, images_are_plain},
      {"graphics states", "PDF/A-2 6.2.5", Binds::archive, no_transfer_functions},
  };
  return rows;
}

}  // namespace cvpdf::verify
