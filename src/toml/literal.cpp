#include "toml/literal.hpp"

#include <algorithm>
#include <utility>

namespace cvpdf::toml {
namespace {

std::size_t code_point_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0x80U) return 1;
  if (byte < 0xE0U) return 2;
  return byte < 0xF0U ? 3 : 4;
}

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

// Where the characters of a literal begin: behind its quotes, and behind a newline that directly follows three.
std::size_t content_begin(std::string_view text, std::size_t begin) {
  const std::string_view quotes = text.substr(begin, 3);
  if (quotes != "\"\"\"" && quotes != "'''") return begin + 1;
  const std::string_view rest = text.substr(begin + 3, 2);
  if (rest.substr(0, 1) == "\n") return begin + 4;
  return rest == "\r\n" ? begin + 5 : begin + 3;
}

// Walks a literal and its meaning side by side.
class LiteralWalk {
 public:
  LiteralWalk(std::string_view text, std::size_t begin, std::string_view decoded)
      : text_(text), escapes_(text[begin] == '"'), decoded_(decoded), source_(content_begin(text, begin)) {
    anchor();
  }

  void run() {
    while (at_ < decoded_.size() && source_ < text_.size()) step();
  }
  std::vector<Anchor> take_anchors() { return std::move(anchors_); }
  [[nodiscard]] std::size_t source() const { return source_; }

 private:
  void step() {
    const char byte = text_[source_];
    if (escapes_ && byte == '\\') return step_over_backslash();
    if (byte == '\r' && decoded_[at_] == '\n') return step_over_piece(1, 2);
    if (byte == decoded_[at_]) {
      ++at_;
      ++source_;
      return;
    }
    jump_to(source_ + 1);  // What the meaning leaves out.
  }

  void step_over_backslash() {
    const char escaped = source_ + 1 < text_.size() ? text_[source_ + 1] : '\0';
    if (is_blank(escaped)) return jump_to(next_character(source_ + 1));
    step_over_piece(code_point_length(decoded_[at_]), escaped == 'u' ? 6 : escaped == 'U' ? 10 : 2);
  }

  // Some bytes that stand for others, such as an escape for its character.
  void step_over_piece(std::size_t decoded, std::size_t source) {
    anchor();
    at_ += decoded;
    source_ += source;
    anchor();
  }

  void jump_to(std::size_t source) {
    if (anchors_.back().decoded != at_) push_anchor();
    source_ = source;
    anchor();
  }

  [[nodiscard]] std::size_t next_character(std::size_t from) const {
    while (from < text_.size() && is_blank(text_[from])) ++from;
    return from;
  }

  // Notes the place, unless the last anchor says as much.
  void anchor() {
    if (!anchors_.empty() && anchors_.back().source + (at_ - anchors_.back().decoded) == source_) return;
    const bool jumped_on = anchors_.size() > 1 && anchors_.back().decoded == at_ && anchors_.rbegin()[1].decoded == at_;
    if (jumped_on) anchors_.pop_back();
    push_anchor();
  }
  void push_anchor() { anchors_.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(source_)}); }

  std::string_view text_;
  bool escapes_;
  std::string_view decoded_;
  std::size_t at_ = 0;  // In decoded_.
  std::size_t source_;
  std::vector<Anchor> anchors_;
};

bool stands_as_it_is(std::string_view text, std::size_t begin, std::string_view decoded) {
  return text.substr(begin, decoded.size()) == decoded && decoded.find('\\') == std::string_view::npos;
}

std::uint32_t source_of_begin(const String& string, std::size_t at) {
  const auto after = std::upper_bound(string.anchors.begin(), string.anchors.end(), at,
                                      [](std::size_t offset, const Anchor& a) { return offset < a.decoded; });
  const Anchor& anchor = *std::prev(after);
  return anchor.source + static_cast<std::uint32_t>(at - anchor.decoded);
}

std::uint32_t source_of_end(const String& string, std::size_t at) {
  const auto found = std::lower_bound(string.anchors.begin(), string.anchors.end(), at,
                                      [](const Anchor& a, std::size_t offset) { return a.decoded < offset; });
  if (found != string.anchors.end() && found->decoded == at) return found->source;
  const Anchor& anchor = *std::prev(found);
  return anchor.source + static_cast<std::uint32_t>(at - anchor.decoded);
}

}  // namespace

String locate_string(std::string_view text, std::uint32_t begin, std::string decoded) {
  const std::size_t first = content_begin(text, begin);
  if (stands_as_it_is(text, first, decoded)) {
    const auto start = static_cast<std::uint32_t>(first);
    const auto end = start + static_cast<std::uint32_t>(decoded.size());
    return {std::move(decoded), {{0, start}}, end};
  }
  LiteralWalk walk(text, begin, decoded);
  walk.run();
  return {std::move(decoded), walk.take_anchors(), static_cast<std::uint32_t>(walk.source())};
}

SourceSpan span_within(const String& string, std::uint32_t file, std::size_t begin, std::size_t end) {
  if (string.anchors.empty()) return {};
  begin = std::min(begin, string.utf8.size());
  end = std::clamp(end, begin, string.utf8.size());
  const std::uint32_t source_begin = source_of_begin(string, begin);
  return {file, source_begin, begin == end ? source_begin : source_of_end(string, end)};
}

}  // namespace cvpdf::toml
