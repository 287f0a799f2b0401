#include "image/samples.hpp"

#include <csetjmp>
#include <cstdlib>

namespace cvpdf::image {
namespace {

void append_png(png_structp writer, png_bytep data, std::size_t size) {
  static_cast<std::string*>(png_get_io_ptr(writer))->append(reinterpret_cast<const char*>(data), size);
}
void flush_no_png(png_structp /*writer*/) {}

int samples_of(int color_type) {
  switch (color_type) {
    case PNG_COLOR_TYPE_GRAY_ALPHA:
      return 2;
    case PNG_COLOR_TYPE_RGB:
      return 3;
    case PNG_COLOR_TYPE_RGB_ALPHA:
      return 4;
    default:
      return 1;
  }
}

// Packed as PNG packs: the first sample in the highest bits.
std::vector<png_byte> packed_row(const PngRecipe& recipe, const Paint& paint, std::uint32_t y) {
  std::vector<png_byte> row;
  unsigned bits = 0;
  int count = 0;
  const auto put = [&](unsigned value, int width) {
    bits = bits << static_cast<unsigned>(width) | value;
    for (count += width; count >= 8; count -= 8) {
      row.push_back(static_cast<png_byte>(bits >> static_cast<unsigned>(count - 8)));
    }
  };
  for (std::uint32_t x = 0; x < recipe.size.width; ++x) {
    const Pixel pixel = paint(x, y);
    for (int i = 0; i < samples_of(recipe.color_type); ++i) put(pixel[static_cast<std::size_t>(i)], recipe.depth);
  }
  if (count > 0) put(0, 8 - count);
  return row;
}

void describe_png(png_structp writer, png_infop header, const PngRecipe& recipe) {
  png_set_IHDR(writer, header, recipe.size.width, recipe.size.height, recipe.depth, recipe.color_type, recipe.interlace,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (!recipe.palette.empty()) {
    png_set_PLTE(writer, header, recipe.palette.data(), static_cast<int>(recipe.palette.size()));
  }
  if (!recipe.palette_alpha.empty() || !recipe.clear.empty()) {
    png_set_tRNS(writer, header, recipe.palette_alpha.data(), static_cast<int>(recipe.palette_alpha.size()),
                 recipe.clear.data());
  }
}

// `row_at` makes the packed row y.
template <typename RowAt>
std::string png_file_with(const PngRecipe& recipe, const RowAt& row_at) {
  std::string file;
  png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop header = png_create_info_struct(writer);
  png_set_write_fn(writer, &file, append_png, flush_no_png);
  png_set_compression_level(writer, 1);
  describe_png(writer, header, recipe);
  png_write_info(writer, header);
  const int passes = png_set_interlace_handling(writer);
  for (int pass = 0; pass < passes; ++pass) {
    for (std::uint32_t y = 0; y < recipe.size.height; ++y) {
      const auto& row = row_at(y);
      png_write_row(writer, row.data());
    }
  }
  png_write_end(writer, header);
  png_destroy_write_struct(&writer, &header);
  return file;
}

}  // namespace

Paint plain(Pixel pixel) {
  return [pixel](std::uint32_t /*x*/, std::uint32_t /*y*/) { return pixel; };
}

std::string jpeg_file(const JpegRecipe& recipe, const Paint& paint) {
  jpeg_compress_struct encoder{};
  jpeg_error_mgr errors{};
  encoder.err = jpeg_std_error(&errors);
  jpeg_create_compress(&encoder);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&encoder, &bytes, &size);
  const bool is_grey = recipe.given == JCS_GRAYSCALE;
  const std::size_t samples = is_grey ? 1 : recipe.given == JCS_CMYK ? 4 : 3;
  encoder.image_width = recipe.size.width;
  encoder.image_height = recipe.size.height;
  encoder.input_components = static_cast<int>(samples);
  encoder.in_color_space = recipe.given;
  jpeg_set_defaults(&encoder);
  jpeg_set_colorspace(&encoder, is_grey ? JCS_GRAYSCALE : recipe.stored);
  jpeg_set_quality(&encoder, 100, TRUE);
  encoder.comp_info[0].h_samp_factor = encoder.comp_info[0].v_samp_factor = 1;
  if (samples == 4) encoder.comp_info[3].h_samp_factor = encoder.comp_info[3].v_samp_factor = 1;
  if (recipe.adobe == JpegRecipe::Adobe::never) encoder.write_Adobe_marker = FALSE;
  if (recipe.scans == JpegRecipe::Scans::progressive) jpeg_simple_progression(&encoder);
  jpeg_start_compress(&encoder, TRUE);
  if (!recipe.exif.empty()) {
    jpeg_write_marker(&encoder, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(recipe.exif.data()),
                      static_cast<unsigned>(recipe.exif.size()));
  }
  std::vector<JSAMPLE> row(recipe.size.width * samples);
  for (std::uint32_t y = 0; y < recipe.size.height; ++y) {
    for (std::uint32_t x = 0; x < recipe.size.width; ++x) {
      const Pixel pixel = paint(x, y);
      for (std::size_t i = 0; i < samples; ++i) row[x * samples + i] = static_cast<JSAMPLE>(pixel[i]);
    }
    JSAMPROW pointer = row.data();
    jpeg_write_scanlines(&encoder, &pointer, 1);
  }
  jpeg_finish_compress(&encoder);
  std::string file(reinterpret_cast<const char*>(bytes), size);
  jpeg_destroy_compress(&encoder);
  std::free(bytes);
  return file;
}

std::string png_file(const PngRecipe& recipe, const Paint& paint) {
  return png_file_with(recipe, [&](std::uint32_t y) { return packed_row(recipe, paint, y); });
}

std::string png_file_of_rows(const PngRecipe& recipe, const std::vector<png_byte>& row) {
  return png_file_with(recipe, [&row](std::uint32_t /*y*/) -> const std::vector<png_byte>& { return row; });
}

std::string exif_block(std::string_view byte_order, int orientation) {
  // The head, one row (tag, type, count, value), and no other directory.
  std::string block = std::string("MM\0*\0\0\0\x08", 8) + std::string("\0\1", 2) +
                      std::string("\1\x12\0\3\0\0\0\1\0", 9) + static_cast<char>(orientation) +
                      std::string("\0\0\0\0\0\0", 6);
  if (byte_order == "MM") return block;
  block = std::string("II*\0\x08\0\0\0", 8) + std::string("\1\0", 2) + std::string("\x12\1\3\0\1\0\0\0", 8) +
          static_cast<char>(orientation) + std::string("\0\0\0\0\0\0\0", 7);
  return block;
}

std::vector<int> pixel_at(const Picture& picture, std::uint32_t x, std::uint32_t y) {
  const std::size_t pixel = std::size_t{y} * picture.width + x;
  const auto channels = static_cast<std::size_t>(picture.channels);
  std::vector<int> values;
  for (std::size_t i = 0; i < channels; ++i) values.push_back(picture.samples.at(pixel * channels + i));
  if (!picture.alpha.empty()) values.push_back(picture.alpha.at(pixel));
  return values;
}

std::string codes(const Diagnostics& diagnostics) {
  std::string all;
  for (const Diagnostic& row : diagnostics.all()) all += (all.empty() ? "" : " ") + row.code;
  return all;
}

}  // namespace cvpdf::image
