#include "bibliography/reference_lists.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "bibliography/lists.hpp"

namespace cvpdf::bibliography {
namespace {

const std::string papers = paper("old", "year = 2001\ntype = 'article'\ntags = ['ml']") +
                           paper("new", "year = 2020\ntype = 'proceedings'\ntags = ['db', 'ml']") +
                           paper("mid", "date = '2010-05'\narxiv = '1'") + paper("none", "status = 'submitted'") +
                           "[[section.thesis]]\ntitle = 'thesis'\nyear = 2010\n";

struct Row {
  std::string_view references;
  std::string_view lists;
};

void check(const std::vector<Row>& rows, const std::string& section) {
  for (const Row& row : rows) {
    const Listed listed = list("", "references = { " + std::string(row.references) + " }\n" + section);
    EXPECT_EQ(listed.lists, row.lists) << row.references;
    EXPECT_EQ(listed.codes, "") << row.references;
  }
}

TEST(Lists, AreSorted) {
  check(
      {
          {"", "S(old new mid none thesis)"},
          {"sort = ['year']", "S(old thesis mid new none)"},   // The month of mid puts it behind the bare year.
          {"sort = '-year'", "S(none new mid thesis old)"},    // What has no year comes last, either way.
          {"sort = ['title']", "S(mid new none old thesis)"},  //
          {"sort = ['type', '-title']", "S(old none new mid thesis)"},
          {"sort = ['status', 'tag', 'title']", "S(new old mid thesis none)"},
      },
      papers);
}

TEST(Lists, AreGrouped) {
  check(
      {
          {"group_by = 'type'", "S(Journal articles(old) Conference papers(new none) Preprints(mid) Theses(thesis))"},
          {"group_by = 'year'", "S(Submitted(none) 2020(new) 2010(mid thesis) 2001(old))"},
          {"group_by = 'year', sort = ['year']", "S(2001(old) 2010(thesis mid) 2020(new) Submitted(none))"},
          {"group_by = 'tag'", "S(db(new) ml(old) Other publications(mid none thesis))"},
          {"group_by = 'tag', titles = { ml = 'Learning' }",
           "S(Learning(old) db(new) Other publications(mid none thesis))"},
          {"group_by = 'status'", "S(Published(old new mid thesis) Submitted(none))"},
          {"group_by = 'type', titles = { thesis = 'My thesis', article = 'Journals' }",
           "S(My thesis(thesis) Journals(old) Conference papers(new none) Preprints(mid))"},
      },
      papers);
}

// The first one's spelling is the title.
TEST(Lists, AreGroupedByTagsInWhateverCase) {
  const std::string tagged = paper("a", "tags = ['NLP']") + paper("b", "tags = ['Vision']") +
                             paper("c", "tags = ['nlp']") + paper("d", "tags = ['ÄRZTE']") +
                             paper("e", "tags = ['ärzte']");
  check(
      {
          {"group_by = 'tag'", "S(NLP(a c) Vision(b) ÄRZTE(d e))"},
          {"group_by = 'tag', titles = { vision = 'Seeing', nlp = 'Words' }", "S(Seeing(b) Words(a c) ÄRZTE(d e))"},
          {"sort = ['tag', '-title']", "S(c a b e d)"},
      },
      tagged);
}

// It has groups of its own, by how far it is.
TEST(Lists, BeginWithWhatIsYetToAppear) {
  const std::string some = paper("old", "year = 2001") + paper("undated", "") +
                           paper("accepted", "status = 'accepted'") + paper("words", "year = 'Forthcoming'") +
                           paper("new", "year = 2020\nstatus = 'to-appear'") +
                           paper("draft", "status = 'in-preparation'") + paper("press", "year = 'in press'") +
                           paper("soon", "year = 'soon'") + paper("summer", "year = 'Summer 2020'");
  check(
      {
          {"group_by = 'year'",
           "S(In preparation(draft) To appear(accepted words press) Soon(soon) 2020(new) 2001(old) "
           "Other publications(undated summer))"},
          {"group_by = 'year', sort = 'year'",
           "S(2001(old) 2020(new) Soon(soon) To appear(accepted words press) In preparation(draft) "
           "Other publications(summer undated))"},
          {"group_by = 'year', sort = '-year'",
           "S(In preparation(draft) To appear(accepted words press) Soon(soon) 2020(new) 2001(old) "
           "Other publications(summer undated))"},
          {"group_by = 'year', titles = { 2020 = 'Now', to-appear = 'Forthcoming' }",
           "S(Now(new) Forthcoming(accepted words press) In preparation(draft) Soon(soon) 2001(old) "
           "Other publications(undated summer))"},
      },
      some);
}

TEST(Lists, AreNumbered) {
  check(
      {
          {"number = 'section'", "S([1]old [2]new [3]mid [4]none [5]thesis)"},
          {"number = 'section', count = 'down'", "S([5]old [4]new [3]mid [2]none [1]thesis)"},
          {"number = 'none'", "S(old new mid none thesis)"},
          {"number = 'document', prefix = 'P'", "S([P1]old [P2]new [P3]mid [P4]none [P5]thesis)"},
          {"number = 'section', prefix = { article = 'J', proceedings = 'C' }",
           "S([J1]old [C1]new [1]mid [C2]none [2]thesis)"},
          {"number = 'section', count = 'down', sort = '-year', prefix = { proceedings = 'C' }",
           "S([C2]none [C1]new [3]mid [2]thesis [1]old)"},
          {"number = 'section', prefix = 'No. '", "S([No. 1]old [No. 2]new [No. 3]mid [No. 4]none [No. 5]thesis)"},
          {"number = 'group', group_by = 'year'",
           "S(Submitted([1]none) 2020([1]new) 2010([1]mid [2]thesis) 2001([1]old))"},
          {"number = 'section', count = 'down', group_by = 'year'",
           "S(Submitted([5]none) 2020([4]new) 2010([3]mid [2]thesis) 2001([1]old))"},
      },
      papers);
}

TEST(Lists, HaveYearsInTheMargin) {
  check({{"years = true, sort = ['year']", "S(2001:old 2010:thesis mid 2020:new \u2013:none)"},
         {"years = true, sort = '-year'", "S(none 2020:new 2010:mid thesis 2001:old)"}},
        papers);
}

TEST(Lists, HaveWhatIsYetToAppearAsTheNewest) {
  const std::string works = paper("old", "year = 1990") + paper("soon", "year = 'forthcoming'") +
                            paper("new", "year = 2020") + paper("sent", "status = 'submitted'") + paper("none", "");
  check({{"sort = '-year'", "S(soon sent new old none)"}, {"sort = 'year'", "S(old new soon sent none)"}}, works);
}

// What is not a work stays where it is.
TEST(Lists, LeaveOtherEntriesAlone) {
  const std::string text = "[[section.text]]\ntext = 'Words.'\n";
  check({{"sort = 'year'", "S(a  b)"}}, paper("b", "year = 2002") + text + paper("a", "year = 2001"));
}

TEST(Lists, TakeWishesFromAround) {
  const std::string groups =
      "[[section.group]]\ntitle = 'G'\n[[section.group.publication]]\ntitle = "
      "'g'\n[[section.group.publication]]\ntitle = "
      "'h'\n";
  const std::string more =
      "[[section.group]]\ntitle = 'H'\nreferences = { number = 'none' }\n[[section.group.publication]]"
      "\ntitle = 'i'\n";
  EXPECT_EQ(list("references = { number = 'document', count = 'down' }", paper("a", "") + groups + more).lists,
            "S([3]a G([2]g [1]h) H(i))");
}

// In a section what the document wishes, and in a group what the section does.
TEST(Lists, UndoWishesFromAround) {
  struct Row {
    std::string_view around, here, lists;
  };
  const Row rows[] = {
      {"sort = 'year'", "", "S(a b)"},
      {"sort = 'year'", "sort = []", "S(b a)"},
      {"group_by = 'year'", "group_by = 'none'", "S(b a)"},
      {"group_by = 'year', titles = { 2001 = 'Old' }", "titles = {}", "S(2002(b) 2001(a))"},
      {"number = 'section', prefix = 'P'", "prefix = {}", "S([1]b [2]a)"},
      {"number = 'section', prefix = 'P'", "prefix = ''", "S([1]b [2]a)"},
      {"only = { tag = 'x' }", "only = {}", "S(b a)"},
  };
  const std::string two = paper("b", "year = 2002\ntags = ['x']") + paper("a", "year = 2001");
  for (const Row& row : rows) {
    const Listed listed =
        list(fmt::format("references = {{ {} }}", row.around), fmt::format("references = {{ {} }}\n{}", row.here, two));
    EXPECT_EQ(listed.lists, row.lists) << row.around << " | " << row.here;
    EXPECT_EQ(listed.codes, "") << row.around;
  }
  const std::string group =
      "references = { sort = 'year', group_by = 'year' }\n[[section.group]]\ntitle = 'G'\n"
      "references = { sort = [], group_by = 'none' }\n"
      "[[section.group.publication]]\ntitle = 'b'\nyear = 2002\n[[section.group.publication]]\ntitle = 'a'\nyear = "
      "2001\n";
  EXPECT_EQ(list("", group).lists, "S(G(b a))");
}

// Types that are titled alike, and in German what is to appear and what is in press.
TEST(Lists, HaveOneGroupOfATitle) {
  check({{"group_by = 'type', titles = { proceedings = 'Papers', article = 'Papers' }",
          "S(Papers(old new none) Preprints(mid) Theses(thesis))"}},
        papers);
  EXPECT_EQ(list("language = 'de'", "references = { group_by = 'status' }\n" + paper("a", "status = 'in-press'") +
                                        paper("b", "") + paper("c", "status = 'to-appear'"))
                .lists,
            "S(Veröffentlicht(b) Im Druck(a c))");
}

// Every section begins anew, the document does not.
TEST(Lists, CountOnOverSections) {
  const std::string second = "[[section]]\ntitle = 'T'\n" + paper("b", "");
  EXPECT_EQ(list("references = { number = 'section' }", paper("a", "") + second).lists, "S([1]a)S([1]b)");
  EXPECT_EQ(list("references = { number = 'document' }", paper("a", "") + second).lists, "S([1]a)S([2]b)");
}

TEST(Lists, SpeakTheLanguageOfTheirSection) {
  EXPECT_EQ(list("", "language = 'de'\nreferences = { group_by = 'type' }\n" + paper("a", "type = 'article'")).lists,
            "S(Zeitschriftenartikel(a))");
}

TEST(Lists, TellHowTheirPublicationsLook) {
  const Listed listed =
      list("references = { style = 'ieee', max_authors = 3 }", "references = { keep_last = true }\n" + paper("a", ""));
  const auto& entry = std::get<content::Entry>(listed.cv.sections.front().nodes.front());
  EXPECT_EQ(entry.look.style.utf8, "ieee");
  EXPECT_EQ(entry.look.max_authors, 3);
  EXPECT_TRUE(entry.look.keeps_last);
}

TEST(Lists, MayNameAllAuthorsAgain) {
  const Listed listed =
      list("references = { max_authors = 3 }", "references = { max_authors = 'all' }\n" + paper("a", ""));
  EXPECT_FALSE(std::get<content::Entry>(listed.cv.sections.front().nodes.front()).look.max_authors);
}

TEST(Lists, CountWhatIsRefereed) {
  const std::string many =
      paper("a", "authors = ['Ada Lian', 'B']") + paper("b", "authors = ['B', 'A. Lian']") +
      paper("c", "authors = ['B*', 'A. Lian*']") + paper("d", "authors = ['Ada Lian']\nstatus = 'submitted'") +
      paper("e", "authors = ['Ada Lian']\narxiv = '1'") + paper("f", "authors = ['Ada Lian']\nstatus = 'to-appear'");
  const Listed listed = list("references = { totals = true }", many);
  ASSERT_TRUE(listed.cv.sections.front().totals);
  EXPECT_EQ(listed.cv.sections.front().totals->refereed, 4);
  EXPECT_EQ(listed.cv.sections.front().totals->first, 3);
  EXPECT_FALSE(list("", many).cv.sections.front().totals);
  // A section without publications has nothing to count.
  EXPECT_FALSE(list("references = { totals = true }", "[[section.text]]\ntext = 't'\n").cv.sections.front().totals);
}

}  // namespace
}  // namespace cvpdf::bibliography
