// What the CV says of entries of .bib files, laid over them.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "content/cv.hpp"

namespace cvpdf::bibliography {

class Overlays {
 public:
  // Both must outlive it.
  Overlays(const std::vector<content::Overlay>& overlays, const std::vector<content::AuthorRole>& roles);
  // What the overlay of the entry's key gives takes the place of what the file gives. Whether the entry is to be shown.
  [[nodiscard]] bool apply(content::Entry& entry, Diagnostics& diagnostics);
  // Reports overlays of keys that no file had: "bibliography/unknown-key" (a warning), with the nearest one.
  void report_unused(Diagnostics& diagnostics) const;

 private:
  const std::vector<content::Overlay>& overlays_;
  const std::vector<content::AuthorRole>& roles_;
  std::vector<bool> used_;
  std::vector<std::string> keys_;  // Of all entries.
};

}  // namespace cvpdf::bibliography
