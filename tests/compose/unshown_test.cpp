#include "compose/unshown.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view person =
    "name = 'Ada'\nheadline = 'h'\nemail = 'a@b.org'\nphone = '1'\nlocation = 'L'\nurl = 'https://a.org'\n"
    "profiles = [{ network = 'N', url = 'https://n.org' }]\n";

// The keys that are told, in the order of the file.
std::string told(std::initializer_list<const char*> settings, std::string_view layout_name,
                 std::string_view head = {}) {
  Diagnostics diagnostics;
  std::vector<std::string> files;
  layout::LayoutChoice choice{std::string(layout_name), {}, {}};
  for (const char* setting : settings) choice.over.push_back(layout::read_setting(setting, diagnostics).value());
  const auto layout = layout::read_layout(choice, files, diagnostics);
  EXPECT_FALSE(diagnostics.failed());
  const auto file = diagnostics.add_source("cv.toml", std::string(head) + "[person]\n" + std::string(person));
  const content::Cv cv = content::read_cv(file, diagnostics);
  Diagnostics reports;
  report_unshown_person(cv.person, layout.value(), reports);
  report_unshown_legal(cv, layout.value(), reports);
  std::string keys;
  for (const Diagnostic& one : reports.all()) {
    EXPECT_EQ(one.code, "compose/slot-not-shown");
    EXPECT_NE(one.span.file, 0U);
    keys += one.message.substr(one.message.find("the '")) + "; ";
  }
  return keys;
}

TEST(Unshown, AreFieldsOfThePersonThatNoMastheadNames) {
  struct UnshownRow {
    std::initializer_list<const char*> settings;
    std::string_view layout, expected;
  };
  const UnshownRow rows[] = {
      {{}, "classic", ""},
      {{}, "academic", ""},
      {{}, "modern", ""},
      {{}, "sidebar", ""},
      {{}, "compact", ""},
      {{}, "ats", ""},
      {{"masthead.lines=['{name}', '{contacts}']"}, "classic", "the 'headline'; "},
      {{"masthead.lines=['{headline}']"},
       "classic",
       "the 'name'; the 'email'; the 'phone'; the 'location'; the 'url'; the 'profiles'; "},
      {{"masthead.lines=['{name@url} {headline} {phone}']"},
       "classic",
       "the 'email'; the 'location'; the 'profiles'; "},
      {{"masthead.contacts=['{email}', '{address}', '{profiles}']"}, "classic", "the 'phone'; the 'location'; "},
      {{"masthead.profile=''"}, "classic", "the 'profiles'; "},
      {{"masthead.lines=['{name} {headline}']", "masthead.contacts_width='50mm'"}, "classic", ""},
      {{"sidebar.contacts=false"}, "sidebar", "the 'email'; the 'phone'; the 'location'; the 'url'; the 'profiles'; "},
  };
  for (const UnshownRow& row : rows) EXPECT_EQ(told(row.settings, row.layout), row.expected) << row.layout;
}

TEST(Unshown, IsAClauseThatNoFootNames) {
  constexpr std::string_view clause = "legal = 'I consent.'\n";
  EXPECT_EQ(told({}, "classic", clause), "the 'legal'; ");
  EXPECT_EQ(told({"footer.pattern='{legal}'"}, "classic", clause), "");
  EXPECT_EQ(told({"footer.pattern='{legal}'", "footer.when=never"}, "classic", clause), "the 'legal'; ");
  EXPECT_EQ(told({"header.first='{legal}'", "header.when=always"}, "classic", clause), "");
}

}  // namespace
}  // namespace cvpdf::compose
