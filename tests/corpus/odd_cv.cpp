// A row each: what is odd about it, and the function that writes it.
#include "corpus/odd_cv.hpp"

#include <array>

#include "corpus/generated_cv.hpp"
#include "corpus/sections.hpp"
#include "corpus/words.hpp"

namespace cvpdf::corpus {
namespace {

constexpr std::size_t few = 3, dozen = 12, many = 40;

void no_section_has_two_lines(CvText& cv, Random& random) {
  for (std::size_t i = 0; i < many; ++i) {
    cv.section(field_of_study(random));
    cv.entry("text");
    cv.running("text", "One line of " + product_name(random) + ".");
  }
}

void headings_follow_headings(CvText& cv, Random& random) {
  for (std::size_t i = 0; i < dozen; ++i) {
    cv.section(field_of_study(random));
    cv.group(conference(random));
    cv.entry("experience");
    cv.key("organization", employer(random));
    cv.entry("experience.position");
    cv.key("role", position_title(random));
    cv.entry("experience.position.project");
    cv.key("title", paper_title(random));
    cv.strings("items", achievements(random, random.between(1, few)));
  }
}

void one_huge_paragraph(CvText& cv, Random& random) {
  cv.section("Summary");
  cv.entry("text");
  cv.running("text", biography(random, 100));
}

void very_many_short_entries(CvText& cv, Random& random) {
  constexpr std::size_t lines = 200;
  write_awards(cv, random, lines);
  write_skills(cv, random, 100);
}

void entries_of_one_or_two_lines(CvText& cv, Random& random) {
  cv.section("Experience");
  for (std::size_t i = 0; i < 100; ++i) {
    cv.entry("experience");
    cv.key("organization", employer(random));
    cv.key("date", random.between(1990, 2024));
    if (random.chance(50)) cv.running("role", position_title(random));
  }
}

void entries_longer_than_a_page(CvText& cv, Random& random) {
  cv.section("Experience");
  for (std::size_t i = 0; i < few; ++i) {
    cv.entry("experience");
    cv.key("organization", employer(random));
    cv.key("role", position_title(random));
    cv.strings("items", achievements(random, many));
  }
}

void items_of_many_lines(CvText& cv, Random& random) {
  constexpr std::size_t least = 5, most = 25;
  cv.section("Projects");
  for (std::size_t i = 0; i < dozen; ++i) {
    cv.entry("project");
    cv.key("title", product_name(random));
    cv.strings("items", {biography(random, random.between(least, most)), biography(random, least)});
  }
}

void two_lines_everywhere(CvText& cv, Random& random) {
  cv.section("Talks");
  for (std::size_t i = 0; i < 100; ++i) {
    cv.entry("project");
    cv.key("title", product_name(random));
    cv.running("summary", "It " + biography(random, 1));
  }
}

void groups_in_groups(CvText& cv, Random& random) {
  constexpr std::string_view path = "section.group.group.group";
  for (std::size_t i = 0; i < dozen; ++i) {
    cv.section(field_of_study(random));
    cv.raw(fmt::format("[[section.group]]\ntitle = \"{}\"\n", conference(random)), 2);
    cv.raw(fmt::format("[[section.group.group]]\ntitle = \"{}\"\nnote = \"in part\"\n", journal(random)), 2);
    cv.raw(fmt::format("[[{}]]\ntitle = \"{}\"\n", path, field_of_study(random)), 2);
    cv.raw(fmt::format("[[{}.text]]\ntext = \"{}\"\n", path, biography(random, random.between(1, dozen))), dozen);
  }
}

void long_titles(CvText& cv, Random& random) {
  for (std::size_t i = 0; i < dozen; ++i) {
    std::string title = paper_title(random);
    for (std::size_t j = 0; j < few; ++j) title += ", " + paper_title(random);
    cv.section(title);
    cv.entry("experience");
    cv.key("organization", title);
    cv.key("role", title);
    cv.key("tagline", title);
    cv.strings("items", achievements(random, few));
  }
}

void large_margin_groups(CvText& cv, Random& random) {
  cv.section("Service");
  for (std::size_t year = 2024; year > 2014; --year) {
    cv.group(fmt::format("{}", year));
    const std::size_t count = random.between(1, dozen);
    for (std::size_t i = 0; i < count; ++i) {
      cv.entry("award");
      cv.key("title", award_title(random));
      cv.key("issuer", university(random));
    }
  }
}

void items_nested_five_deep(CvText& cv, Random& random) {
  cv.section("Methods");
  for (std::size_t i = 0; i < dozen; ++i) {
    std::string items = "\"" + achievement(random) + "\"";
    for (std::size_t depth = 1; depth < 5; ++depth) {
      const std::string text = achievement(random);
      items = fmt::format("{{ text = \"{}\", items = [{}, \"{}\"] }}", text, items, achievement(random));
    }
    cv.entry("list");
    cv.key("title", product_name(random));
    cv.raw(fmt::format("items = [{}]\n", items), dozen);
  }
}

void a_summary_per_entry(CvText& cv, Random& random) {
  cv.section("Experience");
  for (std::size_t i = 0; i < many; ++i) {
    cv.entry("experience");
    cv.key("organization", employer(random));
    cv.key("role", position_title(random));
    const std::string first = biography(random, random.between(1, few));
    cv.running("summary", first + "\\n\\n" + biography(random, 2));
  }
}

void one_page_of_headings(CvText& cv, Random& random) {
  cv.section("Contents");
  for (std::size_t i = 0; i < many; ++i) {
    cv.group(field_of_study(random));
    cv.entry("text");
    cv.running("text", product_name(random));
  }
}

// Long words in a language that hyphenates them.
void german_compounds(CvText& cv, Random& random) {
  constexpr std::string_view words[] = {
      "Datenverarbeitungsinfrastruktur",   "Qualitätssicherungsabteilung",      "Hochwasservorhersagezentrale",
      "Geschwindigkeitsmessungen",         "Wahrscheinlichkeitsverteilungen",   "Weiterentwicklung",
      "Forschungszentrumsleitung",         "Unternehmensberatungsgesellschaft", "Auswertungsverfahren",
      "Sicherheitsüberprüfungsprotokolle", "Zusammenarbeitsvereinbarung",       "und deren"};
  constexpr std::size_t least = 60, most = 200, words_per_line = 3;
  cv.raw("\n[[section]]\ntitle = \"Berufserfahrung\"\nlanguage = \"de-DE\"\n", few);
  for (std::size_t i = 0; i < dozen; ++i) {
    std::string text;
    const std::size_t count = random.between(least, most);
    for (std::size_t j = 0; j < count; ++j) text += std::string(random.pick(words)) + " ";
    cv.raw(fmt::format("\n[[section.experience]]\norganization = \"{}\"\nrole = \"Leiterin\"\nitems = [\"{}\"]\n",
                       employer(random), text),
           count / words_per_line);
  }
}

void hyphens_of_their_own(CvText& cv, Random& random) {
  constexpr std::string_view words[] = {"cross-functional ", "state-of-the-art ", "high-performance ",
                                        "end-to-end ",       "open-source ",      "and ",
                                        "scalable ",         "for the "};
  cv.section("Summary");
  for (std::size_t i = 0; i < dozen; ++i) {
    std::string text;
    for (std::size_t j = 0; j < 100; ++j) text += random.pick(words);
    cv.entry("text");
    cv.running("text", text + "and so on.");
  }
}

// Numbered in the margin, in groups that are made, with marks and a line of totals.
void works_of_all_kinds(CvText& cv, Random& random) {
  cv.section("Works");
  cv.raw(
      "references = { group_by = \"type\", sort = \"-year\", number = \"document\", count = \"down\", max_authors = 4, "
      "totals = true }\n",
      1);
  for (std::size_t i = 0; i < dozen; ++i) {
    write_publication(cv, random);
    for (const std::string_view kind : {"thesis", "patent", "dataset", "software"}) {
      cv.entry(kind);
      cv.running("title", paper_title(random));
      cv.raw(fmt::format("authors = [\"{}\", \"{}\"]\n", cv.owner(), person_name(random)), 1);
      cv.key("year", 2000 + i);
    }
  }
}

struct Odd {
  std::string_view name;
  void (*write)(CvText&, Random&);
  std::size_t pages;
};
constexpr std::array<Odd, odd_cv_count> odd_cvs{{
    {"no_section_has_two_lines", no_section_has_two_lines, 4},
    {"headings_follow_headings", headings_follow_headings, 3},
    {"one_huge_paragraph", one_huge_paragraph, 4},
    {"very_many_short_entries", very_many_short_entries, 5},
    {"entries_of_one_or_two_lines", entries_of_one_or_two_lines, 4},
    {"entries_longer_than_a_page", entries_longer_than_a_page, 4},
    {"items_of_many_lines", items_of_many_lines, 9},
    {"two_lines_everywhere", two_lines_everywhere, 8},
    {"groups_in_groups", groups_in_groups, 4},
    {"long_titles", long_titles, 5},
    {"large_margin_groups", large_margin_groups, 2},
    {"items_nested_five_deep", items_nested_five_deep, 4},
    {"a_summary_per_entry", a_summary_per_entry, 8},
    {"one_page_of_headings", one_page_of_headings, 3},
    {"german_compounds", german_compounds, 10},
    {"hyphens_of_their_own", hyphens_of_their_own, 3},
    {"works_of_all_kinds", works_of_all_kinds, 3},
}};

}  // namespace

std::string odd_cv(std::size_t number) {
  Random random(number + 100);
  CvText cv;
  write_person(cv, random);
  odd_cvs.at(number).write(cv, random);
  return std::move(cv).take();
}

std::string_view odd_cv_name(std::size_t number) { return odd_cvs.at(number).name; }

std::size_t odd_cv_pages(std::size_t number) { return odd_cvs.at(number).pages; }

}  // namespace cvpdf::corpus
