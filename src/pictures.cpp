#include "pictures.hpp"

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

void report_no_place(const content::NamedPicture& photo, const layout::Layout& layout, Diagnostics& diagnostics) {
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

struct Folder {
  const std::string& path;
  std::vector<std::string>& files;
};

void read(content::NamedPicture& picture, const Size& size, image::Need::Fit fit, const Folder& folder,
          Diagnostics& diagnostics) {
  const std::string path = (std::filesystem::path(folder.path) / picture.file.utf8).lexically_normal().string();
  const std::optional<std::string> bytes = read_named(picture.file, path, diagnostics);
  if (!bytes) return;
  if (std::find(folder.files.begin(), folder.files.end(), path) == folder.files.end()) folder.files.push_back(path);
  const image::Need need{{pixels_of(size.width), pixels_of(size.height)}, fit};
  picture.picture = image::read_picture(*bytes, need, picture.file.span, diagnostics);
}

}  // namespace

void read_photo(content::NamedPicture& photo, const layout::Layout& layout, const std::string& folder,
                std::vector<std::string>& files, Diagnostics& diagnostics) {
  if (photo.file.utf8.empty()) return;
  const layout::PhotoForm& form = layout.photo;
  if (form.side == layout::PhotoForm::Side::none) return report_no_place(photo, layout, diagnostics);
  read(photo, {form.width, form.height}, image::Need::Fit::cover, {folder, files}, diagnostics);
}

void read_signature(content::NamedPicture& signature, const layout::Layout& layout, const std::string& folder,
                    std::vector<std::string>& files, Diagnostics& diagnostics) {
  if (signature.file.utf8.empty()) return;
  read(signature, layout.signature, image::Need::Fit::within, {folder, files}, diagnostics);
}

}  // namespace cvpdf
