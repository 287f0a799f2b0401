#include "bibliography/name_form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace cvpdf::bibliography {
namespace {

// No-break blanks as "~".
std::string shown(std::string text) {
  constexpr std::string_view no_break_blank = "\u00A0";
  for (std::size_t at = text.find(no_break_blank); at != std::string::npos; at = text.find(no_break_blank, at)) {
    text.replace(at, no_break_blank.size(), "~");
  }
  return text;
}

struct FormRow {
  std::string_view printed, initials_first, initials_last, family_first, family_only;
};

template <std::size_t count>
void check_forms(const FormRow (&rows)[count]) {
  for (const FormRow& row : rows) {
    EXPECT_EQ(formed_name(row.printed, NameForm::as_written), row.printed);
    EXPECT_EQ(shown(formed_name(row.printed, NameForm::initials_first)), row.initials_first) << row.printed;
    EXPECT_EQ(shown(formed_name(row.printed, NameForm::initials_last)), row.initials_last) << row.printed;
    EXPECT_EQ(shown(formed_name(row.printed, NameForm::family_first)), row.family_first) << row.printed;
    EXPECT_EQ(shown(formed_name(row.printed, NameForm::family_only)), row.family_only) << row.printed;
  }
}

TEST(FormedName, KnowsEveryOrder) {
  constexpr FormRow rows[] = {
      {"Xiangru Lian", "X.~Lian", "Lian, X.", "Lian, Xiangru", "Lian"},
      {"Lian, Xiangru", "X.~Lian", "Lian, X.", "Lian, Xiangru", "Lian"},
      {"X. Lian", "X.~Lian", "Lian, X.", "Lian, X.", "Lian"},
      {"X Lian", "X.~Lian", "Lian, X.", "Lian, X", "Lian"},
      {"Lian, X.", "X.~Lian", "Lian, X.", "Lian, X.", "Lian"},
      {"Lian,X.", "X.~Lian", "Lian, X.", "Lian, X.", "Lian"},
      {"Lian X", "X.~Lian", "Lian, X.", "Lian, X", "Lian"},
      {"Lian X.", "X.~Lian", "Lian, X.", "Lian, X.", "Lian"},
      {"LIAN Xiangru", "X.~LIAN", "LIAN, X.", "LIAN, Xiangru", "LIAN"},
      {"XIANGRU LIAN", "X.~LIAN", "LIAN, X.", "LIAN, XIANGRU", "LIAN"},
      {"JI LIU", "J.~LIU", "LIU, J.", "LIU, JI", "LIU"},
      {"HF YU", "H.~F.~YU", "YU, H.~F.", "YU, HF", "YU"},
      {"xiangru lian", "x.~lian", "lian, x.", "lian, xiangru", "lian"},
      {"  Xiangru   Lian ", "X.~Lian", "Lian, X.", "Lian, Xiangru", "Lian"},
      {"Xiangru\u00A0Lian", "X.~Lian", "Lian, X.", "Lian, Xiangru", "Lian"},
      {"J. R. R. Tolkien", "J.~R.~R.~Tolkien", "Tolkien, J.~R.~R.", "Tolkien, J. R. R.", "Tolkien"},
      {"J.R.R. Tolkien", "J.~R.~R.~Tolkien", "Tolkien, J.~R.~R.", "Tolkien, J.R.R.", "Tolkien"},
      {"JRR Tolkien", "J.~R.~R.~Tolkien", "Tolkien, J.~R.~R.", "Tolkien, JRR", "Tolkien"},
      {"Tolkien JRR", "J.~R.~R.~Tolkien", "Tolkien, J.~R.~R.", "Tolkien, JRR", "Tolkien"},
      {"John Ronald Reuel Tolkien", "J.~R.~R.~Tolkien", "Tolkien, J.~R.~R.", "Tolkien, John Ronald Reuel", "Tolkien"},
      {"Hsiang-Fu Yu", "H.-F.~Yu", "Yu, H.-F.", "Yu, Hsiang-Fu", "Yu"},
      {"Hsiang-fu Yu", "H.-F.~Yu", "Yu, H.-F.", "Yu, Hsiang-fu", "Yu"},
      {"Hsiang\u2010Fu Yu", "H.-F.~Yu", "Yu, H.-F.", "Yu, Hsiang\u2010Fu", "Yu"},
      {"H.-F. Yu", "H.-F.~Yu", "Yu, H.-F.", "Yu, H.-F.", "Yu"},
      {"Yu H.-F.", "H.-F.~Yu", "Yu, H.-F.", "Yu, H.-F.", "Yu"},
      {"Jean-Pierre Marie Serre", "J.-P.~M.~Serre", "Serre, J.-P.~M.", "Serre, Jean-Pierre Marie", "Serre"},
      {"Évariste Galois", "É.~Galois", "Galois, É.", "Galois, Évariste", "Galois"},
      {"E\u0301variste Galois", "E\u0301.~Galois", "Galois, E\u0301.", "Galois, E\u0301variste", "Galois"},
      {"Yu. Matiyasevich", "Y.~Matiyasevich", "Matiyasevich, Y.", "Matiyasevich, Yu.", "Matiyasevich"},
      {"Иван Иванович Иванов", "И.~И.~Иванов", "Иванов, И.~И.", "Иванов, Иван Иванович", "Иванов"},
      {"Иванов И. И.", "И.~И.~Иванов", "Иванов, И.~И.", "Иванов, И. И.", "Иванов"},
      {"Γιώργος Παπαδόπουλος", "Γ.~Παπαδόπουλος", "Παπαδόπουλος, Γ.", "Παπαδόπουλος, Γιώργος", "Παπαδόπουλος"},
      {"Shaquille O’Neal", "S.~O’Neal", "O’Neal, S.", "O’Neal, Shaquille", "O’Neal"},
      {"MICHAEL NG", "M.~NG", "NG, M.", "NG, MICHAEL", "NG"},
  };
  check_forms(rows);
}

TEST(FormedName, KeepsParticlesAndFamilies) {
  constexpr FormRow rows[] = {
      {"Ludwig van Beethoven", "L.~van Beethoven", "van Beethoven, L.", "van Beethoven, Ludwig", "van Beethoven"},
      {"Beethoven, L. van", "L.~van Beethoven", "van Beethoven, L.", "van Beethoven, L.", "van Beethoven"},
      {"van Beethoven, Ludwig", "L.~van Beethoven", "van Beethoven, L.", "van Beethoven, Ludwig", "van Beethoven"},
      {"van den Berg J", "J.~van den Berg", "van den Berg, J.", "van den Berg, J", "van den Berg"},
      {"Jan Van Den Berg", "J.~Van Den Berg", "Van Den Berg, J.", "Van Den Berg, Jan", "Van Den Berg"},
      {"Vincent Van Gogh", "V.~Van Gogh", "Van Gogh, V.", "Van Gogh, Vincent", "Van Gogh"},
      {"An Van Nguyen", "A.~V.~Nguyen", "Nguyen, A.~V.", "Nguyen, An Van", "Nguyen"},
      {"Nguyễn Văn An", "V.~A.~Nguyễn", "Nguyễn, V.~A.", "Nguyễn, Văn An", "Nguyễn"},
      {"Karl-Theodor von und zu Guttenberg", "K.-T.~von und zu Guttenberg", "von und zu Guttenberg, K.-T.",
       "von und zu Guttenberg, Karl-Theodor", "von und zu Guttenberg"},
      {"J. W. v. Goethe", "J.~W.~v. Goethe", "v. Goethe, J.~W.", "v. Goethe, J. W.", "v. Goethe"},
      {"von Goethe", "von Goethe", "von Goethe", "von Goethe", "von Goethe"},
      {"Gerard 't Hooft", "G.~'t Hooft", "'t Hooft, G.", "'t Hooft, Gerard", "'t Hooft"},
      {"María de la Cruz", "M.~de la Cruz", "de la Cruz, M.", "de la Cruz, María", "de la Cruz"},
      {"María De La Cruz", "M.~De La Cruz", "De La Cruz, M.", "De La Cruz, María", "De La Cruz"},
      {"Charles-Jean de la Vallée Poussin", "C.-J.~de la Vallée Poussin", "de la Vallée Poussin, C.-J.",
       "de la Vallée Poussin, Charles-Jean", "de la Vallée Poussin"},
      {"charles de la vallée poussin", "c.~de la vallée poussin", "de la vallée poussin, c.",
       "de la vallée poussin, charles", "de la vallée poussin"},
      {"Ludwig von der Heide Klein", "L.~von der Heide Klein", "von der Heide Klein, L.", "von der Heide Klein, Ludwig",
       "von der Heide Klein"},
      {"Jan op den Kamp", "J.~op den Kamp", "op den Kamp, J.", "op den Kamp, Jan", "op den Kamp"},
      {"Jan Van den Berg", "J.~Van den Berg", "Van den Berg, J.", "Van den Berg, Jan", "Van den Berg"},
      {"van der Waals", "van der Waals", "van der Waals", "van der Waals", "van der Waals"},
      {"João Pedro da Silva Santos Jr.", "J.~P.~da Silva Santos Jr.", "da Silva Santos, J.~P., Jr.",
       "da Silva Santos, João Pedro, Jr.", "da Silva Santos"},
      {"Pérez, María de los Ángeles", "M.~de~los~Á.~Pérez", "Pérez, M.~de~los~Á.", "Pérez, María de los Ángeles",
       "Pérez"},
      {"José García Márquez", "J.~G.~Márquez", "Márquez, J.~G.", "Márquez, José García", "Márquez"},
      {"José de Ortega y Gasset", "J.~de Ortega y Gasset", "de Ortega y Gasset, J.", "de Ortega y Gasset, José",
       "de Ortega y Gasset"},
      {"Juan Ortega y de la Torre", "J.~Ortega y de la Torre", "Ortega y de la Torre, J.", "Ortega y de la Torre, Juan",
       "Ortega y de la Torre"},
      {"danah michele boyd", "d.~m.~boyd", "boyd, d.~m.", "boyd, danah michele", "boyd"},
      {"William (bill) Gates", "W.~Gates", "Gates, W.", "Gates, William (bill)", "Gates"},
      {"García Márquez, Gabriel", "G.~García Márquez", "García Márquez, G.", "García Márquez, Gabriel",
       "García Márquez"},
      {"José Ortega y Gasset", "J.~Ortega y Gasset", "Ortega y Gasset, J.", "Ortega y Gasset, José", "Ortega y Gasset"},
      {"Muhammad al-Khwarizmi", "M.~al-Khwarizmi", "al-Khwarizmi, M.", "al-Khwarizmi, Muhammad", "al-Khwarizmi"},
      {"Ann St. John", "A.~St. John", "St. John, A.", "St. John, Ann", "St. John"},
      {"Anna Smith-Jones", "A.~Smith-Jones", "Smith-Jones, A.", "Smith-Jones, Anna", "Smith-Jones"},
  };
  check_forms(rows);
}

TEST(FormedName, KeepsSuffixesAndWhatFollows) {
  constexpr FormRow rows[] = {
      {"John Smith Jr.", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"John Smith, Jr.", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"Smith, John, Jr.", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"Smith, Jr., John", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"Smith Jr., John", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"John Q. Smith III", "J.~Q.~Smith III", "Smith, J.~Q., III", "Smith, John Q., III", "Smith"},
      {"Ranganathan SR", "S.~R.~Ranganathan", "Ranganathan, S.~R.", "Ranganathan, SR", "Ranganathan"},
      {"Dr. Xiangru Lian", "X.~Lian", "Lian, X.", "Lian, Dr. Xiangru", "Lian"},
      {"Prof. Dr. rer. nat. Max Born", "M.~Born", "Born, M.", "Born, Prof. Dr. rer. nat. Max", "Born"},
      {"Dr.-Ing. Max Born", "M.~Born", "Born, M.", "Born, Dr.-Ing. Max", "Born"},
      {"Charles Babbage 2nd", "C.~Babbage 2nd", "Babbage, C., 2nd", "Babbage, Charles, 2nd", "Babbage"},
      {"Xiangru Lian, Ph.D.", "X.~Lian, Ph.D.", "Lian, X., Ph.D.", "Lian, Xiangru, Ph.D.", "Lian"},
      {"Ming Li (李明)", "M.~Li (李明)", "Li, M. (李明)", "Li, Ming (李明)", "Li"},
      {"William (Bill) Gates", "W.~Gates", "Gates, W.", "Gates, William (Bill)", "Gates"},
      {"William “Bill the Boss” Gates", "W.~Gates", "Gates, W.", "Gates, William “Bill the Boss”", "Gates"},
      {"Xiangru Lian1", "X.~Lian1", "Lian1, X.", "Lian1, Xiangru", "Lian1"},
  };
  check_forms(rows);
}

TEST(FormedName, LeavesOthersAsTheyAreWritten) {
  constexpr std::string_view names[] = {"",           "Madonna", "...,,",      "李明",
                                        "山田 太郎",  "李, 明",  "김철수",     "محمد علي",
                                        "राम कुमार",   "et al.",  "and others", "The ATLAS Collaboration",
                                        "OpenAI Team"};
  for (const std::string_view name : names) {
    for (const NameForm form : {NameForm::as_written, NameForm::initials_first, NameForm::initials_last,
                                NameForm::family_first, NameForm::family_only}) {
      EXPECT_EQ(formed_name(name, form), name);
    }
  }
}

TEST(FormedName, EndsWellOnLongNames) {
  EXPECT_EQ(formed_name(std::string(100'000, ','), NameForm::initials_first).size(), 100'000U);
  const std::string brackets = std::string(100'000, '(') + "x Y";
  EXPECT_EQ(formed_name(brackets, NameForm::initials_last), brackets);
}

struct PartsRow {
  std::string_view given, family, suffix, as_written, initials_first, initials_last, family_first, family_only;
};

TEST(FormedName, TakesPartsThatAreKnown) {
  constexpr PartsRow rows[] = {
      {"Xiangru", "Lian", "", "Xiangru Lian", "X.~Lian", "Lian, X.", "Lian, Xiangru", "Lian"},
      {"Ludwig", "van Beethoven", "", "Ludwig van Beethoven", "L.~van Beethoven", "van Beethoven, L.",
       "van Beethoven, Ludwig", "van Beethoven"},
      {"Gabriel", "García Márquez", "", "Gabriel García Márquez", "G.~García Márquez", "García Márquez, G.",
       "García Márquez, Gabriel", "García Márquez"},
      {"John", "Smith", "Jr.", "John Smith Jr.", "J.~Smith Jr.", "Smith, J., Jr.", "Smith, John, Jr.", "Smith"},
      {"", "Sukarno", "", "Sukarno", "Sukarno", "Sukarno", "Sukarno", "Sukarno"},
      {"", "CERN Group", "", "CERN Group", "CERN Group", "CERN Group", "CERN Group", "CERN Group"},
      {"明", "李", "", "李明", "李明", "李明", "李明", "李明"},
      {"محمد", "علي", "", "محمد علي", "محمد علي", "محمد علي", "محمد علي", "محمد علي"},
      {"", "", "", "", "", "", "", ""},
  };
  for (const PartsRow& row : rows) {
    const auto form = [&row](NameForm wanted) { return shown(formed_name(row.given, row.family, row.suffix, wanted)); };
    EXPECT_EQ(form(NameForm::as_written), row.as_written);
    EXPECT_EQ(form(NameForm::initials_first), row.initials_first);
    EXPECT_EQ(form(NameForm::initials_last), row.initials_last);
    EXPECT_EQ(form(NameForm::family_first), row.family_first);
    EXPECT_EQ(form(NameForm::family_only), row.family_only);
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
