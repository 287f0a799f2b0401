#include "output/synthetic.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace cvpdf::output {
namespace {

using document::Role;
using document::StructureId;

constexpr double left = 72, right = 523, leading = 13.2;
constexpr std::array<std::string_view, 24> vocabulary = {
    "difficult", "offices", "asynchronous", "decentralized", "parallel", "stochastic",
    "gradient",  "descent", "at",           "scale:",        "a",        "practical",
    "guide",     "to",      "training",     "(large)",       "models,",  "2015–2019",
    "AVATAR",    "Type",    "flow",         "the",           "of",       "learning"};

// The same sequence everywhere.
class Words {
 public:
  std::string_view next() {
    state_ = state_ * 1664525U + 1013904223U;
    return vocabulary[(state_ >> 16U) % vocabulary.size()];
  }

 private:
  std::uint32_t state_ = 1;
};

// Fills line after line from the top of each page.
class Setter {
 public:
  explicit Setter(Synthetic& document) : document_(document) { begin_page(); }

  [[nodiscard]] double next_line() {
    y_ += leading;
    if (y_ > 770) begin_page();
    return y_;
  }
  void paragraph(StructureId id, int lines, const SetStyle& style) {
    for (int line = 0; line < lines; ++line) {
      std::string text;
      while (text.size() < 72) text += fmt::format("{} ", words_.next());
      SetStyle spaced = style;
      spaced.word_space = 0.13 * (line % 7);
      document_.text(left + 16, next_line(), text, id, spaced);
    }
  }
  [[nodiscard]] int page() const { return page_; }

 private:
  void begin_page() {
    document_.add_page();
    document_.text(290, 810, fmt::format("{}", ++page_), document::structure_artifact, {.size = 9});
    y_ = 72;
  }

  Synthetic& document_;
  Words words_;
  double y_ = 0;
  int page_ = 0;
};

void set_item(Setter& setter, Synthetic& document, StructureId list, int number) {
  const StructureId item = document.node(Role::list_item, list);
  const StructureId label = document.node(Role::label, item);
  const StructureId body = document.node(Role::body, item);
  const SetStyle styles[] = {{}, {.slant = document::Slant::italic}, {.weight = 700}, {.weight = 600}, {}};
  const double y = setter.next_line();
  document.text(left, y, "• ", label);
  double x = document.text(left + 16, y, "Large scale ", body, styles[number % 5]);
  x = document.text(x, y, "learning: ", body, {.family = "Biolinum"});
  if (number % 4 == 0) {
    const StructureId link = document.node(Role::link, body);
    document.at(link).target = fmt::format("https://example.org/paper/{}", number);
    const double end = document.text(x, y, "example.org", link, {.family = "Libertine Mono", .size = 9});
    document.link_area(x, y - 8, end - x, 10, link);
  }
  setter.paragraph(body, 1, {});
}

}  // namespace

Synthetic::Synthetic() {
  pages_.metadata = {"A CV", "Ada Lovelace", "en-GB", {"engines", "notes"}};
  pages_.structure.push_back({});
  pages_.structure[0].role = Role::document;
}

StructureId Synthetic::node(Role role, StructureId parent) {
  pages_.structure.push_back({});
  pages_.structure.back().role = role;
  pages_.structure.back().parent = parent;
  return static_cast<StructureId>(pages_.structure.size() - 1);
}

void Synthetic::add_page(double width, double height) {
  pages_.pages.push_back({{Length::points(width), Length::points(height)}, {}});
}

paragraph::GlyphRun Synthetic::shape(std::string_view utf8, StructureId id, const SetStyle& style) {
  const auto face = fonts_.find({style.family, style.weight, style.slant}, diagnostics_);
  if (!face) throw std::runtime_error(fmt::format("no face '{}'", style.family));
  paragraph::GlyphRun run;
  run.face = *face;
  run.structure = id;
  run.size = Length::points(style.size);
  run.color = style.color;
  run.expansion = style.expansion;
  run.utf8 = utf8;
  const std::unique_ptr<hb_buffer_t, void (*)(hb_buffer_t*)> buffer(hb_buffer_create(), hb_buffer_destroy);
  hb_buffer_add_utf8(buffer.get(), utf8.data(), static_cast<int>(utf8.size()), 0, static_cast<int>(utf8.size()));
  hb_buffer_guess_segment_properties(buffer.get());
  hb_feature_t feature{};
  const bool has_feature =
      hb_feature_from_string(style.feature.data(), static_cast<int>(style.feature.size()), &feature) != 0;
  hb_shape(fonts_.face(*face).hb_font.get(), buffer.get(), &feature, has_feature ? 1 : 0);
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
  const int units = fonts_.face(*face).metrics.units_per_em;
  Length x;
  for (unsigned i = 0; i < count; ++i) {
    run.glyphs.push_back({infos[i].codepoint, x, positions[i].x_advance, positions[i].x_offset, positions[i].y_offset,
                          infos[i].cluster});
    x += ratio_of(ratio_of(run.size, positions[i].x_advance, units), run.expansion, 1000);
    if (utf8[infos[i].cluster] == ' ') x += Length::points(style.word_space);
  }
  run.width = x;
  return run;
}

double Synthetic::text(double x, double y, std::string_view utf8, StructureId id, const SetStyle& style) {
  paragraph::GlyphRun run = shape(utf8, id, style);
  const double end = x + run.width.points();
  pages_.pages.back().items.push_back({page::SetText{{Length::points(x), Length::points(y)}, std::move(run)}, id});
  return end;
}

void Synthetic::rule(double x, double y, double width, double height) {
  const Rect rect{{Length::points(x), Length::points(y)}, {Length::points(width), Length::points(height)}};
  pages_.pages.back().items.push_back({page::FilledRect{rect, {128, 0, 0}}, document::structure_artifact});
}

void Synthetic::link_area(double x, double y, double width, double height, StructureId id) {
  const Rect rect{{Length::points(x), Length::points(y)}, {Length::points(width), Length::points(height)}};
  pages_.pages.back().items.push_back({page::LinkArea{rect}, id});
}

paragraph::GlyphRun& Synthetic::last_run() {
  return std::get<page::SetText>(pages_.pages.back().items.back().kind).run;
}

std::unique_ptr<Synthetic> small_document() {
  auto document = std::make_unique<Synthetic>();
  document->add_page(300, 200);
  const StructureId section = document->node(Role::section);
  const StructureId heading = document->node(Role::heading1, section);
  document->at(heading).title = "Ada Lovelace";
  const StructureId paragraph = document->node(Role::paragraph, section);
  const StructureId link = document->node(Role::link, paragraph);
  document->at(link).target = "https://example.org/ada";
  const StructureId list = document->node(Role::list, section);
  static_cast<void>(document->node(Role::list, section));  // Empty: left out.
  document->text(145, 190, "1", document::structure_artifact);
  document->text(20, 40, "Ada Lovelace", heading, {.weight = 700, .size = 16});
  document->rule(20, 48, 260, 0.5);
  const double begin = document->text(20, 64, "The first office: ", paragraph);
  const double end = document->text(begin, 64, "example.org", link);
  document->link_area(begin, 56, end - begin, 10, link);
  document->text(end, 64, ", difficult.", paragraph);
  for (int i = 0; i < 2; ++i) {
    const StructureId item = document->node(Role::list_item, list);
    document->text(20, 80 + 14 * i, "• ", document->node(Role::label, item));
    document->text(32, 80 + 14 * i, "Notes on the engine", document->node(Role::body, item));
  }
  return document;
}

std::unique_ptr<Synthetic> long_document() {
  auto document = std::make_unique<Synthetic>();
  Setter setter(*document);
  const StructureId name = document->node(Role::heading1);
  document->at(name).title = "Ada Lovelace";
  document->text(left, setter.next_line(), "Ada Lovelace", name, {.weight = 700, .size = 20});
  int number = 0;
  while (setter.page() < 7) {
    const StructureId section = document->node(Role::section);
    const StructureId heading = document->node(Role::heading2, section);
    document->at(heading).title = fmt::format("Section {}", number);
    const double y = setter.next_line();
    document->text(left, y, "Experience", heading, {.weight = 700, .size = 12, .color = {20, 40, 120}});
    document->rule(left, y + 3, right - left, 0.4);
    setter.paragraph(document->node(Role::paragraph, section), 2, {});
    const StructureId list = document->node(Role::list, section);
    for (int item = 0; item < 10 && setter.page() < 7; ++item) set_item(setter, *document, list, number++);
  }
  return document;
}

}  // namespace cvpdf::output
