// Document → text, one fact a line, so that a golden test's difference reads as what changed.
// It knows nothing of lines or pages.
#include "document/dump.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "document/names.hpp"

namespace cvpdf::document {
namespace {

constexpr int regular_weight = 400;
constexpr int bold_weight = 700;

// A length in points, without useless zeros: "10", "0.35".
std::string points(Length length) {
  std::string text = fmt::format("{:.2f}", length.points());
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string rectangle(const Rect& rect) {
  return fmt::format("{} {} {} x {}", points(rect.origin.x), points(rect.origin.y), points(rect.size.width),
                     points(rect.size.height));
}

std::string space(const Space& space) {
  std::string text = points(space.natural);
  if (space.stretch != Length()) text += "+" + points(space.stretch);
  if (space.shrink != Length()) text += "-" + points(space.shrink);
  return text;
}

std::string features(const std::vector<FontFeature>& features) {
  std::string text;
  for (const FontFeature& feature : features) {
    text += fmt::format(" {}={}", std::string_view(feature.tag.data(), feature.tag.size()), feature.value);
  }
  return text;
}

// "Libertinus Serif 10 bold italic": what differs from the plainest style.
std::string description(const TextStyle& style) {
  std::string text = fmt::format("{} {}", style.family, points(style.size));
  if (style.weight == bold_weight) {
    text += " bold";
  } else if (style.weight != regular_weight) {
    text += fmt::format(" weight {}", style.weight);
  }
  if (style.slant == Slant::italic) text += " italic";
  if (style.underline == Underline::single) text += " underlined";
  if (style.color != Color()) text += " " + to_string(style.color);
  if (style.fill) text += " on " + to_string(*style.fill);
  if (style.tracking != 0) text += fmt::format(" tracking {}", style.tracking);
  if (style.rise != Length()) text += " rise " + points(style.rise);
  text += features(style.features);
  if (!style.language.empty()) text += " " + style.language;
  if (style.hyphenation == Hyphenation::off) text += " unhyphenated";
  if (style.direction == Direction::right_to_left) text += " rtl";
  return text;
}

std::string description(const BlockStyle& style) {
  std::string text(name(style.alignment));
  const auto add = [&text](std::string_view word, Length length) {
    if (length != Length()) text += fmt::format(" {} {}", word, points(length));
  };
  add("leading", style.leading);
  if (style.before != Space()) text += " before " + space(style.before);
  if (style.after != Space()) text += " after " + space(style.after);
  add("left", style.indent_left);
  add("right", style.indent_right);
  add("first", style.first_line);
  if (style.breaking.tolerance) text += fmt::format(" tolerance {}", *style.breaking.tolerance);
  add("emergency", style.breaking.emergency_stretch);
  if (style.breaking.looseness != 0) text += fmt::format(" looseness {}", style.breaking.looseness);
  if (style.breaking.balanced) text += " balanced";
  if (style.keep != Keep::nothing) text += fmt::format(" keep {}", name(style.keep));
  if (style.page_break == PageBreak::before) text += " page";
  if (style.fill) text += " fill " + to_string(*style.fill);
  return text;
}

std::string structure(StructureId id) {
  if (id == structure_as_block) return {};
  return id == structure_artifact ? " artifact" : fmt::format(" #{}", id);
}

// Writes a document's lines, each indented by its depth.
class Dump {
 public:
  explicit Dump(const Document& document) : document_(document) {}
  std::string write();

 private:
  void line(int depth, std::string_view text) {
    fmt::format_to(std::back_inserter(out_), "{:{}}{}\n", "", 2 * depth, text);
  }
  std::string style_text(StyleId id) const;
  std::string regions(std::string_view word, const std::vector<std::uint32_t>& ids) const;
  void write_tint(const Tint& tint);
  void write_region(const Region& region);
  std::string inline_text(const Inline& part) const;
  void write_inlines(int depth, const std::vector<Inline>& content);
  void write_paragraph(int depth, ParagraphId id);
  void write_row(int depth, const Row& row, const BlockStyle& style);
  void write_columns(int depth, const Columns& columns, const BlockStyle& style);
  void write_blocks(int depth, const std::vector<Block>& blocks);
  void write_block(int depth, const Block& block);

  const Document& document_;
  std::string out_;
};

std::string Dump::style_text(StyleId id) const {
  return id < document_.styles.size() ? description(document_.styles[id]) : fmt::format("unknown style {}", id);
}

std::string Dump::regions(std::string_view word, const std::vector<std::uint32_t>& ids) const {
  std::string text;
  for (const std::uint32_t id : ids) {
    text += fmt::format(" {} {}", text.empty() ? word : "and",
                        id < document_.regions.size() ? document_.regions[id].name : "?");
  }
  return text;
}

std::string Dump::inline_text(const Inline& part) const {
  if (const auto* text = std::get_if<Text>(&part)) {
    const bool vanishes = text->at_line_end == Text::AtLineEnd::vanishes;
    return fmt::format("{} [{}]{}{}{}", quoted(text->utf8), style_text(text->style), structure(text->structure),
                       vanishes ? " vanishes" : "", text->unity == Text::Unity::whole ? " whole" : "");
  }
  if (const auto* math = std::get_if<Math>(&part)) {
    return fmt::format("math {} [{}]{}", quoted(math->source), style_text(math->style), structure(math->structure));
  }
  if (const auto* field = std::get_if<PageField>(&part)) {
    const bool counts = field->kind == PageField::Kind::count;
    return fmt::format("{} [{}]", counts ? "page count" : "page number", style_text(field->style));
  }
  return "line break";
}

void Dump::write_inlines(int depth, const std::vector<Inline>& content) {
  for (const Inline& part : content) line(depth, inline_text(part));
}

void Dump::write_paragraph(int depth, ParagraphId id) {
  if (id >= document_.paragraphs.size()) return line(depth, fmt::format("unknown paragraph {}", id));
  const Paragraph& paragraph = document_.paragraphs[id];
  line(depth, fmt::format("paragraph {}{} [{}]", id, structure(paragraph.structure), description(paragraph.style)));
  if (paragraph.label) {
    const Label& label = *paragraph.label;
    line(depth + 1, fmt::format("label{} [{} width {}{}]", structure(label.structure), name(label.alignment),
                                points(label.width), label.reading == Label::Reading::last ? " read last" : ""));
    write_inlines(depth + 2, label.content);
  }
  write_inlines(depth + 1, paragraph.content);
}

void Dump::write_row(int depth, const Row& row, const BlockStyle& style) {
  std::string tracks;
  for (const Track& track : row.tracks) {
    tracks += fmt::format(" {}", name(track.kind));
    if (track.kind == Track::Kind::fixed) tracks += " " + points(track.width);
  }
  line(depth, fmt::format("row{} gap {} [{}]", tracks, points(row.gap), description(style)));
  write_blocks(depth + 1, row.cells);
}

void Dump::write_columns(int depth, const Columns& columns, const BlockStyle& style) {
  line(depth, fmt::format("columns {} gap {} [{}]", columns.count, points(columns.gap), description(style)));
  write_blocks(depth + 1, columns.children);
}

void Dump::write_blocks(int depth, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) write_block(depth, block);
}

void Dump::write_block(int depth, const Block& block) {
  if (const auto* id = std::get_if<ParagraphId>(&block.kind)) return write_paragraph(depth, *id);
  if (const auto* row = std::get_if<Row>(&block.kind)) return write_row(depth, *row, block.style);
  if (const auto* columns = std::get_if<Columns>(&block.kind)) return write_columns(depth, *columns, block.style);
  if (const auto* rule = std::get_if<Rule>(&block.kind)) {
    const std::string width = rule->width > Length() ? " wide " + points(rule->width) : std::string();
    return line(depth, fmt::format("rule {} {}{} [{}]", points(rule->thickness), to_string(rule->color), width,
                                   description(block.style)));
  }
  if (const auto* figure = std::get_if<Figure>(&block.kind)) {
    return line(depth, fmt::format("figure {}{} {} x {}{} [{}]", figure->picture, structure(figure->structure),
                                   points(figure->size.width), points(figure->size.height),
                                   figure->shape == Figure::Shape::ellipse ? " round" : "", description(block.style)));
  }
  const auto& stack = std::get<Stack>(block.kind);
  line(depth, fmt::format("stack [{}]", description(block.style)));
  write_blocks(depth + 1, stack.children);
  for (const ParagraphId id : stack.continued) {
    line(depth + 1, "continued:");
    write_paragraph(depth + 2, id);
  }
  if (!stack.beside) return;
  line(depth + 1, "beside:");
  write_paragraph(depth + 2, *stack.beside);
}

void Dump::write_tint(const Tint& tint) {
  const std::string padding = tint.padding == Length() ? "" : " and " + points(tint.padding);
  line(0, fmt::format("tint {} at {}{}{}{}", to_string(tint.color), rectangle(tint.rect), regions("below", tint.below),
                      regions("under", tint.under), padding));
}

void Dump::write_region(const Region& region) {
  const std::vector<std::uint32_t> beside(region.beside ? 1 : 0, region.beside.value_or(0));
  line(0, fmt::format("region {} first {} rest {}{}{}{}", region.name, rectangle(region.first), rectangle(region.rest),
                      regions("below", region.below), region.gap == Length() ? "" : " gap " + points(region.gap),
                      regions("beside", beside)));
  write_blocks(1, region.flow);
}

std::string Dump::write() {
  const Metadata& metadata = document_.metadata;
  line(0, fmt::format("document {} by {} in {}", quoted(metadata.title), quoted(metadata.author), metadata.language));
  for (const std::string& keyword : metadata.keywords) line(0, "keyword " + quoted(keyword));
  if (!metadata.legal.empty()) line(0, "legal " + quoted(metadata.legal));
  for (const WordException& exception : document_.exceptions) {
    std::string word = exception.word;
    for (auto place = exception.places.rbegin(); place != exception.places.rend(); ++place) word.insert(*place, "-");
    line(0, "divides " + word);
  }
  line(0, fmt::format("page {} x {}{}", points(document_.page.width), points(document_.page.height),
                      document_.bottom == Bottom::ragged ? " ragged" : ""));
  for (const Tint& tint : document_.tints) write_tint(tint);
  for (const Running& running : document_.running) {
    line(0, fmt::format("running {} at {}{}", name(running.when), rectangle(running.frame),
                        running.edge == Running::Edge::top ? " from the top" : ""));
    write_blocks(1, running.flow);
  }
  for (const Region& region : document_.regions) write_region(region);
  return std::move(out_);
}

std::string node_text(const StructureNode& node) {
  std::string text(name(node.role));
  if (!node.title.empty()) text += " " + quoted(node.title);
  if (!node.target.empty()) text += " -> " + node.target;
  if (!node.alt.empty()) text += " alt " + quoted(node.alt);
  if (!node.expansion.empty()) text += " for " + quoted(node.expansion);
  if (!node.language.empty()) text += " in " + node.language;
  return text;
}

}  // namespace

std::string dump(const Document& document) { return Dump(document).write(); }

std::string dump_structure(const std::vector<StructureNode>& structure) {
  std::string out;
  std::vector<int> depths;
  for (StructureId id = 0; id < structure.size(); ++id) {
    const StructureId parent = structure[id].parent;
    depths.push_back(parent < id ? depths[parent] + 1 : 0);
    fmt::format_to(std::back_inserter(out), "{:{}}#{} {}\n", "", 2 * depths.back(), id, node_text(structure[id]));
  }
  return out;
}

}  // namespace cvpdf::document
