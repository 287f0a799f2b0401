// How the glue of a page shares what it must give together.
#pragma once

#include <span>

#include "page/galley.hpp"

namespace cvpdf::page {

// How much of the page's give the glue so far has taken: shares add up to the whole exactly.
class Give {
 public:
  Give(std::span<const Galley::value_type> slice, Length give) : give_(give) {
    for (const auto& item : slice) {
      if (const auto* glue = std::get_if<VGlue>(&item)) limit_ += elasticity(*glue);
    }
  }
  Length taken_after(const VGlue& glue) {
    passed_ += elasticity(glue);
    return limit_ > Length() ? times(give_, passed_.points() / limit_.points()) : Length();
  }

 private:
  [[nodiscard]] Length elasticity(const VGlue& glue) const { return give_ < Length() ? glue.shrink : glue.stretch; }

  Length give_, limit_, passed_;
};

}  // namespace cvpdf::page
