#include "content/write_toml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "content/entry_kinds.hpp"
#include "content/section_ids.hpp"
#include "content/write_entry.hpp"
#include "content/write_references.hpp"
#include "content/write_values.hpp"
#include "toml/writer.hpp"

namespace cvpdf::content {
namespace {

std::string literal(const std::optional<bool>& choice) {
  if (!choice) return {};
  return *choice ? "true" : "false";
}

// Writes the tables from the root down; a node's header is its parent's and the name of its kind.
class CvWriter {
 public:
  explicit CvWriter(const Cv& cv) : cv_(cv), roles_(roles_in_use(cv)) {}

  std::string write() {
    settings();
    person();
    typography();
    terms();
    write_roles(out_, roles_);
    write_teams(out_, cv_.teams);
    for (const Section& one : cv_.sections) section(one);
    return out_.take();
  }

 private:
  void settings() {
    out_.put("format", "1");
    // The default is not said, so that a choice stays one.
    const bool is_chosen = cv_.language_span.file != 0 || cv_.language != Cv{}.language;
    if (is_chosen) out_.put("language", toml::string_literal(cv_.language));
    out_.put("hyphenation", literal(cv_.hyphenation));
    out_.put("layout", text_literal(cv_.layout));
    out_.put("paper", text_literal(cv_.paper));
    if (cv_.pages) pages(*cv_.pages);
    if (cv_.date) out_.put("date", content::literal(*cv_.date));
    out_.put("legal", content::literal(cv_.legal));
    out_.put("keywords", content::literal(cv_.keywords));
    out_.put("attach", literal(cv_.attach));
    if (!cv_.design.members.empty()) out_.put("design", toml::value_literal({cv_.design, {}}));
    if (cv_.max_kb) out_.put("max_kb", fmt::format("{}", *cv_.max_kb));
    out_.put("references", content::literal(cv_.references));
  }

  // A number where it is one.
  void pages(const PageGoal& goal) {
    const bool is_number = goal.last != PageGoal::LastPage::full && goal.least == goal.most;
    out_.put("pages", is_number ? written(goal) : toml::string_literal(written(goal)));
  }

  void person() {
    const Person& person = cv_.person;
    out_.open_table("person");
    out_.put("name", content::literal(person.name));
    out_.put("also", content::literal(person.also));
    out_.put("headline", content::literal(person.headline));
    out_.put("email", content::literal(person.email));
    out_.put("phone", content::literal(person.phone));
    out_.put("location", content::literal(person.location));
    out_.put("url", content::literal(person.url));
    out_.put("profiles", content::literal(person.profiles, out_.indent()));
  }

  void typography() {
    const auto is_chosen = [](const std::optional<bool>& rule) { return rule.has_value(); };
    if (std::none_of(cv_.typography.begin(), cv_.typography.end(), is_chosen)) return;
    out_.open_table("typography");
    for (std::size_t i = 0; i < text_rule_count; ++i) out_.put(text_rules[i].name, literal(cv_.typography[i]));
  }

  void terms() {
    if (cv_.terms.empty()) return;
    out_.open_table("terms");
    for (const Term& term : cv_.terms) out_.put(term.text, content::literal(term));
  }

  // A title may be blank, but stands.
  void title(const RichText& title) {
    const std::string words = content::literal(title);
    out_.put("title", words.empty() ? toml::string_literal("") : words);
  }

  void section(const Section& section) {
    out_.open_array_table("section");
    title(section.title);
    if (is_section_id(section.id) && section.id != section_id_of(section.title)) {
      out_.put("id", toml::string_literal(section.id));
    }
    out_.put("note", content::literal(section.note));
    if (section.region) out_.put("region", *section.region == SectionRegion::main ? "\"main\"" : "\"sidebar\"");
    put_list_choice(out_, section.lists);
    out_.put("language", content::literal(section.language));
    put_page_wish(out_, section.page);
    out_.put("references", content::literal(section.references));
    nodes(section.nodes, "section");
  }

  void nodes(const std::vector<Node>& nodes, std::string_view path) {
    for (const Node& one : nodes) {
      std::visit([&](const auto& node) { this->node(node, path); }, one);
    }
  }

  void node(const Group& group, std::string_view parent) {
    const std::string path = fmt::format("{}.{}", parent, group_name);
    out_.open_array_table(path);
    title(group.title);
    out_.put("note", content::literal(group.note));
    put_list_choice(out_, group.lists);
    put_page_wish(out_, group.page);
    out_.put("references", content::literal(group.references));
    nodes(group.nodes, path);
  }

  void node(const Entry& entry, std::string_view parent) {
    const std::string path = fmt::format("{}.{}", parent, entry.kind->name);
    out_.open_array_table(path);
    write_entry(out_, entry, roles_);
    nodes(entry.children, path);
  }

  const Cv& cv_;
  std::vector<AuthorRole> roles_;
  toml::Writer out_;
};

}  // namespace

std::string write_toml(const Cv& cv) { return CvWriter(cv).write(); }

}  // namespace cvpdf::content
