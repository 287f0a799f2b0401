#include "image/jpeg_decoder.hpp"

#include <jerror.h>

namespace cvpdf::image {
namespace {

// For what libjpeg holds of a whole picture, which is what comes in several scans: 2 bytes a sample. 85 million pixels,
// or 170 where colours are stored at half of the resolution.
constexpr long most_memory = 512L << 20U;
// A picture has about ten. Each costs a pass over all of it, however short it is.
constexpr int most_scans = 100;

J_COLOR_SPACE output_space(J_COLOR_SPACE stored) {
  if (stored == JCS_GRAYSCALE) return JCS_GRAYSCALE;
  return stored == JCS_CMYK || stored == JCS_YCCK ? JCS_CMYK : JCS_RGB;
}

bool tells_of_damage(int code) {
  switch (code) {
    case JWRN_ARITH_BAD_CODE:
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_NOT_SEQUENTIAL:
      return true;
    default:
      return false;
  }
}

}  // namespace

JpegDecoder::~JpegDecoder() { jpeg_destroy_decompress(&decoder_); }

void JpegDecoder::give_up(j_common_ptr decoder) {
  auto* errors = reinterpret_cast<Errors*>(decoder->err);
  errors->findings.failure = errors->base.msg_code;
  errors->base.format_message(decoder, errors->findings.message);
  std::longjmp(errors->way_out, 1);
}

// Below 0 are warnings.
void JpegDecoder::note(j_common_ptr decoder, int level) {
  if (level >= 0) return;
  auto* errors = reinterpret_cast<Errors*>(decoder->err);
  if (errors->base.msg_code == JWRN_JPEG_EOF) errors->findings.truncated = true;
  if (tells_of_damage(errors->base.msg_code)) errors->findings.damaged = true;
}

void JpegDecoder::watch_scans(j_common_ptr decoder) {
  if (reinterpret_cast<j_decompress_ptr>(decoder)->input_scan_number <= most_scans) return;
  auto* errors = reinterpret_cast<Errors*>(decoder->err);
  errors->findings.endless = true;
  std::longjmp(errors->way_out, 1);
}

void JpegDecoder::prepare() {
  decoder_.err = jpeg_std_error(&errors_.base);
  errors_.base.error_exit = give_up;
  errors_.base.emit_message = note;
  progress_.progress_monitor = watch_scans;
}

bool JpegDecoder::read_header() {
  prepare();
  if (setjmp(errors_.way_out) != 0) return false;
  jpeg_create_decompress(&decoder_);
  decoder_.mem->max_memory_to_use = most_memory;
  decoder_.progress = &progress_;
  jpeg_mem_src(&decoder_, reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size());
  jpeg_read_header(&decoder_, TRUE);
  bounds_ = {decoder_.image_width, decoder_.image_height};
  return true;
}

bool JpegDecoder::start(unsigned denominator) {
  if (setjmp(errors_.way_out) != 0) return false;
  decoder_.scale_num = 1;
  decoder_.scale_denom = denominator;
  decoder_.out_color_space = output_space(decoder_.jpeg_color_space);
  jpeg_start_decompress(&decoder_);
  bounds_ = {decoder_.output_width, decoder_.output_height};
  return true;
}

bool JpegDecoder::read_row(std::uint8_t* row) {
  if (setjmp(errors_.way_out) != 0) return false;
  jpeg_read_scanlines(&decoder_, &row, 1);
  return true;
}

}  // namespace cvpdf::image
