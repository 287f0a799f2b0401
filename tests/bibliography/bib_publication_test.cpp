#include "bibliography/bib_publication.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "content/entry_kinds.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Slot;

// "slot=words" for each slot that has a value, in the order of the slots.
std::string slots_of(const content::Entry& entry) {
  std::string out;
  for (std::size_t i = 0; i < content::slot_count; ++i) {
    const content::Field& field = entry.fields[i];
    std::string words;
    if (const auto* rich = std::get_if<content::RichText>(&field)) words = content::plain_text(*rich);
    if (const auto* plain = std::get_if<content::PlainText>(&field)) words = plain->utf8;
    if (const auto* period = std::get_if<content::Period>(&field)) {
      words = period->begin->free_text.empty() ? std::to_string(period->begin->year) : period->begin->free_text;
    }
    if (const auto* authors = std::get_if<std::vector<content::Author>>(&field)) {
      for (const content::Author& author : *authors) {
        words += (words.empty() ? "" : "; ") + author.name + (author.marks.empty() ? "" : "[" + author.marks + "]");
      }
    }
    if (!words.empty())
      out += fmt::format("{}{}={}", out.empty() ? "" : "|", content::slot_name(static_cast<Slot>(i)), words);
  }
  return out;
}

struct Converted {
  std::string slots, codes;
};

Converted convert(const std::string& text) {
  Diagnostics diagnostics;
  const std::vector<content::AuthorRole> roles = {{"*", {}, {}}};
  BibReader reader(roles, diagnostics);
  Converted out;
  for (const bibtex::Entry& entry : bibtex::read_bib(diagnostics.add_source("a.bib", text), diagnostics)) {
    out.slots += slots_of(reader.publication(entry)) + "\n";
  }
  for (const Diagnostic& row : diagnostics.all()) out.codes += (out.codes.empty() ? "" : " ") + row.code;
  return out;
}

TEST(BibPublication, FieldsAreSlots) {
  const std::pair<std::string, std::string> rows[] = {
      {"@article{k, title={A {T}itle}, author={Knuth, Donald E. and Michael F. Plass}, journal={Software}, volume=11, "
       "number={11}, pages={1119--1184}, year=1981, doi={10.1002/spe.4380111102}, publisher=Wiley}",
       "title=A Title|period=1981|authors=Donald E. Knuth; Michael F. "
       "Plass|venue=Software|volume=11|number=11|pages=1119-1184|"
       "publisher=Wiley|doi=10.1002/spe.4380111102|type=article"},
      {"@inproceedings{k, title={T}, booktitle={Proc.\\ of X}, series={LNCS}, date={2019-05-03}, note={Oral}}",
       "title=T|period=2019|venue=Proc. of X|series=LNCS|note=Oral"},
      {"@misc{k, title={T}, eprint={1912.13515}, archivePrefix={arXiv}, primaryClass={cs.LG}, year=2019}",
       "title=T|period=2019|arxiv=1912.13515|arxiv_class=cs.LG"},
      {"@article{k, title={T}, journal={arXiv preprint arXiv:1912.13515}, year=2019}",
       "title=T|period=2019|arxiv=1912.13515|type=preprint"},
      {"@phdthesis{k, title={T}, school={MIT}, year={in press}}", "title=T|period=in press|publisher=MIT"},
      {"@online{k, title={T}, subtitle={S}, url={https://a.org/x_y}, pubstate={submitted}, note={Draft}}",
       "title=T: S|note=submitted, Draft|url=https://a.org/x_y"},
  };
  for (const auto& [text, slots] : rows) {
    const Converted out = convert(text);
    EXPECT_EQ(out.slots, slots + "\n") << text;
  }
}

TEST(BibPublication, NamesArePrintedFirstNameFirst) {
  const std::pair<std::string, std::string> rows[] = {
      {"Knuth, Donald E.", "Donald E. Knuth"},          {"Donald E. Knuth", "Donald E. Knuth"},
      {"van der Berg, Jan", "Jan van der Berg"},        {"King, Jr., Martin Luther", "Martin Luther King Jr."},
      {"{The {\\LaTeX} Project}", "The LaTeX Project"}, {"{Barnes and Noble, Inc.}", "Barnes and Noble, Inc."},
      {"M{\\\"u}ller, J{\\\"o}rg", "Jörg Müller"},      {"Lian, ", "Lian"},
  };
  for (const auto& [tex, name] : rows) EXPECT_EQ(printed_name(tex), name) << tex;
}

TEST(BibPublication, OthersAndMarksStay) {
  EXPECT_EQ(convert("@misc{k, title={T}, author={Zhang*, Wei and Xiangru Lian* and others}}").slots,
            "title=T|authors=Wei Zhang[*]; Xiangru Lian[*]; et al.\n");
}

TEST(BibPublication, WhatIsUnknownIsSaidOnce) {
  const std::string entry = "title={\\foo{T}}, editor={E}, abstract={no}}\n";
  const Converted out = convert("@poem{a, " + entry + "@poem{b, " + entry);
  EXPECT_EQ(out.codes, "bibliography/unknown-type bibliography/unknown-command bibliography/field-not-shown");
  EXPECT_EQ(convert("@misc{a, author={A B}}").codes, "bibliography/no-title");
}

}  // namespace
}  // namespace cvpdf::bibliography
