#include "content/markup.hpp"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <functional>
#include <new>
#include <utility>

#include "base/nowhere.hpp"
#include "content/block_marks.hpp"
#include "content/link.hpp"
#include "content/math_marks.hpp"
#include "content/span_collector.hpp"

namespace cvpdf::content {
namespace {

// A no-break space in front keeps the library from seeing a block; the blank behind it lets a link begin.
constexpr std::string_view guard = "\u00A0 ";
// Characters without which the library would find nothing; a colon only in "://", a w only in "www.".
constexpr std::string_view special_characters = "\\*_`[<$@:w&";
constexpr char masked_null = '\x01', masked_dollar = '\x02';
constexpr unsigned flags =
    MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOINDENTEDCODEBLOCKS;

// Whether a byte may be the first of something that the library would find: one look at each byte, not eight.
constexpr auto is_special = [] {
  std::array<bool, 256> table{};
  for (const char byte : special_characters) table[static_cast<unsigned char>(byte)] = true;
  return table;
}();

bool needs_library(std::string_view text) {
  for (std::size_t n = 0; n < text.size(); ++n) {
    if (!is_special[static_cast<unsigned char>(text[n])]) continue;
    const std::string_view rest = text.substr(n);
    if (text[n] == ':' && rest.substr(0, 3) != "://") continue;
    if (text[n] == 'w' && rest.substr(0, 4) != "www.") continue;
    if (text[n] == '&' && rest.substr(0, 2) == "& ") continue;
    return true;
  }
  return false;
}

// Drives the Markdown library over one paragraph.
class MarkupParser {
 public:
  MarkupParser(const Passage& passage, Diagnostics& diagnostics)
      : passage_(passage), diagnostics_(diagnostics), collector_(passage) {}

  RichText parse() {
    const std::string_view text = passage_.text();
    if (!needs_library(text)) {
      collector_.add_text({0, text.size()});
      return collector_.take();
    }
    write_line(text);
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.leave_block = parser.enter_block;
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).leave(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* begin, MD_SIZE size, void* self) {
      const int result = of(self).text(std::string_view(begin, size));
      if (type == MD_TEXT_ENTITY) of(self).warn_of_entity();
      return result;
    };
    if (md_parse(line_.data(), static_cast<MD_SIZE>(line_.size()), &parser, this) != 0) throw std::bad_alloc();
    return collector_.take();
  }

 private:
  static MarkupParser& of(void* self) { return *static_cast<MarkupParser*>(self); }

  // The library gets the text as one line, byte for byte; what must mean nothing to it becomes a control character.
  void write_line(std::string_view text) {
    line_.append(guard).append(text);
    for (std::size_t n = guard.size(); n < line_.size(); ++n) {
      if (is_newline_byte(line_[n])) line_[n] = ' ';
      if (line_[n] == '\0') line_[n] = masked_null;
    }
    for (const std::size_t dollar : plain_dollars(text)) line_[guard.size() + dollar] = masked_dollar;
  }

  int enter(MD_SPANTYPE type, void* detail) {
    switch (type) {
      case MD_SPAN_EM:
        ++emphasized_;
        break;
      case MD_SPAN_STRONG:
        ++strong_;
        break;
      case MD_SPAN_CODE:
        kind_ = SpanKind::code;
        break;
      case MD_SPAN_LATEXMATH:
      case MD_SPAN_LATEXMATH_DISPLAY:
        kind_ = SpanKind::math;
        break;
      case MD_SPAN_A:
        open_link(*static_cast<const MD_SPAN_A_DETAIL*>(detail));
        break;
      case MD_SPAN_IMG:
        part_ = {};
        break;
      default:
        break;
    }
    return 0;
  }

  int leave(MD_SPANTYPE type) {
    switch (type) {
      case MD_SPAN_EM:
        emphasized_ = std::max(0, emphasized_ - 1);
        break;
      case MD_SPAN_STRONG:
        strong_ = std::max(0, strong_ - 1);
        break;
      case MD_SPAN_CODE:
      case MD_SPAN_LATEXMATH:
      case MD_SPAN_LATEXMATH_DISPLAY:
        kind_ = SpanKind::text;
        break;
      case MD_SPAN_A:
        close_link();
        break;
      case MD_SPAN_IMG:
        refuse("a picture cannot stand in running text; its description is set instead");
        break;
      default:
        break;
    }
    return 0;
  }

  int text(std::string_view part) {
    const char* const first = line_.data() + guard.size();
    const char* const begin = std::max(part.data(), first, std::less<>());
    const char* const end = part.data() + part.size();
    if (!std::less<>()(begin, end) || std::less<>()(line_.data() + line_.size(), end)) return 0;  // The guard alone.
    collector_.set_style({kind_, {strong_ > 0, emphasized_ > 0}, {}, target_, {}});
    const auto offset = static_cast<std::size_t>(begin - first);
    const Range range{offset, offset + static_cast<std::size_t>(end - begin)};
    part_ = {part_.begin == part_.end ? range.begin : part_.begin, range.end};
    last_ = range;
    if (kind_ == SpanKind::text) {
      collector_.add_text(range);
    } else {
      collector_.add_verbatim(range);
    }
    return 0;
  }

  void warn_of_entity() {
    diagnostics_.report({Severity::warning, "content/html-entity", "this is printed as it is written",
                         passage_.span(last_.begin, last_.end), "write the character itself"});
  }

  void open_link(const MD_SPAN_A_DETAIL& link) {
    target_.assign(link.href.text, link.href.size);
    std::replace(target_.begin(), target_.end(), masked_dollar, '$');
    refused_.clear();
    if (!may_be_followed(target_)) refused_.swap(target_);
    has_title_ = link.title.size != 0;
    part_ = {};
  }

  void close_link() {
    if (has_title_) refuse("the title of a link is not shown");
    if (part_.begin == part_.end) warn("content/empty-link", "the link has no words", "write [words](target)");
    if (target_.empty() && refused_.empty())
      warn("content/empty-link", "the link has no target", "write [words](target)");
    check_link_target(refused_.empty() ? target_ : refused_, place_of_part(), diagnostics_);
    target_.clear();
  }

  // The words of the link or picture that ends here; the whole passage where it has none.
  [[nodiscard]] SourceSpan place_of_part() const {
    return part_.begin == part_.end ? passage_.span() : passage_.span(part_.begin, part_.end);
  }

  void refuse(std::string message) { warn("content/unsupported", std::move(message), ""); }
  void warn(std::string code, std::string message, std::string hint) {
    diagnostics_.report({Severity::warning, std::move(code), std::move(message), place_of_part(), std::move(hint)});
  }

  const Passage& passage_;
  Diagnostics& diagnostics_;
  SpanCollector collector_;
  std::string line_;
  int emphasized_ = 0, strong_ = 0;
  SpanKind kind_ = SpanKind::text;
  std::string target_;
  std::string refused_;  // The target of a link that becomes plain text.
  bool has_title_ = false;
  Range part_;  // Of the words of the link or picture that opened last.
  Range last_;  // Of the last piece of text.
};

RichText read_passage(Passage passage, Diagnostics& diagnostics) {
  const std::string_view text = passage.string.utf8;
  while (passage.begin < passage.end && is_blank_byte(text[passage.begin])) ++passage.begin;
  while (passage.end > passage.begin && is_blank_byte(text[passage.end - 1])) --passage.end;
  if (passage.begin == passage.end) return {};
  if (passage.end - passage.begin > longest_paragraph) {
    diagnostics.report({Severity::error, "content/too-long",
                        fmt::format("a paragraph has at most {} bytes", longest_paragraph), passage.span(),
                        "divide it by a blank line"});
    return {};
  }
  return MarkupParser(passage, diagnostics).parse();
}

// Where the paragraph that begins at `begin` ends, and where the next one may begin.
struct ParagraphEnd {
  std::size_t end, next;
};
ParagraphEnd find_paragraph_end(std::string_view text, std::size_t begin) {
  for (std::size_t newline = text.find('\n', begin); newline != nowhere; newline = text.find('\n', newline + 1)) {
    const std::size_t next = text.find_first_not_of(" \t\r", newline + 1);
    if (next == nowhere) break;
    if (text[next] == '\n') return {newline, next};
  }
  return {text.size(), text.size()};
}

}  // namespace

RichText read_markup(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  note_block_marks(string, file, diagnostics);
  return read_passage({string, file, 0, string.utf8.size()}, diagnostics);
}

RichText read_markup(const toml::String& string, std::uint32_t file, const MarkupRange& range,
                     Diagnostics& diagnostics) {
  return read_passage({string, file, range.begin, range.end}, diagnostics);
}

std::vector<RichText> read_paragraphs(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  note_block_marks(string, file, diagnostics);
  std::vector<RichText> paragraphs;
  for (std::size_t begin = 0; begin < string.utf8.size();) {
    const ParagraphEnd found = find_paragraph_end(string.utf8, begin);
    RichText paragraph = read_passage({string, file, begin, found.end}, diagnostics);
    if (!paragraph.empty()) paragraphs.push_back(std::move(paragraph));
    begin = found.next;
  }
  return paragraphs;
}

}  // namespace cvpdf::content
