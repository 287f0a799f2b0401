#include "output/pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>
#include <utility>

namespace cvpdf::output::pdf {
namespace {

// libdeflate's levels.
constexpr int quick_level = 1, thorough_level = 6;
// "/Filter/FlateDecode": what the compression must save at least.
constexpr std::size_t cost_of_filter = 19;

}  // namespace

Deflater::Deflater(Effort effort)
    : compressor_(libdeflate_alloc_compressor(effort == Effort::quick ? quick_level : thorough_level)) {
  if (!compressor_) throw std::bad_alloc();
}

void Deflater::Free::operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }

std::string Deflater::operator()(std::string_view bytes) const {
  std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

Reference add_compressed(ObjectTable& table, Dictionary dictionary, std::string bytes, const Deflater& deflater) {
  std::string packed = deflater(bytes);
  if (packed.size() + cost_of_filter >= bytes.size()) return table.add_stream(std::move(dictionary), std::move(bytes));
  dictionary.push_back({"Filter", Name{"FlateDecode"}});
  return table.add_stream(std::move(dictionary), std::move(packed));
}

}  // namespace cvpdf::output::pdf
