#include "verify/pdf_file.hpp"

#include <utility>

namespace cvpdf::verify {
namespace {

PageNumbers number_pages(const std::vector<QPDFObjectHandle>& pages) {
  PageNumbers numbers;
  for (const QPDFObjectHandle& page : pages) {
    const int next = static_cast<int>(numbers.size()) + 1;
    numbers.emplace(QPDFObjectHandle(page).getObjectID(), next);
  }
  return numbers;
}

}  // namespace

PdfFile read_all(OpenFile file) {
  PdfFile pdf;
  pdf.file = std::move(file);
  pdf.catalog = pdf.file.qpdf->getRoot();
  pdf.page_numbers = number_pages(pdf.file.pages);
  for (const QPDFObjectHandle& page : pdf.file.pages) pdf.texts.push_back(read_page(page, pdf.fonts));
  pdf.tree = read_tree(pdf.catalog, pdf.page_numbers);
  const std::optional<std::string> packet = stream_bytes(pdf.catalog.getKey("/Metadata"));
  pdf.has_packet = packet.has_value();
  pdf.xmp = read_xmp(packet.value_or(""));
  pdf.declared = declared_in(pdf.xmp);
  return pdf;
}

std::vector<Annotation> annotations_of(const PdfFile& pdf) {
  std::vector<Annotation> result;
  int number = 0;
  for (QPDFObjectHandle page : pdf.file.pages) {
    ++number;
    QPDFObjectHandle list = page.getKey("/Annots");
    const int count = list.isArray() ? list.getArrayNItems() : 0;
    for (int i = 0; i < count; ++i) {
      if (list.getArrayItem(i).isDictionary()) result.push_back({list.getArrayItem(i), number});
    }
  }
  return result;
}

}  // namespace cvpdf::verify
