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
      const content::Date& date = *period->begin;
      words = date.free_text.empty() ? fmt::format("{}", date.year) : date.free_text;
      if (date.month != 0) words += fmt::format("-{}", date.month);
      if (date.day != 0) words += fmt::format("-{}", date.day);
      if (const auto* end = std::get_if<content::Date>(&period->end)) words += fmt::format("..{}", end->year);
      if (std::holds_alternative<content::Ongoing>(period->end)) words += "..";
    }
    if (const auto* authors = std::get_if<std::vector<content::Author>>(&field)) {
      for (const content::Author& author : *authors) {
        words += (words.empty() ? "" : "; ") + author.name + (author.marks.empty() ? "" : "[" + author.marks + "]");
      }
    }
    if (const auto* tags = std::get_if<std::vector<content::PlainText>>(&field)) {
      for (const content::PlainText& tag : *tags) words += (words.empty() ? "" : "; ") + tag.utf8;
    }
    if (!words.empty() && static_cast<Slot>(i) != Slot::key)
      out += fmt::format("{}{}={}", out.empty() ? "" : "|", content::slot_name(static_cast<Slot>(i)), words);
  }
  return out;
}

struct Converted {
  std::string slots, codes, messages;
};

Converted convert(const std::string& text) {
  Diagnostics diagnostics;
  const std::vector<content::AuthorRole> roles = {{"*", {}, {}, "equal"}};
  BibReader reader(roles, language::find_language("en-US"), diagnostics);
  Converted out;
  for (const bibtex::Entry& entry : bibtex::read_bib(diagnostics.add_source("a.bib", text), diagnostics)) {
    out.slots += slots_of(reader.publication(entry)) + "\n";
  }
  reader.report_unshown();
  for (const Diagnostic& row : diagnostics.all()) out.codes += (out.codes.empty() ? "" : " ") + row.code;
  for (const Diagnostic& row : diagnostics.all()) out.messages += (out.messages.empty() ? "" : "; ") + row.message;
  return out;
}

TEST(BibPublication, FieldsAreSlots) {
  const std::pair<std::string, std::string> rows[] = {
      {"@article{k, title={A {T}itle}, author={Knuth, Donald E. and Michael F. Plass}, journal={Software}, volume=11, "
       "number={11}, pages={1119--1184}, year=1981, doi={10.1002/spe.4380111102}, publisher=Wiley}",
       "title=A Title|period=1981|authors=Donald E. Knuth; Michael F. "
       "Plass|venue=Software|volume=11|number=11|pages=1119-1184|"
       "publisher=Wiley|doi=10.1002/spe.4380111102|type=article"},
      {"@inproceedings{k, title={T}, booktitle={Proc.\\ of X}, series={LNCS}, number=7, date={2019-05-03}, "
       "note={Oral}}",
       "title=T|period=2019-5-3|venue=Proc. of X|series=LNCS\u00A07|note=Oral|type=proceedings"},
      {"@article{k, title={T}, journal={J}, series={2}, number={No. 5}, volume={Vol. 7}, pages={pp. 5--7}}",
       "title=T|venue=J|series=2|volume=7|number=5|pages=5-7|type=article"},
      {"@misc{k, title={T.}, subtitle={S}, date={2020~}}", "title=T: S|period=2020|type=other"},
      {"@misc{k, title={Why?}, subtitle={S}, date={2020-05?}}", "title=Why? S|period=2020-5|type=other"},
      {"@report{k, title={T}, type={techreport}, number={Note 7}}", "title=T|number=Note 7|type=report"},
      {"@misc{k, title={T}, eprint={1912.13515}, archivePrefix={arXiv}, primaryClass={cs.LG}, year=2019}",
       "title=T|period=2019|arxiv=1912.13515|arxiv_class=cs.LG|type=preprint"},
      {"@phdthesis{k, title={T}, school={MIT}, year={in press}}",
       "title=T|organization=MIT|period=in press|tagline=PhD thesis"},
      {"@thesis{k, title={T}, type={mathesis}, institution={MIT}}", "title=T|organization=MIT|tagline=Master’s thesis"},
      {"@thesis{k, title={T}, type={Habilitation}, publisher={P}}", "title=T|organization=P|tagline=Habilitation"},
      {"@misc{k, title={``T'' and \\enquote{U}}}", "title=\"T\" and \"U\"|type=other"},
      {"@online{k, title={T}, subtitle={S}, url={https://a.org/x_y}, pubstate={submitted}, note={Draft}}",
       "title=T: S|note=Draft|url=https://a.org/x_y|type=other|status=submitted"},
      {"@misc{k, title={T}, pubstate={withdrawn}, month=jul, year=2020, keywords={a, {b c},,}}",
       "title=T|period=2020-7|note=withdrawn|type=other|tags=a; b c"},
      {"@patent{k, title={T}, number={US1}, holder={H}, year=2020}", "title=T|organization=H|period=2020|number=US1"},
      {"@software{k, title={T}, version={2.0}, url={https://a.org}}", "title=T|url=https://a.org|version=2.0"},
      {"@dataset{k, title={T}, publisher={Zenodo}, doi={10.5281/1}}", "title=T|publisher=Zenodo|doi=10.5281/1"},
      {"@book{k, title={T}, edition={2}, pages={3254 -- 3263}}", "title=T|pages=3254-3263|note=2nd edition|type=book"},
      {"@book{k, title={T}, edition={Second}}", "title=T|note=2nd edition|type=book"},
      {"@book{k, title={T}, edition={revised}, note={N}}", "title=T|note=revised, N|type=book"},
      {"@book{k, title={T}, edition={2}, note={(in \\emph{German})}}", "title=T|note=2nd edition, in German|type=book"},
      {"@book{k, title={T}, pages={1,3,e5--e9}}", "title=T|pages=1, 3, e5\u2013e9|type=book"},
      {"@article{k, title={T}, journal={J}, articleno={12}, numpages={30}}", "title=T|venue=J|pages=12|type=article"},
      {"@incollection{k, title={T}, booktitle={B}, booksubtitle={S}}", "title=T|venue=B: S|type=chapter"},
      {"@phdthesis{k, title={T}, school={MIT}, address={Boston}}",
       "title=T|organization=MIT|place=Boston|tagline=PhD thesis"},
      {"@unpublished{k, title={T}, eventtitle={KDD}}", "title=T|venue=KDD|type=other"},
      {"@misc{k, title={T}, date={2018/2020}}", "title=T|period=2018..2020|type=other"},
      {"@patent{k, title={T}, type={patentus}, keywords={a; b}}", "title=T|tags=a; b"},
  };
  for (const auto& [text, slots] : rows) EXPECT_EQ(convert(text).slots, slots + "\n") << text;
}

// As search engines, DBLP and arXiv itself export them.
TEST(BibPublication, PreprintsAreKnownInAllDresses) {
  const std::pair<std::string, std::string> rows[] = {
      {"@article{k, title={T}, journal={arXiv preprint arXiv:1912.13515}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={arXiv preprint arXiv:1912.13515}, eprint={1912.13515}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, eprint={1912.13515}, year=2019}", "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={CoRR}, volume={abs/1912.13515}, year=2019}", "arxiv=1912.13515|type=preprint"},
      {"@misc{k, title={T}, archivePrefix={arXiv}, eprint={1912.13515}, publisher={arXiv}, year=2019, "
       "doi={10.48550/arXiv.1912.13515}}",
       "arxiv=1912.13515|type=preprint"},
      {"@misc{k, title={T}, howpublished={arXiv:1912.13515}, year=2019}", "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={ArXiv}, volume={abs/1912.13515}, year=2019}", "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={arXiv e-prints}, eid={arXiv:1912.13515}, eprint={1912.13515}, "
       "pages={arXiv:1912.13515}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={arXiv preprint}, doi={10.48550/arXiv.1912.13515}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@article{k, title={T}, journal={arXiv: Learning}, url={https://arxiv.org/abs/1912.13515}, year=2019}",
       "arxiv=1912.13515|url=https://arxiv.org/abs/1912.13515|type=preprint"},
      {"@misc{k, title={T}, publisher={arXiv}, doi={10.48550/ARXIV.1912.13515}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@misc{k, title={T}, eprint={https://arxiv.org/pdf/1912.13515.pdf}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@misc{k, title={T}, eprint={arXiv:1912.13515v2 [cs.LG]}, archiveprefix={ArXiv }, year=2019}",
       "arxiv=1912.13515v2|type=preprint"},
      {"@misc{k, title={T}, url={https://arxiv.org/abs/1912.13515}, year=2019}",
       "arxiv=1912.13515|url=https://arxiv.org/abs/1912.13515|type=preprint"},
      {"@online{k, title={T}, url={http://www.arxiv.org/pdf/1912.13515v2.pdf#page=3}, year=2019}",
       "arxiv=1912.13515v2|url=http://www.arxiv.org/pdf/1912.13515v2.pdf#page=3|type=preprint"},
      {"@misc{k, title={T}, url={https://arxiv.org/abs/hep-th/9901001?context=x}, year=2019}",
       "arxiv=hep-th/9901001|url=https://arxiv.org/abs/hep-th/9901001?context=x|type=preprint"},
      {"@misc{k, title={T}, howpublished={\\url{https://arxiv.org/abs/1912.13515}}, year=2019}",
       "arxiv=1912.13515|type=preprint"},
      {"@misc{k, title={T}, url={https://arxiv.org/a/lian_x_1}, year=2019}",
       "url=https://arxiv.org/a/lian_x_1|type=other"},
      // The paper has appeared elsewhere since.
      {"@inproceedings{k, title={T}, booktitle={ICML}, journal={arXiv preprint arXiv:1912.13515}, year=2019}",
       "venue=ICML|arxiv=1912.13515|type=proceedings"},
      {"@article{k, title={T}, journal={J}, eprint={1912.13515}, year=2019}", "venue=J|arxiv=1912.13515|type=article"},
  };
  for (const auto& [text, slots] : rows) EXPECT_EQ(convert(text).slots, "title=T|period=2019|" + slots + "\n") << text;
}

TEST(BibPublication, OthersAndMarksStay) {
  EXPECT_EQ(convert("@misc{k, title={T}, author={Zhang*, Wei and Xiangru Lian* and others}}").slots,
            "title=T|authors=Wei Zhang[*]; Xiangru Lian[*]; et al.|type=other\n");
}

// What gives way to what, in one note of each entry.
TEST(BibPublication, NoFieldIsLostSilently) {
  const std::pair<std::string, std::string> rows[] = {
      {"@article{k, title={T}, booktitle={B}, journal={J}}", "'booktitle' gives way to 'journal'"},
      {"@article{k, title={T}, eid={e1}, journal={J}, issue={Spring}, number=2, pages={1--2}, year=2001}",
       "'eid' gives way to 'pages', 'issue' gives way to 'number'"},
      {"@report{k, title={T}, institution={I}, publisher={P}, organization={O}}",
       "'institution' gives way to 'publisher', 'organization' gives way to 'publisher'"},
      {"@thesis{k, title={T}, school={S}, publisher={P}, address={A}, location={L}}",
       "'publisher' gives way to 'school', 'address' gives way to 'location'"},
      {"@misc{k, title={T}, date={2019-05}, year=2020, month=jun}",
       "'year' gives way to 'date', 'month' gives way to 'date'"},
      {"@misc{k, title={T}, date={2020}, year=2020, month=jun}", ""},
      {"@misc{k, title={T}, date={2020-06-01}, year=2020, month=jun}", ""},
      {"@thesis{k, title={T}, address={Boston}, location={{Boston}}}", ""},
      {"@misc{k, title={T}, eprint={1912.13515}, archiveprefix={arXiv}, eprinttype={arxiv}}", ""},
      {"@misc{k, title={T}, articleno={12}, pages={12:1--12:30}}", ""},
      {"@misc{k, title={T}, articleno={2}, pages={12:1--12:30}}", "'articleno' gives way to 'pages'"},
      {"@misc{k, title={T}, eprint={hal-1}, eprinttype={hal}}", "the field 'eprint' is not shown"},
      {"@thesis{k, title={T}, eprint={1912.13515}}", "the field 'eprint' is not shown"},
      {"@misc{k, title={T}, year=2020, month={Spring}}", "the month 'Spring' is not shown"},
      {"@thesis{k, title={T}, type={bathesis}}", "the field 'type' is not shown"},
      {"@misc{k, title={T}, month=jan}", "the field 'month' is not shown"},
      {"@book{k, title={T}, publisher={P}, editor={}, address={}}", ""},
      {"@book{k, title={T}, publisher={P}, address={Berlin}}", "the field 'address' is not shown"},
      {"@book{k, title={T}, location={Berlin}}\n@book{l, title={U}, location={Bonn}}\n@thesis{m, title={V}, "
       "location={X}}",
       "the field 'location' of 2 entries is not shown"},
      {"@inproceedings{k, title={T}, booktitle={B}, booktitleaddon={A}, eventdate={2020}, eventtitle={E}, venue={V}}",
       "the field 'booktitleaddon' is not shown; the field 'eventdate' is not shown; "
       "the field 'eventtitle' is not shown; the field 'venue' is not shown"},
      {"@set{k, entryset={a, b}}", "'k' is a set of entries, which are publications of their own, and is left out"},
      // What a parent has is said once.
      {"@inproceedings{a, title={A}, crossref={p}}\n@inproceedings{b, title={B}, crossref={p}}\n"
       "@proceedings{p, author={X}, title={P}, publisher={Q}, organization={O}}",
       "'organization' gives way to 'publisher'"},
  };
  for (const auto& [text, message] : rows) EXPECT_EQ(convert(text).messages, message) << text;
}

TEST(BibPublication, WhatIsUnknownIsSaidOnce) {
  const std::string entry = "title={\\foo{T}}, editor={E}, abstract={no}}\n";
  const Converted out = convert("@poem{a, " + entry + "@poem{b, " + entry);
  EXPECT_EQ(out.codes, "bibliography/unknown-type bibliography/unknown-command bibliography/field-not-shown");
  EXPECT_EQ(convert("@misc{a, author={A B}}").codes, "bibliography/no-title");
  // What content would not take for a date.
  for (const std::string date : {"12", "99/100", "present", "-5"}) {
    EXPECT_EQ(convert("@misc{a, title={T}, year={" + date + "}}").codes, "bibliography/bad-date") << date;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
