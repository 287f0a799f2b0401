#include "output/pdf/subset.hpp"

#include <hb-subset.h>

#include <fmt/format.h>

#include <memory>
#include <stdexcept>

namespace cvpdf::output::pdf {
namespace {

struct Destroy {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
using Input = std::unique_ptr<hb_subset_input_t, Destroy>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroy>;
using HbFace = std::unique_ptr<hb_face_t, Destroy>;
using Blob = std::unique_ptr<hb_blob_t, Destroy>;

// All that a reader needs of a program embedded for a CID font (ISO 32000-1, 9.9, table 126).
constexpr hb_tag_t kept_tables[] = {HB_TAG('C', 'F', 'F', ' '), HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'),
                                    HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
                                    HB_TAG('m', 'a', 'x', 'p'), HB_TAG('c', 'v', 't', ' '), HB_TAG('f', 'p', 'g', 'm'),
                                    HB_TAG('p', 'r', 'e', 'p')};

[[noreturn]] void fail(const font::Face& face) {
  throw std::runtime_error(fmt::format("the font '{}' cannot be embedded", face.postscript_name));
}

// A face with nothing but these tables: what the subsetter cannot see (the character map, above all) it does not
// spend its time on: two thirds of it, measured.
HbFace bare_face(hb_face_t* face) {
  HbFace bare(hb_face_builder_create());
  for (const hb_tag_t tag : kept_tables) {
    const Blob table(hb_face_reference_table(face, tag));
    if (hb_blob_get_length(table.get()) != 0) hb_face_builder_add_table(bare.get(), tag, table.get());
  }
  hb_face_set_glyph_count(bare.get(), hb_face_get_glyph_count(face));
  return bare;
}

Input make_input(const std::vector<std::uint32_t>& glyphs) {
  Input input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  hb_set_t* kept = hb_subset_input_glyph_set(input.get());
  for (const std::uint32_t glyph : glyphs) hb_set_add(kept, glyph);
  // Without subroutines the outlines deflate better, and cost less to cut: 78 kB for 80, measured on the seed.
  unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE;
  // The box that stands for a missing character must show.
  if (!glyphs.empty() && glyphs.front() == 0) flags |= HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
  hb_subset_input_set_flags(input.get(), flags);
  return input;
}

std::string bytes_of(hb_blob_t* blob) {
  unsigned length = 0;
  const char* bytes = hb_blob_get_data(blob, &length);
  return {bytes, length};
}

std::string program_of(hb_face_t* face, font::OutlineFormat format) {
  const bool bare = format == font::OutlineFormat::cff;
  const Blob blob(bare ? hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' ')) : hb_face_reference_blob(face));
  return bytes_of(blob.get());
}

}  // namespace

Subset subset(const font::Face& face, const std::vector<std::uint32_t>& glyphs) {
  const HbFace bare = bare_face(face.hb_face.get());
  const Input input = make_input(glyphs);
  const Plan plan(hb_subset_plan_create_or_fail(bare.get(), input.get()));
  if (!plan) fail(face);
  const HbFace cut(hb_subset_plan_execute_or_fail(plan.get()));
  if (!cut) fail(face);
  Subset result{program_of(cut.get(), face.format), {}};
  if (result.program.empty()) fail(face);
  const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  result.ids.reserve(glyphs.size());
  for (const std::uint32_t glyph : glyphs) result.ids.push_back(hb_map_get(mapping, glyph));
  return result;
}

}  // namespace cvpdf::output::pdf
