#include "verify/text_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <tuple>

#include "verify/among.hpp"
#include "verify/marks.hpp"
#include "verify/reader.hpp"
#include "verify/syntax.hpp"
#include "verify/text_string.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::size_t most_operands = 20'000;  // A TJ array of a whole paragraph has a few hundred.
constexpr std::size_t deepest_saves = 28;      // PDF/A-2, 6.1.13-8.
constexpr int deepest_forms = 8;
// Less is a raised or lowered character on the same line, as a part of the font's size.
constexpr double share_of_a_line = 0.6;
constexpr std::size_t longest_text = std::size_t{16} << 20U;  // Of a page, in bytes.

struct Matrix {
  double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
};

// What q saves and Q brings back, as far as it is looked at.
struct TextState {
  const FontText* font = nullptr;
  double size = 1, leading = 0;
};

// Painting but showing no text, and all else that a stream may hold (ISO 32000-1, annex A).
constexpr std::string_view painting[] = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "EI"};
constexpr std::string_view silent[] = {"BT", "ET", "BI", "ID", "BX",  "EX", "cm",  "w",  "J",  "j",  "M",  "d",
                                       "ri", "i",  "gs", "m",  "l",   "c",  "v",   "y",  "h",  "re", "n",  "W",
                                       "W*", "CS", "cs", "SC", "SCN", "sc", "scn", "G",  "g",  "RG", "rg", "K",
                                       "k",  "Tc", "Tw", "Tz", "Tr",  "Ts", "d0",  "d1", "MP", "DP"};

// A page's own, or that of the nearest node of the page tree above it (7.7.3.4).
QPDFObjectHandle resources_of(QPDFObjectHandle page) {
  constexpr int deepest = 50;
  for (int depth = 0; depth < deepest && page.isDictionary(); ++depth, page = page.getKey("/Parent")) {
    if (page.hasKey("/Resources")) return page.getKey("/Resources");
  }
  return QPDFObjectHandle::newNull();
}

class PageWalk {
 public:
  explicit PageWalk(FontShelf& fonts) : shelf_(fonts) {}

  PageText read(QPDFObjectHandle page) {
    std::string bytes;
    if (!append_contents(page.getKey("/Contents"), bytes)) fault(ContentFault::Kind::unreadable, "the page's");
    walk(bytes, resources_of(page), 0);
    return std::move(result_);
  }

 private:
  using Kind = ContentFault::Kind;
  using Action = void (PageWalk::*)();

  void fault(Kind kind, const std::string& text, int object = 0) {
    if (seen_.emplace(kind, text, object).second) result_.faults.push_back({kind, text, object});
  }

  static bool append_contents(QPDFObjectHandle contents, std::string& bytes) {
    if (contents.isNull()) return true;
    const int count = contents.isArray() ? contents.getArrayNItems() : 1;
    for (int i = 0; i < count && bytes.size() < largest_stream; ++i) {
      const auto part = stream_bytes(contents.isArray() ? contents.getArrayItem(i) : contents);
      if (!part) return false;
      bytes += *part + "\n";
    }
    return true;
  }

  // One stream: the page's, or a form's.
  void walk(std::string_view bytes, const QPDFObjectHandle& resources, int depth) {
    const QPDFObjectHandle outer = resources_;
    const int outer_depth = depth_;
    const std::size_t marks = marks_.depth();
    resources_ = resources;
    depth_ = depth;
    Lexer lexer(bytes);
    operands_.clear();
    for (Token token = lexer.next(); token.kind != Token::Kind::end; token = lexer.next()) {
      if (token.kind != Token::Kind::word || is_value(token.text)) {
        if (operands_.size() < most_operands) operands_.push_back(std::move(token));
        continue;
      }
      if (++operators_ > most_operators) return fault(Kind::too_deep, "operators");
      run(token.text);
      operands_.clear();
    }
    if (marks_.depth() != marks) fault(Kind::unbalanced, "BDC");
    while (marks_.depth() > marks) marks_.close();
    resources_ = outer;
    depth_ = outer_depth;
  }

  static bool is_value(std::string_view word) { return word == "true" || word == "false" || word == "null"; }

  void run(const std::string& name) {
    struct Row {
      std::string_view name;
      Action action;
    };
    static constexpr Row rows[] = {
        {"Tj", &PageWalk::show},          {"TJ", &PageWalk::show},         {"'", &PageWalk::next_and_show},
        {"\"", &PageWalk::next_and_show}, {"Td", &PageWalk::move},         {"TD", &PageWalk::move_and_lead},
        {"T*", &PageWalk::next_line},     {"Tm", &PageWalk::set_matrix},   {"TL", &PageWalk::set_leading},
        {"Tf", &PageWalk::set_font},      {"BDC", &PageWalk::open_listed}, {"BMC", &PageWalk::open_plain},
        {"EMC", &PageWalk::close},        {"q", &PageWalk::save},          {"Q", &PageWalk::restore},
        {"Do", &PageWalk::paint_object},  {"BT", &PageWalk::begin_text}};
    const auto* const row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) { return r.name == name; });
    if (row != std::end(rows)) {
      (this->*row->action)();
    } else if (is_among(painting, name)) {
      check_tagged(name);
    } else if (!is_among(silent, name)) {
      fault(Kind::unknown_operator, name);
    }
  }

  [[nodiscard]] double number(std::size_t from_end) const {
    return from_end <= operands_.size() ? operands_[operands_.size() - from_end].number : 0;
  }
  [[nodiscard]] std::string name(std::size_t from_end) const {
    if (from_end > operands_.size()) return {};
    const Token& token = operands_[operands_.size() - from_end];
    return token.kind == Token::Kind::name ? token.text : std::string();
  }

  void check_tagged(const std::string& what) {
    if (marks_.mcid() < 0 && !marks_.in_artifact()) fault(Kind::untagged, what);
  }

  // Places.
  void begin_text() {
    line_ = {};
    moved_ = true;
  }
  void move_by(double x, double y) {
    moved_ = true;
    line_.e += x * line_.a + y * line_.c;
    line_.f += x * line_.b + y * line_.d;
  }
  void move() { move_by(number(2), number(1)); }
  void move_and_lead() {
    state_.leading = -number(1);
    move();
  }
  void next_line() { move_by(0, -state_.leading); }
  void set_matrix() {
    moved_ = true;
    line_ = {number(6), number(5), number(4), number(3), number(2), number(1)};
  }
  void set_leading() { state_.leading = number(1); }
  void next_and_show() {
    next_line();
    show();
  }

  void set_font() {
    state_.size = number(1);
    const std::string key = name(2);
    QPDFObjectHandle font = resources_.getKeyIfDict("/Font").getKeyIfDict("/" + key);
    if (!font.isDictionary()) return fault(Kind::unknown_font, key);
    const int object = font.getObjectID();
    const auto known = shelf_.find(object);
    if (known == shelf_.end() || object == 0) shelf_.insert_or_assign(object, read_font(font));
    state_.font = &shelf_.at(object);
  }

  // Texts.
  void show() {
    bool any = false;
    for (const Token& token : operands_) {
      if (token.kind != Token::Kind::string || token.text.empty()) continue;
      any = true;
      show_string(token.text);
    }
    if (any) check_tagged("text");
  }

  void show_string(std::string_view bytes) {
    if (state_.font == nullptr) return fault(Kind::unknown_font, "none");
    const FontText& font = *state_.font;
    FontUse& use = result_.fonts.emplace(font.object, FontUse{font.name, {}}).first->second;
    for (const std::uint32_t code : codes_in(font, bytes)) {
      use.codes.insert(code);
      show_code(font, code);
    }
    previous_ = line_.f;
  }

  void show_code(const FontText& font, std::uint32_t code) {
    const auto named = [&] { return fmt::format("code {} of {}", code, font.name.empty() ? "a font" : font.name); };
    if (shows_notdef(font, code)) fault(Kind::notdef, named(), font.object);
    const std::optional<std::string_view> text = text_of(font, code);
    if (!text) return fault(Kind::without_text, named(), font.object);
    const bool spoken = marks_.is_spoken_for();
    for (const char32_t c : code_points(*text)) judge(c, named(), font.object);
    if (spoken) {
      previous_ = line_.f;
      moved_ = false;
    } else {
      append(*text);
    }
  }

  void judge(char32_t c, const std::string& named, int object) {
    if (is_forbidden(c)) fault(Kind::forbidden_text, named, object);
    if (marks_.is_spoken_for() || marks_.mcid() < 0) return;
    if (is_private_use(c)) fault(Kind::private_text, named, object);
    if (c == 0xAD) fault(Kind::soft_hyphen, named, object);
    if (is_ligature(c)) fault(Kind::ligature, named, object);
  }

  void append(std::string_view utf8) {
    const int mcid = marks_.mcid();
    total_ += utf8.size();
    if (mcid < 0 || total_ > longest_text) return;
    std::string& text = result_.by_mcid[mcid].utf8;
    const double height = std::abs(state_.size * line_.d) * share_of_a_line;
    if (std::abs(line_.f - previous_) > height) {
      text += '\n';
    } else if (moved_) {
      text += '\v';
    }
    moved_ = false;
    previous_ = line_.f;
    text += utf8;
  }

  // Marks.
  void open_plain() {
    const std::string tag = name(1);
    open({tag == "Artifact" ? Mark::Kind::artifact : Mark::Kind::plain, tag, -1, std::nullopt});
  }

  void open_listed() {
    const auto first = std::find_if(operands_.begin(), operands_.end(),
                                    [](const Token& token) { return token.kind == Token::Kind::name; });
    if (first == operands_.end()) return open({});
    Mark mark{Mark::Kind::plain, first->text, -1, std::nullopt};
    const auto next = first + 1;
    if (next != operands_.end() && next->kind == Token::Kind::name) {
      read_resource(next->text, mark);
    } else {
      read_properties(static_cast<std::size_t>(next - operands_.begin()), mark);
    }
    if (mark.tag == "Artifact") {
      mark.kind = Mark::Kind::artifact;
    } else if (mark.mcid >= 0) {
      mark.kind = Mark::Kind::tagged;
    }
    open(std::move(mark));
  }

  static int change_of_depth(const Token& token) {
    const bool opens = token.kind == Token::Kind::map_open || token.kind == Token::Kind::array_open;
    const bool closes = token.kind == Token::Kind::map_close || token.kind == Token::Kind::array_close;
    return opens ? 1 : (closes ? -1 : 0);
  }

  static void read_property(const Token& key, const Token& value, Mark& mark) {
    if (key.kind != Token::Kind::name) return;
    if (key.text == "MCID" && value.kind == Token::Kind::number) mark.mcid = static_cast<int>(value.number);
    if (key.text != "ActualText" || value.kind != Token::Kind::string) return;
    mark.actual_text = text_of_string(value.text);
  }

  // The dictionary's own keys: of a dictionary in it none.
  void read_properties(std::size_t begin, Mark& mark) const {
    int depth = 0;
    for (std::size_t i = begin; i + 1 < operands_.size(); ++i) {
      depth += change_of_depth(operands_[i]);
      if (depth == 1) read_property(operands_[i], operands_[i + 1], mark);
    }
  }

  void read_resource(const std::string& key, Mark& mark) {
    QPDFObjectHandle list = resources_.getKeyIfDict("/Properties").getKeyIfDict("/" + key);
    QPDFObjectHandle mcid = list.getKeyIfDict("/MCID"), text = list.getKeyIfDict("/ActualText");
    if (mcid.isInteger()) mark.mcid = mcid.getIntValueAsInt();
    if (text.isString()) mark.actual_text = text_of_string(text.getStringValue());
  }

  void open(Mark mark) {
    if (mark.kind == Mark::Kind::artifact && marks_.in_tag()) fault(Kind::artifact_in_tag, mark.tag);
    if (mark.kind == Mark::Kind::tagged && marks_.in_artifact()) fault(Kind::tag_in_artifact, mark.tag);
    if (mark.kind == Mark::Kind::tagged && marks_.in_tag()) fault(Kind::nested_tags, mark.tag);
    const bool speaks = mark.actual_text && !marks_.is_spoken_for();
    const std::string text = mark.actual_text.value_or("");
    if (mark.mcid >= 0 && mark.kind == Mark::Kind::tagged) {
      const bool fresh = result_.by_mcid.emplace(mark.mcid, MarkedText{{}, mark.tag}).second;
      if (!fresh) fault(Kind::repeated, std::to_string(mark.mcid));
    }
    marks_.open(std::move(mark));
    if (!speaks) return;
    for (const char32_t c : code_points(text)) judge_actual(c);
    if (!text.empty()) append(text);
  }

  void judge_actual(char32_t c) {
    if (is_private_use(c)) fault(Kind::private_text, "an ActualText");
    if (c == 0xAD) fault(Kind::soft_hyphen, "an ActualText");
  }

  void close() {
    if (!marks_.close()) fault(Kind::unbalanced, "EMC");
  }

  // Graphics.
  void save() {
    if (saved_.size() >= deepest_saves) return fault(Kind::too_deep, "q");
    saved_.push_back(state_);
  }
  void restore() {
    if (saved_.empty()) return fault(Kind::unbalanced, "Q");
    state_ = saved_.back();
    saved_.pop_back();
  }

  void paint_object() {
    const std::string key = name(1);
    QPDFObjectHandle object = resources_.getKeyIfDict("/XObject").getKeyIfDict("/" + key);
    if (!object.isStream()) return fault(Kind::unknown_operator, "Do of " + key);
    if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) return check_tagged("an image");
    if (depth_ >= deepest_forms) return fault(Kind::too_deep, "forms");
    const std::optional<std::string> bytes = stream_bytes(object);
    if (!bytes) return fault(Kind::unreadable, "a form", object.getObjectID());
    const TextState outer = state_;
    walk(*bytes, object.getDict().getKey("/Resources"), depth_ + 1);
    state_ = outer;
  }

  FontShelf& shelf_;
  PageText result_;
  std::set<std::tuple<Kind, std::string, int>> seen_;
  QPDFObjectHandle resources_ = QPDFObjectHandle::newNull();
  std::vector<Token> operands_;
  std::size_t operators_ = 0, total_ = 0;
  int depth_ = 0;
  Marks marks_;
  Matrix line_;
  double previous_ = 0;  // The height of the baseline that text was shown on last.
  bool moved_ = false;   // Since text was shown last.
  TextState state_;
  std::vector<TextState> saved_;
};

}  // namespace

PageText read_page(const QPDFObjectHandle& page, FontShelf& fonts) { return PageWalk(fonts).read(page); }

}  // namespace cvpdf::verify
