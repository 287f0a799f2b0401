#include "image/format.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::image {
namespace {

using namespace std::string_literals;

TEST(Format, IsToldByTheFirstBytes) {
  struct Row {
    std::string bytes, name;
  };
  const Row rows[] = {
      {"\xFF\xD8\xFF\xE0", "a JPEG file"},
      {"\xFF\xD8", ""},
      {"\x89PNG\r\n\x1A\n...", "a PNG file"},
      {"\x89PNG\n\x1A\n...", ""},  // Broken by a transfer as text.
      {"GIF89a...", "a GIF file"},
      {"RIFF....WEBPVP8 ", "a WebP file"},
      {"RIFF....WAVE", ""},
      {"\0\0\0\x18"
       "ftypheic"s,
       "a HEIC file"},
      {"\0\0\0\x18"
       "ftypheix"s,
       "a HEIC file"},
      {"\0\0\0\x18"
       "ftypmif1"s,
       "a HEIC file"},
      {"\0\0\0\x18"
       "ftypavif"s,
       "an AVIF file"},
      {"\0\0\0\x18"
       "ftypisom"s,
       "a video"},
      {"II*\0..."s, "a TIFF file"},
      {"MM\0*..."s, "a TIFF file"},
      {"BM...", "a BMP file"},
      {"\0\0\1\0\1\0"s, "an icon file"},
      {"8BPS\0\1"s, "a Photoshop file"},
      {"\0\0\0\x0CjP  \r\n\x87\n"s, "a JPEG 2000 file"},
      {"\0\0\0\x0CJXL \r\n\x87\n"s, "a JPEG XL file"},
      {"\xFF\x0A..", "a JPEG XL file"},
      {"%PDF-1.7", "a PDF file"},
      {"%!PS-Adobe-3.0", "a PostScript file"},
      {"<svg xmlns=\"...\">", "an SVG file"},
      {"\xEF\xBB\xBF <?xml version=\"1.0\"?>\n<!-- a --><SVG>", "an SVG file"},
      {"<!DOCTYPE html><p><svg>", "a web page"},
      {"<feed>", ""},
      {"a text about <svg>", ""},
      {"version https://git-lfs", ""},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(recognize(row.bytes).name, row.name) << row.bytes;
}

TEST(Format, TwoAreRead) {
  EXPECT_EQ(recognize("\xFF\xD8\xFF").format, Format::jpeg);
  EXPECT_EQ(recognize("\x89PNG\r\n\x1A\n").format, Format::png);
  EXPECT_EQ(recognize("GIF87a").format, Format::other);
  EXPECT_EQ(recognize("").format, Format::other);
}

}  // namespace
}  // namespace cvpdf::image
