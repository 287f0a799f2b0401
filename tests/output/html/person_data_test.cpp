#include "output/html/person_data.hpp"

#include <gtest/gtest.h>

#include "output/reflow/composed.hpp"
#include "output/reflow/reflow.hpp"

namespace cvpdf::output::html {
namespace {

TEST(PersonData, TellsWhatTheMastheadTells) {
  const document::Document document = composed(
      "headline = 'Analyst'\nemail = 'ada@a.org'\nphone = '+44 20 7946'\nlocation = 'London'\nurl = 'https://a.org'\n"
      "profiles = [{ network = 'X', user = 'ada', url = 'https://x.org/ada' }]\n"
      "[[section]]\ntitle = 'S'\n[[section.text]]\ntext = '[no contact](https://b.org)'\n");
  EXPECT_EQ(person_data(reflow::reflow(document)), R"({
  "@context": "https://schema.org",
  "@type": "Person",
  "name": "Ada Example",
  "jobTitle": "Analyst",
  "email": "ada@a.org",
  "telephone": "+44207946",
  "url": "https://a.org",
  "sameAs": "https://x.org/ada"
})");
}

TEST(PersonData, LeavesOutWhatIsNotTold) {
  EXPECT_EQ(person_data(reflow::reflow(composed("[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n"))),
            "{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"Person\",\n  \"name\": \"Ada Example\"\n}");
}

}  // namespace
}  // namespace cvpdf::output::html
