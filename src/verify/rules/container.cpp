// The file around its objects: header, trailer, filters.
#include <fmt/format.h>

#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::size_t longest_name = 127;            // PDF/A-2, 6.1.13-4, in bytes.
constexpr std::size_t longest_string = 32767;        // 6.1.13-3.
constexpr double least_side = 3, most_side = 14400;  // 6.1.13-11, in points.
constexpr std::string_view end_of_file = "%%EOF";

void header_fits(const PdfFile& pdf, Findings& findings) {
  const std::string_view head = pdf.file.bytes.substr(0, 8);
  const bool second = pdf.declared.ua_part == 2 || pdf.declared.archive_part == 4;
  if (head.substr(0, 5) != "%PDF-") {
    return findings.error("pdf/header", "the file does not begin with %PDF-", {},
                          "nothing may stand before the header");
  }
  if (head.substr(5, 2) == (second ? "2." : "1.")) return;
  findings.error("pdf/header", fmt::format("the header says {}, and what is declared needs {}", head.substr(1),
                                           second ? "PDF 2.0" : "PDF 1.7"));
}

// Programs that guess by bytes shall take it for binary.
void header_is_binary(const PdfFile& pdf, Findings& findings) {
  constexpr std::size_t needed = 4;
  const std::string_view bytes = pdf.file.bytes;
  const std::size_t line = bytes.find_first_of("\r\n");
  const std::size_t comment = line == std::string_view::npos ? line : bytes.find_first_not_of("\r\n", line);
  std::size_t count = 0;
  if (comment != std::string_view::npos && bytes[comment] == '%') {
    for (const char c : bytes.substr(comment + 1, needed)) count += static_cast<unsigned char>(c) > 127 ? 1 : 0;
  }
  if (count < needed) findings.error("pdf/binary-comment", "the line behind the header has no four bytes above 127");
}

void trailer_has_id(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle id = pdf.file.qpdf->getTrailer().getKey("/ID");
  const bool sound = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString() &&
                     id.getArrayItem(1).isString() && !id.getArrayItem(0).getStringValue().empty() &&
                     !id.getArrayItem(1).getStringValue().empty();
  if (!sound) findings.error("pdf/trailer-id", "the trailer has no /ID of two strings");
}

void nothing_behind(const PdfFile& pdf, Findings& findings) {
  const std::size_t end = pdf.file.bytes.rfind(end_of_file);
  const std::string_view rest = end == std::string_view::npos ? "?" : pdf.file.bytes.substr(end + end_of_file.size());
  if (rest.empty() || rest == "\n" || rest == "\r" || rest == "\r\n") return;
  findings.error("pdf/behind-end", "something stands behind the file's end mark");
}

void no_information(const PdfFile& pdf, Findings& findings) {
  const bool may = pdf.catalog.hasKey("/PieceInfo");
  if (!may && pdf.file.qpdf->getTrailer().hasKey("/Info")) findings.error("pdf/information", "the trailer has /Info");
}

bool names_filter(QPDFObjectHandle filters, const std::string& name) {
  const int count = filters.isArray() ? filters.getArrayNItems() : 1;
  for (int i = 0; i < count; ++i) {
    QPDFObjectHandle one = filters.isArray() ? filters.getArrayItem(i) : filters;
    if (one.isNameAndEquals(name)) return true;
  }
  return false;
}

void check_stream(QPDFObjectHandle stream, Findings& findings) {
  QPDFObjectHandle keys = stream.getDict();
  const Place place{0, stream.getObjectID()};
  for (const char* key : {"/F", "/FFilter", "/FDecodeParms"}) {
    if (keys.hasKey(key))
      findings.error("pdf/outside-stream", fmt::format("a stream has {}: its bytes stand in another file", key), place);
  }
  for (const char* filter : {"/LZWDecode", "/LZW", "/Crypt"}) {
    if (names_filter(keys.getKey("/Filter"), filter)) {
      findings.error("pdf/filter", fmt::format("a stream uses the filter {}", std::string_view(filter).substr(1)),
                     place);
    }
  }
}

void streams_are_plain(const PdfFile& pdf, Findings& findings) {
  for (const QPDFObjectHandle& object : pdf.file.qpdf->getAllObjects()) {
    if (QPDFObjectHandle(object).isStream()) check_stream(object, findings);
  }
}

// An object's own names and strings, and those of direct ones in it.
void check_lengths(QPDFObjectHandle value, int object, int depth, Findings& findings) {
  constexpr int deepest = 20;
  if (depth > deepest) return;
  if (value.isString() && value.getStringValue().size() > longest_string) {
    findings.error("pdf/limit", fmt::format("a string is longer than {} bytes", longest_string), {0, object});
  }
  if (value.isName() && value.getName().size() > longest_name + 1) {
    findings.error("pdf/limit", fmt::format("a name is longer than {} bytes", longest_name), {0, object});
  }
  if (value.isArray()) {
    for (const QPDFObjectHandle& item : value.getArrayAsVector()) {
      if (!QPDFObjectHandle(item).isIndirect()) check_lengths(item, object, depth + 1, findings);
    }
  }
  if (!value.isDictionary()) return;
  for (const auto& [key, item] : value.getDictAsMap()) {
    if (!QPDFObjectHandle(item).isIndirect()) check_lengths(item, object, depth + 1, findings);
  }
}

void limits_are_kept(const PdfFile& pdf, Findings& findings) {
  for (QPDFObjectHandle object : pdf.file.qpdf->getAllObjects()) {
    check_lengths(object.isStream() ? object.getDict() : object, object.getObjectID(), 0, findings);
  }
}

// The page's own, or the page tree's.
QPDFObjectHandle media_box(QPDFObjectHandle page) {
  constexpr int deepest = 50;
  for (int depth = 0; depth < deepest && page.isDictionary(); ++depth, page = page.getKey("/Parent")) {
    if (page.hasKey("/MediaBox")) return page.getKey("/MediaBox");
  }
  return QPDFObjectHandle::newNull();
}

void pages_have_their_size(const PdfFile& pdf, Findings& findings) {
  int number = 0;
  for (const QPDFObjectHandle& page : pdf.file.pages) {
    ++number;
    QPDFObjectHandle box = media_box(page);
    if (!box.isRectangle()) {
      findings.error("pdf/page-size", "the page does not say how large it is, /MediaBox", {number, 0});
      continue;
    }
    const QPDFObjectHandle::Rectangle sides = box.getArrayAsRectangle();
    const auto fits = [](double side) { return side >= least_side && side <= most_side; };
    if (fits(sides.urx - sides.llx) && fits(sides.ury - sides.lly)) continue;
    findings.error("pdf/page-size", fmt::format("a side of the page is not {} to {} points", least_side, most_side),
                   {number, 0});
  }
}

}  // namespace

std::span<const Rule> container_rules() {
  static constexpr Rule rows[] = {
      {"header", "PDF/UA-1 6.1-1; PDF/A-2 and PDF/A-4 6.1.2-1", Binds::all, header_fits},
      {"binary comment", "PDF/A-2 6.1.2-2", Binds::archive, header_is_binary},
      {"trailer ID", "PDF/A-2 6.1.3-1", Binds::all, trailer_has_id},
      {"end of file", "PDF/A-2 6.1.3-3", Binds::archive, nothing_behind},
      {"no Info", "PDF/A-4 6.1.3-4", Binds::archive4, no_information},
      {"filters", "PDF/A-2 6.1.7.1 and 6.1.7.2", Binds::all, streams_are_plain},
      {"sizes of pages", "ISO 32000-1 7.7.3.3; PDF/A-2 6.1.13-11", Binds::all, pages_have_their_size},
      {"limits", "PDF/A-2 6.1.13-3 and -4", Binds::archive23, limits_are_kept},
  };
  return rows;
}

}  // namespace cvpdf::verify
