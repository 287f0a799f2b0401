// From the date down to the enclosures, in the order in which it is read.
#include "compose/letter.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "bibliography/citation.hpp"
#include "compose/check_layout.hpp"
#include "compose/dates.hpp"
#include "compose/draft.hpp"
#include "compose/inline_writer.hpp"
#include "compose/items.hpp"
#include "compose/line_writer.hpp"
#include "compose/regions.hpp"
#include "compose/sheet.hpp"
#include "compose/unshown.hpp"

namespace cvpdf::compose {

namespace {

using content::PlainText;
using content::RichText;
using document::Role;
using layout::StyleName;

// A letter's date is written out, whatever dates a CV has.
const layout::DateForm& date_form() {
  static const layout::DateForm form{"{long}", "{long}", "{long}", {}, {}, {}};
  return form;
}

SourceSpan span_of_words(const RichText& words) { return words.empty() ? SourceSpan{} : words.front().span; }

class LetterComposer {
 public:
  LetterComposer(const content::Letter& letter, const content::Cv& cv, Draft& draft)
      : letter_(letter), cv_(cv), draft_(draft) {}

  void compose() {
    section_ = draft_.add_node(Role::section, document::structure_root, letter_.span);
    dateline();
    recipient();
    words(letter_.subject, {StyleName::subject, Role::heading2, document::Keep::with_next, {}});
    lead_in(letter_.opening, {});
    for (const content::LetterPart& part : letter_.body) {
      if (const auto* text = std::get_if<RichText>(&part)) words(*text, {});
      if (const auto* list = std::get_if<content::LetterList>(&part)) {
        compose_items(list->items, list_place(list->marks), draft_);
      }
    }
    end();
  }

 private:
  struct Form {
    StyleName style = StyleName::letter;
    Role role = Role::paragraph;
    document::Keep keep = document::Keep::nothing;
    std::optional<document::Space> before{}, after{};  // Instead of the style's own.
  };

  [[nodiscard]] ListPlace list_place(const std::vector<std::string>& marks) const {
    ListPlace place;
    place.parent = section_;
    place.marks = marks;
    return place;
  }

  // A paragraph of what `write` writes, and its words.
  template <typename Write>
  void paragraph(const Form& form, const SourceSpan& span, const Write& write) {
    const auto style = static_cast<layout::StyleIndex>(form.style);
    const auto node = draft_.add_node(form.role, section_, span);
    InlineWriter out(draft_, node);
    write(out, draft_.styles().over(body_type, style));
    if (document::is_heading(form.role)) draft_.node(node).title = out.words();
    LinePlace place;
    place.before = form.before;
    place.keep = form.keep;
    if (place.keep == document::Keep::nothing && out.words().ends_with(':')) place.keep = document::Keep::lead_in;
    document::Paragraph set;
    set.content = std::move(out).take();
    set.style = style_at(style, place, draft_);
    set.style.after = form.after.value_or(set.style.after);
    set.structure = node;
    draft_.add(std::move(set));
  }

  void words(const RichText& text, const Form& form) {
    if (text.empty()) return;
    paragraph(form, span_of_words(text), [&text](InlineWriter& out, TypeId type) { out.rich_text(text, type); });
  }

  void lead_in(const RichText& text, const Form& form) {
    if (text.empty()) return;
    words(text, form);
    draft_.keep_last(document::Keep::lead_in);
  }

  // "London, November 28, 2026".
  void dateline() {
    const PlainText& place = letter_.place;
    if (place.utf8.empty() && !cv_.date) return;
    const SourceSpan span = place.utf8.empty() ? cv_.date->span : place.span;
    paragraph({StyleName::dateline}, span, [&](InlineWriter& out, TypeId type) {
      if (!place.utf8.empty()) out.plain_text(place.utf8, type, place.span);
      if (!place.utf8.empty() && cv_.date) out.pattern_text(", ", type);
      if (cv_.date) out.verbatim(print_date(*cv_.date, date_form(), draft_.language()), type, cv_.date->span);
    });
  }

  // One paragraph: it is one address.
  void recipient() {
    if (letter_.recipient.empty()) return;
    const auto style = static_cast<layout::StyleIndex>(StyleName::recipient);
    const TypeId type = draft_.styles().over(body_type, style);
    document::Paragraph set;
    set.structure = draft_.add_node(Role::paragraph, section_, letter_.recipient.front().span);
    for (const PlainText& line : letter_.recipient) {
      InlineWriter out(draft_, set.structure);
      out.plain_text(line.utf8, type, line.span);
      if (!set.content.empty()) set.content.emplace_back(document::LineBreak{});
      std::vector<document::Inline> content = std::move(out).take();
      std::move(content.begin(), content.end(), std::back_inserter(set.content));
    }
    set.style = style_at(style, {}, draft_);
    draft_.add(std::move(set));
  }

  // The name does not stand alone on a page: the text's last line is with it.
  void end() {
    draft_.keep_last(document::Keep::lead_in);
    const auto closing = static_cast<layout::StyleIndex>(StyleName::closing);
    const document::Space own = draft_.styles().paragraph(closing).after;
    const document::Space room = letter_.signature.picture ? document::Space{} : own;
    lead_in(letter_.closing, {StyleName::closing, Role::paragraph, document::Keep::nothing, {}, room});
    signature();
    const PlainText& name = cv_.person.name;
    if (!name.utf8.empty()) {
      paragraph({StyleName::letter, Role::paragraph, document::Keep::nothing, room}, name.span,
                [&name](InlineWriter& out, TypeId type) { out.plain_text(name.utf8, type, name.span); });
    }
    enclosures();
  }

  // As large as there is room for it, in what is left for one by hand, less `gaps`.
  [[nodiscard]] Size signature_size(const image::Picture& picture, Length gaps) {
    const auto closing = static_cast<layout::StyleIndex>(StyleName::closing);
    const Length room = draft_.styles().paragraph(closing).after.natural - gaps;
    const Size& most = draft_.layout().signature;
    const Length height = room > Length() ? std::min(room, most.height) : most.height;
    const Length wide = ratio_of(most.width, picture.height, picture.width);
    if (wide <= height) return {most.width, wide};
    return {ratio_of(height, picture.width, picture.height), height};
  }

  void signature() {
    if (!letter_.signature.picture) return;
    const image::Picture& picture = *letter_.signature.picture;
    const Length gap = draft_.styles().line() / 4;
    document::Figure figure;
    figure.size = signature_size(picture, gap + gap);
    document::StructureNode node{Role::figure, section_, {}, {}, {}, {}, {}, letter_.signature.file.span};
    node.alt = cv_.person.name.utf8;
    figure.structure = draft_.add_node(std::move(node));
    figure.source = letter_.signature.file.utf8;
    document::BlockStyle style;
    style.alignment = document::Alignment::ragged_right;
    style.before = style.after = {gap, {}, {}};
    style.keep = document::Keep::with_next;
    draft_.add_figure(std::move(figure), picture, style);
  }

  // "Enclosures: curriculum vitae, certificates".
  void enclosures() {
    const std::vector<PlainText>& all = letter_.enclosures;
    if (all.empty()) return;
    paragraph({StyleName::enclosures}, all.front().span, [&](InlineWriter& out, TypeId type) {
      const language::Language& language = out.language();
      out.pattern_text(all.size() == 1 ? language.enclosure : language.enclosures, type);
      const bool keeps_off = language.punctuation == language::Punctuation::spaced;
      out.pattern_text(keeps_off ? "\u00A0: " : ": ", type);
      for (const PlainText& one : all) {
        if (&one != &all.front()) out.pattern_text(", ", type);
        out.plain_text(one.utf8, type, one.span);
      }
    });
  }

  const content::Letter& letter_;
  const content::Cv& cv_;
  Draft& draft_;
  document::StructureId section_ = document::structure_root;  // All but the masthead.
};

}  // namespace

document::Document compose_letter(const content::Letter& letter, const content::Cv& cv, const layout::Layout& layout,
                                  Diagnostics& diagnostics) {
  check_layout(layout, diagnostics);
  const bibliography::People people(cv);
  Draft draft(layout, cv.language, diagnostics);
  begin_sheet(cv, draft);
  report_unshown_person(cv.person, layout, diagnostics);
  compose_regions(cv, people, draft);  // It has no sections: the masthead.
  LetterComposer(letter, cv, draft).compose();
  document::Document document = finish_sheet(cv, layout, std::move(draft));
  if (!letter.subject.empty()) document.metadata.title = content::plain_text(letter.subject);
  return document;
}

}  // namespace cvpdf::compose
