// The page's looks, in one text.
#include "output/html/style_sheet.hpp"

namespace cvpdf::output::html {

namespace {

// Contrasts with their grounds are 4.5:1 and more (WCAG 2.2, 1.4.3).
constexpr std::string_view looks = R"css(
:root {
  color-scheme: light dark;
  --ground: #fffefb;
  --ink: #1d1d1f;
  --quiet: #55565a;
  --accent: #6e1d1d;
  --line: #d8d2c8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17181b;
    --ink: #e7e4de;
    --quiet: #b4b1ab;
    --accent: #ecb1a6;
    --line: #44454a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 2.5rem 1.25rem 4rem;
  max-width: 43rem;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.5 "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif;
  overflow-wrap: break-word;
  font-kerning: normal;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, address { margin: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-size: 1em; break-after: avoid; }
h1, h2 { text-wrap: balance; }
p, li { text-wrap: pretty; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
abbr { text-decoration: none; }
sup, sub { line-height: 0; font-size: 0.75em; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.88em; }
header { display: flex; flex-direction: column; margin-bottom: 2rem; text-align: center; }
header img { order: -1; align-self: center; margin-bottom: 1rem; }
img.round { border-radius: 50%; }
h1, header h2 { margin: 0; padding: 0; border: 0; color: inherit; font-size: 2.1rem; font-weight: 400; letter-spacing: 0.01em; }
article + article { margin-top: 5rem; padding-top: 3rem; border-top: 1px solid var(--line); }
header p { margin-top: 0.25rem; }
address { margin-top: 0.5rem; font-style: normal; color: var(--quiet); }
.contact { white-space: nowrap; }
section { margin-top: 2rem; }
section > * + h2 { margin-top: 1.6rem; }
h2, article + article section > h3 {
  margin-bottom: 0.75rem;
  padding-bottom: 0.2rem;
  border-bottom: 1px solid var(--line);
  color: var(--accent);
  font-size: 1.3rem;
  font-weight: 400;
}
h3, article + article h4 { font-size: 1.06em; }
article + article h5 { font-size: 1em; }
.light { font-weight: 400; }
.italic { font-style: italic; }
.italic em { font-style: normal; }
section > * + p, section > * + .head, .entry > p + p { margin-top: 0.6rem; }
section > h2 + *, section > h3 + * { margin-top: 0; }
.entry { margin-top: 1.1rem; }
.entry > .entry { margin-top: 0.7rem; }
section > h2 + .entry, section > h3 + .entry { margin-top: 0; }
.entry > h3 + .entry, .entry > .head + .entry { margin-top: 0.15rem; }
.head { display: flex; flex-wrap: wrap; column-gap: 1.5em; align-items: baseline; break-after: avoid; }
.head > :first-child { flex: 1 1 60%; }
.date { flex: 0 1 auto; margin-inline-start: auto; color: var(--quiet); text-align: end; font-variant-numeric: tabular-nums; }
ul, ol { margin-block: 0.3rem; padding-inline-start: 1.35em; }
li { margin-block: 0.2rem; break-inside: avoid; }
li::marker { color: var(--quiet); }
ul ul { list-style-type: "– "; }
.labelled { padding-inline-start: 0; list-style: none; }
.labelled > li { display: flex; gap: 0.8em; align-items: baseline; }
.label { flex: none; min-width: 2.6em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.body { flex: 1 1 auto; min-width: 0; }
.run-in > :first-child, .run-on, .run-on > li { display: inline; }
.run-on { padding: 0; }
.entry > .run-in { margin-top: 0.2rem; }
[role="math"] { white-space: nowrap; }
@media (max-width: 34rem) {
  body { padding-top: 1.5rem; font-size: 1rem; }
  header { text-align: start; }
  .head { display: block; }
  .date { display: block; text-align: start; }
  [role="math"] { white-space: normal; }
}
@page { margin: 17mm 19mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #3d3d40; --accent: #5a1717; --line: #999; }
  body { padding: 0; max-width: none; font-size: 10pt; line-height: 1.35; }
  header { margin-bottom: 1.2rem; text-align: center; }
  article + article { margin: 0; padding: 0; border: 0; break-before: page; }
  h1, header h2 { font-size: 22pt; }
  h2, article + article section > h3 { margin-bottom: 0.4rem; font-size: 13pt; }
  section { margin-top: 1.1rem; }
  .entry { margin-top: 0.6rem; }
  .head { display: flex; }
  .date { text-align: end; }
  a { text-decoration: none; }
  p, li { orphans: 2; widows: 2; }
}
)css";

}  // namespace

std::string_view style_sheet() { return looks; }

}  // namespace cvpdf::output::html
