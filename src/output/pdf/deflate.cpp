#include "output/pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>
#include <utility>

namespace cvpdf::output::pdf {
namespace {

// Of libdeflate's levels the best by weight: as small as zlib's best on typeset pages, at a third of its time. Level 10
// saves 2 % of a CV's file and costs 40 % of its making.
constexpr int level = 6;
// "/Filter/FlateDecode": what the compression must save at least.
constexpr std::size_t cost_of_filter = 19;

}  // namespace

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
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
