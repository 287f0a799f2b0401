#include "bibliography/reference_order.hpp"

#include <gtest/gtest.h>

#include "bibliography/bib_authors.hpp"
#include "bibliography/citation.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::bibliography {
namespace {

content::Entry by(content::Author author) {
  content::Entry entry;
  entry.kind = content::find_entry_kind("publication");
  entry.fields[static_cast<std::size_t>(content::Slot::authors)] = std::vector<content::Author>{std::move(author)};
  return entry;
}

std::string with_initials(const content::Entry& entry) {
  content::Cv cv;
  cv.person.name.utf8 = "Ada Example";
  AuthorForm form;
  form.language = &language::find_language("en-US");
  form.names = NameForm::initials_last;
  Diagnostics diagnostics;
  return list_authors(entry, People(cv), form, diagnostics).front().utf8;
}

// Whichever file names them: the family with its particles.
TEST(AuthorKey, IsTheFamily) {
  const std::pair<std::string, std::string> rows[] = {
      {"Xiangru Lian", "lian"},
      {"Lian, Xiangru", "lian"},
      {"Ludwig van Beethoven", "van beethoven"},
      {"van Beethoven, Ludwig", "van beethoven"},
      {"Charles-Jean de la Vallée Poussin", "de la vallee poussin"},
      {"de la Vallée Poussin, Charles-Jean", "de la vallee poussin"},
      {"Ludwig von der Heide Klein", "von der heide klein"},
      {"José Ortega y Gasset", "ortega y gasset"},
      {"José García Márquez", "marquez"},
      {"García Márquez, José", "garcia marquez"},
      {"John Smith Jr.", "smith"},
      {"LIAN Xiangru", "lian"},
      {"Lian X.", "lian"},
      {"Madonna", "madonna"},
      {"李明", "李明"},
  };
  for (const auto& [name, key] : rows) {
    const content::Entry in_toml = by({name, {}, {}, {}});
    const content::Entry in_bib = by(read_author(name, {}, {}));
    EXPECT_EQ(value_of(in_toml, content::ReferenceKey::author), key) << name;
    EXPECT_EQ(value_of(in_bib, content::ReferenceKey::author), key) << name;
    EXPECT_EQ(with_initials(in_toml), with_initials(in_bib)) << name;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
