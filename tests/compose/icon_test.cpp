#include "compose/icon.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

// Silent text in angle brackets, no-break spaces as in TeX, word joiners as a bar.
std::string heard_and_seen(const std::vector<document::Inline>& content) {
  std::string out;
  for (const document::Inline& one : content) {
    const auto* text = std::get_if<document::Text>(&one);
    if (text == nullptr) continue;
    out += document::is_silent(one) ? "<" + text->utf8 + ">" : text->utf8;
  }
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"\u00A0", "~"},
                                 {"\u202F", "_"},
                                 {"\u2060", "|"},
                                 {"\uE000", "M"},
                                 {"\uE003", "P"}}) {
    for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from)) {
      out.replace(at, from.size(), to);
    }
  }
  return out;
}

// Classic with these keys laid over it.
layout::Layout with_settings(const std::vector<std::string>& settings) {
  Diagnostics diagnostics;
  layout::LayoutChoice choice{"classic", {}, {}};
  for (const std::string& setting : settings) {
    choice.over.push_back(layout::read_setting(setting, diagnostics).value());
  }
  std::vector<std::string> files;
  return layout::read_layout(choice, files, diagnostics).value();
}

// In the words of the last paragraph of a masthead.
std::string contacts(const std::string& person, const std::vector<std::string>& settings) {
  const Composed composed =
      compose_with(with_settings(settings), "format = 1\n[person]\nname = 'Ada'\n" + person +
                                                "\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n");
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    const std::string words = heard_and_seen(paragraph.content);
    if (words.find('<') != std::string::npos) return words;
  }
  return "none";
}

TEST(Icon, TakesTheBlanksBehindIt) {
  struct Row {
    std::string person, pattern, expected;
  };
  const Row rows[] = {
      {"email = 'a@b.org'", "{!mail} {email}", "<M~|>a@b.org"},
      {"email = 'a@b.org'", "{!mail}~{email}", "<M~|>a@b.org"},
      {"email = 'a@b.org'", "{!mail}\\u2009{email}", "<M_|>a@b.org"},
      {"email = 'a@b.org'", "{!mail}{email}", "<M|>a@b.org"},
      {"email = 'a@b.org'", "{!mail}  e: {email}", "<M~~|>e: a@b.org"},
      {"email = 'a@b.org'", "{!mail}{!place} {email}", "<M|><P~|>a@b.org"},
      {"email = 'a@b.org'", "{email} {!mail}", "a@b.org <M|>"},
      // They divide words.
      {"email = 'a@b.org'", "at{!mail} {email}", "at<M|>~a@b.org"},
      {"email = 'a@b.org'", "at {!mail} {email}", "at <M~|>a@b.org"},
      // Nothing without a slot's value.
      {"phone = '1'", "{!mail} {email}", "none"},
      {"phone = '1'", "{phone}[{!mail} {email}]", "none"},
      {"location = 'L'", "{!place} {location}[, {phone}]", "<P~|>L"},
      // Each profile has its own.
      {"profiles = [{ network = 'N', user = 'a' }, { network = 'O', user = 'b' }]", "{!mail} {profiles}",
       "<M~|>N:~a~| <M~|>O:~b"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(contacts(row.person, {"masthead.contacts=[\"" + row.pattern + "\"]"}), row.expected) << row.pattern;
  }
}

// The separator stands before the icon, not between it and its contact.
TEST(Icon, BelongsToItsContact) {
  EXPECT_EQ(contacts("email = 'a@b.org'\nlocation = 'L'",
                     {R"(masthead.contacts=["{!place} {location}", "{!mail} {email}"])"}),
            "<P~|>L~| <M~|>a@b.org");
}

struct Drawn {
  document::TextStyle around, icon;
};
Drawn styles_of(const std::vector<std::string>& settings) {
  const Composed composed = compose_with(with_settings(settings),
                                         "format = 1\n[person]\nname = 'Ada'\nemail = 'a@b.org'\n"
                                         "[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n");
  Drawn drawn;
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    for (std::size_t i = 0; i + 1 < paragraph.content.size(); ++i) {
      if (!document::is_silent(paragraph.content[i])) continue;
      drawn.icon = composed.document.styles[std::get<document::Text>(paragraph.content[i]).style];
      drawn.around = composed.document.styles[std::get<document::Text>(paragraph.content[i + 1]).style];
    }
  }
  return drawn;
}

TEST(Icon, LooksLikeWhatIsAroundIt) {
  const std::string pattern = R"(masthead.contacts=["{!mail} {email}"])";
  const Drawn plain = styles_of({pattern, "styles.contact.weight=700", "styles.contact.slant=italic"});
  EXPECT_EQ(plain.icon.family, "Icons");
  EXPECT_EQ(plain.icon.size, plain.around.size);
  EXPECT_EQ(plain.icon.color, plain.around.color);
  EXPECT_EQ(plain.around.weight, 700);
  EXPECT_EQ(plain.icon.weight, 400);
  EXPECT_EQ(plain.icon.slant, document::Slant::upright);
  EXPECT_TRUE(plain.icon.features.empty());
}

TEST(Icon, HasAStyleOfItsOwn) {
  const std::string of_all = "styles.icon.color=\"#123456\"", of_one = "styles.one.color=\"#654321\"";
  const std::string plain = R"(masthead.contacts=["{!mail} {email}"])";
  const std::string styled = R"(masthead.contacts=["{!mail:one} {email}"])";
  EXPECT_EQ(styles_of({of_all, plain}).icon.color, (Color{0x12, 0x34, 0x56}));
  EXPECT_EQ(styles_of({of_all, of_one, styled}).icon.color, (Color{0x65, 0x43, 0x21}));
}

}  // namespace
}  // namespace cvpdf::compose
