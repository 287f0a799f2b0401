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

Owner owner() {
  content::Person person;
  person.name.utf8 = "Xiangru Lian";
  person.also.push_back({"Shawn Lian", {}});
  return Owner(person);
}

// The own name between underscores, marks behind a circumflex.
std::string print(const std::vector<AuthorText>& parts) {
  std::string out;
  for (const AuthorText& part : parts) {
    if (part.part == AuthorPart::own_name) out += "_" + part.utf8 + "_";
    if (part.part == AuthorPart::marks) out += "^" + part.utf8;
    if (part.part == AuthorPart::name || part.part == AuthorPart::joint) out += part.utf8;
  }
  return out;
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
    const auto parts = list_authors(publication(row.authors), owner(), language::find_language("en-US"), diagnostics);
    EXPECT_EQ(print(parts), row.expected);
    EXPECT_EQ(diagnostics.all().empty() ? "" : diagnostics.all().front().code, row.code) << row.expected;
    EXPECT_FALSE(diagnostics.failed());
  }
}

TEST(ListAuthors, JoinsByTheLanguage) {
  Diagnostics diagnostics;
  const Entry entry = publication({{"A", "", {}}, {"B", "", {}}, {"Xiangru Lian", "", {}}});
  EXPECT_EQ(print(list_authors(entry, owner(), language::find_language("en-GB"), diagnostics)),
            "A, B and _Xiangru Lian_");
  EXPECT_EQ(print(list_authors(entry, owner(), language::find_language("de"), diagnostics)), "A, B und _Xiangru Lian_");
}

TEST(PublicationType, IsSaidOrTold) {
  const auto with = [](std::initializer_list<std::pair<Slot, std::string_view>> fields) {
    Entry entry = publication({});
    for (const auto& [slot, text] : fields) {
      entry.fields[static_cast<std::size_t>(slot)] = PlainText{std::string(text), {}};
    }
    return std::string(publication_type(entry));
  };
  EXPECT_EQ(with({}), "proceedings");
  EXPECT_EQ(with({{Slot::arxiv, "1"}}), "preprint");
  EXPECT_EQ(with({{Slot::arxiv, "1"}, {Slot::venue, "V"}}), "proceedings");
  EXPECT_EQ(with({{Slot::number, "1"}, {Slot::venue, "V"}}), "article");
  EXPECT_EQ(with({{Slot::number, "1"}, {Slot::type, "preprint"}}), "preprint");
}

TEST(Owner, IsKnownInEverySpelling) {
  struct Spelled {
    std::string_view person, author;
    bool expected;
  };
  const Spelled rows[] = {
      {"Prof. Ada Example", "A. Example", true},
      {"Prof. Dr. Ada Example", "Example, Ada", true},
      {"Ada Example", "Dr. Ada Example", true},
      {"Ada Example, Ph.D.", "Ada Example", true},
      {"Ada Example", "Ada Example, PhD", true},
      {"Ada Example, Ph.D.", "Example, A.", true},
      {"Ada Example, Ph.D.", "Ada Sample", false},
      {"Jörg Müller", "Joerg Mueller", true},
      {"Joerg Mueller", "J. Müller", true},
      {"Jörg Müller", "Jorg Muller", true},
      {"JÖRG MÜLLER", "Joerg Mueller", true},
      {"Jörg Müller", "J. Moller", false},
      {"Xue Li", "Xu Li", false},
      {"Søren Åberg", "Soren Aberg", true},
      {"Søren Ås", "Soeren Aas", true},
      {"Łukasz Wałęsa", "Lukasz Walesa", true},
      {"Shaquille O\u02BCNeal", "S. O'Neal", true},
      {"Shaquille O'Neal", "S. O\u02BCNeal", true},
      {"Vincent van Gogh", "Van Gogh, Vincent", true},
      {"Vincent van Gogh", "V. Van Gogh", true},
      {"Vincent van Gogh", "van Gogh, V.", true},
      {"Vincent van Gogh", "Gogh, V.", false},
  };
  for (const Spelled& row : rows) {
    content::Person person;
    person.name.utf8 = row.person;
    EXPECT_EQ(Owner(person).is(row.author), row.expected) << row.person << " / " << row.author;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
