#include "compose/blanks.hpp"

#include <gtest/gtest.h>

#include "compose/smart_text.hpp"

namespace cvpdf::compose {
namespace {

const SmartRow rows[] = {
    // Abbreviations.
    {"en", "Dr. Lian and Prof. Zhang", "Dr.~Lian and Prof.~Zhang"},
    {"en", "Mr. X, Ms. Y, St. Gallen", "Mr.~X, Ms.~Y, St.~Gallen"},
    {"en", "(Dr. Lian)", "(Dr.~Lian)"},
    {"en", "Dr Lian", "Dr~Lian"},
    {"en", "the end. Now", "the end. Now"},
    {"en", "No. 5, no. 7", "No.~5, no.~7"},
    {"en", "No. I disagree", "No. I disagree"},
    {"en", "p. 5, pp. 5-7, Vol. 3", "p.~5, pp.~5-7, Vol.~3"},
    {"en", "Fig. 2 and Table 3", "Fig.~2 and Table~3"},
    {"en", "Table of contents", "Table of contents"},
    {"en", "e.g. this, i.e. that, cf. there", "e.g.~this, i.e.~that, cf.~there"},
    {"en", "e. g. this", "e.~g. this"},
    {"en", "§ 5 and © 2020", "§~5 and ©~2020"},
    {"en", "$ 5 and 5 $", "$~5 and 5~$"},
    {"de", "z. B. so, d. h. anders", "z.~B. so, d.~h. anders"},
    {"de", "i. d. R. und u. a.", "i.~d.~R. und u.~a."},
    {"de", "Dr. Lian, Nr. 5, S. 7, Bd. 2", "Dr.~Lian, Nr.~5, S.~7, Bd.~2"},
    {"fr", "M. Dupont et Mme Durand", "M.~Dupont et Mme~Durand"},
    {"fr", "p. 5, no 7", "p.~5, no~7"},
    {"es", "Sr. López, pág. 5", "Sr.~López, pág.~5"},
    {"it", "Dott. Rossi, n. 5", "Dott.~Rossi, n.~5"},
    {"nl", "dhr. Jansen, blz. 5", "dhr.~Jansen, blz.~5"},
    {"pl", "dr Kowalski, s. 5", "dr~Kowalski, s.~5"},
    {"cs", "Ing. Novák, č. 5", "Ing.~Novák, č.~5"},
    {"ru", "т. е. так, рис. 5, проф. Иванов", "т.~е. так, рис.~5, проф.~Иванов"},
    {"el", "βλ. σελ. 5", "βλ.~σελ.~5"},
    // Units.
    {"en", "65 ms, 10 %, 5 kg, 3 GHz, 2 TB", "65~ms, 10~%, 5~kg, 3~GHz, 2~TB"},
    {"en", "10 000 and 1 000 000 users", "10~000 and 1~000~000 users"},
    {"en", "2019 300 people", "2019 300 people"},
    {"en", "5 million and 3 billion", "5~million and 3~billion"},
    {"en", "3 msgs", "3 msgs"},
    {"en", "3 papers", "3 papers"},
    {"en", "10 m-long", "10~m-long"},
    {"en", "100 °C, 5 µm", "100~°C, 5~µm"},
    {"en", "1.5 MB/s", "1.5~MB/s"},
    {"en", "a kg", "a kg"},
    {"en", "9 a.m.", "9~a.m."},
    {"de", "5 Mio. Euro, 10 Uhr", "5~Mio. Euro, 10~Uhr"},
    {"fr", "10 %, 5 millions, 10 h", "10~%, 5~millions, 10~h"},
    {"pl", "5 tys. zł, 2019 r.", "5~tys. zł, 2019~r."},
    {"ru", "5 млн, 10 кг, 2019 г.", "5~млн, 10~кг, 2019~г."},
    // Initials.
    {"en", "X. Lian and J. R. R. Tolkien", "X.~Lian and J.~R.~R.~Tolkien"},
    {"en", "Lian, X. and Zhang, C.", "Lian,~X. and Zhang,~C."},
    {"en", "J.-P. Serre and J.R. Smith", "J.-P.~Serre and J.R.~Smith"},
    {"en", "one, X", "one, X"},
    {"en", "x. Lian", "x. Lian"},
    {"en", "Ph.D. Computer Science", "Ph.D. Computer Science"},
    {"en", "J.-. X and .J. X", "J.-. X and .J. X"},
    {"ru", "И. И. Иванов", "И.~И.~Иванов"},
    {"el", "Γ. Παπαδόπουλος", "Γ.~Παπαδόπουλος"},
    {"fr", "É. Zola", "É.~Zola"},
    // Days.
    {"en", "12 May 2019, May 12, 2019", "12~May 2019, May~12, 2019"},
    {"en", "May 2019", "May 2019"},
    {"en", "you may 12", "you may 12"},
    {"en", "120 May", "120 May"},
    {"de", "am 12. Mai 2019", "am 12.~Mai 2019"},
    {"fr", "le 12 mai 2019", "le 12~mai 2019"},
    {"es", "el 12 de mayo de 2019", "el 12~de mayo de 2019"},
    {"es", "12 de ellos", "12 de ellos"},
    {"pl", "12 maja 2019", "12~maja 2019"},
    {"ru", "12 мая 2019", "12~мая 2019"},
    {"ca", "12 de maig", "12~de maig"},
    {"de-AT", "am 5. Jänner", "am 5.~Jänner"},
    // One-letter words.
    {"cs", "k domu, v lese a s ním", "k~domu, v~lese a~s~ním"},
    {"cs", "V roce 2019", "V~roce 2019"},
    {"cs", "bod v", "bod v"},
    {"sk", "z mesta o tom", "z~mesta o~tom"},
    {"pl", "w domu i z nim", "w~domu i~z~nim"},
    {"pl", "(w domu)", "(w~domu)"},
    {"ru", "в доме и у нас", "в~доме и~у~нас"},
    {"uk", "в домі", "в~домі"},
    {"hr", "u kući", "u~kući"},
    {"sl", "v hiši", "v~hiši"},
    {"bg", "в къщи", "в~къщи"},
    {"en", "a house I saw", "a house I saw"},
    {"de", "a b", "a b"},
    // French punctuation.
    {"fr", "Pourquoi ? Voici : ceci ; cela !", "Pourquoi_? Voici~: ceci_; cela_!"},
    {"fr", "« mot »", "«_mot_»"},
    {"fr", "Quoi ?!", "Quoi_?!"},
    {"fr", "Bonjour! 10:30", "Bonjour! 10:30"},
    {"fr", "un :) sourire", "un :) sourire"},
    {"fr", "le fichier !important", "le fichier !important"},
    {"fr-CA", "« mot »", "«~mot~»"},
    {"en", "why ? so : « x »", "why ? so : « x »"},
    // What an author has set stays.
    {"en", "a\u00A0b \u2009c", "a~b \u2009c"},
    {"en", "two  blanks", "two  blanks"},
    {"en", " ", " "},
};

TEST(BlankRules, HoldWordsTogether) {
  for (const SmartRow& row : rows) {
    EXPECT_EQ(visible(set_text(row.language, row.text)), row.expected) << row.language << ": " << row.text;
  }
}

TEST(BlankRules, LeaveToTheAuthorWhatIsSwitchedOff) {
  EXPECT_EQ(visible(set_text("cs", "k domu", only({TextRule::quotes}))), "k domu");
  EXPECT_EQ(visible(set_text("cs", "k domu", only({TextRule::short_words}))), "k~domu");
  EXPECT_EQ(visible(set_text("fr", "Quoi ? 5 kg", only({TextRule::units}))), "Quoi ? 5~kg");
  EXPECT_EQ(visible(set_text("fr", "Quoi ? 5 kg", only({TextRule::punctuation}))), "Quoi_? 5 kg");
}

TEST(BlankRules, SeeWhatStandsBeforeAPiece) {
  const TextRuleSet rules;
  Typographer typographer(language::find_language("en-US"), rules);
  EXPECT_EQ(typographer.set("Dr."), "Dr.");
  EXPECT_EQ(visible(typographer.set(" Lian has 5")), "~Lian has 5");
  EXPECT_EQ(visible(typographer.set(" kg")), "~kg");
}

TEST(BlankRules, AreHardToUpset) {
  const TextRuleSet rules;
  for (const language::Language& language : language::all_languages()) {
    const BlankRules blanks(language, rules);
    for (const std::string_view text :
         {"", ".", ",", "5", "«", "»", "é", "§", "-", ":", "\u00A0", "\xF0\x9F\x98\x80"}) {
      for (const std::string_view other : {"", ".", ",", "5", "«", "»", "é", "§", "-", ":", "!", "de ", "555"}) {
        EXPECT_FALSE(blanks.set(text, other).empty());
        EXPECT_FALSE(blanks.set_in_name(text, other).empty());
      }
    }
  }
}

}  // namespace
}  // namespace cvpdf::compose
