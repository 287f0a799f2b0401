#include "compose/divided.hpp"

#include <algorithm>
#include <utility>

#include "compose/placed_text.hpp"

namespace cvpdf::compose {
namespace {

using content::Item;
using content::RichText;
using content::Span;

// Goes through the words once, and knows how many brackets are open.
class Divider {
 public:
  explicit Divider(const std::vector<std::string>& dividers) : dividers_(dividers) {}

  std::vector<Item> divide(const RichText& text) && {
    for (const Span& span : text) {
      if (span.kind == content::SpanKind::text && span.target.empty()) {
        cut(span);
      } else {
        item_.text.push_back(span);
      }
    }
    end_item();
    return std::move(items_);
  }

 private:
  void cut(const Span& span) {
    const std::string_view words = span.utf8;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t length = open_ == 0 ? divider_at(words.substr(at)) : 0;
      if (length > 0) {
        keep(span, begin, at);
        end_item();
        begin = at + length;
      } else {
        count_bracket(words[at]);
      }
      at += std::max<std::size_t>(length, 1);
    }
    keep(span, begin, words.size());
  }

  [[nodiscard]] std::size_t divider_at(std::string_view words) const {
    for (const std::string& divider : dividers_) {
      if (!divider.empty() && words.starts_with(divider)) return divider.size();
    }
    return 0;
  }

  void count_bracket(char c) {
    if (c == '(') ++open_;
    if (c == ')' && open_ > 0) --open_;
  }

  // Blanks at an item's beginning are none of its.
  void keep(const Span& span, std::size_t begin, std::size_t end) {
    while (item_.text.empty() && begin < end && span.utf8[begin] == ' ') ++begin;
    if (begin < end) item_.text.push_back(part(span, {begin, end}));
  }

  void end_item() {
    if (item_.text.empty()) return;
    item_.span = item_.text.front().span;
    items_.push_back(std::exchange(item_, {}));
  }

  const std::vector<std::string>& dividers_;
  std::size_t open_ = 0;
  Item item_;
  std::vector<Item> items_;
};

}  // namespace

std::vector<Item> divided(const RichText& text, const std::vector<std::string>& dividers) {
  return Divider(dividers).divide(text);
}

}  // namespace cvpdf::compose
