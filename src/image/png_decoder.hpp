// libpng's decoder, walled in: where it fails it jumps, and no call from here leads over an object of C++. It hands
// out rows of whatever the file holds as 8 bits a sample.
#pragma once

#include <png.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "image/picture.hpp"

namespace cvpdf::image {

class PngDecoder {
 public:
  // `bytes` must outlive it. Throws std::runtime_error where libpng does not start.
  explicit PngDecoder(std::string_view bytes);
  ~PngDecoder();
  PngDecoder(const PngDecoder&) = delete;
  PngDecoder& operator=(const PngDecoder&) = delete;
  PngDecoder(PngDecoder&&) = delete;
  PngDecoder& operator=(PngDecoder&&) = delete;

  // Each to be called after the one above; false where libpng gave up, and no other call may follow then.
  [[nodiscard]] bool read_header();
  [[nodiscard]] bool start();
  // Of at most bounds().width * channels() bytes. An interlaced picture comes as seven smaller ones, one behind the
  // other: PNG_PASS_ROWS and PNG_PASS_COLS say how large.
  [[nodiscard]] bool read_row(std::uint8_t* row);

  [[nodiscard]] Bounds bounds() const;
  [[nodiscard]] bool is_interlaced() const;
  // After start. 1: grey; 2: grey, alpha; 3: red, green, blue; 4: the same, alpha.
  [[nodiscard]] int channels() const;
  // libpng's words, where a call returned false.
  [[nodiscard]] const char* failure() const { return source_.failure; }

 private:
  struct Source {
    std::string_view rest;
    char failure[128] = {};
  };
  [[noreturn]] static void give_up(png_structp decoder, png_const_charp message);
  static void keep_quiet(png_structp decoder, png_const_charp message);
  static void hand_out(png_structp decoder, png_bytep bytes, std::size_t size);

  Source source_;
  png_structp decoder_;
  png_infop header_;
};

}  // namespace cvpdf::image
