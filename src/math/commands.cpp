#include "math/commands.hpp"

#include <algorithm>

namespace cvpdf::math {

namespace {

using Kind = Command::Kind;
using Alphabet = Command::Alphabet;

constexpr AtomClass ord = AtomClass::ordinary, op = AtomClass::operation, bin = AtomClass::binary,
                    rel = AtomClass::relation, open = AtomClass::opening, close = AtomClass::closing,
                    punct = AtomClass::punctuation, inside = AtomClass::inner;

constexpr Command symbol(std::string_view name, std::string_view utf8, AtomClass type = ord) {
  return {name, Kind::symbol, utf8, type};
}
constexpr Command letter(std::string_view name, std::string_view utf8) { return {name, Kind::letter, utf8}; }
constexpr Command function(std::string_view name) { return {name, Kind::name, name, op}; }
constexpr Command function(std::string_view name, std::string_view utf8, AtomClass type = op) {
  return {name, Kind::name, utf8, type};
}
constexpr Command space(std::string_view name, int width) { return {name, Kind::space, " ", ord, width}; }
constexpr Command alphabet(std::string_view name, Alphabet of) { return {name, Kind::alphabet, {}, ord, 0, of}; }
constexpr Command accent(std::string_view name, std::string_view mark) { return {name, Kind::accent, mark}; }
constexpr Command plain(std::string_view name, Kind kind) { return {name, kind}; }
constexpr Command later(std::string_view name) { return {name, Kind::later}; }

// Classes are those of plain TeX and of amsmath.
constexpr Command table[] = {
    // Characters that mean something else.
    symbol("{", "{", open),
    symbol("}", "}", close),
    symbol("$", "$"),
    symbol("%", "%"),
    symbol("#", "#"),
    symbol("&", "&"),
    symbol("_", "_"),
    symbol("\\", "\\"),
    symbol("backslash", "\\"),
    symbol("lbrace", "{", open),
    symbol("rbrace", "}", close),
    symbol("lbrack", "[", open),
    symbol("rbrack", "]", close),
    // Greek; capitals are upright.
    letter("alpha", "α"),
    letter("beta", "β"),
    letter("gamma", "γ"),
    letter("delta", "δ"),
    letter("epsilon", "ϵ"),
    letter("varepsilon", "ε"),
    letter("zeta", "ζ"),
    letter("eta", "η"),
    letter("theta", "θ"),
    letter("vartheta", "ϑ"),
    letter("iota", "ι"),
    letter("kappa", "κ"),
    letter("lambda", "λ"),
    letter("mu", "μ"),
    letter("nu", "ν"),
    letter("xi", "ξ"),
    letter("omicron", "ο"),
    letter("pi", "π"),
    letter("varpi", "ϖ"),
    letter("rho", "ρ"),
    letter("varrho", "ϱ"),
    letter("sigma", "σ"),
    letter("varsigma", "ς"),
    letter("tau", "τ"),
    letter("upsilon", "υ"),
    letter("phi", "ϕ"),
    letter("varphi", "φ"),
    letter("chi", "χ"),
    letter("psi", "ψ"),
    letter("omega", "ω"),
    letter("Gamma", "Γ"),
    letter("Delta", "Δ"),
    letter("Theta", "Θ"),
    letter("Lambda", "Λ"),
    letter("Xi", "Ξ"),
    letter("Pi", "Π"),
    letter("Sigma", "Σ"),
    letter("Upsilon", "Υ"),
    letter("Phi", "Φ"),
    letter("Psi", "Ψ"),
    letter("Omega", "Ω"),
    // Other ordinary signs.
    symbol("infty", "∞"),
    symbol("partial", "∂"),
    symbol("nabla", "∇"),
    symbol("forall", "∀"),
    symbol("exists", "∃"),
    symbol("nexists", "∄"),
    symbol("ell", "ℓ"),
    symbol("hbar", "ℏ"),
    symbol("Re", "ℜ"),
    symbol("Im", "ℑ"),
    symbol("aleph", "ℵ"),
    symbol("emptyset", "∅"),
    symbol("varnothing", "∅"),
    symbol("neg", "¬"),
    symbol("lnot", "¬"),
    symbol("angle", "∠"),
    symbol("top", "⊤"),
    symbol("bot", "⊥"),
    symbol("prime", prime),
    symbol("degree", "°"),
    symbol("vert", "|"),
    symbol("Vert", "‖"),
    symbol("|", "‖"),
    symbol("dagger", "†", bin),
    symbol("ddagger", "‡", bin),
    symbol("S", "§"),
    symbol("P", "¶"),
    symbol("pounds", "£"),
    symbol("euro", "€"),
    symbol("copyright", "©"),
    // Dots.
    symbol("dots", "…", inside),
    symbol("ldots", "…", inside),
    symbol("dotsc", "…", inside),
    symbol("dotsb", "⋯", inside),
    symbol("cdots", "⋯", inside),
    symbol("vdots", "⋮", rel),
    // Large operators.
    symbol("sum", "∑", op),
    symbol("prod", "∏", op),
    symbol("coprod", "∐", op),
    symbol("int", "∫", op),
    symbol("iint", "∬", op),
    symbol("oint", "∮", op),
    symbol("bigcup", "⋃", op),
    symbol("bigcap", "⋂", op),
    // Binary operations.
    symbol("times", "×", bin),
    symbol("cdot", "⋅", bin),
    symbol("div", "÷", bin),
    symbol("pm", "±", bin),
    symbol("mp", "∓", bin),
    symbol("ast", "∗", bin),
    symbol("star", "⋆", bin),
    symbol("circ", "∘", bin),
    symbol("bullet", "∙", bin),
    symbol("cup", "∪", bin),
    symbol("cap", "∩", bin),
    symbol("setminus", "∖", bin),
    symbol("wedge", "∧", bin),
    symbol("land", "∧", bin),
    symbol("vee", "∨", bin),
    symbol("lor", "∨", bin),
    symbol("oplus", "⊕", bin),
    symbol("otimes", "⊗", bin),
    function("bmod", "mod", bin),
    // Relations.
    symbol("le", "≤", rel),
    symbol("leq", "≤", rel),
    symbol("ge", "≥", rel),
    symbol("geq", "≥", rel),
    symbol("ne", "≠", rel),
    symbol("neq", "≠", rel),
    symbol("ll", "≪", rel),
    symbol("gg", "≫", rel),
    symbol("lt", "<", rel),
    symbol("gt", ">", rel),
    symbol("approx", "≈", rel),
    symbol("sim", "∼", rel),
    symbol("simeq", "≃", rel),
    symbol("cong", "≅", rel),
    symbol("equiv", "≡", rel),
    symbol("propto", "∝", rel),
    symbol("in", "∈", rel),
    symbol("notin", "∉", rel),
    symbol("ni", "∋", rel),
    symbol("subset", "⊂", rel),
    symbol("subseteq", "⊆", rel),
    symbol("supset", "⊃", rel),
    symbol("supseteq", "⊇", rel),
    symbol("mid", "∣", rel),
    symbol("parallel", "∥", rel),
    symbol("perp", "⊥", rel),
    symbol("vdash", "⊢", rel),
    symbol("models", "⊨", rel),
    symbol("to", "→", rel),
    symbol("rightarrow", "→", rel),
    symbol("leftarrow", "←", rel),
    symbol("gets", "←", rel),
    symbol("leftrightarrow", "↔", rel),
    symbol("Rightarrow", "⇒", rel),
    symbol("implies", "⇒", rel),
    symbol("Leftarrow", "⇐", rel),
    symbol("Leftrightarrow", "⇔", rel),
    symbol("iff", "⇔", rel),
    symbol("mapsto", "↦", rel),
    symbol("uparrow", "↑", rel),
    symbol("downarrow", "↓", rel),
    // Delimiters and punctuation.
    symbol("langle", "⟨", open),
    symbol("rangle", "⟩", close),
    symbol("lvert", "|", open),
    symbol("rvert", "|", close),
    symbol("lVert", "‖", open),
    symbol("rVert", "‖", close),
    symbol("lfloor", "⌊", open),
    symbol("rfloor", "⌋", close),
    symbol("lceil", "⌈", open),
    symbol("rceil", "⌉", close),
    symbol("colon", ":", punct),
    // Operators' names.
    function("arccos"),
    function("arcsin"),
    function("arctan"),
    function("arg"),
    function("argmax", "arg max"),
    function("argmin", "arg min"),
    function("cos"),
    function("cosh"),
    function("cot"),
    function("coth"),
    function("csc"),
    function("deg"),
    function("det"),
    function("dim"),
    function("exp"),
    function("gcd"),
    function("hom"),
    function("inf"),
    function("ker"),
    function("lg"),
    function("lim"),
    function("liminf", "lim inf"),
    function("limsup", "lim sup"),
    function("ln"),
    function("log"),
    function("max"),
    function("min"),
    function("Pr"),
    function("sec"),
    function("sin"),
    function("sinh"),
    function("sup"),
    function("tan"),
    function("tanh"),
    // Spaces.
    space(",", 3),
    space("thinspace", 3),
    space(":", 4),
    space(">", 4),
    space("medspace", 4),
    space(";", 5),
    space("thickspace", 5),
    space("!", -3),
    space("negthinspace", -3),
    space(" ", 5),
    space("quad", 18),
    space("qquad", 36),
    // What takes an argument. No embedded face has a script alphabet: italics stand for it.
    plain("text", Kind::text),
    plain("textrm", Kind::text),
    plain("mbox", Kind::text),
    plain("operatorname", Kind::named),
    alphabet("mathrm", Alphabet::upright),
    alphabet("mathbf", Alphabet::bold),
    alphabet("mathit", Alphabet::italic),
    alphabet("mathnormal", Alphabet::italic),
    alphabet("boldsymbol", Alphabet::bold_italic),
    alphabet("bm", Alphabet::bold_italic),
    alphabet("mathcal", Alphabet::italic),
    alphabet("mathscr", Alphabet::italic),
    alphabet("mathbb", Alphabet::double_struck),
    plain("frac", Kind::fraction),
    plain("tfrac", Kind::fraction),
    plain("dfrac", Kind::fraction),
    plain("nicefrac", Kind::fraction),
    plain("left", Kind::left),
    plain("right", Kind::right),
    accent("hat", "\u0302"),
    accent("bar", "\u0304"),
    accent("tilde", "\u0303"),
    accent("vec", "\u20D7"),
    accent("dot", "\u0307"),
    accent("ddot", "\u0308"),
    accent("check", "\u030C"),
    accent("breve", "\u0306"),
    accent("acute", "\u0301"),
    accent("grave", "\u0300"),
    accent("mathring", "\u030A"),
    {"not", Kind::negation, "\u0338"},
    // Not yet.
    later("sqrt"),
    later("binom"),
    later("overline"),
    later("underline"),
    later("widehat"),
    later("widetilde"),
    later("overbrace"),
    later("underbrace"),
    later("overset"),
    later("underset"),
    later("stackrel"),
    later("begin"),
    later("end"),
    later("middle"),
    later("big"),
    later("Big"),
    later("bigl"),
    later("bigr"),
    later("Bigl"),
    later("Bigr"),
    later("limits"),
    later("nolimits"),
    later("displaystyle"),
    later("textstyle"),
    later("mathfrak"),
    later("mathsf"),
    later("mathtt"),
    later("substack"),
    later("pmod"),
    later("cfrac"),
    later("color"),
    later("ce")};

struct Character {
  std::string_view utf8;
  AtomClass type;
};
// What plain TeX says of ASCII; other characters have the class of their command.
constexpr Character characters[] = {{"+", bin},   {"\u2212", bin}, {"=", rel},      {"<", rel},
                                    {">", rel},   {":", rel},      {",", punct},    {";", punct},
                                    {"(", open},  {"[", open},     {")", close},    {"]", close},
                                    {"!", close}, {"?", close},    {"\u00B7", bin}, {"\u2217", bin}};

}  // namespace

std::span<const Command> commands() { return table; }

const Command* find_command(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(table), std::end(table), [name](const Command& row) { return row.name == name; });
  return found == std::end(table) ? nullptr : found;
}

AtomClass class_of(std::string_view character) {
  for (const Character& row : characters) {
    if (row.utf8 == character) return row.type;
  }
  if (character.size() < 2) return ord;
  for (const Command& row : table) {
    if (row.kind == Kind::symbol && row.utf8 == character) return row.type;
  }
  return ord;
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command& row : table) {
    if (row.kind != Kind::later) names.push_back(row.name);
  }
  return names;
}

}  // namespace cvpdf::math
