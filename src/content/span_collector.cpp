#include "content/span_collector.hpp"

#include <algorithm>

namespace cvpdf::content {

SpanCollector::SpanCollector(const Passage& passage) : passage_(passage), text_(passage.text()) {
  while (anchor_ < anchors().size() && anchors()[anchor_].decoded <= passage_.begin) ++anchor_;
}

void SpanCollector::add_text(Range range) {
  for (std::size_t n = range.begin; n < range.end; ++n) {
    if (breaks_line(range, n)) {
      add_line_break(n++);
    } else if (!is_blank_byte(text_[n])) {
      add(n, text_[n]);
      n = add_stretch({n + 1, range.end}) - 1;
    } else if (!after_blank_) {
      add(n, ' ');
    }
  }
}

// A backslash before a newline, though the library may part the two; what a backslash escapes comes by itself.
bool SpanCollector::breaks_line(Range range, std::size_t at) const {
  if (text_[at] != '\\' || at + 1 >= text_.size() || !is_newline_byte(text_[at + 1])) return false;
  const bool is_escaped = range.end - range.begin == 1 && at > 0 && text_[at - 1] == '\\';
  return !is_escaped;
}

// Most text goes on as it stands, byte for byte: appended at once as far as that holds. Returns where it ends.
std::size_t SpanCollector::add_stretch(Range range) {
  if (parted_) return range.begin;
  if (anchor_ < anchors().size()) range.end = std::min(range.end, anchors()[anchor_].decoded - passage_.begin);
  std::size_t end = range.begin;
  while (end < range.end && text_[end] != '\\') {
    const bool blank = is_blank_byte(text_[end]);
    if (blank && (text_[end] != ' ' || is_blank_byte(text_[end - 1]))) break;
    ++end;
  }
  if (end == range.begin) return end;
  spans_.back().utf8.append(text_, range.begin, end - range.begin);
  ranges_.back().end = end;
  after_blank_ = text_[end - 1] == ' ';
  return end;
}

void SpanCollector::add_verbatim(Range range) {
  bool after_newline = false;
  for (std::size_t n = range.begin; n < range.end; ++n) {
    if (after_newline && is_blank_byte(text_[n])) continue;
    after_newline = is_newline_byte(text_[n]);
    add(n, after_newline ? ' ' : text_[n]);
  }
  after_blank_ = false;
}

RichText SpanCollector::take() {
  drop_last_blank();
  // Nothing stands behind it: words of an empty link, it may be.
  while (!spans_.empty() && spans_.back().kind == SpanKind::line_break) spans_.pop_back();
  for (std::size_t n = 0; n < spans_.size(); ++n) {
    spans_[n].span = place(n);
    if (spans_[n].span.end - spans_[n].span.begin == spans_[n].utf8.size()) spans_[n].bytes.clear();
  }
  return std::move(spans_);
}

void SpanCollector::add(std::size_t at, char byte) {
  const Step step = step_to(at);
  if (needs_span(step, byte)) {
    open_span(at);
  } else if (step == Step::jumps) {
    part();
  }
  spans_.back().utf8 += byte;
  if (parted_ || style_.kind == SpanKind::math) spans_.back().bytes.push_back(passage_.span(at, at + 1).begin);
  ranges_.back().end = at + 1;
  after_blank_ = byte == ' ';
}

SpanCollector::Step SpanCollector::step_to(std::size_t at) {
  const bool passed = passes_anchor(at);
  return passed || (!ranges_.empty() && at != ranges_.back().end) ? Step::jumps : Step::goes_on;
}

// A word or formula is never cut, so that it can be shaped as a whole, even where its bytes and the source's part.
bool SpanCollector::needs_span(Step step, char byte) const {
  if (spans_.empty()) return true;
  const Span& last = spans_.back();
  if (last.kind != style_.kind || !(last.emphasis == style_.emphasis) || last.target != style_.target) return true;
  return last.kind != SpanKind::math && (step == Step::jumps || parted_) && (after_blank_ || byte == ' ');
}

// From here on each byte's place is noted; those before it stood one behind the other.
void SpanCollector::part() {
  parted_ = true;
  Span& last = spans_.back();
  std::uint32_t place = passage_.span(ranges_.back().begin, ranges_.back().begin).begin;
  place += static_cast<std::uint32_t>(last.bytes.size());
  while (last.bytes.size() < last.utf8.size()) last.bytes.push_back(place++);
}

void SpanCollector::open_span(std::size_t at) {
  spans_.push_back(style_);
  ranges_.push_back({at, at});
  parted_ = false;
}

void SpanCollector::add_line_break(std::size_t at) {
  drop_last_blank();
  open_span(at);
  spans_.back().kind = SpanKind::line_break;
  ranges_.back().end = at + 1;
  after_blank_ = true;
}

void SpanCollector::drop_last_blank() {
  if (spans_.empty() || spans_.back().kind != SpanKind::text || spans_.back().utf8.back() != ' ') return;
  spans_.back().utf8.pop_back();
  if (!spans_.back().bytes.empty()) spans_.back().bytes.pop_back();
  --ranges_.back().end;
  if (!spans_.back().utf8.empty()) return;
  spans_.pop_back();
  ranges_.pop_back();
}

// Whether the source goes on elsewhere at this byte.
bool SpanCollector::passes_anchor(std::size_t at) {
  const std::size_t decoded = passage_.begin + at;
  bool passed = false;
  for (; anchor_ < anchors().size() && anchors()[anchor_].decoded <= decoded; ++anchor_) passed = true;
  return passed;
}

// A last blank that stands for a longer newline does not spoil the match of the others.
SourceSpan SpanCollector::place(std::size_t index) const {
  const Range& range = ranges_[index];
  SourceSpan span = passage_.span(range.begin, range.end);
  if (spans_[index].utf8.empty() || spans_[index].utf8.back() != ' ') return span;
  const std::uint32_t tight = passage_.span(range.end - 1, range.end - 1).begin + 1;
  if (tight - span.begin == spans_[index].utf8.size()) span.end = tight;
  return span;
}

}  // namespace cvpdf::content
