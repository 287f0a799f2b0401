#include "photo.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

#include "base/file.hpp"
#include "image/read_picture.hpp"

namespace cvpdf {
namespace {

constexpr double pixels_per_inch = 300;

std::uint32_t pixels_of(Length length) {
  return static_cast<std::uint32_t>(std::max(1.0, std::ceil(length.points() * pixels_per_inch / points_per_inch)));
}

void report_no_place(const content::Photo& photo, const layout::Layout& layout, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "layout/no-photo", fmt::format("the layout '{}' shows no photo", layout.name),
                      photo.file.span, "choose another one, or say where: [design] photo = { side = \"right\" }"});
}

// At the place where the content names the file.
std::optional<std::string> read_named(const content::PlainText& name, const std::string& path,
                                      Diagnostics& diagnostics) {
  Diagnostics world;
  std::optional<std::string> bytes = read_file(path, world);
  for (Diagnostic diagnostic : world.all()) {
    diagnostic.span = name.span;
    diagnostics.report(std::move(diagnostic));
  }
  return bytes;
}

}  // namespace

void read_photo(content::Photo& photo, const layout::Layout& layout, const std::string& folder,
                std::vector<std::string>& files, Diagnostics& diagnostics) {
  if (photo.file.utf8.empty()) return;
  const layout::PhotoForm& form = layout.photo;
  if (form.side == layout::PhotoForm::Side::none) return report_no_place(photo, layout, diagnostics);
  const std::string path = (std::filesystem::path(folder) / photo.file.utf8).lexically_normal().string();
  const std::optional<std::string> bytes = read_named(photo.file, path, diagnostics);
  if (!bytes) return;
  files.push_back(path);
  photo.picture =
      image::read_picture(*bytes, {pixels_of(form.width), pixels_of(form.height)}, photo.file.span, diagnostics);
}

}  // namespace cvpdf
