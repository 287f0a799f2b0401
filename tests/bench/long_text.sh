#!/bin/sh
# Whether a long text costs more than its length: instructions of the process for a text of about 5 pages and for one
# a hundred times as long, by callgrind, less what a run costs that sets one word. Prints figures and asserts nothing.
# Needs valgrind; takes minutes.
#   tests/bench/long_text.sh [PROGRAM]     build/release/cvpdf by default
# Goal: 500 pages cost at most 120 times as much as 5.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/release/cvpdf}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# write_content TIMES FILE: the English sample texts so many times, a paragraph an entry.
write_content() {
  {
    printf 'format = 1\n[person]\nname = "Bench"\n[[section]]\ntitle = "Text"\n'
    printf '[[section.text]]\ntext = """One"""\n'
    awk -v times="$1" 'NF { text[++count] = $0 }
      END { for (i = 0; i < times; ++i) for (k = 1; k <= count; ++k)
              printf "[[section.text]]\ntext = \"\"\"%s\"\"\"\n", text[k] }' tests/data/paragraphs/en-*.txt
  } >"$2"
}

# Instructions of setting a file, with those of the dynamic loader.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$scratch/callgrind.out" \
    "$program" "$1" -o "$1.pdf" --quiet >/dev/null 2>"$scratch/log" || {
    cat "$scratch/log" >&2
    exit 1
  }
  sed -n 's/^summary: \([0-9]*\).*/\1/p; s/^totals: \([0-9]*\).*/\1/p' "$scratch/callgrind.out" | head -n 1
}

write_content 0 "$scratch/word.toml"
write_content 3 "$scratch/short.toml"
write_content 300 "$scratch/long.toml"
word=$(instructions "$scratch/word.toml")
short=$(instructions "$scratch/short.toml")
long=$(instructions "$scratch/long.toml")
awk -v word="$word" -v short="$short" -v long="$long" 'BEGIN {
  printf "%-22s %10.1f million instructions\n", "one word", word / 1e6
  printf "%-22s %10.1f million instructions\n", "a short text", short / 1e6
  printf "%-22s %10.1f million instructions\n", "a hundred times as long", long / 1e6
  printf "%-22s %10.1f, whole runs %.1f\n", "times as dear", (long - word) / (short - word), long / short
}'
