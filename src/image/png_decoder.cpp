#include "image/png_decoder.hpp"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace cvpdf::image {

PngDecoder::PngDecoder(std::string_view bytes)
    : source_{bytes, {}},
      decoder_(png_create_read_struct(PNG_LIBPNG_VER_STRING, &source_, give_up, keep_quiet)),
      header_(decoder_ == nullptr ? nullptr : png_create_info_struct(decoder_)) {
  if (header_ != nullptr) return;
  png_destroy_read_struct(&decoder_, nullptr, nullptr);
  throw std::runtime_error("libpng does not start");
}

PngDecoder::~PngDecoder() { png_destroy_read_struct(&decoder_, &header_, nullptr); }

void PngDecoder::give_up(png_structp decoder, png_const_charp message) {
  auto* source = static_cast<Source*>(png_get_error_ptr(decoder));
  std::strncpy(source->failure, message, sizeof source->failure - 1);
  png_longjmp(decoder, 1);
}

void PngDecoder::keep_quiet(png_structp /*decoder*/, png_const_charp /*message*/) {}

void PngDecoder::hand_out(png_structp decoder, png_bytep bytes, std::size_t size) {
  auto* source = static_cast<Source*>(png_get_io_ptr(decoder));
  if (source->rest.size() < size) png_error(decoder, "it ends too early");
  std::copy_n(source->rest.data(), size, reinterpret_cast<char*>(bytes));
  source->rest.remove_prefix(size);
}

// Of chunks that do not make the picture none is read: profiles, texts, times. Sizes are judged by others.
bool PngDecoder::read_header() {
  if (setjmp(png_jmpbuf(decoder_)) != 0) return false;
  png_set_read_fn(decoder_, &source_, hand_out);
  png_set_user_limits(decoder_, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_set_keep_unknown_chunks(decoder_, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
  png_read_info(decoder_, header_);
  return true;
}

// Palettes become colours, few bits become eight, sixteen are rounded to eight, and a clear colour becomes alpha.
bool PngDecoder::start() {
  if (setjmp(png_jmpbuf(decoder_)) != 0) return false;
  png_set_expand(decoder_);
  png_set_scale_16(decoder_);
  png_read_update_info(decoder_, header_);
  return true;
}

bool PngDecoder::read_row(std::uint8_t* row) {
  if (setjmp(png_jmpbuf(decoder_)) != 0) return false;
  png_read_row(decoder_, row, nullptr);
  return true;
}

Bounds PngDecoder::bounds() const {
  return {png_get_image_width(decoder_, header_), png_get_image_height(decoder_, header_)};
}

bool PngDecoder::is_interlaced() const { return png_get_interlace_type(decoder_, header_) != PNG_INTERLACE_NONE; }

int PngDecoder::channels() const { return png_get_channels(decoder_, header_); }

}  // namespace cvpdf::image
