// The search for faces, in the order: beside the content, embedded, installed; every answer is remembered.
#include "font/font_library.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "font/embedded_fonts.hpp"
#include "unicode/text.hpp"

namespace cvpdf::font {

namespace {

constexpr std::string_view font_folder = "fonts";
constexpr std::size_t no_family = static_cast<std::size_t>(-1);

bool same_name(std::string_view a, std::string_view b) {
  return a == b || unicode::lower_case(a, {}) == unicode::lower_case(b, {});
}

FaceUse use_of(const EmbeddedFamily& family) { return family.role == "icons" ? FaceUse::icons : FaceUse::text; }

FaceTraits traits_of(const FaceQuery& query) { return {query.weight, query.slant}; }
FaceTraits traits_of(const EmbeddedFace& face) { return {face.weight, face.slant}; }

// By name, else the first of that role; no_family where there is none.
std::size_t find_family(std::string_view name) {
  const auto families = embedded_family_table();
  for (std::size_t i = 0; i < families.size(); ++i) {
    if (same_name(families[i].name, name)) return i;
  }
  for (std::size_t i = 0; i < families.size(); ++i) {
    if (same_name(families[i].role, name)) return i;
  }
  return no_family;
}

// Indices of the faces, the nearest first.
std::vector<std::size_t> by_distance(std::span<const EmbeddedFace> faces, const FaceTraits& wanted) {
  std::vector<std::size_t> order(faces.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return distance(wanted, traits_of(faces[a])) < distance(wanted, traits_of(faces[b]));
  });
  return order;
}

// What can be named without a file: families, and the roles that they have.
std::vector<std::string_view> embedded_names() {
  std::vector<std::string_view> names;
  for (const EmbeddedFamily& row : embedded_family_table()) {
    if (use_of(row) == FaceUse::text) names.insert(names.end(), {row.name, row.role});
  }
  return names;
}

std::string choice_of_families(std::span<const std::string> also) {
  std::vector<std::string_view> names;
  for (const EmbeddedFamily& row : embedded_family_table()) {
    if (use_of(row) == FaceUse::text) names.push_back(row.name);
  }
  const std::string roles = also.empty() ? "" : fmt::format(", and roles of [fonts] {}", fmt::join(also, ", "));
  return fmt::format(
      "embedded are {}{}; other fonts must be installed or stand in a folder \"fonts\" beside the content",
      fmt::join(names, ", "), roles);
}

}  // namespace

FontLibrary::FontLibrary(std::string folder) : folder_(std::move(folder)) {
  // "./fonts" is "fonts": what depends on a font is told by a name as short as the author's.
  if (!folder_.empty()) folder_ = (std::filesystem::path(folder_) / font_folder).lexically_normal().string();
  for (const EmbeddedFamily& family : embedded_family_table()) embedded_.emplace_back(family.faces.size());
}

std::optional<FaceId> FontLibrary::find(const FaceQuery& query, Diagnostics& diagnostics) {
  return find(query, {}, diagnostics);
}

std::optional<FaceId> FontLibrary::find(const FaceQuery& query, const FamilyPlace& place, Diagnostics& diagnostics) {
  for (const Answer& answer : answers_) {
    const bool same =
        answer.family == query.family && answer.traits.weight == query.weight && answer.traits.slant == query.slant;
    if (same) return answer.face;
  }
  const std::optional<FaceId> face = search(query, diagnostics);
  const bool reported = std::any_of(answers_.begin(), answers_.end(), [&](const Answer& answer) {
    return !answer.face && answer.family == query.family;
  });
  if (!face && !reported) report_unknown(query.family, place, diagnostics);
  answers_.push_back({std::string(query.family), traits_of(query), face});
  return face;
}

void FontLibrary::report_unknown(std::string_view family, const FamilyPlace& place, Diagnostics& diagnostics) {
  std::vector<std::string_view> names = embedded_names();
  names.insert(names.end(), place.also.begin(), place.also.end());
  for (const FontFile& file : user_files(diagnostics)) names.push_back(file.family);
  const std::vector<std::string> installed = system_.families();
  names.insert(names.end(), installed.begin(), installed.end());
  const std::string_view meant = unicode::nearest(family, names);
  diagnostics.report({Severity::error, "font/unknown-family", fmt::format("there is no font family \"{}\"", family),
                      place.span,
                      meant.empty() ? choice_of_families(place.also) : fmt::format("did you mean \"{}\"?", meant)});
}

std::optional<FaceId> FontLibrary::search(const FaceQuery& query, Diagnostics& diagnostics) {
  std::optional<FaceId> face = user_face(query, diagnostics);
  if (!face) face = embedded_face(query);
  if (!face) face = system_face(query, diagnostics);
  return face;
}

std::optional<FaceId> FontLibrary::user_face(const FaceQuery& query, Diagnostics& diagnostics) {
  for (const FontFile* file : nearest_user_files(query, diagnostics)) {
    if (!same_name(file->family, query.family)) continue;
    const std::optional<FaceId> face = open_file(*file, diagnostics).face;
    if (face) return face;
  }
  return std::nullopt;
}

std::vector<const FontFile*> FontLibrary::nearest_user_files(const FaceQuery& query, Diagnostics& diagnostics) {
  std::vector<const FontFile*> files;
  for (const FontFile& file : user_files(diagnostics)) files.push_back(&file);
  const FaceTraits wanted = traits_of(query);
  std::stable_sort(files.begin(), files.end(), [&](const FontFile* a, const FontFile* b) {
    return distance(wanted, a->traits) < distance(wanted, b->traits);
  });
  return files;
}

std::optional<FaceId> FontLibrary::embedded_face(const FaceQuery& query) {
  const std::size_t family = find_family(query.family);
  if (family == no_family) return std::nullopt;
  return open_embedded(family, by_distance(embedded_family_table()[family].faces, traits_of(query)).front());
}

std::optional<FaceId> FontLibrary::system_face(const FaceQuery& query, Diagnostics& diagnostics) {
  if (query.family.empty()) return std::nullopt;
  const std::optional<FontFile> file = system_.find(query.family, traits_of(query));
  return file ? open_file(*file, diagnostics).face : std::nullopt;
}

std::optional<FaceId> FontLibrary::fallback(const FaceQuery& query, char32_t code_point, Diagnostics& diagnostics) {
  if (lacking_.contains(code_point)) return std::nullopt;
  const std::optional<FaceId> face = search_fallback({query, code_point}, diagnostics);
  if (!face) lacking_.insert(code_point);
  return face;
}

std::optional<FaceId> FontLibrary::search_fallback(const Wanted& wanted, Diagnostics& diagnostics) {
  const std::size_t family = find_family(wanted.query.family);
  std::optional<FaceId> face;
  if (family != no_family) face = embedded_with(family, wanted);
  if (!face && family != no_family) face = sister_fallback(family, wanted);
  if (!face) face = user_fallback(wanted, diagnostics);
  if (!face) face = embedded_fallback(wanted);
  if (!face) face = system_fallback(wanted, diagnostics);
  return face;
}

std::optional<FaceId> FontLibrary::sister_fallback(std::size_t family, const Wanted& wanted) {
  const std::span<const EmbeddedFace> faces = embedded_family_table()[family].faces;
  const EmbeddedFace& own = faces[by_distance(faces, traits_of(wanted.query)).front()];
  const bool is_faulty = std::find(own.faulty.begin(), own.faulty.end(), wanted.code_point) != own.faulty.end();
  if (!is_faulty) return std::nullopt;
  return embedded_fallback({{wanted.query.family, own.weight, own.slant}, wanted.code_point});
}

std::optional<FaceId> FontLibrary::user_fallback(const Wanted& wanted, Diagnostics& diagnostics) {
  for (const FontFile* file : nearest_user_files(wanted.query, diagnostics)) {
    const std::optional<FaceId> face = open_file(*file, diagnostics).face;
    if (covers(face, wanted.code_point)) return face;
  }
  return std::nullopt;
}

std::optional<FaceId> FontLibrary::embedded_fallback(const Wanted& wanted) {
  for (std::size_t family = 0; family < embedded_.size(); ++family) {
    if (use_of(embedded_family_table()[family]) != FaceUse::text) continue;
    const std::optional<FaceId> face = embedded_with(family, wanted);
    if (face) return face;
  }
  return std::nullopt;
}

std::optional<FaceId> FontLibrary::system_fallback(const Wanted& wanted, Diagnostics& diagnostics) {
  const FaceTraits traits = traits_of(wanted.query);
  for (const SystemFallback& known : system_fallbacks_) {
    if (known.wanted == traits && covers(known.face, wanted.code_point)) return known.face;
  }
  for (const FontFile& file : system_.find(wanted.code_point, traits)) {
    const std::optional<FaceId> face = open_file(file, diagnostics).face;
    if (!covers(face, wanted.code_point)) continue;
    system_fallbacks_.push_back({traits, *face});
    return face;
  }
  return std::nullopt;
}

std::optional<FaceId> FontLibrary::embedded_with(std::size_t family, const Wanted& wanted) {
  for (const std::size_t face : by_distance(embedded_family_table()[family].faces, traits_of(wanted.query))) {
    const std::optional<FaceId> id = open_embedded(family, face);
    if (covers(id, wanted.code_point)) return id;
  }
  return std::nullopt;
}

// The bytes stay where the linker put them.
std::optional<FaceId> FontLibrary::open_embedded(std::size_t family, std::size_t face) {
  std::optional<FaceId>& known = embedded_[family][face];
  if (known) return known;
  const EmbeddedFamily& row = embedded_family_table()[family];
  const EmbeddedFace& file = row.faces[face];
  const auto size = static_cast<unsigned>(file.end - file.begin);
  const Blob blob(hb_blob_create(file.begin, size, HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  std::optional<Face> opened = open_face({blob.get(), 0}, std::string(row.name));
  if (!opened) return std::nullopt;
  opened->use = use_of(row);
  if (!file.protrusions.empty()) opened->protrusions = Protrusions(file.protrusions);
  opened->faulty = file.faulty;
  faces_.push_back(*std::move(opened));
  known = static_cast<FaceId>(faces_.size() - 1);
  return known;
}

FontLibrary::OpenedFile& FontLibrary::open_file(const FontFile& file, Diagnostics& diagnostics) {
  for (OpenedFile& opened : opened_) {
    if (opened.path == file.path && opened.index == file.index) return opened;
  }
  std::optional<Face> face = open_font_file(file, diagnostics);
  OpenedFile opened{file.path, file.index, std::nullopt};
  if (face) {
    faces_.push_back(*std::move(face));
    files_.push_back(file.path);
    opened.face = static_cast<FaceId>(faces_.size() - 1);
  }
  return opened_.emplace_back(std::move(opened));
}

const std::vector<FontFile>& FontLibrary::user_files(Diagnostics& diagnostics) {
  if (!user_files_) user_files_ = folder_.empty() ? std::vector<FontFile>() : scan_font_files(folder_, diagnostics);
  return *user_files_;
}

bool FontLibrary::covers(std::optional<FaceId> id, char32_t code_point) const {
  return id && faces_[*id].has(code_point);
}

std::vector<Listed> FontLibrary::embedded_families() {
  std::vector<Listed> out;
  for (const EmbeddedFamily& row : embedded_family_table()) {
    if (use_of(row) == FaceUse::text) out.push_back({std::string(row.name), std::string(row.summary)});
  }
  return out;
}

std::vector<Listed> FontLibrary::embedded_licences() {
  std::vector<Listed> out;
  for (const EmbeddedFamily& row : embedded_family_table()) {
    if (use_of(row) != FaceUse::text) continue;
    out.push_back(
        {std::string(row.name), fmt::format("{}, (c) {}, from Debian's {}", row.licence, row.copyright, row.package)});
  }
  return out;
}

}  // namespace cvpdf::font
