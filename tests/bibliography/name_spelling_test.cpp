// Who is the person of the CV among authors, where names have accents or stand in other scripts.
#include <gtest/gtest.h>

#include "bibliography/name_pairs.hpp"

namespace cvpdf::bibliography {
namespace {

TEST(NameSpelling, AccentsAndLetters) {
  constexpr NamePair rows[] = {
      {"Jörg Müller", "J. Müller", true, "as it is"},
      {"Jörg Müller", "Jorg Muller", true, "without dots"},
      {"Jörg Müller", "Joerg Mueller", true, "two letters"},
      {"Jörg Müller", "JOERG MUELLER", true, "two letters in capitals"},
      {"Joerg Mueller", "Jörg Müller", true, "the person in two letters"},
      {"Jorg Muller", "Jörg Müller", true, "the person without dots"},
      {"JÖRG MÜLLER", "Mueller, J.", true, "capitals with dots"},
      {"Jörg Müller", "J. Miller", false, "another name"},
      {"Jörg Müller", "J. Moeller", false, "another name"},
      {"Jo\u0308rg Mu\u0308ller", "Jörg Müller", true, "decomposed"},
      {"Jo\u0308rg Mu\u0308ller", "Joerg Mueller", true, "decomposed, and two letters"},
      {"Jörg Müller", "Jo\u0308rg Mu\u0308ller", true, "composed and decomposed"},
      {"Joerg Mueller", "J. Mu\u0308ller", true, "two letters, and decomposed"},
      {"Łukasz Kaiser", "Lukasz Kaiser", true, "a letter with a stroke"},
      {"Łukasz Kaiser", "Ł. Kaiser", true, "an initial with a stroke"},
      {"Łukasz Kaiser", "L. Kaiser", true, "an initial without its stroke"},
      {"Søren Kierkegaard", "Sören Kierkegaard", true, "the neighbour's letter"},
      {"Søren Kierkegaard", "Soren Kierkegaard", true, "bare"},
      {"Søren Kierkegaard", "Soeren Kierkegaard", true, "two letters"},
      {"Øystein Aasland", "Ø. Åsland", true, "a ring for two letters"},
      {"Weiß, Peter", "P. Weiss", true, "sharp s"},
      {"Peter Weiß", "PETER WEISS", true, "sharp s in capitals"},
      {"Æsa Ægisdóttir", "Aesa Aegisdottir", true, "a ligature that is a letter"},
      {"Björk Guðmundsdóttir", "B. Gudmundsdottir", true, "Icelandic"},
      {"Björk Guðmundsdóttir", "Guðmundsdóttir, Björk", true, "Icelandic with a comma"},
      {"Þór Aðalsteinsson", "Thor Adalsteinsson", true, "Icelandic"},
      {"Þór Aðalsteinsson", "Þ. Aðalsteinsson", true, "an Icelandic initial"},
      {"Đorđe Petrović", "Djordje Petrovic", true, "Serbian in two letters"},
      {"Đorđe Petrović", "Dorde Petrovic", true, "Serbian bare"},
      {"Išık Yılmaz", "Isik Yilmaz", true, "Turkish without a dot"},
      {"İbrahim Işık", "Ibrahim Isik", true, "Turkish with a dot"},
      {"Évariste Galois", "E. Galois", true, "an accent on an initial"},
      {"Évariste Galois", "É. Galois", true, "an accent on an initial"},
      {"François Viète", "Francois Viete", true, "French"},
      {"Antonín Dvořák", "A. Dvorak", true, "Czech"},
      {"Xiangru Lian", "Xiàngrú Lián", true, "tones"},
      {"Xue Li", "Xu Li", false, "ue is no ü where nobody writes one"},
      {"Xiangru Lian", "Ｘｉａｎｇｒｕ　Ｌｉａｎ", true, "full-width letters"},
      {"Xiangru Lian", "Ｌｉａｎ，　Ｘ．", true, "full-width signs"},
      {"Xiangru Lian", "Xiangru\u00A0Lian", true, "a no-break blank"},
      {"Xiangru Lian", "X.\u202FLian", true, "a narrow no-break blank"},
      {"Xiangru Lian", "Xiangru\u2009Lian", true, "a thin blank"},
      {"Xiangru Lian", "Xiang\u00ADru Lian", true, "a soft hyphen"},
      {"Xiangru Lian", "Xiangru \u200BLian", true, "a blank of no width"},
      {"Josef Pfiﬃg", "Josef Pfiffig", true, "ligatures of old files"},
  };
  check_pairs(rows);
}

TEST(NameSpelling, OfTheWorld) {
  constexpr NamePair rows[] = {
      {"李明", "李明", true, "as it is"},
      {"李明", "李 明", true, "a blank"},
      {"李明", "李，明", true, "a comma"},
      {"李明", "明 李", false, "nothing tells the halves"},
      {"李 明", "明 李", true, "the order of the West"},
      {"李明", "李明华", false, "a longer name"},
      {"李明", "Ming Li", false, "another script: `also` may say it"},
      {"山田太郎", "山田 太郎", true, "a blank"},
      {"山田 太郎", "山田太郎", true, "no blank"},
      {"山田 太郎", "山田　太郎", true, "a wide blank"},
      {"山田 太郎", "山田 次郎", false, "his brother"},
      {"卡尔·马克思", "卡尔・马克思", true, "middle dots"},
      {"ながた いちろう", "なかた いちろう", false, "a voiced syllable is another"},
      {"김철수", "김 철수", true, "Korean with a blank"},
      {"김철수", "\u1100\u1175\u11B7\u110E\u1165\u11AF\u1109\u116E", true, "Korean letter by letter"},
      {"김철수", "김철호", false, "another Korean name"},
      {"Иван Иванович Иванов", "И. И. Иванов", true, "Russian initials"},
      {"Иван Иванович Иванов", "Иванов И. И.", true, "Russian initials behind"},
      {"Иван Иванович Иванов", "Иванов Иван Иванович", true, "the Russian order"},
      {"Иван Иванович Иванов", "И. Иванов", true, "no father's name"},
      {"Иван Иванов", "ИВАНОВ Иван", true, "capitals"},
      {"Иван Иванов", "П. Иванов", false, "another initial"},
      {"Джон Смит", "Дж. Смит", true, "a Russian initial of two letters"},
      {"Алексей Воробьёв", "А. Воробьев", true, "no dots"},
      {"Иван Иванов", "Ivan Ivanov", false, "another script: `also` may say it"},
      {"Γιώργος Παπαδόπουλος", "Γ. Παπαδόπουλος", true, "Greek"},
      {"Γιώργος Παπαδόπουλος", "ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", true, "Greek capitals have no accents"},
      {"Γιώργος Παπαδόπουλος", "Παπαδόπουλος, Γ.", true, "Greek with a comma"},
      {"محمد علي", "مُحَمَّد علي", true, "Arabic with its vowels"},
      {"محمد علي", "علي، محمد", true, "an Arabic comma"},
      {"محمد علي", "محـمد علي", true, "a lengthened line"},
      {"محمد علي", "م. علي", true, "an Arabic initial with its point"},
      {"محمد علي", "محمود علي", false, "another Arabic name"},
      {"יוסי כהן", "כהן, יוסי", true, "Hebrew"},
      {"राम कुमार", "राम कुमार", true, "Devanagari"},
      {"राम कुमार", "रमा कुमार", false, "vowel signs spell another name"},
      {"राम कुमार", "राम कमर", false, "vowel signs spell another family"},
      {"สมชาย ใจดี", "สมชาย ใจดี", true, "Thai"},
  };
  check_pairs(rows);
}

}  // namespace
}  // namespace cvpdf::bibliography
