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
      {"King, Martin Luther, Jr.", "Martin Luther King Jr.(King)"},
      {"Doe, Jane, PhD", "Jane Doe PhD(Doe)"},
      {"Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
       "Charles Louis Xavier Joseph de la Vallée Poussin(de la Vallée Poussin)"},
      {"Ludwig von der Heide Klein", "Ludwig von der Heide Klein(von der Heide Klein)"},
      {"Ludwig van Beethoven", "Ludwig van Beethoven(van Beethoven)"},
      {"José Ortega y Gasset", "José Ortega y Gasset"},
      {"van Beethoven", "van Beethoven"},
      {"bell hooks", "bell hooks"},
      {"Jane doe", "Jane doe"},
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
      // Figures and letters of affiliations are no part of a name.
      {"Doe$^1$, Jane", "Jane Doe(Doe)"},
      {"Jane Doe$^{1,2}$ ", "Jane Doe"},
      {"Jane Doe\\textsuperscript{1,a}", "Jane Doe"},
      {"Doe\\textsuperscript{1,*}, Jane", "Jane Doe[*](Doe)"},
      {"Jane Doe$^{1}$$^{,}$$^{*}$", "Jane Doe[*]"},
      {"Jane Doe${}^{12}$", "Jane Doe"},
      {"Jane Doe¹,²", "Jane Doe"},
      {"Doe¹,², Jane", "Jane Doe(Doe)"},
      {"Jane Doe\\thanks{Funded by {X}.}", "Jane Doe"},
      {"Jane Doe 3\\textsuperscript{rd}", "Jane Doe 3rd"},
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
      {"author = {A B$^{1,*}$ and C D$^2$}", "A B*; C D", "bibliography/raised-not-shown"},
      // An "and" too many.
      {"author = {A B and and C D}", "A B; C D", "bibliography/empty-name"},
      {"author = {and A B and C D and}", "A B; C D", "bibliography/empty-name bibliography/empty-name"},
      {"author = {A B and {} and C D}", "A B; C D", "bibliography/empty-name"},
      {"author = {A B, and C D, and others}", "A B; C D; et al.", ""},
      // Others are the last.
      {"author = {A B and others and C D and E F}", "A B; C D; E F; et al.", "bibliography/others-within"},
      {"author = {A B and et al. and C D}", "A B; C D; et al.", "bibliography/others-within"},
      {"author = {Jane Doe et al.}", "Jane Doe; et al.", ""},
      {"author = {Doe, Jane, et al.}", "Jane Doe; et al.", ""},
      // Nobody is lost where commas part authors.
      {"author = {Doe, J., Roe, R. K.}", "J. Doe; R. K. Roe", "bibliography/names-with-commas"},
      {"author = {Doe, Jane; Roe, R.}", "Jane Doe; R. Roe", "bibliography/names-with-commas"},
      {"author = {Andr&eacute; Doe}", "André Doe", ""},
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

TEST(ReadAuthors, BlamesTheAndTooMany) {
  const std::pair<std::string, std::uint32_t> rows[] = {
      {"{A and and B}", 8}, {"{and A}", 2}, {"{A and}", 4}, {"{A and {} and B}", 8}, {"{A and others and B}", 8}};
  for (const auto& [value, column] : rows) {
    Diagnostics diagnostics;
    const auto file = diagnostics.add_source("a.bib", "@misc{a, author =\n" + value + "}");
    static_cast<void>(read_authors(bibtex::read_bib(file, diagnostics).front(), roles, diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1U) << value;
    EXPECT_EQ(diagnostics.locate(diagnostics.all().front().span).column, column) << value;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
