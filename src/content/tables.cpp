#include "content/tables.hpp"

#include <array>
#include <iterator>

#include "base/text_rules.hpp"

namespace cvpdf::content {
namespace {

constexpr KeySpec hide{"hide", ValueType::boolean, "Leaves it out, once it has been checked."};

constexpr KeySpec page_break{"break", ValueType::page_break, "\"before\": it begins a page."};
constexpr KeySpec keep{"keep", ValueType::boolean, "No page breaks inside it, as long as it fits on one."};

constexpr KeySpec language{"language", ValueType::plain_text,
                           "The language of it all, where it differs from that around it; a tag such as \"de\"."};

constexpr KeySpec lists{"lists", ValueType::list_shape,
                        "How its lists are set, where not as the layout says: \"inline\" is one behind the other."};
constexpr KeySpec columns{"columns", ValueType::list_columns,
                          "In how many columns, at most; chooses \"columns\" where `lists` is not given."};

constexpr KeySpec document[] = {
    {"format", ValueType::format, "The version of this format; 1 is the only one."},
    {"language", ValueType::plain_text, "The language as a tag such as \"en-US\", which is the default (BCP 47)."},
    {"hyphenation", ValueType::boolean, "Whether words may be divided; by default the layout says."},
    {"layout", ValueType::plain_text, "The look: a layout's name, or a layout file."},
    {"paper", ValueType::paper, "The paper's size."},
    {"design", ValueType::design,
     "What is to look otherwise than in the layout: its keys, as in [design.styles.body]."},
    {"pages", ValueType::page_goal,
     "How many pages it is to have, at most (\"<=2\"), or with the last one filled; the layout's knobs are turned for "
     "it."},
    {"date", ValueType::date, "The date of the document; it stands where the layout's header or footer has one."},
    {"legal", ValueType::markdown, "A clause for every page, such as a consent; likewise."},
    {"keywords", ValueType::names, "Words to be found by: they are in the PDF's metadata, not on its pages."},
    {"attach", ValueType::boolean,
     "Whether the PDF carries this content, to be edited and typeset again; by default not."},
    {"max_kb", ValueType::count, "A warning tells of a finished file of more kilobytes (1000 bytes)."},
    {"typography", ValueType::typography, "Rules of smart text, switched on or off."},
    {"person", ValueType::person, "Whose CV it is.", Need::required},
    {"role", ValueType::roles, "What marks behind authors mean; without any, \"*\" means equal contribution."},
    {"team", ValueType::teams, "Authors whose names have a style of their own, such as your students."},
    {"references", ValueType::references,
     "How lists of publications are made, wherever they do not say so themselves."},
    {"overlay", ValueType::overlays, "What you add to entries of .bib files, by their keys."},
    {"terms", ValueType::terms, "Words and phrases of which something is known wherever they stand."},
    {"section", ValueType::sections, "The sections, in order.", Need::required},
};
template <std::size_t count>
constexpr std::array<std::string_view, count> names_of(const KeySpec (&keys)[count]) {
  std::array<std::string_view, count> names{};
  for (std::size_t i = 0; i < count; ++i) names[i] = keys[i].key;
  return names;
}
constexpr auto names_of_document = names_of(document);
constexpr std::array<KeySpec, text_rule_count> typography = [] {
  std::array<KeySpec, text_rule_count> keys{};
  for (std::size_t i = 0; i < text_rule_count; ++i) {
    keys[i] = {text_rules[i].name, ValueType::boolean, text_rules[i].summary};
  }
  return keys;
}();
constexpr KeySpec person[] = {
    {"name", ValueType::plain_text, "The name as it is to be printed.", Need::required},
    {"also", ValueType::names, "Other names of the person among authors."},
    {"headline", ValueType::markdown, "One line under the name."},
    {"email", ValueType::plain_text, "The e-mail address."},
    {"phone", ValueType::plain_text, "The telephone number."},
    {"location", ValueType::plain_text, "Where the person lives."},
    {"url", ValueType::url, "The person's page."},
    {"photo", ValueType::plain_text, "The picture's file, a JPEG or PNG; its path is relative to the content's."},
    {"photo_alt", ValueType::plain_text, "What a screen reader says of the photo; by default the person's name."},
    {"profiles", ValueType::profiles, "Profiles elsewhere."},
};
constexpr KeySpec profile[] = {
    {"network", ValueType::plain_text, "The network's name, such as \"GitHub\".", Need::required},
    {"user", ValueType::plain_text, "The name there; needed where there is no URL."},
    {"url", ValueType::url, "The profile's page."},
    hide,
};
constexpr KeySpec role[] = {
    {"mark", ValueType::plain_text, "The sign behind the names, such as \"*\".", Need::required},
    {"legend", ValueType::markdown, "What it means; by default the language's words for what its name says."},
    {"name", ValueType::plain_text,
     "By which `roles` call it; \"equal\", \"first\", \"senior\", \"corresponding\" and \"student\" need no "
     "declaration."},
};
constexpr KeySpec team[] = {
    {"name", ValueType::plain_text, "The name of the style in the layout; one without has the style \"team\".",
     Need::required},
    {"members", ValueType::names, "Their names; found as yours is, however they are written.", Need::required},
    {"role", ValueType::plain_text, "The role that each of them has as an author, such as \"student\"."},
    hide,
};
constexpr KeySpec reference_list[] = {
    {"only", ValueType::filter,
     "Which publications are listed; the others are left out, with a note of how many. {}: all of them."},
    {"group_by", ValueType::reference_groups,
     "Makes groups, with titles in the document's language. \"none\": no groups, whatever is wished around."},
    {"titles", ValueType::texts_by_word,
     "Other titles of these groups, such as { article = \"Journals\" }. {}: the language's own."},
    {"sort", ValueType::reference_order,
     "The order, such as [\"-year\", \"title\"]; a minus sign: from the last on. []: as they come."},
    {"number", ValueType::numbering, "Numbers them, anew in each of what it names."},
    {"count", ValueType::counting, "\"down\": the first has the highest number."},
    {"prefix", ValueType::prefix,
     "What stands before the numbers, such as { article = \"J\", proceedings = \"C\" }. \"\": nothing."},
    {"years", ValueType::boolean, "Whether the margin has the first year of each run."},
    {"max_authors", ValueType::author_limit,
     "How many authors are named, at most; the first one, you, and all who have a mark always are. \"all\": all of "
     "them, whatever is wished around."},
    {"keep_last", ValueType::boolean, "Whether the last author is named in any case."},
    {"totals", ValueType::boolean, "Whether a line tells how many there are."},
    {"style", ValueType::plain_text,
     "The style of references, one of the layout's. \"\": the layout's own for each kind."},
};
constexpr KeySpec reference_filter[] = {
    {"type", ValueType::one_or_more_words, "One of these types, such as \"article\" or \"thesis\"."},
    {"tag", ValueType::one_or_more_words, "One of these tags."},
    {"status", ValueType::one_or_more_words, "One of these statuses."},
    {"role", ValueType::one_or_more_words, "You in one of these roles; \"first\" and \"last\" are places, too."},
    {"since", ValueType::year, "The first year."},
    {"until", ValueType::year, "The last year."},
    {"selected", ValueType::boolean, "Whether they are selected."},
};
constexpr KeySpec term[] = {
    {"language", ValueType::plain_text, "Its language, where it differs from that around it."},
    {"hyphenation", ValueType::plain_text,
     "Where the word may be divided, as in \"da-ta-base\"; \"off\": nowhere. Other forms of the word are other terms."},
};
constexpr KeySpec section[] = {
    {"title", ValueType::markdown, "The heading.", Need::required},
    {"id", ValueType::plain_text, "A name for links, of lower case letters, digits and hyphens; else from the title."},
    {"note", ValueType::markdown, "A remark under the heading."},
    {"bibliography", ValueType::names, "Files of BibTeX, whose entries are publications here."},
    {"references", ValueType::references, "How the publications here are listed."},
    {"region", ValueType::region, "The column, where the layout has two; without it, the layout says which."},
    lists,
    columns,
    language,
    page_break,
    keep,
    hide,
};
constexpr KeySpec group[] = {
    {"title", ValueType::markdown, "The heading.", Need::required},
    {"note", ValueType::markdown, "A remark under the heading."},
    {"bibliography", ValueType::names, "Files of BibTeX, whose entries are publications here."},
    {"references", ValueType::references, "How the publications here are listed."},
    page_break,
    keep,
    lists,
    columns,
    hide,
};
constexpr KeySpec item[] = {
    {"label", ValueType::markdown, "What stands in front, with its punctuation."},
    {"text", ValueType::markdown, "The words."},
    {"items", ValueType::items, "Items under it, at most 32 deep."},
    lists,
    columns,
    hide,
};
constexpr KeySpec author[] = {
    {"name", ValueType::plain_text, "The name.", Need::required},
    {"marks", ValueType::plain_text, "The marks of the author's roles."},
    {"family", ValueType::plain_text, "The family's name within it, where its writing does not tell."},
};
constexpr KeySpec letter_document[] = {
    {"format", ValueType::format, "The version of this format; 1 is the only one."},
    {"cv", ValueType::plain_text,
     "The CV's file, beside the letter: person, layout, design, language, terms and rules of text are its.",
     Need::required},
    {"language", ValueType::plain_text, "The letter's language, where it is not the CV's."},
    {"layout", ValueType::plain_text, "The letter's look, where it is not the CV's."},
    {"paper", ValueType::paper, "The letter's paper, where it is not the CV's."},
    {"design", ValueType::design, "Keys of layouts for the letter, instead of those of the CV."},
    {"pages", ValueType::page_goal, "How many pages the letter is to have, as in a CV."},
    {"letter", ValueType::letter, "The letter.", Need::required},
};
constexpr auto names_of_letter_document = names_of(letter_document);
constexpr KeySpec letter[] = {
    {"recipient", ValueType::address, "To whom: the lines of the address."},
    {"place", ValueType::plain_text, "Where it is written; it stands before the date."},
    {"date", ValueType::date, "The letter's date, in the long form of its language; by default the CV's."},
    {"subject", ValueType::markdown, "What it is about, in one line."},
    {"opening", ValueType::markdown, "The salutation, with its comma."},
    {"body", ValueType::paragraphs,
     "The text. A blank line starts a paragraph; lines that begin with \"- \" are a list, with \"1. \" a numbered one.",
     Need::required},
    {"closing", ValueType::markdown, "The words above the signature; your name follows by itself."},
    {"signature", ValueType::plain_text, "The signature's file, a PNG or JPEG; its path is relative to the letter's."},
    {"enclosures", ValueType::names, "What comes with the letter; the word for it is the language's."},
    {"with_cv", ValueType::boolean, "Whether the CV follows in the same file."},
};

// In the order of enum ValueType.
struct TypeText {
  std::string_view summary, json;
};
constexpr TypeText type_texts[] = {
    {"Markdown", R"({ "type": "string" })"},
    {"Markdown, paragraphs", R"({ "type": "string" })"},
    {"text", R"({ "type": ["string", "integer"] })"},
    {"URL", R"({ "type": "string", "format": "uri" })"},
    {"date", R"({ "$ref": "#/$defs/date" })"},
    {"date or \"present\"", R"({ "$ref": "#/$defs/date" })"},
    {"items", R"({ "$ref": "#/$defs/items" })"},
    {"authors", R"({ "$ref": "#/$defs/authors" })"},
    {"article, proceedings, preprint, book, chapter, report or other",
     R"({ "enum": ["article", "proceedings", "preprint", "book", "chapter", "report", "other"] })"},
    {"true or false", R"({ "type": "boolean" })"},
    {"1", R"({ "const": 1 })"},
    {"a4 or letter", R"({ "enum": ["a4", "letter"] })"},
    {"2, \"<=2\" or \"full\"",
     R"({ "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 999 }, { "type": "string", "pattern": "^((<= *)?[0-9]+|full)$" }] })"},
    {"table", R"({ "$ref": "#/$defs/typography" })"},
    {"table of a layout's keys", R"({ "$ref": "#/$defs/layout-design" })"},
    {"list of texts", R"({ "type": "array", "items": { "type": "string", "pattern": "\\S" } })"},
    {"table", R"({ "$ref": "#/$defs/person" })"},
    {"list of tables", R"({ "type": "array", "items": { "$ref": "#/$defs/profile" } })"},
    {"list of tables", R"({ "type": "array", "items": { "$ref": "#/$defs/role" } })"},
    {"list of tables", R"({ "type": "array", "items": { "$ref": "#/$defs/section" } })"},
    {"main or sidebar", R"({ "enum": ["main", "sidebar"] })"},
    {"\"before\"", R"({ "const": "before" })"},
    {"table of tables", R"({ "type": "object", "additionalProperties": { "$ref": "#/$defs/term" } })"},
    {"bullets, inline or columns", R"({ "enum": ["bullets", "inline", "columns"] })"},
    {"1 to 6", R"({ "type": "integer", "minimum": 1, "maximum": 6 })"},
    {"table of numbers",
     R"({ "type": "object", "additionalProperties": { "type": ["array", "integer"], "items": { "type": "integer" } } })"},
    {"list of tables", R"({ "type": "array", "items": { "$ref": "#/$defs/team" } })"},
    {"table of tables", R"({ "type": "object", "additionalProperties": { "$ref": "#/$defs/overlay" } })"},
    {"table", R"({ "$ref": "#/$defs/references" })"},
    {"table", R"({ "$ref": "#/$defs/filter" })"},
    {"table of Markdown", R"({ "type": "object", "additionalProperties": { "type": "string" } })"},
    {"Markdown, or a table of it", R"({ "type": ["string", "object"], "additionalProperties": { "type": "string" } })"},
    {"text, or list of texts", R"({ "type": ["string", "array"], "items": { "type": "string" } })"},
    {"year", R"({ "type": "integer" })"},
    {"number", R"({ "type": "integer", "minimum": 1 })"},
    {"number, or all", R"({ "type": ["integer", "string"], "minimum": 1, "maximum": 10000, "pattern": "^all$" })"},
    {"none, year, type, status or tag", R"({ "enum": ["none", "year", "type", "status", "tag"] })"},
    {"list of keys",
     R"({ "type": ["string", "array"], "items": { "pattern": "^-?(year|type|status|tag|author|title|venue|key)$" } })"},
    {"none, document, section or group", R"({ "enum": ["none", "document", "section", "group"] })"},
    {"up or down", R"({ "enum": ["up", "down"] })"},
    {"a status",
     R"({ "enum": ["published", "accepted", "to-appear", "in-press", "under-review", "submitted", "in-preparation"] })"},
    {"table", R"({ "$ref": "#/$defs/letter" })"},
    {"list of lines, or a text of several", R"({ "type": ["string", "array"], "items": { "type": "string" } })"},
};

ValueType value_type(FieldType type) {
  switch (type) {
    case FieldType::rich_text:
      return ValueType::markdown;
    case FieldType::paragraphs:
      return ValueType::paragraphs;
    case FieldType::plain_text:
      return ValueType::plain_text;
    case FieldType::date:
    case FieldType::begin:
      return ValueType::date;
    case FieldType::end:
      return ValueType::end;
    case FieldType::items:
      return ValueType::items;
    case FieldType::authors:
      return ValueType::authors;
    case FieldType::url:
      return ValueType::url;
    case FieldType::words:
      return ValueType::names;
    case FieldType::flag:
      return ValueType::boolean;
    case FieldType::roles:
      return ValueType::role_places;
  }
  return ValueType::plain_text;
}

}  // namespace

std::span<const TableSpec> tables() {
  static const TableSpec all_tables[] = {
      {"document", "(the top of the file)", "Settings, the person, roles and sections.", document, {}},
      {"typography",
       "[typography]",
       "What smart text does to running text; each is on unless this table, or the layout's of that name, says false.",
       typography,
       {}},
      {"person", "[person]", "The person.", person, {}},
      {"profile", "profiles = [{ ... }]", "A profile on some network; it needs a user or a URL.", profile, {}},
      {"role", "[[role]]", "A role that marks give to authors.", role, {}},
      {"team", "[[team]]", "Authors that belong together, such as your students.", team, {}},
      {"references",
       "[references], [section.references], [section.group.references]",
       "How lists of publications are made: of all of them, of a section's, of a group's.",
       reference_list,
       {}},
      {"filter", "only = { ... }", "Conditions, all of which a publication meets.", reference_filter, {}},
      {"term",
       "[terms]",
       "A word or phrase, such as \"Weltanschauung\" = { language = \"de\" }; found in any case.",
       term,
       {}},
      {"section", "[[section]]", "A part of the CV with a heading.", section, section_children()},
      {group_name, "[[section.group]]", "A part of a section, of another group or of an entry, with a heading.", group,
       section_children()},
      {"item", "items = [{ ... }]", "A point of a list; a string alone stands for its text.", item, {}},
      {"author", "authors = [{ ... }]", "An author; a string alone stands for a name with its marks.", author, {}},
      {"letter_document",
       "(the top of a letter's file)",
       "A cover letter, in a file of its own: one that has [letter].",
       letter_document,
       {}},
      {"letter", "[letter]", "What the letter says.", letter, {}},
  };
  return all_tables;
}

std::span<const std::string_view> document_keys() { return names_of_document; }
std::span<const std::string_view> letter_document_keys() { return names_of_letter_document; }

const KeySpec& hide_key() { return hide; }
const KeySpec& language_key() { return language; }
const KeySpec& break_key() { return page_break; }
const KeySpec& keep_key() { return keep; }
const KeySpec& lists_key() { return lists; }
const KeySpec& columns_key() { return columns; }

KeySpec key_of(const FieldSpec& field) {
  ValueType type = value_type(field.type);
  if (field.slot == Slot::type) type = ValueType::publication_type;
  if (field.slot == Slot::status) type = ValueType::status;
  return {field.key, type, field.summary, field.need};
}

std::string_view type_summary(ValueType type) { return type_texts[static_cast<std::size_t>(type)].summary; }

std::string_view type_json(ValueType type) { return type_texts[static_cast<std::size_t>(type)].json; }

}  // namespace cvpdf::content
