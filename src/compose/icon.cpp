#include "compose/icon.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "icons/icons.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

constexpr std::string_view word_joiner = "\u2060";

// A blank that a pattern may have behind an icon, and the one like it at which no line ends.
struct IconBlank {
  std::string_view written, set;
};
constexpr std::array<IconBlank, 4> icon_blanks{
    {{" ", "\u00A0"}, {"\u00A0", "\u00A0"}, {"\u2009", "\u202F"}, {"\u202F", "\u202F"}}};

struct BlankRun {
  std::size_t bytes = 0;  // As written.
  std::string set;
};

BlankRun blanks_at_head(std::string_view text) {
  BlankRun run;
  while (true) {
    const auto* const blank = std::find_if(icon_blanks.begin(), icon_blanks.end(), [&](const IconBlank& one) {
      return text.substr(run.bytes).starts_with(one.written);
    });
    if (blank == icon_blanks.end()) return run;
    run.bytes += blank->written.size();
    run.set += blank->set;
  }
}

bool ends_in_blank(std::string_view words) {
  return std::any_of(icon_blanks.begin(), icon_blanks.end(),
                     [words](const IconBlank& blank) { return words.ends_with(blank.written); });
}

// Of the style around it, what a drawing has: size, height and colour.
TypeId drawing_type(TypeId type, StyleTable& styles) {
  const document::TextStyle& around = styles.text(type);
  document::TextStyle style;
  style.family = icons::family;
  style.size = around.size;
  style.color = around.color;
  style.rise = around.rise;
  style.language = around.language;
  return styles.intern(style, layout::Caps::as_written);
}

}  // namespace

std::size_t write_icon(std::string_view name, std::string_view behind, TypeId type, InlineWriter& out) {
  const auto table = icons::icon_table();
  const auto icon = std::find_if(table.begin(), table.end(), [name](const auto& row) { return row.name == name; });
  if (icon == table.end()) return 0;
  const BlankRun blanks = blanks_at_head(behind);
  const bool divides_words = !out.words().empty() && !ends_in_blank(out.words());
  std::string drawn = unicode::to_utf8(icon->code_point);
  if (!divides_words) drawn += blanks.set;
  out.silent(drawn.append(word_joiner), drawing_type(type, out.styles()));
  if (divides_words) out.verbatim(blanks.set, type, {});
  return blanks.bytes;
}

}  // namespace cvpdf::compose
