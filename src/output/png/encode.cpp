#include "output/png/encode.hpp"

#include <fmt/format.h>
#include <png.h>

#include <cmath>
#include <exception>
#include <stdexcept>

namespace cvpdf::output::png {
namespace {

// Of zlib's levels the last that takes matches as they come: pages are as small as at 4 to 7, at half of the cost; 9
// saves another 0.2 % at ten times the cost. Any filter makes them larger by 5 % at least: white no longer repeats.
constexpr int compression_level = 3;
constexpr int bits_per_channel = 8;
constexpr double metres_per_inch = 0.0254;

// What libpng is handed: where the bytes go, and what it says when it fails.
struct Sink {
  std::string bytes;
  std::string failure;
};

// Leaves libpng, to where setjmp stands.
[[noreturn]] void give_up(png_structp writer, png_const_charp message) {
  static_cast<Sink*>(png_get_error_ptr(writer))->failure = message;
  png_longjmp(writer, 1);
}

void keep_quiet(png_structp /*writer*/, png_const_charp /*message*/) {}

// No exception may pass through a library in C.
bool try_append(std::string& bytes, const char* more, std::size_t size) {
  try {
    bytes.append(more, size);
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

void append_to_sink(png_structp writer, png_bytep data, std::size_t size) {
  auto* sink = static_cast<Sink*>(png_get_io_ptr(writer));
  if (!try_append(sink->bytes, reinterpret_cast<const char*>(data), size)) png_error(writer, "out of memory");
}

void flush_nothing(png_structp /*writer*/) {}

// A writer of libpng's, with its description of the picture.
class PngWriter {
 public:
  explicit PngWriter(Sink& sink)
      : writer_(png_create_write_struct(PNG_LIBPNG_VER_STRING, &sink, give_up, keep_quiet)),
        header_(writer_ == nullptr ? nullptr : png_create_info_struct(writer_)) {
    if (header_ != nullptr) return;
    png_destroy_write_struct(&writer_, nullptr);
    throw std::runtime_error("libpng does not start");
  }
  ~PngWriter() { png_destroy_write_struct(&writer_, &header_); }
  PngWriter(const PngWriter&) = delete;
  PngWriter& operator=(const PngWriter&) = delete;
  PngWriter(PngWriter&&) = delete;
  PngWriter& operator=(PngWriter&&) = delete;

  // False where libpng failed. It jumps back here then: nothing with a destructor may stand below.
  [[nodiscard]] bool write(const Bitmap& bitmap, png_uint_32 dots_per_metre) {
    if (setjmp(png_jmpbuf(writer_)) != 0) return false;
    png_set_write_fn(writer_, png_get_error_ptr(writer_), append_to_sink, flush_nothing);
    describe(bitmap.size(), dots_per_metre);
    for (int y = 0; y < bitmap.size().height; ++y) png_write_row(writer_, bitmap.row(y));
    png_write_end(writer_, nullptr);
    return true;
  }

 private:
  void describe(PixelSize size, png_uint_32 dots_per_metre) {
    png_set_compression_level(writer_, compression_level);
    png_set_filter(writer_, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(writer_, header_, static_cast<png_uint_32>(size.width), static_cast<png_uint_32>(size.height),
                 bits_per_channel, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(writer_, header_, PNG_sRGB_INTENT_RELATIVE);
    png_set_pHYs(writer_, header_, dots_per_metre, dots_per_metre, PNG_RESOLUTION_METER);
    png_write_info(writer_, header_);
  }

  png_structp writer_;
  png_infop header_;
};

}  // namespace

std::string encode(const Bitmap& bitmap, int dots_per_inch) {
  const double dots_per_metre = bounded_resolution(dots_per_inch) / metres_per_inch;
  Sink sink;
  PngWriter writer(sink);
  const bool written = writer.write(bitmap, static_cast<png_uint_32>(std::lround(dots_per_metre)));
  if (!written) throw std::runtime_error(fmt::format("libpng fails: {}", sink.failure));
  return std::move(sink.bytes);
}

}  // namespace cvpdf::output::png
