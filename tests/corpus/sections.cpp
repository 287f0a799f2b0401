// Each section adds entries until its lines are used up.
#include "corpus/sections.hpp"

#include "corpus/words.hpp"

namespace cvpdf::corpus {
namespace {

constexpr std::size_t first_year = 1995, last_year = 2024, half = 50;

// Whether `lines` have been written since `begin`.
bool is_full(const CvText& cv, std::size_t begin, std::size_t lines) {
  return cv.lines() > begin && cv.lines() >= begin + lines;
}

void write_period(CvText& cv, Random& random) {
  const std::size_t year = random.between(first_year, last_year);
  constexpr std::size_t longest = 6, october = 10, december = 12;
  cv.key("start", fmt::format("{}-{}", year, random.between(october, december)));
  if (random.chance(half / 5)) {
    cv.key("end", "present");
  } else {
    cv.key("end", fmt::format("{}-{}", year + random.between(1, longest), december));
  }
}

void write_items(CvText& cv, Random& random, std::size_t most) {
  const std::size_t count = random.between(0, most);
  if (count > 0) cv.strings("items", achievements(random, count));
}

void write_nested_items(CvText& cv, Random& random) {
  const std::string text = achievement(random), first = achievement(random);
  const std::string second = achievement(random);
  constexpr std::size_t lines = 6;
  cv.raw(fmt::format("items = [\n  {{ label = \"Scope:\", text = \"{}\", items = [\"{}\", \"{}\"] }},\n]\n", text,
                     first, second),
         lines);
}

void write_position(CvText& cv, Random& random) {
  constexpr std::size_t often = 70, rarely = 20, most_items = 5;
  cv.entry("experience.position");
  cv.key("role", position_title(random));
  write_period(cv, random);
  if (random.chance(rarely)) cv.running("tagline", biography(random, 0) + " Group, reporting to the board");
  if (random.chance(rarely)) return write_nested_items(cv, random);
  if (random.chance(often)) write_items(cv, random, most_items);
}

void write_inner_project(CvText& cv, Random& random) {
  constexpr std::size_t most_items = 4, often = 60;
  cv.entry("experience.position.project");
  const std::string product = product_name(random);
  cv.key("title", product + " for " + field_of_study(random));
  if (random.chance(often)) cv.running("summary", achievement(random));
  write_items(cv, random, most_items);
}

// An employer with one role and its items, or with positions and their projects.
void write_employer(CvText& cv, Random& random) {
  constexpr std::size_t most_positions = 3, most_items = 6, most_projects = 3, rarely = 30;
  cv.entry("experience");
  cv.key("organization", employer(random));
  cv.key("place", town(random));
  if (random.chance(half)) {
    cv.key("role", position_title(random));
    write_period(cv, random);
    if (random.chance(rarely)) cv.running("summary", achievement(random));
    return write_items(cv, random, most_items);
  }
  const std::size_t positions = random.between(1, most_positions);
  for (std::size_t i = 0; i < positions; ++i) {
    write_position(cv, random);
    const std::size_t projects = random.chance(rarely) ? random.between(1, most_projects) : 0;
    for (std::size_t j = 0; j < projects; ++j) write_inner_project(cv, random);
  }
}

// An author cannot stand twice in one list.
std::string other_author(const CvText& cv, Random& random) {
  std::string name = person_name(random);
  return name == cv.owner() ? "Zora Neumann" : name;
}

}  // namespace

std::vector<std::string> achievements(Random& random, std::size_t count) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < count; ++i) result.push_back(achievement(random));
  return result;
}

void write_person(CvText& cv, Random& random) {
  constexpr std::size_t lines = 4;
  cv.raw("format = 1\nlanguage = \"en-US\"\n", 0);
  cv.key("paper", random.chance(half) ? "a4" : "letter");
  const std::string name = person_name(random), headline = position_title(random);
  cv.own(name);
  cv.raw(fmt::format("\n[person]\nname = \"{}\"\nheadline = \"{}\"\nemail = \"mail@example.org\"\n"
                     "phone = \"+1 555 0100\"\nurl = \"https://www.example.org/people\"\n",
                     name, headline),
         lines);
}

void write_summary(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::size_t lines_per_sentence = 2;
  cv.section("Summary");
  cv.entry("text");
  cv.running("text", biography(random, lines / lines_per_sentence + 1));
}

void write_employers(CvText& cv, Random& random, std::size_t lines) {
  cv.section("Experience");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) write_employer(cv, random);
}

void write_education(CvText& cv, Random& random, std::size_t lines) {
  cv.section("Education");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("education");
    cv.key("degree", degree(random));
    cv.key("institution", university(random));
    write_period(cv, random);
    if (random.chance(half)) {
      const std::string advisor = person_name(random);
      cv.raw(fmt::format(
                 "items = [{{ label = \"Advisor:\", text = \"{}\" }}, {{ label = \"Thesis:\", text = \"*{}*\" }}]\n",
                 advisor, paper_title(random)),
             2);
    }
  }
}

void write_publication(CvText& cv, Random& random) {
  constexpr std::size_t most_authors = 7, most_volume = 60, most_page = 900, most_length = 40, rarely = 25;
  cv.entry("publication");
  std::string authors;
  const std::size_t count = random.between(1, most_authors), own = random.between(1, count);
  for (std::size_t i = 1; i <= count; ++i) {
    authors += fmt::format("{}\"{}\"", i == 1 ? "" : ", ", i == own ? cv.owner() : other_author(cv, random));
  }
  cv.raw(fmt::format("authors = [{}]\n", authors), authors.size() / most_volume);
  cv.key("title", paper_title(random));
  cv.key("year", random.between(first_year, last_year));
  const std::size_t page = random.between(1, most_page);
  if (random.chance(half)) {
    cv.key("venue", journal(random));
    cv.key("volume", random.between(1, most_volume));
    cv.key("doi", fmt::format("10.5555/example.{}", page));
  } else {
    cv.running("venue", conference(random));
  }
  cv.key("pages", fmt::format("{}-{}", page, page + random.between(1, most_length)));
  if (random.chance(rarely)) cv.key("url", "https://papers.example.org/archive/open");
}

void write_publications(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::size_t lines_per_group = 40;
  constexpr std::string_view titles[] = {"Journal Articles", "Conference Papers", "Preprints", "Book Chapters"};
  cv.section("Publications");
  const std::size_t begin = cv.lines();
  for (std::size_t group = 0; !is_full(cv, begin, lines); ++group) {
    cv.group(titles[group % std::size(titles)]);
    const std::size_t inner = cv.lines();
    do {
      write_publication(cv, random);
    } while (!is_full(cv, inner, lines_per_group) && !is_full(cv, begin, lines));
  }
}

void write_talks(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::size_t most = 5;
  cv.section("Invited Talks");
  std::size_t year = last_year;
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines); --year) {
    cv.group(fmt::format("{}", year));
    const std::size_t count = random.between(1, most);
    for (std::size_t i = 0; i < count; ++i) {
      cv.entry("talk");
      cv.key("title", paper_title(random));
      cv.key("event", conference(random));
      if (random.chance(half)) cv.key("place", town(random));
    }
  }
}

void write_awards(CvText& cv, Random& random, std::size_t lines) {
  cv.section("Awards & Honors");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("award");
    cv.key("title", award_title(random));
    if (random.chance(half)) cv.key("issuer", university(random));
    cv.key("year", random.between(first_year, last_year));
  }
}

void write_teaching(CvText& cv, Random& random, std::size_t lines) {
  cv.section("Teaching");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("teaching");
    cv.key("title", course(random));
    cv.key("role", "Lecturer");
    cv.key("institution", university(random));
    cv.key("year", random.between(first_year, last_year));
    if (random.chance(half / 2)) write_items(cv, random, 2);
  }
}

void write_service(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::size_t least = 3, most = 9;
  cv.section("Professional Service");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("service");
    cv.key("title", random.chance(half) ? "Reviewer" : "Program Committee");
    std::vector<std::string> venues;
    const std::size_t count = random.between(least, most);
    for (std::size_t i = 0; i < count; ++i) venues.push_back(journal(random));
    cv.strings("items", venues);
  }
}

void write_skills(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::string_view titles[] = {"Languages", "Systems", "Methods", "Tools", "Spoken"};
  constexpr std::size_t least = 3, most = 18;
  cv.section("Skills");
  std::size_t row = 0;
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines); ++row) {
    cv.entry("skill");
    cv.key("title", titles[row % std::size(titles)]);
    cv.running("text", skill_list(random, random.between(least, most)));
  }
}

void write_projects(CvText& cv, Random& random, std::size_t lines) {
  constexpr std::size_t most = 3;
  cv.section("Projects");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("project");
    cv.key("title", product_name(random));
    if (random.chance(half)) cv.key("url", "https://code.example.org/projects");
    write_period(cv, random);
    cv.running("summary", achievement(random));
    write_items(cv, random, most);
  }
}

void write_grants(CvText& cv, Random& random, std::size_t lines) {
  cv.section("Grants");
  for (const std::size_t begin = cv.lines(); !is_full(cv, begin, lines);) {
    cv.entry("entry");
    cv.key("title", paper_title(random));
    cv.key("subtitle", "Fund for Curious Questions");
    write_period(cv, random);
    if (random.chance(half)) cv.key("note", "principal investigator");
  }
}

}  // namespace cvpdf::corpus
