#include "output/html/html_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "output/html/direction.hpp"
#include "output/html/escape.hpp"
#include "output/html/figure.hpp"
#include "output/html/inline_html.hpp"
#include "output/html/person_data.hpp"
#include "output/html/style_sheet.hpp"
#include "output/reflow/labels.hpp"
#include "output/reflow/reflow.hpp"

namespace cvpdf::output::html {

namespace {

using reflow::Block;
using reflow::Line;
using reflow::Paragraph;

constexpr int lowest_heading = 6;

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : fmt::format(" {}=\"{}\"", name, escaped(value));
}

bool is_contact(const Block& block) {
  const Paragraph* head = reflow::head_of(block);
  const auto is_piece = [](const reflow::Piece& piece) { return piece.place == reflow::Piece::Place::contact; };
  return head != nullptr && head->level == 0 && std::any_of(head->words.begin(), head->words.end(), is_piece);
}

// The body's elements.
class BodyWriter {
 public:
  // The pictures must outlive it.
  BodyWriter(std::string_view language, const std::vector<image::Picture>& pictures)
      : pictures_(pictures), language_(language) {}

  std::string write(const reflow::Tree& tree) && {
    if (tree.parts.size() == 1) {
      page(tree.parts.front());
    } else {
      line("<main>");
      for (const reflow::Part& part : tree.parts) article(part);
      line("</main>");
    }
    return std::move(html_);
  }

 private:
  void line(std::string_view html) {
    html_ += html;
    html_ += '\n';
  }

  void page(const reflow::Part& part) {
    header(part.masthead);
    line("<main>");
    add(part.blocks);
    line("</main>");
  }

  // A page has one heading of the first level: those of further articles are one lower each.
  void article(const reflow::Part& part) {
    line("<article>");
    header(part.masthead);
    add(part.blocks);
    line("</article>");
    lower_ = 1;
  }

  void header(const std::vector<Block>& blocks) {
    if (blocks.empty()) return;
    line("<header>");
    masthead(blocks);
    line("</header>");
  }

  void masthead(const std::vector<Block>& blocks) {
    bool is_open = false;
    for (const Block& block : blocks) {
      if (is_contact(block) != is_open) line(is_open ? "</address>" : "<address>");
      is_open = is_contact(block);
      add(block);
    }
    if (is_open) line("</address>");
  }

  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) add(block);
  }
  void add(const Block& block) {
    std::visit([this](const auto& one) { add(one); }, block.kind);
  }

  // Says a language that is another than around it.
  [[nodiscard]] std::string language_attributes(std::string_view language) const {
    if (language.empty() || language == language_) return {};
    const std::string_view direction = direction_of(language);
    return attribute("lang", language) + (direction == direction_of(language_) ? "" : attribute("dir", direction));
  }
  [[nodiscard]] std::string_view language_of(const Paragraph& paragraph) const {
    return paragraph.language.empty() ? std::string_view(language_) : std::string_view(paragraph.language);
  }

  void add(const Paragraph& paragraph) {
    if (!paragraph.items.empty()) return line(run_in(paragraph));
    line(paragraph.level > 0 ? heading(paragraph) : text(paragraph, "p"));
  }
  [[nodiscard]] std::string text(const Paragraph& paragraph, std::string_view element) const {
    return fmt::format("<{0}{1}>{2}</{0}>", element, language_attributes(paragraph.language),
                       inline_html(paragraph.words, {language_of(paragraph)}));
  }

  // A section's title has an id, by which the section is named. Below it, how a heading looks tells levels apart.
  std::string heading(const Paragraph& paragraph) {
    const Surroundings around = heading_surroundings(paragraph, language_of(paragraph));
    std::string attributes = attribute("id", std::exchange(title_id_, {}));
    if (paragraph.level >= first_bold_heading) {
      const std::string_view weight = around.is_bold ? "" : "light";
      const std::string_view slant = around.is_italic ? "italic" : "";
      const std::string_view blank = weight.empty() || slant.empty() ? "" : " ";
      attributes += attribute("class", fmt::format("{}{}{}", weight, blank, slant));
    }
    return fmt::format("<h{0}{1}{2}>{3}</h{0}>", std::min(paragraph.level + lower_, lowest_heading), attributes,
                       language_attributes(paragraph.language), inline_html(paragraph.words, around));
  }

  std::string run_in(const Paragraph& paragraph) {
    std::string html = fmt::format("<div class=\"run-in\"{}>", language_attributes(paragraph.language));
    const std::string outer = std::exchange(language_, std::string(language_of(paragraph)));
    if (!paragraph.words.empty()) html += paragraph.level > 0 ? heading(paragraph) : text(paragraph, "span");
    html += "\n<ul class=\"run-on\">";
    for (const Line& item : paragraph.items) html += "\n<li>" + inline_html(item, {language_}) + "</li>";
    language_ = outer;
    return html + "\n</ul></div>";
  }

  void add(const reflow::Row& row) {
    const Paragraph& head = row.cells.front();
    line(fmt::format("<div class=\"head\"{}>", language_attributes(head.language)));
    const std::string outer = std::exchange(language_, std::string(language_of(head)));
    if (head.level > 0 || !head.items.empty()) {
      add(head);
    } else {
      line(text(head, "span"));
    }
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      const Paragraph& cell = row.cells[i];
      line(fmt::format("<span class=\"date\"{}>{}</span>", language_attributes(cell.language),
                       inline_html(whole(cell), {language_of(cell)})));
    }
    language_ = outer;
    line("</div>");
  }
  static Line whole(const Paragraph& paragraph) {
    Line line = paragraph.words;
    for (const Line& item : paragraph.items) line.insert(line.end(), item.begin(), item.end());
    return line;
  }

  // Labels that say something stand as they are; bullets are the browser's.
  void add(const reflow::List& list) {
    const reflow::Marks marks = reflow::marks_of(list);
    const std::string_view element = marks == reflow::Marks::numbers ? "ol" : "ul";
    const bool is_labelled = marks != reflow::Marks::bullets;
    line(fmt::format("<{}{}>", element, is_labelled ? " class=\"labelled\"" : ""));
    for (const reflow::Item& item : list.items) {
      if (is_labelled) {
        add_labelled(item);
      } else {
        add(item);
      }
    }
    line(fmt::format("</{}>", element));
  }
  void add(const reflow::Item& item) {
    html_ += "<li>";
    add_in_item(item.blocks);
    line("</li>");
  }
  void add_labelled(const reflow::Item& item) {
    line(fmt::format("<li><span class=\"label\">{}</span>", inline_html(item.label, {language_})));
    html_ += "<div class=\"body\">";
    add_in_item(item.blocks);
    line("</div></li>");
  }
  // The first paragraph needs no element of its own.
  void add_in_item(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const auto* paragraph = std::get_if<Paragraph>(&blocks[i].kind);
      const bool is_bare = i == 0 && paragraph != nullptr && paragraph->level == 0 && paragraph->items.empty();
      if (i == 0 && !is_bare) html_ += '\n';
      if (is_bare) {
        html_ += paragraph->language == language_ || paragraph->language.empty()
                     ? inline_html(paragraph->words, {language_})
                     : text(*paragraph, "span");
        if (blocks.size() > 1) html_ += '\n';
      } else {
        add(blocks[i]);
      }
    }
  }

  void add(const reflow::Figure& figure) { line(figure_html(figure, pictures_)); }
  void add(const reflow::Section& section) {
    ++sections_;
    const std::string id = section.name.empty() ? fmt::format("section_{}", sections_) : section.name;
    const Paragraph* head = section.blocks.empty() ? nullptr : reflow::head_of(section.blocks.front());
    const bool has_title = head != nullptr && head->level > 0;
    title_id_ = has_title ? fmt::format("title_{}", sections_) : std::string();
    line(fmt::format("<section{}{}{}>", attribute("id", id), attribute("aria-labelledby", title_id_),
                     language_attributes(section.language)));
    const std::string outer = language_;
    if (!section.language.empty()) language_ = section.language;
    add(section.blocks);
    language_ = outer;
    line("</section>");
  }
  void add(const reflow::Entry& entry) {
    line("<div class=\"entry\">");
    add(entry.blocks);
    line("</div>");
  }

  const std::vector<image::Picture>& pictures_;
  std::string html_;
  std::string language_;  // What is around the next element.
  std::string title_id_;  // For the next heading.
  unsigned sections_ = 0;
  int lower_ = 0;  // By how much headings are lower than they are in the document.
};

std::string meta(std::string_view name, std::string_view content) {
  if (content.empty()) return {};
  return fmt::format("<meta name=\"{}\"{}>\n", name, attribute("content", content));
}

std::string head_of_page(const reflow::Tree& tree) {
  const document::Metadata& metadata = tree.metadata;
  std::string keywords;
  for (const std::string& word : metadata.keywords) keywords += (keywords.empty() ? "" : ", ") + word;
  std::string html = "<head>\n<meta charset=\"utf-8\">\n";
  html += meta("viewport", "width=device-width, initial-scale=1");
  html += fmt::format("<title>{}</title>\n", escaped(metadata.title.empty() ? metadata.author : metadata.title));
  html += meta("author", metadata.author);
  html += meta("description", metadata.headline);
  html += meta("keywords", keywords);
  html += meta("color-scheme", "light dark");
  html += fmt::format("<style>{}</style>\n", style_sheet());
  return html + fmt::format("<script type=\"application/ld+json\">\n{}\n</script>\n</head>\n", person_data(tree));
}

}  // namespace

std::string write_html(const WriterInput& input, Diagnostics& /*diagnostics*/) {
  const reflow::Tree tree = reflow::reflow(input.document);
  const std::string language = tree.metadata.language.empty() ? "en" : tree.metadata.language;
  return fmt::format("<!DOCTYPE html>\n<html{} dir=\"{}\">\n{}<body>\n{}</body>\n</html>\n",
                     attribute("lang", language), direction_of(language), head_of_page(tree),
                     BodyWriter(language, input.document.pictures).write(tree));
}

}  // namespace cvpdf::output::html
