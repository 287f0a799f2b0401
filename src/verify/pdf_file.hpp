// A file as the rules see it: everything that was read, once, before the first rule is asked.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "verify/qpdf.hpp"
#include "verify/reader.hpp"
#include "verify/structure.hpp"
#include "verify/text_walk.hpp"
#include "verify/xmp.hpp"

namespace cvpdf::verify {

struct PdfFile {
  OpenFile file;
  mutable QPDFObjectHandle catalog;  // Handles read through methods that are not const in libqpdf 11.
  PageNumbers page_numbers;
  std::vector<PageText> texts;  // By page.
  FontShelf fonts;              // All that show text.
  Tree tree;
  bool has_packet = false;  // The catalog's /Metadata is a stream.
  Xmp xmp;
  Declared declared;
};

// Throws std::exception where libqpdf does.
[[nodiscard]] PdfFile read_all(OpenFile file);

// An annotation and where it stands.
struct Annotation {
  mutable QPDFObjectHandle dictionary;
  int page = 0;  // From 1.
};
[[nodiscard]] std::vector<Annotation> annotations_of(const PdfFile& pdf);

}  // namespace cvpdf::verify
