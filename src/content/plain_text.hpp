// A string taken as it stands, with its place.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>

namespace cvpdf::content {

struct PlainText {
  std::string utf8;
  SourceSpan span;
};

}  // namespace cvpdf::content
