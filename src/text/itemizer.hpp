// Text → stretches of one script and one face, so that each can be shaped in one go.
// It knows coverage, not glyphs' widths or order.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/place.hpp"
#include "font/font_library.hpp"

namespace cvpdf::text {

using document::ByteRange;

struct Stretch {
  ByteRange range;
  font::FaceId face = 0;
  std::string_view script;  // An ISO 15924 tag; never common or inherited.
};

// What is to be itemized, and where it stands.
struct ItemizedText {
  std::string_view utf8;
  SourceSpan span;
  std::span<const document::SourcePiece> pieces{};

  // Where a part of it stands.
  [[nodiscard]] SourceSpan place(const ByteRange& range) const {
    return document::part_of({span, pieces, utf8.size()}, range);
  }
};

class Itemizer {
 public:
  Itemizer(font::FontLibrary& fonts, Diagnostics& diagnostics) : fonts_(fonts), diagnostics_(diagnostics) {}

  // In order; bases and their marks stay in one face, and so do the parts of an emoji. What `query`'s face lacks goes
  // into a fallback's, with a note "text/fallback-face" where that leaves the family, one a document for each such
  // family; what all lack into that of a face whose glyph 0 is a visible box, with a warning "text/missing-glyph" per
  // character and text. A script that is not set whole yet is a warning "text/unsupported-script", one a document, and
  // so are its missing glyphs. Control characters are left out, with a warning "text/control-character"; those of
  // direction are kept without effect, with one warning "text/directional-control" a document.
  [[nodiscard]] std::vector<Stretch> itemize(const ItemizedText& text, const font::FaceQuery& query);

 private:
  struct Cluster {  // A base and the marks on it.
    ByteRange range;
    char32_t base = 0;
    std::string_view script;  // The base's.
  };
  struct Remark {
    std::string_view code;
    std::string message, hint;
  };
  // The ASCII from `begin` that the own face has, without a letter that a mark may follow.
  [[nodiscard]] Stretch plain_at(std::size_t begin) const;
  [[nodiscard]] Cluster cluster_at(std::size_t begin) const;
  void add(const Cluster& cluster);
  void extend(const Stretch& stretch);
  void bridge_blank(const Stretch& stretch);
  [[nodiscard]] font::FaceId face_for(const Cluster& cluster);
  [[nodiscard]] font::FaceId search_face(const Cluster& cluster);
  [[nodiscard]] std::string_view text_of(const Cluster& cluster) const;
  [[nodiscard]] std::optional<font::FaceId> fallback_for(char32_t code_point);
  [[nodiscard]] font::FaceId face_with_box();
  void note_fallback(const Cluster& cluster, font::FaceId face);
  void warn_script(const Cluster& cluster);
  void warn_direction(const Cluster& cluster);
  void warn_missing(const Cluster& cluster, font::FaceId face);
  void warn_control(const Cluster& cluster);
  void report(Severity severity, const Remark& remark, const Cluster& cluster);

  font::FontLibrary& fonts_;
  Diagnostics& diagnostics_;
  // Of the text at hand:
  ItemizedText text_;
  font::FaceQuery query_;
  font::FaceId own_face_ = 0;
  std::vector<Stretch> stretches_;
  std::set<char32_t> warned_;
  std::map<char32_t, std::optional<font::FaceId>> fallbacks_;  // What was asked: searching is dear.
};

// The face that `query` asks for; where its family is unknown, which is reported, the embedded serif's.
[[nodiscard]] font::FaceId face_of(const font::FaceQuery& query, font::FontLibrary& fonts, Diagnostics& diagnostics);

// The script of the first character that has one; "Latn" where none has.
[[nodiscard]] std::string_view main_script(std::string_view utf8);

}  // namespace cvpdf::text
