#include "bibliography/bib_arxiv.hpp"

#include <utility>

#include "base/ascii.hpp"
#include "bibliography/bib_fields.hpp"
#include "bibliography/citation.hpp"
#include "bibtex/latex.hpp"

namespace cvpdf::bibliography {
namespace {

using bibtex::Field;

bool is_arxiv_journal(std::string_view words) {
  const std::string lowered = ascii_lowered(words);
  return lowered == "corr" || lowered.starts_with("arxiv");
}

// Behind `lead`, whatever its case.
std::string number_behind(const bibtex::Entry& entry, std::string_view name, std::string_view lead) {
  const Field* const field = first_of(entry, name);
  if (field == nullptr) return {};
  const std::string words = bibtex::plain_latex(field->value);
  const std::size_t at = ascii_lowered(words).find(lead);
  return at == std::string::npos ? std::string() : words.substr(at + lead.size());
}

// Behind what leads to arXiv's pages; npos where nothing does.
std::size_t behind_address(std::string_view words) {
  const std::string lowered = ascii_lowered(words);
  for (const std::string_view lead : {"arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/"}) {
    if (const std::size_t at = lowered.find(lead); at != std::string::npos) return at + lead.size();
  }
  return std::string_view::npos;
}

// "1912.13515v2 [cs.LG]", "1912.13515.pdf", "1912.13515?context=cs": what stands before.
std::string number_alone(std::string_view words) {
  words = words.substr(0, words.find_first_of(" ,;[?#"));
  constexpr std::string_view suffix = ".pdf";
  if (words.ends_with(suffix)) words.remove_suffix(suffix.size());
  return words.find_first_of("0123456789") == std::string_view::npos ? std::string() : std::string(words);
}

// "https://arxiv.org/pdf/1912.13515.pdf", "arXiv:1912.13515v2 [cs.LG]".
std::string number_of_eprint(std::string_view words) {
  if (const std::size_t at = behind_address(words); at != std::string_view::npos) words = words.substr(at);
  return number_alone(bare_arxiv(words));
}

std::string number_in_address(std::string_view words) {
  const std::size_t at = behind_address(words);
  return at == std::string_view::npos ? std::string() : number_alone(words.substr(at));
}

std::string number_beside(const bibtex::Entry& entry) {
  if (const Field* const eprint = first_of(entry, "eprint")) {
    return number_of_eprint(bibtex::plain_latex(eprint->value));
  }
  constexpr std::string_view places[][2] = {
      {"volume", "abs/"}, {"eid", "arxiv:"}, {"pages", "arxiv:"}, {"doi", "10.48550/arxiv."}};
  for (const auto& [name, lead] : places) {
    if (std::string number = number_behind(entry, name, lead); !number.empty()) return number;
  }
  return arxiv_address(entry).number;
}

}  // namespace

std::string arxiv_eprint(const bibtex::Entry& entry) {
  const Field* const eprint = first_of(entry, "eprint");
  const Field* const archive = first_of(entry, archive_fields);
  const bool is_arxiv = archive == nullptr || ascii_lowered(bibtex::plain_latex(archive->value)) == "arxiv";
  return eprint == nullptr || !is_arxiv ? std::string() : number_of_eprint(bibtex::plain_latex(eprint->value));
}

ArxivPlace arxiv_address(const bibtex::Entry& entry) {
  const Field* const url = first_of(entry, "url");
  std::string number = url == nullptr ? std::string() : number_in_address(bibtex::plain_latex(url->value));
  return number.empty() ? ArxivPlace{} : ArxivPlace{url, std::move(number)};
}

std::string arxiv_within(std::string_view text) {
  if (std::string number = number_in_address(text); !number.empty()) return number;
  constexpr std::string_view lead = "arxiv:";
  const std::size_t at = ascii_lowered(text).find(lead);
  if (at == std::string::npos) return {};
  std::string_view rest = text.substr(at + lead.size());
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return number_alone(rest);
}

ArxivPlace find_arxiv_place(const bibtex::Entry& entry) {
  const Field* const journal = first_of(entry, journal_fields);
  const Field* const house = first_of(entry, "publisher");
  const bool is_house = house != nullptr && ascii_lowered(bibtex::plain_latex(house->value)) == "arxiv";
  const Field* place = journal != nullptr ? journal : first_of(entry, "howpublished");
  if (place == nullptr && is_house) place = house;
  if (place == nullptr) return {};
  const std::string words = bibtex::plain_latex(place->value);
  std::string number = arxiv_within(words);
  if (number.empty() && place->name != "howpublished" && is_arxiv_journal(words)) number = number_beside(entry);
  return number.empty() ? ArxivPlace{} : ArxivPlace{place, std::move(number)};
}

}  // namespace cvpdf::bibliography
