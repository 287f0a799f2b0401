// Where the runs of a formula stand: kerns become part of the advance of the glyph before them, so that lines need to
// know nothing of them.
#pragma once

#include <cstdint>
#include <vector>

#include "text/shaped_run.hpp"

namespace cvpdf::text {

// Distances are in millionths of the style's size. The library and the runs outlive it.
class FormulaPen {
 public:
  // `runs`: those from now on are the formula's.
  FormulaPen(ShapedText& runs, const font::FontLibrary& fonts) : runs_(runs), fonts_(fonts), first_(runs.size()) {}

  [[nodiscard]] bool has_run() const { return runs_.size() > first_; }
  // Counts the runs that were added since.
  void pass();
  // Nothing where no glyph stands before it.
  void kern(std::int64_t width);
  // TeX's italic correction: moves what follows away from the last glyph's ink, as far as extractors bear it.
  void correct() { kern(correction()); }

  void begin_stack();
  void next_in_stack();
  void end_stack();

 private:
  struct Stack {
    std::int64_t begin = 0, correction = 0;
    std::int64_t widest = 0;  // Where the longer script ends.
  };
  [[nodiscard]] std::int64_t units_per_em(const ShapedRun& run) const;
  // How far the ink of the last glyph leaves its advance.
  [[nodiscard]] std::int64_t overhang() const;
  [[nodiscard]] std::int64_t correction() const;

  ShapedText& runs_;
  const font::FontLibrary& fonts_;
  std::size_t first_, passed_ = first_;
  std::int64_t x_ = 0;
  std::vector<Stack> stacks_;
};

}  // namespace cvpdf::text
