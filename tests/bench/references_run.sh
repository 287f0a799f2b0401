#!/bin/sh
# What a long list of publications costs: instructions of the process, by callgrind, for so many entries of a .bib file,
# each of five authors with a journal, numbers, pages and a year; and for the same with a DOI, which makes two links of
# each entry. Prints figures and asserts nothing. Needs valgrind.
#   tests/bench/references_run.sh [PROGRAM [ENTRIES]]     build/release/cvpdf and 10000 by default
# The goal: 10,000 entries within 10 billion instructions.
set -eu
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-build/release/cvpdf}")
entries=${2:-10000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

write_entries() { # DOI-FORMAT
  awk -v count="$entries" -v doi="$1" 'BEGIN {
    for (i = 1; i <= count; ++i) {
      printf "@article{k%d, author = {Doe, Jane and Lian, Xiangru and Roe, Richard and Poe, Paul and Low, Lee}, ", i
      printf "title = {On the Number %d and What Follows from It}, journal = {Journal of Numbers}, ", i
      printf "volume = %d, number = %d, pages = {%d--%d}, year = %d", i % 50 + 1, i % 12 + 1, i, i + 9, 1980 + i % 45
      if (doi) printf ", doi = {%s/%d}", doi, i
      print "}"
    }
  }' >pubs.bib
}

measure() { # NAME
  valgrind --tool=callgrind --callgrind-out-file=callgrind.out "$program" cv.toml -o cv.pdf --quiet >log 2>&1 || {
    cat log >&2
    exit 1
  }
  sed -n 's/^summary: \([0-9]*\).*/\1/p; s/^totals: \([0-9]*\).*/\1/p' callgrind.out | head -n 1 |
    awk -v entries="$entries" -v name="$1" '{ printf "%-10s %6d entries %8.2f billion instructions\n", name, entries, $1 / 1e9 }'
  wc -c <cv.pdf | awk '{ printf "%34.1f kB\n", $1 / 1000 }'
}

printf '%s\n' 'format = 1' '[person]' 'name = "Xiangru Lian"' '[[section]]' 'title = "Publications"' \
  'bibliography = ["pubs.bib"]' >cv.toml
write_entries ""
measure plain
write_entries "10.1000/j"
measure "with DOI"
