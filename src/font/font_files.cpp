// Reads font files whole, has FreeType judge them, and hands sound ones to HarfBuzz.
#include "font/font_files.hpp"

#include <fmt/format.h>
#include <ft2build.h>
// FreeType's own order: its macro names the header.
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <memory>
#include <utility>

#include "base/file.hpp"
#include "unicode/text.hpp"

namespace cvpdf::font {

namespace {

namespace fs = std::filesystem;

// A folder with more entries than this is not read to its end.
constexpr std::size_t most_entries = 10'000;

struct CloseLibrary {
  void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};
struct CloseFace {
  void operator()(FT_Face face) const { FT_Done_Face(face); }
};
using FreeType = std::unique_ptr<std::remove_pointer_t<FT_Library>, CloseLibrary>;
using FreeTypeFace = std::unique_ptr<std::remove_pointer_t<FT_Face>, CloseFace>;

FreeType start_freetype() {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) library = nullptr;
  return FreeType(library);
}

// Null where FreeType finds no sound face with characters in `bytes`, which must outlive the result.
FreeTypeFace check_face(FT_Library library, std::string_view bytes, unsigned index) {
  FT_Face face = nullptr;
  if (library == nullptr) return nullptr;
  const auto* data = reinterpret_cast<const FT_Byte*>(bytes.data());
  if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(bytes.size()), static_cast<FT_Long>(index), &face) != 0) {
    return nullptr;
  }
  FreeTypeFace owned(face);
  const bool sound = face->num_glyphs > 0 && face->family_name != nullptr && face->charmap != nullptr;
  return sound ? std::move(owned) : nullptr;
}

FaceTraits traits_of(FT_Face face) {
  FaceTraits traits;
  const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(face, FT_SFNT_OS2));
  const bool bold = (face->style_flags & FT_STYLE_FLAG_BOLD) != 0;
  const int named_weight = bold ? 700 : 400;
  traits.weight = os2 != nullptr && os2->usWeightClass > 0 ? os2->usWeightClass : named_weight;
  const bool italic = (face->style_flags & FT_STYLE_FLAG_ITALIC) != 0;
  traits.slant = italic ? document::Slant::italic : document::Slant::upright;
  return traits;
}

void warn_broken(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning,
                      "font/broken",
                      fmt::format("the file \"{}\" is not a sound font", path),
                      {},
                      "replace it by a good copy or remove it"});
}

void warn_unsupported(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning,
                      "font/unsupported",
                      fmt::format("the font \"{}\" is of a kind that cannot be set", path),
                      {},
                      "use a static OpenType font with CFF or TrueType outlines: no variable and no bitmap font"});
}

void warn_too_large(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning,
                      "font/too-large",
                      fmt::format("the font file \"{}\" is too large and passed over", path),
                      {},
                      fmt::format("font files may have up to {} MB", largest_font_file >> 20U)});
}

std::optional<std::string> read_font(const std::string& path, Diagnostics& diagnostics) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > largest_font_file) return warn_too_large(path, diagnostics), std::nullopt;
  return read_file(path, diagnostics);
}

// A blob that owns the bytes.
Blob blob_of(std::string bytes) {
  auto owned = std::make_unique<std::string>(std::move(bytes));
  const char* data = owned->data();
  const auto size = static_cast<unsigned>(owned->size());
  const auto destroy = [](void* text) { const std::unique_ptr<std::string> ended(static_cast<std::string*>(text)); };
  return Blob(hb_blob_create(data, size, HB_MEMORY_MODE_READONLY, owned.release(), destroy));
}

bool has_font_name(const fs::path& path) {
  const std::string extension = unicode::lower_case(path.extension().string(), {});
  return extension == ".otf" || extension == ".ttf";
}

// Regular files only: a pipe would never end.
std::vector<std::string> font_paths(const std::string& folder, Diagnostics& diagnostics) {
  std::vector<std::string> out;
  std::error_code error;
  fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  for (std::size_t seen = 0; !error && entry != fs::directory_iterator() && seen < most_entries; ++seen) {
    std::error_code unreadable;
    if (has_font_name(entry->path()) && entry->is_regular_file(unreadable)) out.push_back(entry->path().string());
    entry.increment(error);
  }
  std::sort(out.begin(), out.end());
  if (out.size() <= most_font_files) return out;
  diagnostics.report({Severity::warning,
                      "font/too-many-files",
                      fmt::format("only the first {} font files in \"{}\" are looked at", most_font_files, folder),
                      {},
                      "keep only the fonts that the CV uses in this folder"});
  out.resize(most_font_files);
  return out;
}

std::optional<FontFile> describe(FT_Library library, const std::string& path, std::string_view bytes,
                                 Diagnostics& diagnostics) {
  const FreeTypeFace face = check_face(library, bytes, 0);
  if (face == nullptr) return warn_broken(path, diagnostics), std::nullopt;
  const Blob blob(
      hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  if (!FT_IS_SCALABLE(face) || !open_face({blob.get(), 0}, face->family_name)) {
    return warn_unsupported(path, diagnostics), std::nullopt;
  }
  return FontFile{path, 0, face->family_name, traits_of(face.get())};
}

}  // namespace

std::vector<FontFile> scan_font_files(const std::string& folder, Diagnostics& diagnostics) {
  std::vector<FontFile> out;
  const std::vector<std::string> paths = font_paths(folder, diagnostics);
  if (paths.empty()) return out;
  const FreeType library = start_freetype();
  std::size_t total = 0;
  for (const std::string& path : paths) {
    const std::optional<std::string> bytes = read_font(path, diagnostics);
    if (!bytes) continue;
    total += bytes->size();
    if (total > most_font_bytes) return warn_too_large(path, diagnostics), out;
    std::optional<FontFile> file = describe(library.get(), path, *bytes, diagnostics);
    if (file) out.push_back(*std::move(file));
  }
  return out;
}

std::optional<Face> open_font_file(const FontFile& file, Diagnostics& diagnostics) {
  std::optional<std::string> bytes = read_font(file.path, diagnostics);
  if (!bytes) return std::nullopt;
  const FreeType library = start_freetype();
  if (check_face(library.get(), *bytes, file.index) == nullptr) {
    return warn_broken(file.path, diagnostics), std::nullopt;
  }
  const Blob blob = blob_of(*std::move(bytes));
  std::optional<Face> face = open_face({blob.get(), file.index}, file.family);
  if (!face) warn_unsupported(file.path, diagnostics);
  return face;
}

}  // namespace cvpdf::font
