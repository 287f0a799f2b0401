#include "output/pdf/conformance.hpp"

#include <fmt/format.h>
#include <hb.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>

#include "unicode/text.hpp"

namespace cvpdf::output::pdf {
namespace {

// The Private Use Areas (Unicode 15, 23.5).
bool is_private(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

std::optional<char32_t> private_character(std::string_view utf8) {
  for (std::size_t offset = 0; offset < utf8.size();) {
    const char32_t c = unicode::next_code_point(utf8, offset);
    if (is_private(c)) return c;
  }
  return std::nullopt;
}

// The text of the content that has one, if content has it.
SourceSpan place_of_private(const document::Document& document) {
  for (const document::Paragraph& paragraph : document.paragraphs) {
    for (const document::Inline& part : paragraph.content) {
      const auto* text = std::get_if<document::Text>(&part);
      if (text != nullptr && private_character(text->utf8)) return text->span;
    }
  }
  return {};
}

std::optional<char32_t> shown_private(const std::vector<UsedFace>& used) {
  for (const UsedFace& face : used) {
    for (const UsedGlyph& glyph : face.glyphs) {
      if (const auto c = private_character(glyph.text)) return c;
    }
  }
  return std::nullopt;
}

bool keeps_private_characters_out(const WriterInput& input, const std::vector<UsedFace>& used,
                                  Diagnostics& diagnostics) {
  const std::optional<char32_t> c = shown_private(used);
  if (!c) return true;
  diagnostics.report(
      {Severity::warning, "pdf/private-character",
       fmt::format("the character U+{:04X} means nothing to other readers, so that the file declares no standard",
                   static_cast<std::uint32_t>(*c)),
       place_of_private(input.document), "write a character that Unicode knows, or use --standard plain"});
  return false;
}

// Only outlines that have been put at their codes give the box another number than 0.
bool shows_glyph_zero(const UsedFace& face, font::OutlineFormat format, CodeSize size) {
  return face.glyphs.front().id == 0 && (format != font::OutlineFormat::cff || size == CodeSize::two_bytes);
}

bool keeps_glyph_zero_out(const WriterInput& input, const std::vector<UsedFace>& used, const FontSet& fonts,
                          Diagnostics& diagnostics) {
  const auto found = std::find_if(used.begin(), used.end(), [&](const UsedFace& face) {
    return shows_glyph_zero(face, input.fonts.face(face.face).format, fonts.font(face.face).code_size);
  });
  if (found == used.end()) return true;
  diagnostics.report({Severity::warning,
                      "pdf/missing-glyph",
                      fmt::format("boxes of the font '{}' stand for missing characters, so that the file declares no "
                                  "standard",
                                  input.fonts.face(found->face).family),
                      {},
                      "name a font that has the characters, or use --standard plain"});
  return false;
}

constexpr hb_tag_t rights_table = HB_TAG('O', 'S', '/', '2');
constexpr unsigned rights_offset = 8;
constexpr unsigned restricted = 0x0002, less_restricted = 0x000C, no_subsetting = 0x0100, bitmaps_only = 0x0200;

// fsType; 0, all is allowed, where the font has none.
unsigned rights_of(const font::Face& face) {
  const std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> table(
      hb_face_reference_table(face.hb_face.get(), rights_table), &hb_blob_destroy);
  unsigned length = 0;
  const char* bytes = hb_blob_get_data(table.get(), &length);
  if (length < rights_offset + 2) return 0;
  return static_cast<unsigned>(static_cast<unsigned char>(bytes[rights_offset])) << 8U |
         static_cast<unsigned char>(bytes[rights_offset + 1]);
}

// Of several levels of the first four bits the least restrictive counts.
bool allows_embedding(unsigned rights) {
  const bool forbids = (rights & restricted) != 0 && (rights & less_restricted) == 0;
  return !forbids && (rights & (no_subsetting | bitmaps_only)) == 0;
}

}  // namespace

Standard reachable_standard(const WriterInput& input, const std::vector<UsedFace>& used, const FontSet& fonts,
                            Diagnostics& diagnostics) {
  if (input.standard == Standard::plain) return Standard::plain;
  const bool has_no_private = keeps_private_characters_out(input, used, diagnostics);
  const bool has_no_zero = keeps_glyph_zero_out(input, used, fonts, diagnostics);
  return has_no_private && has_no_zero ? input.standard : Standard::plain;
}

bool may_embed(const std::vector<UsedFace>& used, const font::FontLibrary& fonts, Diagnostics& diagnostics) {
  bool allowed = true;
  for (const UsedFace& one : used) {
    const font::Face& face = fonts.face(one.face);
    if (allows_embedding(rights_of(face))) continue;
    allowed = false;
    diagnostics.report({Severity::error,
                        "font/no-embedding",
                        fmt::format("the licence of the font '{}' forbids a part of it to stand in a PDF", face.family),
                        {},
                        "choose another font in the layout"});
  }
  return allowed;
}

}  // namespace cvpdf::output::pdf
