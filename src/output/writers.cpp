#include <algorithm>
#include <array>

#include "output/pdf/pdf_writer.hpp"
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
};

}  // namespace

std::span<const Writer> writers() { return table; }

const Writer* find_writer(std::string_view format) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const Writer& writer) { return writer.format == format; });
  return found == table.end() ? nullptr : found;
}

}  // namespace cvpdf::output
