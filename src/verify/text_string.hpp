// Human-readable strings of a PDF (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 behind its mark, else PDFDocEncoding.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::verify {

// As UTF-8. Of PDFDocEncoding what stands above Latin-1's letters (0x18 to 0x1F, 0x80 to 0xA0) is known, too.
[[nodiscard]] std::string text_of_string(std::string_view bytes);

}  // namespace cvpdf::verify
