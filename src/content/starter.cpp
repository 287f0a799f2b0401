#include "content/starter.hpp"

#include <cstddef>

extern "C" const char cvpdf_starter_begin[];
extern "C" const char cvpdf_starter_end[];

namespace cvpdf::content {

std::string_view starter() {
  return {cvpdf_starter_begin, static_cast<std::size_t>(cvpdf_starter_end - cvpdf_starter_begin)};
}

}  // namespace cvpdf::content
