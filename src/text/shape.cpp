// Goes through the inlines, has each itemized and its stretches shaped.
// It knows neither lines nor sizes.
#include "text/shape.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "math/parser.hpp"
#include "text/formula_pen.hpp"
#include "text/itemizer.hpp"
#include "text/math.hpp"
#include "text/shaper.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {

namespace {

// The length of a blank at the head of `utf8` that would break a line: a control, U+0085, U+2028 or U+2029; else 0.
std::size_t breaking_blank(std::string_view utf8) {
  const auto first = static_cast<unsigned char>(utf8.front());
  if (first < ' ') return 1;
  if (first == 0xC2 && utf8.starts_with("\xC2\x85")) return 2;
  const bool breaks = first == 0xE2 && (utf8.starts_with("\xE2\x80\xA8") || utf8.starts_with("\xE2\x80\xA9"));
  return breaks ? 3 : 0;
}

// Tabs and newlines are blanks like any other; blanks of every width stay as they are.
std::string with_plain_blanks(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t length = breaking_blank(utf8.substr(at));
    out += length > 0 ? ' ' : utf8[at];
    at += length > 0 ? length : 1;
  }
  return out;
}

// Where a part of a formula stands.
SourceSpan place_in(const document::Math& math, const math::Range& range) {
  if (math.bytes.size() != math.source.size() || range.begin >= range.end || range.end > math.bytes.size()) {
    return document::part_of(math.span, math.source.size(), {range.begin, range.end});
  }
  return {math.span.file, math.bytes[range.begin], math.bytes[range.end - 1] + 1};
}

document::SourcePieces pieces_of(const ShapedRun& run, const ByteRange& range) {
  return document::pieces_of({run.span, run.pieces, run.utf8.size()}, range);
}

// Of a break, on TeX's scale of penalties.
constexpr int never = 10'000;

bool leans(const MathPiece& piece) {
  return piece.kind == MathPiece::Kind::characters &&
         (piece.face == math::Face::italic || piece.face == math::Face::bold_italic);
}

// In thousandths of the size: as superiors of book faces stand.
constexpr int superior_scale = 650, superior_rise = 330;

bool is_superiors(const document::FontFeature& feature) {
  return std::string_view(feature.tag.data(), feature.tag.size()) == "sups";
}

bool wants_superiors(const document::TextStyle& style) {
  return std::any_of(style.features.begin(), style.features.end(),
                     [](const document::FontFeature& feature) { return is_superiors(feature) && feature.value != 0; });
}

// The glyphs of a run without its style's superiors.
struct PlainGlyphs {
  const font::Face& face;
  std::vector<Glyph> glyphs;
};

// Where the cluster behind the one at `begin` begins, in bytes.
std::size_t next_cluster(const ShapedRun& run, std::size_t begin) {
  std::size_t next = run.utf8.size();
  for (const Glyph& glyph : run.glyphs) {
    if (glyph.cluster > begin) next = std::min<std::size_t>(next, glyph.cluster);
  }
  return next;
}

// An asterisk, a degree sign or a quote: whose ink stands above half the x-height anyway. A blank has none.
bool is_high_by_nature(const font::Face& face, std::uint32_t glyph) {
  hb_glyph_extents_t ink{};
  if (hb_font_get_glyph_extents(face.hb_font.get(), glyph, &ink) == 0 || ink.height == 0) return true;
  return 2 * (ink.y_bearing + ink.height) > face.metrics.x_height;
}

// Whether the feature left the cluster at `begin` as it was, though it stands on the line.
bool lacks_superior(const ShapedRun& run, const PlainGlyphs& other, std::size_t begin) {
  const auto at = [begin](const Glyph& glyph) { return glyph.cluster == begin; };
  const auto superior = std::find_if(run.glyphs.begin(), run.glyphs.end(), at);
  const auto usual = std::find_if(other.glyphs.begin(), other.glyphs.end(), at);
  const bool is_same = superior != run.glyphs.end() && usual != other.glyphs.end() && superior->id == usual->id;
  return is_same && !is_high_by_nature(other.face, usual->id);
}

struct Piece {
  ItemizedText text;
  font::FaceQuery query;
  Purpose purpose = Purpose::text;
};

class Setter {
 public:
  Setter(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics)
      : document_(document), fonts_(fonts), diagnostics_(diagnostics), itemizer_(fonts, diagnostics) {}

  void operator()(const document::Text& text) {
    ShapedRun like;
    like.style = text.style;
    like.structure = text.structure;
    like.unity = text.unity;
    const std::size_t first = runs_.size();
    if (text.at_line_end == document::Text::AtLineEnd::vanishes) {
      like.breakable = false;
      like.blank_cost = 0;
    }
    set({{text.utf8, text.span, text.pieces}, query_of(text.style), Purpose::text}, like);
    if (!like.blank_cost) return;
    for (std::size_t run = first + 1; run < runs_.size(); ++run) runs_[run].blank_cost = never;  // It vanishes whole.
  }
  void operator()(const document::Math& math);
  void operator()(const document::LineBreak& line_break);
  // Where no pages are known.
  void operator()(const document::PageField& field) { (*this)(document::Text{"0", field.style, {}, {}}); }

  ShapedText take() { return std::move(runs_); }

 private:
  [[nodiscard]] const document::TextStyle& style(document::StyleId id) const {
    assert(id < document_.styles.size());
    return document_.styles[id];
  }
  [[nodiscard]] font::FaceQuery query_of(document::StyleId id) const {
    return {style(id).family, style(id).weight, style(id).slant};
  }
  // Appends the runs of a piece; each takes after `like` in all but face, text and place.
  void set(const Piece& piece, const ShapedRun& like);
  struct Superiors {  // A run that is to be of them, and its script.
    const ShapedRun& run;
    std::string_view script;
  };
  void raise_lacking(const Superiors& whole);
  void set_piece(const MathPiece& piece, const document::Math& math, ShapedRun like, FormulaPen& pen);
  void set_characters(const MathPiece& piece, const document::Math& math, ShapedRun like);
  void set_blank(const MathPiece& piece, ShapedRun like, FormulaPen& pen);

  const document::Document& document_;
  font::FontLibrary& fonts_;
  Diagnostics& diagnostics_;
  Itemizer itemizer_;
  Shaper shaper_;
  ShapedText runs_;
};

void Setter::set(const Piece& piece, const ShapedRun& like) {
  const document::TextStyle& text_style = style(like.style);
  for (const Stretch& stretch : itemizer_.itemize(piece.text, piece.query)) {
    ShapedRun run = like;
    const auto [begin, end] = stretch.range;
    run.face = stretch.face;
    run.utf8 = with_plain_blanks(piece.text.utf8.substr(begin, end - begin));
    run.span = piece.text.place(stretch.range);
    run.pieces = document::pieces_of({piece.text.span, piece.text.pieces, piece.text.utf8.size()}, stretch.range);
    run.glyphs = shaper_.shape(run.utf8, {fonts_.face(run.face), text_style, stretch.script, piece.purpose});
    if (piece.purpose == Purpose::text && wants_superiors(text_style)) {
      raise_lacking({run, stretch.script});
    } else {
      runs_.push_back(std::move(run));
    }
  }
}

// What a face has no superior of ("sups", in OpenType's registry) is shrunk and raised, to stand like one.
void Setter::raise_lacking(const Superiors& whole) {
  const ShapedRun& run = whole.run;
  const font::Face& face = fonts_.face(run.face);
  document::TextStyle plain = style(run.style);
  for (document::FontFeature& feature : plain.features) feature.value = is_superiors(feature) ? 0 : feature.value;
  const ShapeRequest request{face, plain, whole.script, Purpose::text};
  const PlainGlyphs plain_glyphs{face, shaper_.shape(run.utf8, request)};
  for (std::size_t begin = 0; begin < run.utf8.size();) {
    const bool lacks = lacks_superior(run, plain_glyphs, begin);
    std::size_t end = next_cluster(run, begin);
    while (end < run.utf8.size() && lacks_superior(run, plain_glyphs, end) == lacks) end = next_cluster(run, end);
    ShapedRun part = run;
    part.utf8 = run.utf8.substr(begin, end - begin);
    part.span = run.place({begin, end});
    part.pieces = pieces_of(run, {begin, end});
    part.scale = lacks ? superior_scale : run.scale;
    part.rise = lacks ? superior_rise : run.rise;
    part.glyphs =
        shaper_.shape(part.utf8, lacks ? request : ShapeRequest{face, style(run.style), whole.script, Purpose::text});
    runs_.push_back(std::move(part));
    begin = end;
  }
}

void Setter::operator()(const document::Math& math) {
  ShapedRun like;
  like.style = math.style;
  like.structure = math.structure;
  like.breakable = false;
  const math::Parsed parsed = math::parse(math.source);
  if (parsed.fault) {
    const math::Fault& fault = *parsed.fault;
    diagnostics_.report(
        {Severity::error, std::string(fault.code), fault.message, place_in(math, fault.range), fault.hint});
    return set({{math.source, math.span}, query_of(math.style), Purpose::formula}, like);
  }
  FormulaPen pen(runs_, fonts_);
  const std::vector<MathPiece> pieces = set_math(parsed.list);
  for (const MathPiece& piece : pieces) {
    set_piece(piece, math, like, pen);
    like.joined = pen.has_run();
  }
  if (!pieces.empty() && leans(pieces.back())) pen.correct();
}

void Setter::set_piece(const MathPiece& piece, const document::Math& math, ShapedRun like, FormulaPen& pen) {
  switch (piece.kind) {
    case MathPiece::Kind::characters:
    case MathPiece::Kind::fraction:
      if (piece.corrected) pen.correct();
      set_characters(piece, math, std::move(like));
      return pen.pass();
    case MathPiece::Kind::space:
      set_blank(piece, std::move(like), pen);
      return pen.pass();
    case MathPiece::Kind::kern:
      return pen.kern(piece.width * std::int64_t{1000});
    case MathPiece::Kind::stack_begin:
      return pen.begin_stack();
    case MathPiece::Kind::stack_next:
      return pen.next_in_stack();
    case MathPiece::Kind::stack_end:
      return pen.end_stack();
  }
}

void Setter::set_characters(const MathPiece& piece, const document::Math& math, ShapedRun like) {
  constexpr int bold = 700;
  font::FaceQuery query = query_of(math.style);
  const font::Metrics& metrics = fonts_.face(face_of(query, fonts_, diagnostics_)).metrics;
  query.slant = leans(piece) ? document::Slant::italic : document::Slant::upright;
  if (piece.face == math::Face::bold || piece.face == math::Face::bold_italic)
    query.weight = std::max(query.weight, bold);
  like.scale = piece.scale;
  like.rise = piece.rise * metrics.x_height / std::max(metrics.units_per_em, 1);
  Purpose purpose = leans(piece) ? Purpose::variables : Purpose::formula;
  if (piece.kind == MathPiece::Kind::fraction) purpose = Purpose::fraction;
  const std::size_t first = runs_.size();
  set({{piece.utf8, place_in(math, piece.source)}, query, purpose}, like);
  for (std::size_t run = first + 1; run < runs_.size(); ++run) runs_[run].joined = true;
}

// In the face of what stands before it, so that the PDF need not change fonts; where that has no blank, a kern.
void Setter::set_blank(const MathPiece& piece, ShapedRun like, FormulaPen& pen) {
  ShapedRun blank = pen.has_run() ? runs_.back() : std::move(like);
  if (!pen.has_run()) blank.face = face_of(query_of(blank.style), fonts_, diagnostics_);
  const font::Face& face = fonts_.face(blank.face);
  if (!face.has(U' ')) return pen.kern(piece.width * std::int64_t{1000});
  blank.utf8 = " ";
  blank.glyphs = shaper_.shape(blank.utf8, {face, style(blank.style), main_script({}), Purpose::formula});
  blank.glyphs.resize(1);
  blank.glyphs[0].advance = piece.width * face.metrics.units_per_em / std::max(blank.scale, 1);
  blank.span = {};
  blank.joined = pen.has_run();
  blank.blank_cost = piece.break_cost;
  runs_.push_back(std::move(blank));
}

void Setter::operator()(const document::LineBreak&) {
  if (runs_.empty() || runs_.back().line_break_after) {
    ShapedRun empty;
    if (!runs_.empty()) empty.style = runs_.back().style;
    empty.face = face_of(query_of(empty.style), fonts_, diagnostics_);
    runs_.push_back(std::move(empty));
  }
  runs_.back().line_break_after = true;
}

}  // namespace

ShapedText shape(const std::vector<document::Inline>& content, const document::Document& document,
                 font::FontLibrary& fonts, Diagnostics& diagnostics) {
  Setter setter(document, fonts, diagnostics);
  for (const document::Inline& piece : content) std::visit(setter, piece);
  return setter.take();
}

std::vector<document::Inline> with_page_numbers(std::vector<document::Inline> content, const PageNumbers& numbers) {
  for (document::Inline& piece : content) {
    const auto* field = std::get_if<document::PageField>(&piece);
    if (field == nullptr) continue;
    const bool is_number = field->kind == document::PageField::Kind::number;
    document::Text text;
    text.utf8 = std::to_string(is_number ? numbers.number : numbers.count);
    text.style = field->style;
    piece = std::move(text);
  }
  return content;
}

ShapedRun reshape(const ShapedRun& run, const LineEnd& end, const document::Document& document,
                  const font::FontLibrary& fonts) {
  const std::size_t begin = std::min<std::size_t>(end.begin, run.utf8.size());
  const std::size_t stop = std::clamp<std::size_t>(end.end, begin, run.utf8.size());
  ShapedRun out;
  out.face = run.face;
  out.style = run.style;
  out.structure = run.structure;
  out.scale = run.scale;
  out.rise = run.rise;
  out.breakable = run.breakable;
  out.joined = run.joined;
  out.span = run.place({begin, stop});
  out.pieces = pieces_of(run, {begin, stop});
  out.utf8 = run.utf8.substr(begin, stop - begin).append(end.suffix);
  const Purpose purpose = run.breakable ? Purpose::text : Purpose::formula;
  const document::TextStyle& style = document.styles[run.style];
  out.glyphs = Shaper().shape(out.utf8, {fonts.face(run.face), style, main_script(run.utf8), purpose});
  return out;
}

}  // namespace cvpdf::text
