// Tables of words and the few ways to put them together. Everyone and everything in them is invented.
#include "corpus/words.hpp"

#include <fmt/format.h>

namespace cvpdf::corpus {
namespace {

using Word = std::string_view;

constexpr Word first_names[] = {"Ada",     "Bruno", "Chiara", "Dmitri", "Élodie", "Farid",    "Gudrun",  "Hanna",
                                "Ikenna",  "Jonas", "Katya",  "Lucía",  "Mirela", "Ngozi",    "Oskar",   "Priya",
                                "Quentin", "Rosa",  "Søren",  "Tamar",  "Ulrike", "Valentin", "Wanjiru", "Yusuf"};
constexpr Word last_names[] = {"Abernathy", "Bergström", "Castellanos", "Dubois",    "Eriksen",   "Fontana",
                               "Grünwald",  "Hashimoto", "Ivanova",     "Jankowski", "Kovács",    "Lindqvist",
                               "Mbeki",     "Nakagawa",  "Okonkwo",     "Petrov",    "Quiroga",   "Raghunathan",
                               "Szymański", "Thorvald",  "Ünal",        "Vasquez",   "Whitcombe", "Zielinski"};
constexpr Word towns[] = {"Aarhus",     "Bilbao",        "Cork",        "Dresden",   "Eindhoven", "Ghent",     "Hobart",
                          "Ithaca, NY", "Kraków",        "Lausanne",    "Malmö",     "Nairobi",   "Oulu",      "Porto",
                          "Québec",     "Rochester, NY", "Seattle, WA", "Trondheim", "Utrecht",   "Wellington"};
constexpr Word company_heads[] = {"Larkspur", "Tidewater", "Northfold", "Quillon",  "Ember",     "Halcyon", "Ironwood",
                                  "Juniper",  "Meridian",  "Osprey",    "Palisade", "Saltmarsh", "Verdant", "Windrose"};
constexpr Word company_tails[] = {"Analytics",    "Robotics", "Payments",         "Storage",
                                  "Laboratories", "Genomics", "Maritime Systems", "Energy",
                                  "Publishing",   "Research", "Instruments",      "Aerospace"};
constexpr Word university_forms[] = {"University of {}", "{} Institute of Technology", "{} State University",
                                     "Technical University of {}", "{} College"};
constexpr Word university_names[] = {"Fjordvik", "Harbour",     "Cascade",    "Eastmark",   "Highmoor",
                                     "Lakeview", "Northbridge", "Rivermouth", "Stonefield", "Westhaven"};
constexpr Word ranks[] = {"", "Senior ", "Principal ", "Lead ", "Associate ", "Staff ", "Assistant "};
constexpr Word trades[] = {"Software Engineer",
                           "Data Scientist",
                           "Research Scientist",
                           "Product Manager",
                           "Electrical Engineer",
                           "Statistician",
                           "Editor",
                           "Site Reliability Engineer",
                           "Professor of Computer Science",
                           "Hydrologist",
                           "Security Analyst",
                           "Director of Engineering and Infrastructure Operations"};
constexpr Word degrees[] = {"Ph.D.", "M.Sc.", "B.Sc.", "M.A.", "B.Eng.", "Visiting Student in"};
constexpr Word fields[] = {"Computer Science",
                           "Applied Mathematics",
                           "Electrical Engineering",
                           "Statistics",
                           "Physics",
                           "Computational Biology",
                           "Linguistics",
                           "Environmental Engineering",
                           "Industrial Engineering and Operations Research"};
constexpr Word products[] = {"Sandbar",  "Tern",   "Lodestone", "Petrel",  "Copperleaf", "Marlin",
                             "Foxglove", "Basalt", "Cirrus",    "Thimble", "Anvil",      "Wayfarer"};
constexpr Word paper_heads[] = {
    "On the Complexity of",  "Towards",          "A Note on",  "Learning",  "Fast and Exact Methods for",
    "An Empirical Study of", "Lower Bounds for", "Revisiting", "Certified", "Decentralized"};
constexpr Word paper_middles[] = {
    "Asynchronous Training", "Halving Lines",         "Sparse Recommendation",       "Graph Sketching",
    "Protein Alignment",     "Optimal Pagination",    "River Discharge Forecasting", "Fair Division",
    "Speech Segmentation",   "Concurrent Hash Tables"};
constexpr Word paper_tails[] = {"",
                                "",
                                " under Communication Constraints",
                                " with Missing Observations",
                                " in Polynomial Space",
                                " at the Scale of a Hundred Trillion Parameters",
                                ": A Comparison of Seven Methods on Twelve Public Collections",
                                " without Synchronization Barriers",
                                " from Few Examples"};
constexpr Word journals[] = {"Journal of Discrete Structures",
                             "Annals of Algorithms",
                             "Hydrology Letters",
                             "Transactions on Reliable Software",
                             "Quarterly of Applied Statistics",
                             "Journal of Large Scale Learning Systems and Their Applications"};
constexpr Word conferences[] = {"Symposium on Discrete Geometry",
                                "Conference on Practical Machine Learning",
                                "Proceedings of the International Workshop on Typesetting and Document Engineering",
                                "Conference on Storage Systems",
                                "European Meeting on Water Resources",
                                "Symposium on Principles of Distributed Databases"};
constexpr Word awards[] = {"Best Paper Award",
                           "Teacher of the Year",
                           "Technology Breakthrough Award",
                           "Dean's Scholarship for Outstanding Undergraduates",
                           "Engineer of the Year",
                           "First prize in the Collegiate Programming Contest",
                           "Travel Grant",
                           "Fellowship of the Society for the Encouragement of Patient Research and Instruction"};
constexpr Word courses[] = {
    "Introduction to Algorithms",   "Databases",          "Numerical Linear Algebra", "Discrete Mathematics",
    "Operating Systems Laboratory", "Scientific Writing", "Computer Graphics",        "Statistics for Engineers"};
constexpr Word skills[] = {
    "Rust",      "Go",    "C++",    "Python",          "SQL",        "PostgreSQL", "Kafka",   "Kubernetes",
    "Terraform", "Linux", "R",      "Julia",           "Prometheus", "LaTeX",      "Haskell", "technical writing",
    "mentoring", "GIS",   "MATLAB", "embedded systems"};
constexpr Word verbs[] = {"Designed",   "Built",      "Introduced", "Rewrote",    "Directed", "Measured",
                          "Simplified", "Negotiated", "Automated",  "Documented", "Migrated", "Open-sourced"};
constexpr Word objects[] = {"the ingestion pipeline for satellite imagery",
                            "a scheduler for long-running batch jobs",
                            "the rule engine that scores every payment",
                            "an internationalization framework",
                            "the laboratory's instrument-control software",
                            "a fault-tolerant key–value store",
                            "the quarterly forecasting process",
                            "a curriculum of twelve hands-on workshops",
                            "the recommendation service behind the storefront",
                            "an incident handbook",
                            "the cross-platform rendering library",
                            "a distributed training infrastructure"};
constexpr Word means[] = {"",
                          "",
                          " with a team of five engineers",
                          " using property-based tests throughout",
                          " in close collaboration with the operations department",
                          " on top of commodity hardware and open standards",
                          " while maintaining backward compatibility with four earlier generations of the interface",
                          " across three continents"};
constexpr Word outcomes[] = {"",
                             "",
                             ", which halved the median time to recovery",
                             ", reducing infrastructure expenditure by a third",
                             ", now used by more than two hundred laboratories",
                             ", without a minute of downtime",
                             ", which found 23 faults before any customer did and has since become a requirement for "
                             "every release of the department",
                             ", so that a forecast takes minutes instead of days"};
constexpr Word claims[] = {"is an experienced engineer with a passion for dependable systems",
                           "has led multidisciplinary teams through three complete product generations",
                           "believes that measurement precedes optimization",
                           "previously directed a research group on scalable statistical inference",
                           "enjoys turning complicated requirements into simple, well-documented interfaces",
                           "has taught more than four hundred undergraduates to write programs that explain themselves",
                           "regularly reviews for leading journals and organizes an international summer school"};

std::string joined(Word a, Word b) { return fmt::format("{} {}", a, b); }

}  // namespace

std::string person_name(Random& random) {
  const Word first = random.pick(first_names);
  return joined(first, random.pick(last_names));
}
std::string town(Random& random) { return std::string(random.pick(towns)); }
std::string employer(Random& random) {
  const Word head = random.pick(company_heads);
  return joined(head, random.pick(company_tails));
}
std::string university(Random& random) {
  const Word form = random.pick(university_forms);
  return fmt::format(fmt::runtime(form), random.pick(university_names));
}
std::string position_title(Random& random) {
  const Word rank = random.pick(ranks);
  return std::string(rank) + std::string(random.pick(trades));
}
std::string field_of_study(Random& random) { return std::string(random.pick(fields)); }
std::string degree(Random& random) {
  const Word grade = random.pick(degrees);
  return joined(grade, random.pick(fields));
}
std::string product_name(Random& random) { return std::string(random.pick(products)); }
std::string paper_title(Random& random) {
  const Word head = random.pick(paper_heads);
  const Word middle = random.pick(paper_middles);
  return joined(head, middle) + std::string(random.pick(paper_tails));
}
std::string journal(Random& random) { return std::string(random.pick(journals)); }
std::string conference(Random& random) { return std::string(random.pick(conferences)); }
std::string award_title(Random& random) { return std::string(random.pick(awards)); }
std::string course(Random& random) { return std::string(random.pick(courses)); }

std::string skill_list(Random& random, std::size_t count) {
  std::string text;
  const std::size_t begin = random.between(0, std::size(skills) - 1);
  for (std::size_t i = 0; i < count; ++i) {
    text += fmt::format("{}{}", i == 0 ? "" : ", ", skills[(begin + i) % std::size(skills)]);
  }
  return text;
}

std::string achievement(Random& random) {
  // One call after the other: in one expression their order would be the compiler's.
  std::string text(random.pick(verbs));
  text += ' ';
  text += random.pick(objects);
  text += random.pick(means);
  text += random.pick(outcomes);
  return text + ".";
}

std::string biography(Random& random, std::size_t count) {
  std::string text = person_name(random);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += random.chance(50) ? " She" : " At that time he";
    text += fmt::format(" {}. ", random.pick(claims));
    text += achievement(random);
  }
  return text;
}

}  // namespace cvpdf::corpus
