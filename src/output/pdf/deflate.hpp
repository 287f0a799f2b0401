// Compresses streams with libdeflate. It knows bytes only.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "output/pdf/value.hpp"

struct libdeflate_compressor;

namespace cvpdf::output::pdf {

// One compressor for many streams: its tables are dear to set up.
class Deflater {
 public:
  Deflater();
  // The zlib format (RFC 1950), as /FlateDecode wants it. Throws std::bad_alloc.
  [[nodiscard]] std::string operator()(std::string_view bytes) const;

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

// Adds a stream, compressed where that makes it smaller. `dictionary` has no /Filter yet.
Reference add_compressed(ObjectTable& table, Dictionary dictionary, std::string bytes, const Deflater& deflater);

}  // namespace cvpdf::output::pdf
