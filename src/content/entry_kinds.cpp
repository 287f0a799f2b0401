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
constexpr FieldSpec authors{"authors", Slot::authors, FieldType::authors,
                            "The authors in order, each with the marks of its roles."};
constexpr FieldSpec roles{"roles", Slot::authors, FieldType::roles,
                          "The roles of authors by their numbers, such as { equal = [1, 2], corresponding = [-1] }."};
constexpr FieldSpec doi{"doi", Slot::doi, FieldType::plain_text, "The DOI, without https://doi.org/."};
constexpr FieldSpec version{"version", Slot::version, FieldType::plain_text, "The version."};
constexpr FieldSpec prize{"award", Slot::award, FieldType::rich_text,
                          "A prize, or how it was accepted, such as \"oral, 1 % of 9,000\"."};
constexpr FieldSpec pdf{"pdf", Slot::pdf, FieldType::url, "Where its PDF is."};
constexpr FieldSpec code{"code", Slot::code, FieldType::url, "Where its source code is."};
constexpr FieldSpec video{"video", Slot::video, FieldType::url, "Where its video is."};
constexpr FieldSpec slides{"slides", Slot::slides, FieldType::url, "Where its slides are."};
constexpr FieldSpec key{"key", Slot::key, FieldType::plain_text, "A name of its own, as in a .bib file; not printed."};
constexpr FieldSpec tags{"tags", Slot::tags, FieldType::words, "Words by which lists choose and group; not printed."};
constexpr FieldSpec selected{"selected", Slot::selected, FieldType::flag, "Whether it is of the selected ones."};

constexpr FieldSpec publication[] = {
    titled("title", "The title of the work."),
    authors,
    roles,
    {"venue", Slot::venue, FieldType::rich_text, "Where it appeared: the proceedings, the journal."},
    {"series", Slot::series, FieldType::rich_text, "The series in which the venue appears."},
    {"volume", Slot::volume, FieldType::plain_text, "The volume of the journal or the series."},
    {"number", Slot::number, FieldType::plain_text, "The number of the issue."},
    {"pages", Slot::pages, FieldType::plain_text, "The pages, such as \"3254-3263\", or the article's number."},
    {"publisher", Slot::publisher, FieldType::rich_text, "The publisher."},
    year,
    date,
    {"status", Slot::status, FieldType::plain_text,
     "How far it is: \"published\" (which is not printed), \"accepted\", \"to-appear\", \"in-press\", "
     "\"under-review\", "
     "\"submitted\" or \"in-preparation\"."},
    note,
    prize,
    doi,
    {"arxiv", Slot::arxiv, FieldType::plain_text, "The number on arXiv, such as \"1912.13515\"."},
    {"arxiv_class", Slot::arxiv_class, FieldType::plain_text, "The primary class on arXiv, such as \"stat.ML\"."},
    url,
    pdf,
    code,
    video,
    slides,
    {"type", Slot::type, FieldType::plain_text,
     "\"article\", \"proceedings\", \"preprint\", \"book\", \"chapter\", \"report\" or \"other\"; without it, an arXiv "
     "number and no venue make a preprint, a number makes an article, and all else is proceedings."},
    key,
    tags,
    selected,
    items,
};
constexpr FieldSpec thesis[] = {
    titled("title", "The title of the thesis."),
    authors,
    roles,
    {"kind", Slot::tagline, FieldType::rich_text, "What it is, such as \"PhD thesis\"."},
    organized("institution", "The school."),
    place,
    year,
    date,
    {"pages", Slot::pages, FieldType::plain_text, "How many pages it has, or which."},
    {"status", Slot::status, FieldType::plain_text, "How far it is, as of a publication."},
    note,
    prize,
    doi,
    url,
    pdf,
    code,
    slides,
    key,
    tags,
    selected,
    items,
};
// Those of a publication, and what other works have besides; nothing must be given.
constexpr FieldSpec of_other_works[] = {
    {"kind", Slot::tagline, FieldType::rich_text, "Of a thesis: what it is."},
    organized("institution", "Of a thesis: the school."),
    place,
    version,
};
constexpr auto overlay_fields = [] {
  std::array<FieldSpec, std::size(publication) + std::size(of_other_works)> fields{};
  std::copy(std::begin(publication), std::end(publication), fields.begin());
  std::copy(std::begin(of_other_works), std::end(of_other_works), fields.begin() + std::size(publication));
  for (FieldSpec& field : fields) field.need = Need::optional;
  return fields;
}();
constexpr FieldSpec patent[] = {
    titled("title", "The title of the patent."),
    authors,
    roles,
    {"number", Slot::number, FieldType::plain_text, "Its number, such as \"US 10,123,456 B2\"."},
    {"office", Slot::publisher, FieldType::rich_text, "Who granted it, such as \"US Patent Office\"."},
    organized("holder", "Whose it is."),
    year,
    date,
    {"status", Slot::status, FieldType::plain_text, "How far it is, as of a publication."},
    note,
    url,
    pdf,
    key,
    tags,
    selected,
    items,
};
constexpr FieldSpec dataset[] = {
    titled("title", "The dataset."),
    authors,
    roles,
    version,
    {"publisher", Slot::publisher, FieldType::rich_text, "Where it is kept."},
    year,
    date,
    note,
    prize,
    doi,
    url,
    code,
    key,
    tags,
    selected,
    items,
};
constexpr FieldSpec software[] = {
    titled("title", "The program or the library."),
    authors,
    roles,
    version,
    {"publisher", Slot::publisher, FieldType::rich_text, "Who publishes it, or where it is kept."},
    year,
    date,
    start,
    end,
    note,
    prize,
    doi,
    url,
    code,
    key,
    tags,
    selected,
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
    authors,
    roles,
    {"event", Slot::venue, FieldType::rich_text, "Where it was given: the conference, the seminar."},
    note,
    place,
    date,
    year,
    prize,
    url,
    pdf,
    video,
    slides,
    key,
    tags,
    selected,
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
    {"level", Slot::level, FieldType::plain_text,
     "How well: 0 to 5, a share such as \"7/10\", or words such as \"C1\"."},
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
    {"thesis", "A thesis.", thesis, {}},
    {"patent", "A patent, or the application for one.", patent, {}},
    {"dataset", "A set of data.", dataset, {}},
    {"software", "A program or a library, as a work of its authors.", software, {}},
    {"award", "An award, a prize, a scholarship.", award, {}},
    {"talk", "A talk.", talk, {}},
    {"teaching", "A course taught.", teaching, {}},
    {"service", "A service to the profession.", service, {}},
    {"skill", "A skill or a set of skills.", skill, {}},
    {"text", "Running text.", text, {}},
    {"list", "A list of points, with or without a head.", list, {}},
    {"entry", "Anything else that has a title.", entry, in_entry},
};

constexpr EntryKind overlay{"overlay", "What the CV says of an entry of a .bib file, by its key.", overlay_fields, {}};

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

const EntryKind& overlay_kind() { return overlay; }

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
