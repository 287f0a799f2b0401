#include <algorithm>
#include <array>

#include "output/html/html_writer.hpp"
#include "output/markdown/markdown_writer.hpp"
#include "output/pdf/pdf_writer.hpp"
#include "output/png/png_writer.hpp"
#include "output/text/text_writer.hpp"
#include "output/writer.hpp"

namespace cvpdf::output {
namespace {

template <std::string (*write)(const WriterInput&, Diagnostics&)>
std::vector<std::string> one_file(const WriterInput& input, Diagnostics& diagnostics) {
  return {write(input, diagnostics)};
}

// THE table of formats.
constexpr std::array table = {
    Writer{"pdf", "tagged PDF, for print, screens and machines", Source::pages, one_file<pdf::write_pdf>},
    Writer{"png", "a picture of each page", Source::pages, png::write_png},
    Writer{"html", "one web page that needs no other file, for screens and search engines", Source::document,
           one_file<html::write_html>},
    Writer{"md", "CommonMark, for web pages made of it and for editing", Source::document,
           one_file<markdown::write_markdown>},
    Writer{"txt", "plain text in 72 columns, for web forms and mail", Source::document,
           one_file<plain_text::write_text>},
};

}  // namespace

std::span<const Writer> writers() { return table; }

const Writer* find_writer(std::string_view format) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const Writer& writer) { return writer.format == format; });
  return found == table.end() ? nullptr : found;
}

}  // namespace cvpdf::output
