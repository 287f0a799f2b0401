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

// Who says so in the content, or on the command line, knows it.
bool is_told_so(const content::NamedPicture& photo, const layout::Layout& layout, const Diagnostics& diagnostics) {
  const std::uint32_t file = layout.photo.span.file;
  return file != 0 && (file == photo.file.span.file || diagnostics.locate(layout.photo.span).path.starts_with("--set"));
}

void report_no_place(const content::NamedPicture& photo, const layout::Layout& layout, Diagnostics& diagnostics) {
  if (is_told_so(photo, layout, diagnostics)) return;
  diagnostics.report({Severity::note, "layout/no-photo", fmt::format("the layout '{}' shows no photo", layout.name),
                      photo.file.span, "choose another one, or say where: [design] photo = { side = \"right\" }"});
}

// At the place where the content names the file.
std::optional<std::string> read_named(const content::PlainText& name, const std::string& path,
                                      Diagnostics& diagnostics) {
  Diagnostics world;
  std::optional<std::string> bytes = read_file(path, world);
  for (Diagnostic diagnostic : world.all()) {
    diagnostic.span = name.span;
    if (name.utf8.find("://") != std::string::npos) diagnostic.hint = "only files are read: save it beside the content";
    diagnostics.report(std::move(diagnostic));
  }
  return bytes;
}

image::Need need_of(const Size& size, image::Need::Fit fit) {
  return {{pixels_of(size.width), pixels_of(size.height)}, fit};
}

// Below 100 pixels an inch each of them is seen.
void warn_of_coarse(const content::NamedPicture& picture, const image::Need& need, Diagnostics& diagnostics) {
  constexpr std::uint32_t fewest = 3;  // Parts of what is needed.
  const image::Picture& read = *picture.picture;
  if (need.fit != image::Need::Fit::cover || fewest * read.width >= need.bounds.width) return;
  diagnostics.report(
      {Severity::warning, "image/coarse",
       fmt::format("this picture has {} by {} pixels to show, and each of them will be seen", read.width, read.height),
       picture.file.span, fmt::format("{} by {} would be sharp", need.bounds.width, need.bounds.height)});
}

void read(content::NamedPicture& picture, const image::Need& need, const PictureFiles& from, Diagnostics& diagnostics) {
  const std::string path = (std::filesystem::path(from.folder) / picture.file.utf8).lexically_normal().string();
  const std::optional<std::string> bytes = read_named(picture.file, path, diagnostics);
  if (!bytes) return;
  if (std::find(from.files.begin(), from.files.end(), path) == from.files.end()) from.files.push_back(path);
  picture.picture = image::read_picture(*bytes, need, picture.file.span, diagnostics);
  if (picture.picture) warn_of_coarse(picture, need, diagnostics);
}

}  // namespace

void read_photo(content::NamedPicture& photo, const layout::Layout& layout, const PictureFiles& from,
                Diagnostics& diagnostics) {
  if (photo.file.utf8.empty()) return;
  const layout::PhotoForm& form = layout.photo;
  if (form.side == layout::PhotoForm::Side::none) return report_no_place(photo, layout, diagnostics);
  read(photo, need_of({form.width, form.height}, image::Need::Fit::cover), from, diagnostics);
}

void read_signature(content::NamedPicture& signature, const layout::Layout& layout, const PictureFiles& from,
                    Diagnostics& diagnostics) {
  if (signature.file.utf8.empty()) return;
  read(signature, need_of(layout.signature, image::Need::Fit::within), from, diagnostics);
}

}  // namespace cvpdf
