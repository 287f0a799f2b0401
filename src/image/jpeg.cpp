#include "image/jpeg.hpp"

// jpeglib.h takes FILE and size_t for known.
#include <csetjmp>
#include <cstddef>
#include <cstdio>

#include <fmt/format.h>
#include <jpeglib.h>

#include <array>
#include <cassert>
#include <exception>
#include <stdexcept>
#include <utility>

namespace cvpdf::image {
namespace {

// With all the resolution of the colours. Halving it saves 22 to 25 % of the bytes and costs 3 dB and more; lowering
// the quality to 80 instead saves as much and costs 2.3 (two photographs of 371 by 477 pixels).
constexpr int quality = 88;

// No exception may pass through a library in C.
bool try_append(std::string& bytes, const unsigned char* more, std::size_t size) {
  try {
    bytes.append(reinterpret_cast<const char*>(more), size);
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

// libjpeg's encoder. It jumps where it fails: nothing with a destructor may stand below encode().
class JpegEncoder {
 public:
  JpegEncoder() {
    encoder_.err = jpeg_std_error(&errors_.base);
    errors_.base.error_exit = give_up;
    errors_.base.output_message = keep_quiet;
    sink_.base.init_destination = begin_buffer;
    sink_.base.empty_output_buffer = empty_buffer;
    sink_.base.term_destination = end_buffer;
  }
  ~JpegEncoder() { jpeg_destroy_compress(&encoder_); }
  JpegEncoder(const JpegEncoder&) = delete;
  JpegEncoder& operator=(const JpegEncoder&) = delete;
  JpegEncoder(JpegEncoder&&) = delete;
  JpegEncoder& operator=(JpegEncoder&&) = delete;

  [[nodiscard]] bool encode(const Picture& picture) {
    if (setjmp(errors_.way_out) != 0) return false;
    jpeg_create_compress(&encoder_);
    encoder_.dest = &sink_.base;
    describe(picture);
    jpeg_start_compress(&encoder_, TRUE);
    write_rows(picture);
    jpeg_finish_compress(&encoder_);
    return true;
  }
  std::string take_bytes() { return std::move(sink_.bytes); }
  [[nodiscard]] const char* failure() const { return errors_.message; }

 private:
  // Both are handed to libjpeg by their first member.
  struct Errors {
    jpeg_error_mgr base{};
    std::jmp_buf way_out{};
    char message[JMSG_LENGTH_MAX] = {};
  };
  struct Sink {
    jpeg_destination_mgr base{};
    std::array<unsigned char, 16384> buffer{};
    std::string bytes;
  };

  [[noreturn]] static void give_up(j_common_ptr encoder) {
    auto* errors = reinterpret_cast<Errors*>(encoder->err);
    errors->base.format_message(encoder, errors->message);
    std::longjmp(errors->way_out, 1);
  }
  static void keep_quiet(j_common_ptr /*encoder*/) {}

  static void begin_buffer(j_compress_ptr encoder) {
    auto* sink = reinterpret_cast<Sink*>(encoder->dest);
    sink->base.next_output_byte = sink->buffer.data();
    sink->base.free_in_buffer = sink->buffer.size();
  }
  static void append(j_compress_ptr encoder, std::size_t size) {
    auto* sink = reinterpret_cast<Sink*>(encoder->dest);
    if (!try_append(sink->bytes, sink->buffer.data(), size))
      encoder->err->error_exit(reinterpret_cast<j_common_ptr>(encoder));
  }
  static boolean empty_buffer(j_compress_ptr encoder) {
    append(encoder, reinterpret_cast<Sink*>(encoder->dest)->buffer.size());
    begin_buffer(encoder);
    return TRUE;
  }
  static void end_buffer(j_compress_ptr encoder) {
    const auto* sink = reinterpret_cast<const Sink*>(encoder->dest);
    append(encoder, sink->buffer.size() - sink->base.free_in_buffer);
  }

  void describe(const Picture& picture) {
    encoder_.image_width = picture.width;
    encoder_.image_height = picture.height;
    encoder_.input_components = picture.channels;
    encoder_.in_color_space = picture.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&encoder_);
    jpeg_set_quality(&encoder_, quality, TRUE);
    encoder_.optimize_coding = TRUE;
    encoder_.comp_info[0].h_samp_factor = encoder_.comp_info[0].v_samp_factor = 1;
  }
  void write_rows(const Picture& picture) {
    const std::size_t row_size = std::size_t{picture.width} * static_cast<std::size_t>(picture.channels);
    for (std::size_t y = 0; y < picture.height; ++y) {
      // libjpeg reads rows through pointers that would let it write.
      JSAMPROW row = const_cast<JSAMPROW>(picture.samples.data() + y * row_size);
      jpeg_write_scanlines(&encoder_, &row, 1);
    }
  }

  Errors errors_;
  Sink sink_;
  jpeg_compress_struct encoder_{};
};

}  // namespace

std::string encode_jpeg(const Picture& picture) {
  assert(picture.samples.size() == pixel_count(picture) * static_cast<std::size_t>(picture.channels));
  JpegEncoder encoder;
  if (!encoder.encode(picture)) throw std::runtime_error(fmt::format("libjpeg fails: {}", encoder.failure()));
  return encoder.take_bytes();
}

}  // namespace cvpdf::image
