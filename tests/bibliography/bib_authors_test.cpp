#include "bibliography/bib_authors.hpp"

#include <gtest/gtest.h>

namespace cvpdf::bibliography {
namespace {

const std::vector<content::AuthorRole> roles = {
    {"*", {}, {}, "equal"},
    {"†", {}, {}, "first"},
    {"§", {}, {}, "corresponding", content::AuthorRole::Origin::built_in},
};

// "name[marks](family)"
std::string shown(const content::Author& author) {
  return author.name + (author.marks.empty() ? "" : "[" + author.marks + "]") +
         (author.family.empty() ? "" : "(" + author.family + ")");
}

TEST(ReadAuthor, PutsTheGivenNamesFirst) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Lian, Xiangru", "Xiangru Lian(Lian)"},
      {"Xiangru Lian", "Xiangru Lian"},
      {"von Neumann, John", "John von Neumann(von Neumann)"},
      {"King, Jr., Martin Luther", "Martin Luther King Jr.(King)"},
      {"{The Kwai Team}", "The Kwai Team(The Kwai Team)"},
      {"{Lian} Xiangru", "Lian Xiangru"},
      {"{Barnes {and} Noble}", "Barnes and Noble(Barnes and Noble)"},
      {"M{\\\"u}ller, J{\\\"o}rg", "Jörg Müller(Müller)"},
      {"family=Lian, given=Xiangru", "Xiangru Lian(Lian)"},
      {"李, 明", "李明(李)"},
      {"family=山田, given=太郎", "山田太郎(山田)"},
      {"김, 철수", "김철수(김)"},
      {"علي, محمد", "محمد علي(علي)"},
      {"בן־גוריון, דוד", "דוד בן־גוריון(בן־גוריון)"},
      {"given=Ludwig, prefix=van, family=Beethoven, useprefix=true", "Ludwig van Beethoven(van Beethoven)"},
      {"family=King, given=Martin, suffix=Jr", "Martin King Jr(King)"},
      // Marks behind either part, raised by LaTeX's means or not.
      {"Lian*, Xiangru", "Xiangru Lian[*](Lian)"},
      {"Lian, Xiangru*", "Xiangru Lian[*](Lian)"},
      {"Xiangru Lian $^*$", "Xiangru Lian[*]"},
      {"Lian, Xiangru$^{*}$", "Xiangru Lian[*](Lian)"},
      {"Liu\\textsuperscript{\\dag}, Ji", "Ji Liu[†](Liu)"},
      {"Liu$^\\dagger$, Ji$^\\ast$", "Ji Liu[†*](Liu)"},
      {"Xiangru Lian$^{*,\\dagger}$", "Xiangru Lian[*†]"},
      // A mark that nobody declared stays.
      {"Liu§, Ji", "Ji Liu§(Liu§)"},
      {"others", "others"},
      {"", ""},
      {",", ""},
  };
  for (const auto& [tex, expected] : rows) EXPECT_EQ(shown(read_author(tex, {}, roles)), expected) << tex;
}

struct Read {
  std::string authors, codes;
};
Read read(const std::string& fields) {
  Diagnostics diagnostics;
  Read out;
  const auto file = diagnostics.add_source("a.bib", "@misc{a, title = {T}, " + fields + "}");
  for (const bibtex::Entry& entry : bibtex::read_bib(file, diagnostics)) {
    for (const content::Author& author : read_authors(entry, roles, diagnostics)) {
      out.authors += (out.authors.empty() ? "" : "; ") + author.name + author.marks;
    }
  }
  for (const Diagnostic& row : diagnostics.all()) out.codes += (out.codes.empty() ? "" : " ") + row.code;
  return out;
}

TEST(ReadAuthors, TakesRolesFromAnnotations) {
  struct Row {
    std::string_view fields, authors, codes;
  };
  const Row rows[] = {
      {"author = {A B and C D}, author+an = {1=equal; 2=equal}", "A B*; C D*", ""},
      {"author = {A B and C D}, author+an = {2=corresponding,equal}", "A B; C D*§", ""},
      {"author = {A B* and C D}, author+an = {1=corresponding}", "A B*§; C D", ""},
      {"author = {A B and C D}, author+an = {=equal}", "A B*; C D*", ""},
      {"author = {A B}, author+an = {1=\"\\dag\"}", "A B†", ""},
      {"author = {A B}, author+an = {1=\"$^\\dagger$\"}", "A B†", ""},
      {"author = {A B}, author+an = {1=\"†\"}", "A B†", ""},
      {"author = {A B}, author+an = {1=\"a note\"}", "A B", "bibliography/annotation-not-shown"},
      {"author = {A B}, author+an = {3=equal}", "A B", "content/no-such-author"},
      {"author = {A B}, author+an = {1=highlight}", "A B", "bibliography/unknown-role"},
      {"author = {A B# and C D}", "A B#; C D", "content/unknown-mark"},
      {"author = {A B and others}", "A B; et al.", ""},
      {"author = {A B and others}, author+an = {2=equal}", "A B; et al.", "content/no-such-author"},
      {"author = {A B and others}, author+an = {=equal}", "A B*; et al.", ""},
      // Nobody is lost where commas part authors.
      {"author = {A B, C D, E F, G H}", "A B; C D; E F; G H", "bibliography/names-with-commas"},
      {"author = {A B, C D, E F}", "A B; C D; E F", "bibliography/names-with-commas"},
      {"author = {King, Jr., Martin Luther}", "Martin Luther King Jr.", ""},
      {"author = {}", "", ""},
      {"year = 2020", "", ""},
  };
  for (const Row& row : rows) {
    const Read out = read(std::string(row.fields));
    EXPECT_EQ(out.authors, row.authors) << row.fields;
    EXPECT_EQ(out.codes, row.codes) << row.fields;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
