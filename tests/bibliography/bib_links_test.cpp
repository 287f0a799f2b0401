#include "bibliography/bib_links.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "bibliography/bib_publication.hpp"

namespace cvpdf::bibliography {
namespace {

struct Linked {
  std::string links, told;
};

// "slot=target" of all links of the one entry, and what is told, each with its place behind the title.
Linked links_of(const std::string& fields) {
  Diagnostics diagnostics;
  const std::string head = "@misc{k, title={T}, ";
  const auto file = diagnostics.add_source("a.bib", head + fields + "}");
  const std::vector<content::AuthorRole> roles;
  BibReader reader(roles, language::find_language("en-US"), diagnostics);
  const content::Entry entry = reader.publication(bibtex::read_bib(file, diagnostics).front());
  Linked out;
  for (std::size_t i = 0; i < content::slot_count; ++i) {
    const auto slot = static_cast<content::Slot>(i);
    const bool is_link = slot == content::Slot::url || slot == content::Slot::doi || slot == content::Slot::pdf;
    const auto* plain = content::field<content::PlainText>(entry, slot);
    const auto* rich = content::field<content::RichText>(entry, slot);
    if (plain != nullptr && is_link) out.links += fmt::format("{}={} ", content::slot_name(slot), plain->utf8);
    for (const content::Span& span : rich == nullptr ? content::RichText() : *rich) {
      if (!span.target.empty()) out.links += fmt::format("{}={} ", content::slot_name(slot), span.target);
    }
  }
  for (const Diagnostic& one : diagnostics.all()) {
    out.told +=
        fmt::format("{}+{} {}: {}", one.span.begin - head.size(), one.span.end - one.span.begin, one.code, one.message);
  }
  return out;
}

TEST(BibLinks, LeadWhereALinkMay) {
  struct Row {
    std::string fields, links, told;
  };
  const Row rows[] = {
      {"url={https://a.org/x}", "url=https://a.org/x ", ""},
      {"url={a.org/x}, pdf={HTTP://a.org}", "url=a.org/x pdf=HTTP://a.org ", ""},
      {"url={mailto:ada@a.org}", "url=mailto:ada@a.org ", ""},
      {"url={javascript:alert(1)}", "",
       "5+19 bibliography/bad-url: a link cannot lead to a target of the kind 'javascript:', and is left out"},
      {"pdf={file:///home/ada/x.pdf}", "",
       "5+22 bibliography/bad-url: a link cannot lead to a target of the kind 'file:', and is left out"},
      {"note={\\href{data:text/html,x}{here}}", "",
       "6+29 bibliography/bad-url: a link cannot lead to a target of the kind 'data:', and becomes plain text"},
      {"note={\\href{https://a.org}{here}}", "note=https://a.org ", ""},
      {"doi={10.1000/182}", "doi=10.1000/182 ", ""},
      {"doi={https://doi.org/10.1000/182}", "doi=https://doi.org/10.1000/182 ", ""},
      {"doi={n/a}", "", "5+3 bibliography/bad-doi: this is no DOI, and is left out"},
      {"doi={https://example.org/1}", "", "5+21 bibliography/bad-doi: this is no DOI, and is left out"},
  };
  for (const Row& row : rows) {
    const Linked linked = links_of(row.fields);
    EXPECT_EQ(linked.links, row.links) << row.fields;
    EXPECT_EQ(linked.told, row.told) << row.fields;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
