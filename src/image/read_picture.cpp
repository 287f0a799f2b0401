#include "image/read_picture.hpp"

#include <fmt/format.h>

#include <cassert>

#include "base/file.hpp"
#include "image/format.hpp"
#include "image/limits.hpp"
#include "image/read_jpeg.hpp"
#include "image/read_png.hpp"
#include "image/report.hpp"

namespace cvpdf::image {
namespace {

std::nullopt_t refuse_format(std::string_view bytes, std::string_view name, const Report& report) {
  const char* hint = "save it as JPEG or PNG";
  if (bytes.empty()) return report.error("image/unknown-format", "this picture's file is empty");
  if (name.empty()) return report.error("image/unknown-format", "this is neither a JPEG nor a PNG file", hint);
  return report.error("image/unknown-format", fmt::format("this is {}, and only JPEG and PNG are read", name), hint);
}

}  // namespace

std::optional<Picture> read_picture(std::string_view bytes, const Need& needed, SourceSpan span,
                                    Diagnostics& diagnostics) {
  assert(needed.bounds.width > 0 && needed.bounds.height > 0);
  const Report report(span, diagnostics);
  if (bytes.size() > largest_file) {
    return report.error("image/too-large",
                        fmt::format("this picture's file is larger than {} MiB", largest_file >> 20U),
                        "save it smaller");
  }
  const Recognized recognized = recognize(bytes);
  if (recognized.format == Format::jpeg) return read_jpeg(bytes, needed, report);
  if (recognized.format == Format::png) return read_png(bytes, needed, report);
  return refuse_format(bytes, recognized.name, report);
}

}  // namespace cvpdf::image
