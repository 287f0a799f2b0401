// Preprints, as search engines and catalogues write them: arXiv as a journal.
#pragma once

#include <string>
#include <string_view>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {

// "arXiv preprint arXiv:1912.13515", "https://arxiv.org/abs/1912.13515": the number alone; empty where there is none.
[[nodiscard]] std::string arxiv_within(std::string_view text);

// The number in `eprint`, however it is written; empty where it is another archive's.
[[nodiscard]] std::string arxiv_eprint(const bibtex::Entry& entry);

struct ArxivPlace {
  // A journal, `howpublished` or a publisher that says nothing but arXiv; null for none.
  const bibtex::Field* field = nullptr;
  std::string number;  // Which stands in it, or beside it: "1912.13515".
};
// The `url`, where it leads to one of arXiv's papers; null for none.
[[nodiscard]] ArxivPlace arxiv_address(const bibtex::Entry& entry);
// "arXiv preprint arXiv:1912.13515"; "CoRR", "ArXiv" and "arXiv e-prints", with the number in `eprint`, in the volume
// ("abs/1912.13515"), in the pages or the DOI.
[[nodiscard]] ArxivPlace find_arxiv_place(const bibtex::Entry& entry);

}  // namespace cvpdf::bibliography
