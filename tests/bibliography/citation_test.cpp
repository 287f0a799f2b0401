#include "bibliography/citation.hpp"

#include <gtest/gtest.h>

#include "content/entry_kinds.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Author;
using content::Entry;
using content::PlainText;
using content::Slot;

Entry publication(std::vector<Author> authors) {
  Entry entry;
  entry.kind = content::find_entry_kind("publication");
  entry.fields[static_cast<std::size_t>(Slot::authors)] = std::move(authors);
  return entry;
}

const People& people() {
  static const People people = [] {
    content::Cv cv;
    cv.person.name.utf8 = "Xiangru Lian";
    cv.person.also.push_back({"Shawn Lian", {}});
    cv.teams.push_back({"students", {{"Stella Star", {}}}, {}, {}});
    return People(cv);
  }();
  return people;
}

// The own name between underscores, marks behind a circumflex.
std::string print(const std::vector<AuthorText>& parts) {
  std::string out;
  for (const AuthorText& part : parts) {
    if (part.part == AuthorPart::own_name) out += "_" + part.utf8 + "_";
    if (part.part == AuthorPart::team_name) out += "~" + part.utf8 + "~";
    if (part.part == AuthorPart::marks) out += "^" + part.utf8;
    if (part.part == AuthorPart::name || part.part == AuthorPart::joint) out += part.utf8;
  }
  return out;
}

std::vector<AuthorText> listed(const Entry& entry, AuthorForm form, const language::Language& language,
                               Diagnostics& diagnostics) {
  form.language = &language;
  return list_authors(entry, people(), form, diagnostics);
}

struct CitationRow {
  std::vector<Author> authors;
  std::string_view expected;
  std::string_view code;
};

TEST(ListAuthors, JoinsThem) {
  const CitationRow rows[] = {
      {{{"Xiangru Lian", "", {}}}, "_Xiangru Lian_", ""},
      {{{"X. Lian", "", {}}, {"Ji Liu", "", {}}}, "_X. Lian_ and Ji Liu", ""},
      {{{"A", "", {}}, {"Shawn Lian", "*", {}}, {"C", "*", {}}}, "A, _Shawn Lian_^*, and C^*", ""},
      {{{"Xiangru Lian", "", {}}, {"B", "", {}}, {"et al.", "", {}}}, "_Xiangru Lian_, B, et al.", ""},
      {{{"Xiangru Lian", "", {}}, {"et al", "", {}}}, "_Xiangru Lian_ et al.", ""},
      {{{"A B", "", {}}, {"others", "", {}}}, "A B et al.", "bibliography/owner-not-found"},
      {{{"Xiangru Liang", "", {}}}, "Xiangru Liang", "bibliography/owner-not-found"},
      {{{"X. Lian", "", {}}, {"S. Lian", "", {}}}, "_X. Lian_ and _S. Lian_", "bibliography/owner-twice"},
      {{}, "", ""},
  };
  for (const CitationRow& row : rows) {
    Diagnostics diagnostics;
    const auto parts = listed(publication(row.authors), {}, language::find_language("en-US"), diagnostics);
    EXPECT_EQ(print(parts), row.expected);
    EXPECT_EQ(diagnostics.all().empty() ? "" : diagnostics.all().front().code, row.code) << row.expected;
    EXPECT_FALSE(diagnostics.failed());
  }
}

TEST(ListAuthors, JoinsByTheLanguage) {
  Diagnostics diagnostics;
  const Entry entry = publication({{"A", "", {}}, {"B", "", {}}, {"Xiangru Lian", "", {}}});
  EXPECT_EQ(print(listed(entry, {}, language::find_language("en-GB"), diagnostics)), "A, B and _Xiangru Lian_");
  EXPECT_EQ(print(listed(entry, {}, language::find_language("de"), diagnostics)), "A, B und _Xiangru Lian_");
}

// A list of "A1" to "An" with the person in one place, and marks where they are given.
std::vector<Author> many(std::size_t count, std::size_t own, std::vector<std::size_t> marked = {}) {
  std::vector<Author> authors;
  for (std::size_t i = 1; i <= count; ++i) authors.push_back({i == own ? "X. Lian" : "A" + std::to_string(i), "", {}});
  for (const std::size_t place : marked) authors[place - 1].marks = "*";
  return authors;
}

std::vector<Author> with_others(std::vector<Author> authors) {
  authors.push_back({"et al.", "", {}});
  return authors;
}

TEST(ListAuthors, ShortensLongLists) {
  struct Row {
    std::vector<Author> authors;
    int most;
    bool keeps_last;
    std::string_view expected;
  };
  const Row rows[] = {
      {many(62, 11), 3, true, "A1, …, _X. Lian_, …, A62 (62 authors, 11th)"},
      {many(62, 11), 4, true, "A1, A2, …, _X. Lian_, …, A62 (62 authors, 11th)"},
      {many(62, 11), 3, false, "A1, A2, …, _X. Lian_, et al. (62 authors, 11th)"},
      {many(62, 1), 2, false, "_X. Lian_, A2, et al. (62 authors, 1st)"},
      {many(62, 1), 1, false, "_X. Lian_ et al. (62 authors, 1st)"},
      {many(62, 62), 2, false, "A1, …, _X. Lian_ (62 authors, 62nd)"},
      {many(9, 3, {2, 3, 4}), 1, false, "A1, A2^*, _X. Lian_^*, A4^*, et al. (9 authors, 3rd)"},
      {many(4, 4), 3, false, "A1, A2, A3, and _X. Lian_"},  // The gap would be of one.
      {many(4, 1), 3, false, "_X. Lian_, A2, A3, and A4"},
      {many(3, 2), 3, true, "A1, _X. Lian_, and A3"},
      {with_others(many(5, 5)), 2, true, "A1, …, _X. Lian_, et al. (5+ authors, 5th)"},
      {with_others(many(5, 1)), 5, false, "_X. Lian_, A2, A3, A4, A5, et al."},
      {with_others(many(5, 1)), 9, true, "_X. Lian_, A2, A3, A4, A5, et al."},
      {with_others(many(5, 1)), 4, false, "_X. Lian_, A2, A3, A4, et al. (5+ authors, 1st)"},
      {with_others(many(5, 1)), 3, false, "_X. Lian_, A2, A3, et al. (5+ authors, 1st)"},
      {with_others(many(5, 1)), 1, false, "_X. Lian_ et al. (5+ authors, 1st)"},
      {with_others(many(5, 4)), 2, false, "A1, …, _X. Lian_, et al. (5+ authors, 4th)"},
      {with_others(many(5, 4)), 3, false, "A1, A2, A3, _X. Lian_, et al. (5+ authors, 4th)"},
      {with_others(many(9, 3, {2, 3})), 1, false, "A1, A2^*, _X. Lian_^*, et al. (9+ authors, 3rd)"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    AuthorForm form;
    form.most = row.most;
    form.keeps_last = row.keeps_last;
    const auto parts = listed(publication(row.authors), form, language::find_language("en-US"), diagnostics);
    EXPECT_EQ(print(parts), row.expected);
    EXPECT_TRUE(diagnostics.all().empty());
  }
}

TEST(ListAuthors, NamesThemAsTheStyleHasIt) {
  Diagnostics diagnostics;
  const Entry entry =
      publication({{"Ada Mary Byron", "", {}}, {"Xiangru Lian", "*", {}}, {"The Kwai Team", "", {}, "The Kwai Team"}});
  const auto print_as = [&](NameForm names, const std::string& last) {
    AuthorForm form;
    form.names = names;
    form.last_joint = last;
    return print(listed(entry, form, language::find_language("en-US"), diagnostics));
  };
  EXPECT_EQ(print_as(NameForm::initials_first, ""), "A.\u00A0M.\u00A0Byron, _X.\u00A0Lian_^*, and The Kwai Team");
  EXPECT_EQ(print_as(NameForm::initials_last, ", & "), "Byron, A.\u00A0M., _Lian, X._^*, & The Kwai Team");
  EXPECT_EQ(print_as(NameForm::family_only, ""), "Byron, _Lian_^*, and The Kwai Team");
}

TEST(ListAuthors, KnowsTeams) {
  Diagnostics diagnostics;
  const Entry entry = publication({{"S. Star", "", {}}, {"Xiangru Lian", "", {}}});
  EXPECT_EQ(print(listed(entry, {}, language::find_language("en-US"), diagnostics)), "~S. Star~ and _Xiangru Lian_");
}

// The warning names the author who may be meant.
TEST(ListAuthors, TellsTheNearestName) {
  Diagnostics diagnostics;
  const Entry entry = publication({{"Ji Liu", "", {}}, {"Xiangru Lain", "", {}}});
  static_cast<void>(listed(entry, {}, language::find_language("en-US"), diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_NE(diagnostics.all().front().hint.find("'Xiangru Lain'"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::bibliography
