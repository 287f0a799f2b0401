#include "content/dump.hpp"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "content/entry_kinds.hpp"
#include "content/markup_text.hpp"
#include "content/write_references.hpp"

namespace cvpdf::content {
namespace {

std::string dressed(const Span& span) {
  switch (span.kind) {
    case SpanKind::code:
      return fmt::format("`{}`", span.utf8);
    case SpanKind::math:
      return fmt::format("${}$", span.utf8);
    case SpanKind::line_break:
      return "\\";
    case SpanKind::text:
      break;
  }
  return span.utf8;
}

std::string dump_date(const Date& date) {
  if (date.year == 0) return fmt::format("\"{}\"", date.free_text);
  std::string text = fmt::format("{}", date.year);
  if (date.month != 0) text += fmt::format("-{:02}", date.month);
  if (date.day != 0) text += fmt::format("-{:02}", date.day);
  return text;
}

std::string dump_end(const Ongoing&) { return "present"; }
std::string dump_end(const Date& date) { return dump_date(date); }
std::string dump_end(std::monostate) { return {}; }

std::string dump_term(const Term& term) {
  std::string text = term.language.utf8.empty() ? "" : fmt::format("in {}", term.language.utf8);
  if (term.hyphenation == Term::Hyphenation::automatic) return text;
  if (!text.empty()) text += ' ';
  return text + (term.hyphenation == Term::Hyphenation::off ? "whole" : term.division);
}

std::string dump_lists(const ListChoice& lists) {
  std::string text = lists.shape ? std::string(list_shape_names[static_cast<std::size_t>(*lists.shape)]) : "";
  if (lists.columns) text += fmt::format("{}{} columns", text.empty() ? "" : ", ", *lists.columns);
  return text;
}

std::string dump_members(const Team& team) {
  std::string text;
  for (const PlainText& member : team.members) text += fmt::format("{}{}", text.empty() ? "" : ", ", member.utf8);
  return team.role.utf8.empty() ? text : fmt::format("{} ({})", text, team.role.utf8);
}

// Writes lines at a depth; each level of the tree goes one deeper.
class Dumper {
 public:
  std::string dump(const Cv& cv) {
    line("language", cv.language);
    line("layout", cv.layout);
    line("paper", cv.paper);
    if (cv.pages) line("pages", describe(*cv.pages));
    if (cv.date) line("date", dump_date(*cv.date));
    for (const PlainText& keyword : cv.keywords) line("keyword", keyword.utf8);
    if (cv.attach) line("attach", *cv.attach ? "true" : "false");
    if (!cv.design.members.empty()) line("design", toml::value_literal({cv.design, {}}));
    if (cv.max_kb) line("max_kb", fmt::format("{}", *cv.max_kb));
    line("legal", content::dump(cv.legal));
    typography(cv);
    if (cv.hyphenation) line("hyphenation", *cv.hyphenation ? "on" : "off");
    for (const Term& term : cv.terms) line(fmt::format("term {}", term.text), dump_term(term), " ");
    for (const AuthorRole& role : roles_in_use(cv)) {
      line(fmt::format("role {}", role.mark), content::dump(role.legend), " ");
    }
    for (const Team& team : cv.teams) line(fmt::format("team {}", team.name), dump_members(team), " ");
    line("references", literal(cv.references));
    person(cv.person);
    for (const Section& one : cv.sections) section(one);
    return std::move(text_);
  }

 private:
  void typography(const Cv& cv) {
    for (std::size_t i = 0; i < text_rule_count; ++i) {
      if (!cv.typography[i]) continue;
      line(fmt::format("typography {}", text_rules[i].name), *cv.typography[i] ? "true" : "false");
    }
  }

  void section(const Section& section) {
    line(fmt::format("section #{}", section.id), content::dump(section.title), " ");
    ++depth_;
    line("note", content::dump(section.note));
    line("lists", dump_lists(section.lists));
    line("references", literal(section.references));
    line("language", section.language.utf8);
    wish(section.page);
    if (section.region) line("region", *section.region == SectionRegion::main ? "main" : "sidebar");
    nodes(section.nodes);
    --depth_;
  }

  void person(const Person& person) {
    line("person", person.name.utf8);
    ++depth_;
    for (const PlainText& name : person.also) line("also", name.utf8);
    line("headline", content::dump(person.headline));
    line("email", person.email.utf8);
    line("phone", person.phone.utf8);
    line("location", person.location.utf8);
    line("url", person.url.utf8);
    for (const Profile& profile : person.profiles) {
      line("profile", fmt::format("{} {} {}", profile.network, profile.user, profile.url));
    }
    --depth_;
  }

  void nodes(const std::vector<Node>& nodes) {
    for (const Node& one : nodes) {
      std::visit([this](const auto& node) { this->node(node); }, one);
    }
  }

  void node(const Group& group) {
    line("group", content::dump(group.title), " ");
    ++depth_;
    line("note", content::dump(group.note));
    wish(group.page);
    line("lists", dump_lists(group.lists));
    line("references", literal(group.references));
    nodes(group.nodes);
    --depth_;
  }

  void node(const Entry& entry) {
    line(entry.kind->name);
    ++depth_;
    for (std::size_t slot = 0; slot < slot_count; ++slot) {
      std::visit([&](const auto& value) { field(slot_name(static_cast<Slot>(slot)), value); }, entry.fields[slot]);
    }
    line("lists", dump_lists(entry.lists));
    line("language", entry.language.utf8);
    wish(entry.page);
    nodes(entry.children);
    --depth_;
  }

  void wish(const PageWish& page) {
    if (page.begins_page) line("break", "before");
    if (page.keeps_together) line("keep", "true");
  }

  void field(std::string_view, std::monostate) {}
  void field(std::string_view name, const RichText& text) { line(name, content::dump(text)); }
  void field(std::string_view name, const PlainText& text) { line(name, text.utf8); }
  void field(std::string_view name, const Period& period) { line(name, content::dump(period)); }
  void field(std::string_view name, const std::vector<RichText>& paragraphs) {
    for (const RichText& paragraph : paragraphs) line(name, content::dump(paragraph));
  }
  void field(std::string_view name, const std::vector<PlainText>& words) {
    for (const PlainText& word : words) line(name, word.utf8);
  }
  void field(std::string_view name, const Flag& /*flag*/) { line(name, "true"); }
  void field(std::string_view name, const std::vector<Author>& authors) {
    line(name);
    ++depth_;
    for (const Author& author : authors) {
      line(author.marks.empty() ? author.name : fmt::format("{} {}", author.name, author.marks));
    }
    --depth_;
  }
  void field(std::string_view name, const std::vector<Item>& list) {
    line(name);
    items(list);
  }

  void items(const std::vector<Item>& list) {
    ++depth_;
    for (const Item& item : list) {
      const std::string label = item.label.empty() ? "" : fmt::format("[{}] ", content::dump(item.label));
      line(fmt::format("- {}{}", label, content::dump(item.text)));
      if (item.lists != ListChoice{}) line(fmt::format("  lists: {}", dump_lists(item.lists)));
      items(item.items);
    }
    --depth_;
  }

  void line(std::string_view whole) { fmt::format_to(std::back_inserter(text_), "{:{}}{}\n", "", depth_ * 2, whole); }
  void line(std::string_view name, std::string_view value, std::string_view between = ": ") {
    if (value.empty() && between == ": ") return;
    line(value.empty() ? std::string(name) : fmt::format("{}{}{}", name, between, value));
  }

  std::string text_;
  std::size_t depth_ = 0;
};

}  // namespace

std::string dump(const RichText& text) {
  std::string result;
  for (const Span& span : joined(text)) {
    std::string words = dressed(span);
    if (span.emphasis.emphasized) words = fmt::format("*{}*", words);
    if (span.emphasis.strong) words = fmt::format("**{}**", words);
    result += span.target.empty() ? words : fmt::format("[{}]({})", words, span.target);
  }
  return result;
}

std::string dump(const Period& period) {
  const std::string begin = period.begin ? dump_date(*period.begin) : std::string();
  const std::string end = std::visit([](const auto& one) { return dump_end(one); }, period.end);
  return end.empty() ? begin : fmt::format("{} .. {}", begin, end);
}

std::string dump(const Cv& cv) { return Dumper().dump(cv); }

}  // namespace cvpdf::content
