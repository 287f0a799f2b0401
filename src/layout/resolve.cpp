// What a layout's parts say of each other: found, or reported.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "layout/columns.hpp"
#include "layout/tables.hpp"
#include "unicode/text.hpp"

namespace cvpdf::layout {

namespace {

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::string_view meant = unicode::nearest(word, candidates);
  return meant.empty() ? std::string{} : fmt::format("did you mean '{}'?", meant);
}

// Below the masthead's last line on a band, where no layout says how much: about a line.
constexpr double plain_padding = 14;

class Resolver {
 public:
  Resolver(Layout& layout, Diagnostics& diagnostics) : layout_(layout), diagnostics_(diagnostics) {}

  void run() {
    for (Style& style : layout_.styles) {
      if (style.text.color) check_color(*style.text.color);
      if (style.text.fill) check_color(*style.text.fill);
    }
    check_title_case(layout_.styles[static_cast<std::size_t>(StyleName::section)].text);
    check_color(layout_.section_title.rule_color);
    if (layout_.section_title.fill) check_color(*layout_.section_title.fill);
    if (layout_.section_title.pattern) resolve_pattern(*layout_.section_title.pattern);
    resolve_lines(layout_.section_title.continued);
    resolve_lines(layout_.masthead.lines);
    for (Pattern& contact : layout_.masthead.contacts) resolve_pattern(contact);
    resolve_pattern(layout_.masthead.profile);
    resolve_pattern(layout_.legend.pattern);
    for (RunningForm* form : {&layout_.header, &layout_.footer}) resolve_running(*form);
    if (layout_.sidebar.fill) check_color(*layout_.sidebar.fill);
    if (layout_.masthead.fill) check_color(*layout_.masthead.fill);
    check_photo(layout_.photo);
    if (layout_.masthead.fill && layout_.masthead.padding <= Length()) {
      layout_.masthead.padding = Length::points(plain_padding);
    }
    for (Arrangement& row : layout_.arrangements) resolve_arrangement(row);
    for (ReferenceStyle& style : layout_.references) resolve_references(style);
    check_room(layout_, diagnostics_);
    limit_margin_knob();
  }

 private:
  void resolve_arrangement(Arrangement& row) {
    resolve_lines(row.lines);
    resolve_lines(row.continued);
    for (Variant& variant : row.types) resolve_lines(variant.lines);
    if (row.label) resolve_pattern(*row.label);
    row.item_label_index = row.item_label.name.empty() ? static_cast<StyleIndex>(StyleName::label)
                                                       : find_style(row.item_label.name, row.item_label.span);
  }

  void resolve_references(ReferenceStyle& style) {
    resolve_lines(style.lines);
    for (Variant& variant : style.types) resolve_lines(variant.lines);
  }

  void resolve_running(RunningForm& form) {
    form.style_index = form.style.name.empty() ? static_cast<StyleIndex>(StyleName::folio)
                                               : find_style(form.style.name, form.style.span);
    resolve_lines(form.lines);
    if (form.first) resolve_lines(*form.first);
  }

  void resolve_lines(std::vector<Line>& lines) {
    for (Line& line : lines) {
      if (!line.style.empty()) line.style_index = find_style(line.style, line.span);
      resolve_pattern(line.pattern);
    }
  }

  void resolve_pattern(Pattern& pattern) {
    visit_parts(pattern, [this](Part& part) {
      if (!part.style.empty()) {
        part.style_index = find_style(part.style, part.span);
      } else if (part.kind == Part::Kind::icon) {
        part.style_index = style_of_name("icon");
      }
    });
  }

  [[nodiscard]] StyleIndex style_of_name(std::string_view name) const {
    const auto found = std::find_if(layout_.styles.begin(), layout_.styles.end(),
                                    [name](const Style& style) { return style.name == name; });
    return found == layout_.styles.end() ? no_style : static_cast<StyleIndex>(found - layout_.styles.begin());
  }

  StyleIndex find_style(std::string_view name, SourceSpan span) {
    if (const StyleIndex found = style_of_name(name); found != no_style) return found;
    std::vector<std::string_view> names;
    for (const Style& style : layout_.styles) names.push_back(style.name);
    diagnostics_.report({Severity::error, "layout/unknown-style", fmt::format("the layout has no style '{}'", name),
                         span, did_you_mean(name, names)});
    return no_style;
  }

  // Small capitals of lower-case letters read as lower case: programs find a section by a title in capitals.
  void check_title_case(const TextChange& title) {
    if (title.caps == Caps::upper) return;
    for (const FeatureChange& change : title.features) {
      if (std::string_view(change.feature.tag.data(), change.feature.tag.size()) != "smcp" ||
          change.feature.value == 0) {
        continue;
      }
      diagnostics_.report({Severity::error, "layout/title-case",
                           "small capitals of lower-case letters do not read as a title", change.span,
                           "write caps = \"upper-small\": real capitals, set as small ones"});
    }
  }

  void check_photo(PhotoForm& photo) {
    if (photo.side == PhotoForm::Side::none) return;
    const auto report = [&](std::string_view message, std::string_view hint) {
      diagnostics_.report({Severity::error, "layout/bad-photo", std::string(message), photo.span, std::string(hint)});
    };
    if (photo.side == PhotoForm::Side::sidebar && layout_.sidebar.side == Sidebar::Side::none) {
      report("the photo cannot stand in a sidebar, since there is none", "choose \"left\", \"right\" or \"above\"");
    }
    const std::optional<Extent>& indent = layout_.styles[static_cast<std::size_t>(StyleName::name)].paragraph.indent;
    if (photo.side == PhotoForm::Side::margin && (!indent || indent->amount <= 0)) {
      report("the masthead's lines are not indented, and a photo in the margin would cover them",
             "choose \"left\", or give [styles.name] and the other lines an indent");
    }
    if (photo.width <= Length() || photo.height <= Length()) {
      report("the photo has no size", "say its width and height, such as \"30mm\"");
    }
  }

  // The knob of margins ends where a column would have no room, whatever [fit] says: that may be an extended layout's.
  void limit_margin_knob() {
    KnobRange& range = layout_.fit.knobs[static_cast<std::size_t>(Knob::margins)];
    for (int more = travel(layout_.fit, Knob::margins).more; more > 0; --more) {
      const Layout widest = with_widest_margins(layout_);
      const auto& papers = layout_.papers;
      const bool fits = std::all_of(papers.begin(), papers.end(), [&](const Paper& paper) {
        return has_room(*find_paper(widest, paper.name), widest) || !has_room(paper, layout_);
      });
      if (fits) return;
      range.most = knob_value(layout_.fit, Knob::margins, more - 1);
    }
  }

  void check_color(const Named& color) {
    if (find_color(layout_, color.name)) return;
    std::vector<std::string_view> names;
    for (const NamedColor& row : layout_.colors) names.push_back(row.name);
    std::string hint = did_you_mean(color.name, names);
    if (hint.empty()) hint = "name it in [colors], or write \"#rrggbb\"";
    diagnostics_.report({Severity::error, "layout/unknown-color",
                         fmt::format("the layout has no colour '{}'", color.name), color.span, std::move(hint)});
  }

  Layout& layout_;
  Diagnostics& diagnostics_;
};

}  // namespace

void resolve(Layout& layout, Diagnostics& diagnostics) { Resolver(layout, diagnostics).run(); }

}  // namespace cvpdf::layout
