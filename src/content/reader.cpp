#include "content/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "content/authors.hpp"
#include "content/check_references.hpp"
#include "content/fields.hpp"
#include "content/language_tag.hpp"
#include "content/list_choice.hpp"
#include "content/nodes.hpp"
#include "content/overlays.hpp"
#include "content/person.hpp"
#include "content/roles.hpp"
#include "content/section_ids.hpp"
#include "content/settings.hpp"
#include "content/tables.hpp"
#include "content/teams.hpp"
#include "content/terms.hpp"
#include "content/word_choice.hpp"
#include "toml/cursor.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

constexpr std::size_t most_tables = 100'000;  // In a whole document.
constexpr std::string_view root_name = "the document";

std::size_t count_tables(const toml::Table& table);

std::size_t count_tables(const toml::Value& value) {
  if (const auto* table = std::get_if<toml::Table>(&value.kind)) return 1 + count_tables(*table);
  std::size_t count = 0;
  if (const auto* array = std::get_if<toml::Array>(&value.kind)) {
    for (const toml::Value& element : array->values) count += count_tables(element);
  }
  return count;
}

std::size_t count_tables(const toml::Table& table) {
  std::size_t count = 0;
  for (const toml::Member& member : table.members) count += count_tables(member.value);
  return count;
}

// Reads the root table: settings, person, roles, terms, sections.
class CvReader {
 public:
  CvReader(toml::Cursor cursor, Diagnostics& diagnostics) : cursor_(std::move(cursor)), diagnostics_(diagnostics) {}

  Cv read() {
    Cv cv;
    check_format(cursor_, diagnostics_);
    read_settings(cv);
    read_typography(cv.typography);
    cv.person = take_person(cursor_, "person", diagnostics_);
    cv.roles = take_roles(cursor_, "role", diagnostics_);
    cv.teams = take_teams(cursor_, diagnostics_);
    cv.references = take_references(cursor_, diagnostics_);
    cv.overlays = take_overlays(cursor_, cv.roles, diagnostics_);
    cv.terms = take_terms(cursor_, diagnostics_);
    cv.sections = sections(cv.roles);
    cursor_.finish({"letter"});
    check_references(cv, diagnostics_);
    fill_section_ids(cv.sections);
    return cv;
  }

 private:
  void read_settings(Cv& cv) {
    const PlainText language = take_language(cursor_, diagnostics_);
    if (!language.utf8.empty()) cv.language = language.utf8;
    cv.language_span = language.span;
    cv.hyphenation = cursor_.take_boolean("hyphenation");
    const PlainText layout = take_plain_text(cursor_, "layout");
    cv.layout = layout.utf8;
    cv.layout_span = layout.span;
    const PagesWish pages = take_pages(cursor_, diagnostics_);
    cv.pages = pages.goal;
    cv.pages_span = pages.span;
    cv.date = take_document_date(cursor_, diagnostics_);
    cv.legal = take_markup(cursor_, "legal", diagnostics_);
    cv.keywords = take_words(cursor_, "keywords",
                             {Severity::error, "content/empty-keyword", "a keyword is empty", {}, {}}, diagnostics_);
    if (const toml::Value* attach = cursor_.take_of<bool>("attach", "true or false")) {
      cv.attach = std::get<bool>(attach->kind);
      cv.attach_span = attach->span;
    }
    read_largest_file(cv);
    Design design = take_design(cursor_);
    cv.design = std::move(design.table);
    cv.design_span = design.span;
    cv.paper = take_paper(cursor_, diagnostics_).utf8;
  }

  void read_largest_file(Cv& cv) {
    constexpr std::int64_t most = 1'000'000;
    const toml::Value* value = cursor_.take_of<std::int64_t>("max_kb", "an integer");
    if (value == nullptr) return;
    const std::int64_t limit = std::get<std::int64_t>(value->kind);
    cv.max_kb_span = value->span;
    if (limit >= 1 && limit <= most) {
      cv.max_kb = limit;
    } else {
      report("content/bad-number", fmt::format("max_kb is a number from 1 to {}", most), value->span,
             "as in max_kb = 500");
    }
  }

  std::optional<SectionRegion> region(toml::Cursor& cursor) {
    const PlainText chosen = take_plain_text(cursor, "region");
    if (chosen.utf8.empty()) return std::nullopt;
    if (chosen.utf8 == "main") return SectionRegion::main;
    if (chosen.utf8 == "sidebar") return SectionRegion::sidebar;
    report("content/bad-region", "the region is main or sidebar", chosen.span,
           did_you_mean(chosen.utf8, {"main", "sidebar"}));
    return std::nullopt;
  }

  void read_typography(TextRuleChoices& choices) {
    const toml::Value* value = cursor_.take_of<toml::Table>("typography", "a table");
    if (value == nullptr) return;
    toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "[typography]", diagnostics_);
    for (std::size_t i = 0; i < text_rule_count; ++i) choices[i] = table.take_boolean(text_rules[i].name);
    table.finish({}, document_keys());
  }

  std::vector<Section> sections(const std::vector<AuthorRole>& roles) {
    std::vector<Section> result;
    for (const toml::Value* value : cursor_.take_tables("section")) {
      const toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "a section", diagnostics_);
      if (std::optional<Section> read = section(table, roles)) result.push_back(std::move(*read));
    }
    if (!cursor_.has("section")) {
      report("content/empty-document", "the document has no section", {cursor_.span().file, 0, 0},
             "add one: [[section]] with a title and entries such as [[section.text]]");
    }
    return result;
  }

  std::optional<Section> section(toml::Cursor cursor, const std::vector<AuthorRole>& roles) {
    Section section;
    section.span = cursor.span();
    section.id = id(cursor);
    section.title = take_markup(cursor, "title", diagnostics_);
    if (!cursor.has("title")) cursor.report_missing("title");
    section.note = take_markup(cursor, "note", diagnostics_);
    section.lists = take_list_choice(cursor, diagnostics_);
    section.language = take_language(cursor, diagnostics_);
    section.page = take_page_wish(cursor, diagnostics_);
    section.region = region(cursor);
    section.bibliography = take_bibliography(cursor, diagnostics_);
    section.references = take_references(cursor, diagnostics_);
    section.nodes = take_nodes(cursor, roles, diagnostics_);
    const bool hidden = take_hide(cursor);
    cursor.finish({}, document_keys());
    const bool is_empty = holds_nothing(cursor) && section.bibliography.empty();
    if (!hidden && is_empty) {
      diagnostics_.report(
          {Severity::warning, "content/empty-section", "the section has nothing in it", section.span, ""});
    }
    if (hidden) return std::nullopt;
    if (section.bibliography.empty() && hides_all(cursor, section.nodes, "section", diagnostics_)) return std::nullopt;
    return section;
  }

  std::string id(toml::Cursor& cursor) {
    const PlainText chosen = take_plain_text(cursor, "id");
    if (chosen.utf8.empty()) return {};
    if (!is_section_id(chosen.utf8)) {
      report("content/bad-id", "an id has lower case letters, digits and hyphens", chosen.span, "");
      return {};
    }
    if (ids_.insert(chosen.utf8).second) return chosen.utf8;
    report("content/duplicate-id", fmt::format("another section has the id '{}'", chosen.utf8), chosen.span, "");
    return {};
  }

  void report(std::string code, std::string message, const SourceSpan& span, std::string hint) {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), span, std::move(hint)});
  }

  toml::Cursor cursor_;
  Diagnostics& diagnostics_;
  std::set<std::string> ids_;
};

}  // namespace

Cv read_cv(std::uint32_t file, Diagnostics& diagnostics) {
  const std::optional<toml::Table> root = toml::parse(file, diagnostics);
  if (!root) return {};
  const SourceSpan head{file, 0, 0};
  if (root->members.empty()) {
    diagnostics.report({Severity::error, "content/empty-document", "the document is empty", head,
                        "begin with [person] and a name; `cvpdf new` writes an example"});
    return {};
  }
  if (count_tables(*root) > most_tables) {
    diagnostics.report({Severity::error, "content/too-many",
                        fmt::format("the document has more than {} entries", most_tables), head, ""});
    return {};
  }
  return CvReader(toml::Cursor(*root, head, std::string(root_name), diagnostics), diagnostics).read();
}

}  // namespace cvpdf::content
