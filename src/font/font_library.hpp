// Finds and owns faces: embedded in the program, beside the content, installed on the system.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/style.hpp"
#include "font/face.hpp"

namespace cvpdf::font {

using FaceId = std::uint32_t;

// What a style asks of a font.
struct FaceQuery {
  std::string_view family;
  int weight = 400;
  document::Slant slant = document::Slant::upright;
};

class FontLibrary {
 public:
  // `folder`: where the user's own font files may stand; empty for none. Nothing is opened yet.
  explicit FontLibrary(std::string folder = {});

  // The face nearest in weight and slant: first the user's files, then the embedded families, then the system's.
  // No value where the family is unknown everywhere; a broken file is reported and passed over.
  [[nodiscard]] std::optional<FaceId> find(const FaceQuery& query, Diagnostics& diagnostics);
  // A face that has `code_point`, near to `query`: for what the query's own face lacks.
  [[nodiscard]] std::optional<FaceId> fallback(const FaceQuery& query, char32_t code_point, Diagnostics& diagnostics);
  [[nodiscard]] const Face& face(FaceId id) const { return faces_[id]; }
  [[nodiscard]] std::size_t size() const { return faces_.size(); }
  // The files that were read from disk, in order.
  [[nodiscard]] const std::vector<std::string>& files() const { return files_; }
  // Families that can be named in a layout without installing anything.
  [[nodiscard]] static std::vector<Listed> embedded_families();

 private:
  std::string folder_;
  std::deque<Face> faces_;
  std::vector<std::string> files_;
};

}  // namespace cvpdf::font
