#include "image/format.hpp"

#include "base/ascii.hpp"

namespace cvpdf::image {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::size_t at;
  std::string_view bytes;
  Recognized means;
};

// The first that fits decides: brands that many formats share stand last.
constexpr Signature signatures[] = {
    {0, "\xFF\xD8\xFF"sv, {Format::jpeg, "a JPEG file"}},
    {0, "\x89PNG\r\n\x1A\n"sv, {Format::png, "a PNG file"}},
    {0, "GIF8"sv, {Format::other, "a GIF file"}},
    {8, "WEBP"sv, {Format::other, "a WebP file"}},
    {4, "ftypavif"sv, {Format::other, "an AVIF file"}},
    {4, "ftypavis"sv, {Format::other, "an AVIF file"}},
    {4, "ftyphe"sv, {Format::other, "a HEIC file"}},
    {4, "ftypmif1"sv, {Format::other, "a HEIC file"}},
    {4, "ftypmsf1"sv, {Format::other, "a HEIC file"}},
    {4, "ftyp"sv, {Format::other, "a video"}},
    {0, "II*\0"sv, {Format::other, "a TIFF file"}},
    {0, "MM\0*"sv, {Format::other, "a TIFF file"}},
    {0, "II+\0"sv, {Format::other, "a TIFF file"}},
    {0, "MM\0+"sv, {Format::other, "a TIFF file"}},
    {0, "BM"sv, {Format::other, "a BMP file"}},
    {0, "\0\0\1\0"sv, {Format::other, "an icon file"}},
    {0, "8BPS"sv, {Format::other, "a Photoshop file"}},
    {4, "jP  \r\n\x87\n"sv, {Format::other, "a JPEG 2000 file"}},
    {0, "\xFF\x4F\xFF\x51"sv, {Format::other, "a JPEG 2000 file"}},
    {4, "JXL \r\n\x87\n"sv, {Format::other, "a JPEG XL file"}},
    {0, "\xFF\x0A"sv, {Format::other, "a JPEG XL file"}},
    {0, "%PDF-"sv, {Format::other, "a PDF file"}},
    {0, "%!PS"sv, {Format::other, "a PostScript file"}},
};

// Where a root element is looked for, in bytes.
constexpr std::size_t markup_window = 4096;

// Files of markup have no signature: blanks, comments and declarations may come first.
std::string_view name_of_markup(std::string_view bytes) {
  const std::string begin = ascii_lowered(bytes.substr(0, markup_window));
  const std::size_t first = begin.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string::npos || begin[first] != '<') return {};
  if (begin.find("<html") != std::string::npos || begin.find("<!doctype html") != std::string::npos)
    return "a web page";
  return begin.find("<svg") != std::string::npos ? "an SVG file"sv : ""sv;
}

bool fits(const Signature& signature, std::string_view bytes) {
  return bytes.size() >= signature.at && bytes.substr(signature.at, signature.bytes.size()) == signature.bytes;
}

}  // namespace

Recognized recognize(std::string_view bytes) {
  for (const Signature& signature : signatures) {
    if (fits(signature, bytes)) return signature.means;
  }
  return {Format::other, name_of_markup(bytes)};
}

}  // namespace cvpdf::image
