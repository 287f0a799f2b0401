// Diagnostics: the list, its order, and the way from a byte offset to a line and a column.
#include <cvpdf/diagnostic.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace cvpdf {
namespace {

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

auto place_of(const Diagnostic& diagnostic) {
  return std::tie(diagnostic.span.file, diagnostic.span.begin, diagnostic.span.end);
}

bool same(const Diagnostic& a, const Diagnostic& b) {
  return place_of(a) == place_of(b) && a.code == b.code && a.message == b.message && a.place == b.place;
}

// Of what is sorted: those of one place stand together, but others may be between two that are the same.
std::vector<Diagnostic> without_duplicates(std::vector<Diagnostic>& sorted) {
  std::vector<Diagnostic> result;
  std::size_t first_here = 0;  // Of those in the result that have the last one's place.
  for (Diagnostic& one : sorted) {
    if (!result.empty() && place_of(result.back()) != place_of(one)) first_here = result.size();
    const auto begin = result.begin() + static_cast<std::ptrdiff_t>(first_here);
    const auto is_known = [&one](const Diagnostic& known) { return same(known, one); };
    if (std::none_of(begin, result.end(), is_known)) result.push_back(std::move(one));
  }
  return result;
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

}  // namespace

bool concerns_world(const Diagnostic& diagnostic) {
  const std::string_view code = diagnostic.code;
  return code.substr(0, code.find('/')) == "file" || code.substr(0, code.find('/')) == "world";
}

// What is read twice, as the layout of a letter and its CV, is one source: its mistakes have one place, and are told
// once.
std::uint32_t Diagnostics::add_source(std::string path, std::string text) {
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    if (sources_[i].path == path && sources_[i].text == text) return static_cast<std::uint32_t>(i + 1);
  }
  sources_.push_back({std::move(path), std::move(text)});
  return static_cast<std::uint32_t>(sources_.size());
}

void Diagnostics::report_all(const Diagnostics& other) {
  for (const Diagnostic& row : other.all_) report(row);
}

void Diagnostics::report(Diagnostic diagnostic) {
  failed_ = failed_ || diagnostic.severity == Severity::error;
  all_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = all_;
  std::stable_sort(result.begin(), result.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return place_of(a) < place_of(b); });
  return without_duplicates(result);
}

Location Diagnostics::locate(const SourceSpan& span) const {
  if (span.file == 0 || span.file > sources_.size()) return {};
  const Source& source = sources_[span.file - 1];
  const std::string_view text = source.text;
  const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
  const std::size_t start = line_begin(text, begin);
  const std::string_view line = line_at(text, start);
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, std::max(begin, start + line.size()));
  const auto newlines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n');
  return {source.path, static_cast<std::size_t>(newlines) + 1, count_code_points(text.substr(start, begin - start)) + 1,
          std::string(line), std::max<std::size_t>(1, count_code_points(text.substr(begin, end - begin)))};
}

std::string_view Diagnostics::text(std::uint32_t file) const {
  if (file == 0 || file > sources_.size()) return {};
  return sources_[file - 1].text;
}

}  // namespace cvpdf
