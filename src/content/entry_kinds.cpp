// THE table of entry kinds. A new kind is a row in `kinds`, with its fields and children above it.
// It knows keys, slots and types; how a kind is set is the layout's affair.
#include "content/entry_kinds.hpp"

#include <algorithm>
#include <array>

namespace cvpdf::content {
namespace {

// Fields that several kinds share, so that they mean the same everywhere.
constexpr FieldSpec place{"place", Slot::place, FieldType::rich_text, "The town, the country, or \"remote\"."};
constexpr FieldSpec start{"start", Slot::period, FieldType::begin, "When it began."};
constexpr FieldSpec end{"end", Slot::period, FieldType::end, "When it ended; \"present\" if it goes on."};
constexpr FieldSpec date{"date", Slot::period, FieldType::date, "When it was, instead of a start and an end."};
constexpr FieldSpec year{year_key, Slot::period, FieldType::date, "The year; the same as a date."};
constexpr FieldSpec tagline{"tagline", Slot::tagline, FieldType::rich_text, "One line that sums it up."};
constexpr FieldSpec summary{"summary", Slot::summary, FieldType::paragraphs,
                            "Running text before the items; a blank line starts a paragraph."};
constexpr FieldSpec items{"items", Slot::items, FieldType::items, "The points, as a list."};
constexpr FieldSpec url{"url", Slot::url, FieldType::url, "Where to read more."};
constexpr FieldSpec note{"note", Slot::note, FieldType::rich_text, "A remark, such as a second name or a distinction."};

constexpr FieldSpec titled(std::string_view key, std::string_view sentence) {
  return {key, Slot::title, FieldType::rich_text, sentence, Need::required};
}
constexpr FieldSpec organized(std::string_view key, std::string_view sentence, Need need = Need::optional) {
  return {key, Slot::organization, FieldType::rich_text, sentence, need};
}
constexpr FieldSpec in_role(std::string_view sentence) {
  return {"role", Slot::tagline, FieldType::rich_text, sentence};
}

constexpr FieldSpec experience[] = {
    organized("organization", "The employer.", Need::required),
    {"role", Slot::title, FieldType::rich_text, "The position, if there was only one; else give positions."},
    note,
    place,
    start,
    end,
    date,
    tagline,
    summary,
    items,
    url,
};
constexpr FieldSpec position[] = {
    titled("role", "The position."), place, start, end, date, tagline, summary, items,
};
constexpr FieldSpec project[] = {
    titled("title", "The project's name."),
    organized("organization", "For whom or with whom."),
    place,
    start,
    end,
    date,
    tagline,
    summary,
    items,
    url,
    note,
};
constexpr FieldSpec education[] = {
    titled("degree", "The degree and its subject, or what one was there."),
    organized("institution", "The school."),
    place,
    start,
    end,
    date,
    summary,
    items,
    url,
    note,
};
constexpr FieldSpec publication[] = {
    titled("title", "The title of the work."),
    {"authors", Slot::authors, FieldType::authors, "The authors in order, each with the marks of its roles."},
    {"venue", Slot::venue, FieldType::rich_text, "Where it appeared: the proceedings, the journal."},
    {"series", Slot::series, FieldType::rich_text, "The series in which the venue appears."},
    {"volume", Slot::volume, FieldType::plain_text, "The volume of the journal or the series."},
    {"number", Slot::number, FieldType::plain_text, "The number of the issue."},
    {"pages", Slot::pages, FieldType::plain_text, "The pages, such as \"3254-3263\", or the article's number."},
    {"publisher", Slot::publisher, FieldType::rich_text, "The publisher."},
    year,
    date,
    note,
    {"doi", Slot::doi, FieldType::plain_text, "The DOI, without https://doi.org/."},
    {"arxiv", Slot::arxiv, FieldType::plain_text, "The number on arXiv, such as \"1912.13515\"."},
    {"arxiv_class", Slot::arxiv_class, FieldType::plain_text, "The primary class on arXiv, such as \"stat.ML\"."},
    url,
    {"type", Slot::type, FieldType::plain_text,
     "\"proceedings\", \"article\" or \"preprint\"; without it, an arXiv number and no venue make a preprint, a number "
     "makes an article, and all else is proceedings."},
    items,
};
constexpr FieldSpec award[] = {
    titled("title", "The award."),
    organized("issuer", "Who gave it."),
    place,
    year,
    date,
    start,
    end,
    note,
    summary,
    url,
    items,
};
constexpr FieldSpec talk[] = {
    titled("title", "The title of the talk."),
    {"event", Slot::venue, FieldType::rich_text, "Where it was given: the conference, the seminar."},
    note,
    place,
    date,
    year,
    url,
    items,
};
constexpr FieldSpec teaching[] = {
    titled("title", "The course."),
    in_role("What one did, such as \"Teaching Assistant\"."),
    organized("institution", "The school."),
    place,
    year,
    date,
    start,
    end,
    items,
    note,
};
constexpr FieldSpec service[] = {
    titled("title", "The service, or the venue served."),
    in_role("What one did, such as \"Reviewer\"."),
    organized("organization", "For whom."),
    year,
    start,
    end,
    date,
    note,
    items,
};
constexpr FieldSpec skill[] = {
    titled("title", "The skill, or the name of a set of skills."),
    {"text", Slot::summary, FieldType::paragraphs, "What belongs to it."},
    items,
};
constexpr FieldSpec text[] = {
    {"text", Slot::summary, FieldType::paragraphs, "Paragraphs; a blank line starts a new one.", Need::required},
};
constexpr FieldSpec list[] = {
    {"title", Slot::title, FieldType::rich_text, "A head above the list."},
    {"items", Slot::items, FieldType::items, "The points.", Need::required},
};
constexpr FieldSpec entry[] = {
    titled("title", "What it is."),
    organized("subtitle", "A second line or a second thought."),
    place,
    start,
    end,
    date,
    summary,
    items,
    note,
    url,
};

constexpr std::string_view in_experience[] = {"position", "project", "group"};
constexpr std::string_view in_project[] = {"project", "group"};
constexpr std::string_view in_entry[] = {"project", "group", "entry"};

constexpr EntryKind kinds[] = {
    {"experience", "An employer, with one role or several positions.", experience, in_experience},
    {"position", "One of several positions at an employer; it stands under an experience.", position, in_project},
    {"project", "A project, on its own or under an employer, a position or a school.", project, in_project},
    {"education", "A degree, a visit, a course of study.", education, in_project},
    {"publication", "A paper, an article, a preprint.", publication, {}},
    {"award", "An award, a prize, a scholarship.", award, {}},
    {"talk", "A talk.", talk, {}},
    {"teaching", "A course taught.", teaching, {}},
    {"service", "A service to the profession.", service, {}},
    {"skill", "A skill or a set of skills.", skill, {}},
    {"text", "Running text.", text, {}},
    {"list", "A list of points, with or without a head.", list, {}},
    {"entry", "Anything else that has a title.", entry, in_entry},
};

// All but the parts of others.
constexpr auto in_section = [] {
  std::array<std::string_view, std::size(kinds)> names{};
  std::size_t count = 0;
  for (const EntryKind& kind : kinds) {
    if (kind.name != "position") names[count++] = kind.name;
  }
  names[count] = group_name;
  return names;
}();

}  // namespace

std::span<const EntryKind> entry_kinds() { return kinds; }

std::span<const std::string_view> section_children() { return in_section; }

bool may_choose_lists(const EntryKind& kind) {
  return std::any_of(kind.fields.begin(), kind.fields.end(),
                     [](const FieldSpec& field) { return field.slot == Slot::items; });
}

const EntryKind* find_entry_kind(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(kinds), std::end(kinds), [&](const EntryKind& kind) { return kind.name == name; });
  return found == std::end(kinds) ? nullptr : found;
}

}  // namespace cvpdf::content
