// Remarks on what has been set, for an author who is in a hurry: of each code only the first few, and how many more.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

namespace cvpdf::page {

class Findings {
 public:
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
  // Of more than five of one code five, in the order of their places; the last one says how many there are besides.
  void report_to(Diagnostics& diagnostics) &&;

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace cvpdf::page
