// Reads patterns and chooses among their alternatives.
#include "layout/arrangement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace cvpdf::layout {

namespace {

constexpr std::string_view split_mark = " >> ";
constexpr std::string_view no_break_space = "\u00A0";

class PatternParser {
 public:
  PatternParser(const toml::String& text, std::uint32_t file, Diagnostics& diagnostics)
      : text_(text), file_(file), diagnostics_(diagnostics) {}

  std::optional<Pattern> parse() {
    if (text_.utf8.size() > longest_pattern) {
      fail(0, text_.utf8.size(), fmt::format("a pattern is longer than {} bytes", longest_pattern), {});
      return std::nullopt;
    }
    Pattern pattern = sequence(0);
    if (failed_) return std::nullopt;
    return pattern;
  }

 private:
  std::string_view rest() const { return std::string_view(text_.utf8).substr(at_); }
  bool done() const { return failed_ || at_ >= text_.utf8.size(); }

  void fail(std::size_t begin, std::size_t end, std::string message, std::string hint) {
    if (std::exchange(failed_, true)) return;
    const SourceSpan span = toml::span_within(text_, file_, begin, end);
    diagnostics_.report({Severity::error, "layout/bad-pattern", std::move(message), span, std::move(hint)});
  }

  // Parts up to the end, or inside brackets up to the next '|' or ']', which stays.
  std::vector<Part> sequence(std::size_t depth) {
    std::vector<Part> parts;
    while (!done()) {
      const char c = rest().front();
      if (depth > 0 && (c == '|' || c == ']')) break;
      if (depth == 0 && c == ']') {
        fail(at_, at_ + 1, "a pattern closes a bracket that it has not opened", "write \\] for the bracket itself");
      } else if (c == '{') {
        parts.push_back(slot());
      } else if (c == '[') {
        parts.push_back(choice(depth + 1));
      } else if (depth == 0 && rest().substr(0, split_mark.size()) == split_mark) {
        parts.push_back(split());
      } else {
        parts.push_back(literal(depth));
      }
    }
    return parts;
  }

  Part literal(std::size_t depth) {
    Part part;
    const std::size_t begin = at_;
    while (!done()) {
      const char c = rest().front();
      if (c == '{' || c == '[' || c == ']' || (depth > 0 && c == '|')) break;
      if (depth == 0 && rest().substr(0, split_mark.size()) == split_mark) break;
      take_character(part.text);
    }
    part.span = toml::span_within(text_, file_, begin, at_);
    return part;
  }

  void take_character(std::string& out) {
    const char c = rest().front();
    if (c == '\\' && rest().size() < 2) return fail(at_, at_ + 1, "a pattern ends in a backslash", "write \\\\");
    if (c == '\\') ++at_;
    if (c == '~') {
      out += no_break_space;
    } else {
      out += rest().front();
    }
    ++at_;
  }

  Part split() {
    Part part;
    part.kind = Part::Kind::split;
    part.span = toml::span_within(text_, file_, at_, at_ + split_mark.size());
    if (std::exchange(has_split_, true)) {
      fail(at_, at_ + split_mark.size(), "a pattern has more than one \" >> \"", "a line has two cells");
    }
    at_ += split_mark.size();
    return part;
  }

  static Part::Kind kind_of(char mark) {
    if (mark == '#') return Part::Kind::word;
    return mark == '!' ? Part::Kind::icon : Part::Kind::slot;
  }

  // {slot:style@target}, {slot:style@target/target}, {#word:style@target} or {!icon:style}
  Part slot() {
    Part part;
    const std::size_t begin = at_;
    const std::size_t length = rest().find('}');
    if (length == std::string_view::npos) {
      fail(at_, at_ + 1, "a pattern opens a slot and does not close it", "write \\{ for the brace itself");
      return part;
    }
    std::string_view inner = rest().substr(1, length - 1);
    at_ += length + 1;
    part.span = toml::span_within(text_, file_, begin, at_);
    part.kind = kind_of(inner.empty() ? '\0' : inner.front());
    if (part.kind != Part::Kind::slot) inner.remove_prefix(1);
    part.targets = split_targets(cut_behind(inner, '@'));
    part.style = cut_behind(inner, ':');
    part.text = inner;
    const auto is_name = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    if (part.text.empty() || !std::all_of(part.text.begin(), part.text.end(), is_name)) {
      fail(begin, at_, "a pattern has a slot without a proper name", "write {title} or {title:strong}");
    }
    if (part.kind == Part::Kind::icon && !part.targets.empty()) {
      fail(begin, at_, "an icon is no link", "write the link at the words behind it");
    }
    return part;
  }

  // What stands behind the mark; `text` keeps what stands before it.
  static std::string cut_behind(std::string_view& text, char mark) {
    const std::size_t found = text.find(mark);
    if (found == std::string_view::npos) return {};
    std::string behind(text.substr(found + 1));
    text = text.substr(0, found);
    return behind;
  }

  static std::vector<std::string> split_targets(std::string_view names) {
    std::vector<std::string> targets;
    while (!names.empty()) {
      const std::size_t end = std::min(names.find('/'), names.size());
      targets.emplace_back(names.substr(0, end));
      names.remove_prefix(std::min(end + 1, names.size()));
    }
    return targets;
  }

  Part choice(std::size_t depth) {
    Part part;
    part.kind = Part::Kind::choice;
    const std::size_t begin = at_;
    if (depth > deepest_pattern) {
      fail(at_, at_ + 1, fmt::format("brackets stand more than {} deep in each other", deepest_pattern), {});
      return part;
    }
    do {
      ++at_;  // '[' or '|'.
      part.alternatives.push_back(sequence(depth));
    } while (!done() && rest().front() == '|');
    if (done()) {
      fail(begin, begin + 1, "a pattern opens a bracket and does not close it", "write \\[ for the bracket itself");
      return part;
    }
    ++at_;
    part.span = toml::span_within(text_, file_, begin, at_);
    return part;
  }

  const toml::String& text_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  bool failed_ = false;
  bool has_split_ = false;
};

using HasValue = std::function<bool(std::string_view)>;

// A linked word is there for its link.
bool asks_for_value(const Part& part) {
  return part.kind == Part::Kind::slot || (part.kind == Part::Kind::word && !part.targets.empty());
}

bool has_what_it_asks(const Part& part, const HasValue& has_value) {
  if (part.kind == Part::Kind::slot) return has_value(part.text);
  return !asks_for_value(part) || std::any_of(part.targets.begin(), part.targets.end(), has_value);
}

bool is_printable(const std::vector<Part>& parts, const HasValue& has_value) {
  return std::all_of(parts.begin(), parts.end(),
                     [&has_value](const Part& part) { return has_what_it_asks(part, has_value); });
}

void append_selected(std::vector<const Part*>& out, const std::vector<Part>& parts, const HasValue& has_value) {
  for (const Part& part : parts) {
    if (part.kind == Part::Kind::choice) {
      const auto chosen = std::find_if(part.alternatives.begin(), part.alternatives.end(),
                                       [&](const auto& parts_of) { return is_printable(parts_of, has_value); });
      if (chosen != part.alternatives.end()) append_selected(out, *chosen, has_value);
    } else if (has_what_it_asks(part, has_value)) {
      out.push_back(&part);
    }
  }
}

template <typename Parts, typename Visit>
void visit_all(Parts& parts, const Visit& visit) {
  for (auto& part : parts) {
    visit(part);
    for (auto& alternative : part.alternatives) visit_all(alternative, visit);
  }
}

}  // namespace

std::optional<Pattern> parse_pattern(const toml::String& text, std::uint32_t file, Diagnostics& diagnostics) {
  return PatternParser(text, file, diagnostics).parse();
}

std::vector<const Part*> select(const Pattern& pattern, const HasValue& has_value) {
  std::vector<const Part*> out;
  append_selected(out, pattern, has_value);
  const auto asks = [](const Part* part) { return asks_for_value(*part); };
  if (std::none_of(out.begin(), out.end(), asks)) out.clear();
  return out;
}

void visit_parts(Pattern& pattern, const std::function<void(Part&)>& visit) { visit_all(pattern, visit); }
void visit_parts(const Pattern& pattern, const std::function<void(const Part&)>& visit) { visit_all(pattern, visit); }

}  // namespace cvpdf::layout
