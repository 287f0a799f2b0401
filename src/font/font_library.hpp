// Finds and owns faces: embedded in the program, beside the content, installed on the system.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/style.hpp"
#include "font/face.hpp"
#include "font/face_match.hpp"
#include "font/font_files.hpp"
#include "font/system_fonts.hpp"

namespace cvpdf::font {

using FaceId = std::uint32_t;

// What a style asks of a font.
struct FaceQuery {
  std::string_view family;
  int weight = 400;
  document::Slant slant = document::Slant::upright;
};

// Where a family is named, for what is reported of it.
struct FamilyPlace {
  SourceSpan span;
  std::span<const std::string> also{};  // Other names that could stand there.
};

class FontLibrary {
 public:
  // `folder`: where the user's own font files may stand, in a folder "fonts"; empty for none. Nothing is opened yet.
  explicit FontLibrary(std::string folder = {});
  ~FontLibrary() = default;
  FontLibrary(FontLibrary&&) = default;
  FontLibrary& operator=(FontLibrary&&) = default;
  FontLibrary(const FontLibrary&) = delete;
  FontLibrary& operator=(const FontLibrary&) = delete;

  // The face nearest in weight and slant: first the user's files, then the embedded families (by name, or by role:
  // "serif", "sans", "mono"), then the system's. No value where the family is unknown everywhere: that is reported,
  // once a family, as the error "font/unknown-family". A broken file is reported and passed over.
  [[nodiscard]] std::optional<FaceId> find(const FaceQuery& query, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> find(const FaceQuery& query, const FamilyPlace& place, Diagnostics& diagnostics);
  // A face that has `code_point`, the nearest to `query` in weight and slant that a family has: for what the query's
  // own face lacks. Its own family before others, the user's and the embedded fonts before the system's; the embedded
  // ones first for what an embedded face draws wrongly, and as bold as that: they are made to go together.
  [[nodiscard]] std::optional<FaceId> fallback(const FaceQuery& query, char32_t code_point, Diagnostics& diagnostics);
  // Whether this is said for the first time in the library's life: for remarks that a document needs once.
  [[nodiscard]] bool is_first(std::string remark) { return remarks_.insert(std::move(remark)).second; }
  // REQUIRES: an id that this library gave. The reference holds as long as the library does.
  [[nodiscard]] const Face& face(FaceId id) const { return faces_[id]; }
  [[nodiscard]] std::size_t size() const { return faces_.size(); }
  // The font files that were read from disk and used, in order.
  [[nodiscard]] const std::vector<std::string>& files() const { return files_; }
  // Families that can be named in a layout without installing anything.
  [[nodiscard]] static std::vector<Listed> embedded_families();
  // The same families with their licences and where they come from.
  [[nodiscard]] static std::vector<Listed> embedded_licences();

 private:
  struct Answer {  // To a query that was asked before.
    std::string family;
    FaceTraits traits;
    std::optional<FaceId> face;
  };
  struct OpenedFile {
    std::string path;
    unsigned index = 0;
    std::optional<FaceId> face;  // None where it turned out broken.
  };
  struct SystemFallback {  // A face that stood in for others of these traits.
    FaceTraits wanted;
    FaceId face = 0;
  };
  struct Wanted {  // A code point for which a fallback is sought.
    const FaceQuery& query;
    char32_t code_point;
  };

  [[nodiscard]] std::optional<FaceId> search(const FaceQuery& query, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> user_face(const FaceQuery& query, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> embedded_face(const FaceQuery& query);
  [[nodiscard]] std::optional<FaceId> system_face(const FaceQuery& query, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> search_fallback(const Wanted& wanted, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> user_fallback(const Wanted& wanted, Diagnostics& diagnostics);
  [[nodiscard]] std::optional<FaceId> embedded_fallback(const Wanted& wanted);
  [[nodiscard]] std::optional<FaceId> system_fallback(const Wanted& wanted, Diagnostics& diagnostics);
  // None where `family` does not draw the code point wrongly.
  [[nodiscard]] std::optional<FaceId> sister_fallback(std::size_t family, const Wanted& wanted);
  // The faces of one embedded family that have the code point, the nearest of them.
  [[nodiscard]] std::optional<FaceId> embedded_with(std::size_t family, const Wanted& wanted);
  [[nodiscard]] std::optional<FaceId> open_embedded(std::size_t family, std::size_t face);
  [[nodiscard]] OpenedFile& open_file(const FontFile& file, Diagnostics& diagnostics);
  [[nodiscard]] std::vector<const FontFile*> nearest_user_files(const FaceQuery& query, Diagnostics& diagnostics);
  [[nodiscard]] const std::vector<FontFile>& user_files(Diagnostics& diagnostics);
  void report_unknown(std::string_view family, const FamilyPlace& place, Diagnostics& diagnostics);
  [[nodiscard]] bool covers(std::optional<FaceId> id, char32_t code_point) const;

  std::string folder_;  // The user's font folder itself.
  std::deque<Face> faces_;
  std::vector<std::string> files_;
  std::vector<Answer> answers_;
  std::vector<OpenedFile> opened_;
  std::vector<std::vector<std::optional<FaceId>>> embedded_;  // By family and face of the table.
  std::optional<std::vector<FontFile>> user_files_;           // Once the folder was read.
  std::vector<SystemFallback> system_fallbacks_;
  std::set<char32_t> lacking_;     // What no font has.
  std::set<std::string> remarks_;  // What was said.
  SystemFonts system_;
};

}  // namespace cvpdf::font
