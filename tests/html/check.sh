#!/bin/sh
# Whether the web pages are good ones: html-validate's recommended rules (but for tel-non-breaking: the style sheet keeps
# a number in one line), and no violation that axe-core finds, in light and dark, narrow and wide, nor a page wider than
# its window. Fetches three packages with npm; no part of the quick tests.
#   tests/html/check.sh [PROGRAM]     build/release/cvpdf by default; CHROMIUM names the browser
# Exits with 77 where npm or the browser is missing.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/release/cvpdf}
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}

skip() {
  echo "tests/html: skipped: $1" >&2
  exit 77
}
command -v npm >/dev/null || skip "npm is not installed"
[ -n "$browser" ] || skip "no chromium is installed; CHROMIUM=path names another browser"

work=${TMPDIR:-/tmp}/cvpdf-html-check
mkdir -p "$work/pages"
cp tests/html/package.json tests/html/.htmlvalidate.json tests/html/axe.mjs "$work"
(cd "$work" && npm install --silent --no-audit --no-fund) || skip "npm could not fetch its packages"

rm -f "$work"/pages/*.html
for content in content/cv.toml examples/*.toml examples/languages/*.toml tests/golden/cases/*/cv.toml \
  tests/output/reflow/cases/*.toml; do
  name=$(echo "${content%.toml}" | tr / -)
  layout=$(dirname "$content")/layout.toml
  if [ -f "$layout" ]; then
    "$program" "$content" -q --layout "$layout" -o "$work/pages/$name.html"
  else
    "$program" "$content" -q -o "$work/pages/$name.html"
  fi
done

"$program" examples/letter.toml --with-cv -q -o "$work/pages/letter-and-cv.html"

cd "$work"
npx html-validate --config .htmlvalidate.json pages/*.html
node axe.mjs "$browser" pages/*.html
echo "tests/html: $(find pages -name "*.html" | wc -l) pages are well"
