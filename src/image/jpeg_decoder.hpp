// libjpeg's decoder, walled in: where it fails it jumps, and no call from here leads over an object of C++. It hands
// out rows as they are stored and knows no orientation.
#pragma once

// jpeglib.h takes FILE and size_t for known.
#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include <jpeglib.h>

#include "image/picture.hpp"

namespace cvpdf::image {

// What libjpeg tells of a file.
struct JpegFindings {
  int failure = 0;  // One of jerror.h's codes, where a call returned false.
  char message[JMSG_LENGTH_MAX] = {};
  bool truncated = false;  // The file ends before the picture does.
  bool damaged = false;    // Data that makes no sense was passed over.
  bool endless = false;    // More scans than a picture needs: the failure.
};

class JpegDecoder {
 public:
  // `bytes` must outlive it.
  explicit JpegDecoder(std::string_view bytes) : bytes_(bytes) {}
  ~JpegDecoder();
  JpegDecoder(const JpegDecoder&) = delete;
  JpegDecoder& operator=(const JpegDecoder&) = delete;
  JpegDecoder(JpegDecoder&&) = delete;
  JpegDecoder& operator=(JpegDecoder&&) = delete;

  // Each to be called after the one above; false where libjpeg gave up, and no other call may follow then.
  [[nodiscard]] bool read_header();
  // The picture comes out at 1 / `denominator` of its size, rounded up: 1, 2, 4 or 8.
  [[nodiscard]] bool start(unsigned denominator);
  // Of bounds().width * channels() bytes. As often as bounds().height.
  [[nodiscard]] bool read_row(std::uint8_t* row);

  // After read_header as stored; after start as it comes out.
  [[nodiscard]] Bounds bounds() const { return bounds_; }
  // 1: grey; 3: red, green, blue; 4: cyan, magenta, yellow, black.
  [[nodiscard]] int channels() const { return decoder_.output_components; }
  // Whether 255 is no ink, of four channels: what Adobe's programs write.
  [[nodiscard]] bool is_inverted() const { return decoder_.saw_Adobe_marker != 0; }
  [[nodiscard]] const JpegFindings& findings() const { return errors_.findings; }

 private:
  // What libjpeg is handed and hands back: its own part must stand first.
  struct Errors {
    jpeg_error_mgr base{};
    std::jmp_buf way_out{};
    JpegFindings findings;
  };
  [[noreturn]] static void give_up(j_common_ptr decoder);
  static void note(j_common_ptr decoder, int level);
  static void watch_scans(j_common_ptr decoder);
  void prepare();

  std::string_view bytes_;
  Errors errors_;
  jpeg_progress_mgr progress_{};
  jpeg_decompress_struct decoder_{};
  Bounds bounds_;
};

}  // namespace cvpdf::image
