#!/bin/sh
# What a whole run costs: instructions of the process, by callgrind, and bytes of the PDF by kind. Prints figures and
# asserts nothing. Needs valgrind and mutool.
#   tests/bench/whole_run.sh [PROGRAM [CONTENT.toml]]     build/release/cvpdf content/cv.toml by default
# For the seed CV, in the default standard: the budget is 150 million instructions, the goal 70 kB (at 74).
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/release/cvpdf}
content=${2:-content/cv.toml}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

million() { awk -v label="$1" -v n="$2" 'BEGIN { printf "%-34s %9.1f million\n", label, n / 1e6 }'; }

# Instructions of a command, with those of the dynamic loader.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$scratch/callgrind.out" "$@" >/dev/null 2>"$scratch/log" || {
    cat "$scratch/log" >&2
    exit 1
  }
  sed -n 's/^summary: \([0-9]*\).*/\1/p; s/^totals: \([0-9]*\).*/\1/p' "$scratch/callgrind.out" | head -n 1
}

million "instructions, --version (loading)" "$(instructions "$program" --version)"
million "instructions, $content" "$(instructions "$program" "$content" -o "$scratch/cv.pdf" --quiet)"

# One object a line: "12 0 obj <<...>> stream". Streams count by /Length; objects that stand in object streams share
# those streams' bytes by the lengths of their texts.
mutool show "$scratch/cv.pdf" grep | LC_ALL=C awk -v size="$(wc -c <"$scratch/cv.pdf")" '
  function length_of(text) { return match(text, /\/Length [0-9]+/) ? substr(text, RSTART + 8, RLENGTH - 8) + 0 : 0 }
  # Marks every object that a key of this text refers to: "/Contents 9 0 R", "/Contents[9 0 R 10 0 R]".
  function mark(text, key, kind,   rest, list, i, words, count) {
    rest = text
    while (match(rest, key "[ []*[0-9]+ 0 R([ ]*[0-9]+ 0 R)*")) {
      list = substr(rest, RSTART, RLENGTH)
      rest = substr(rest, RSTART + RLENGTH)
      sub(key "[ []*", "", list)
      count = split(list, words, " ")
      for (i = 1; i <= count; i += 3) kind_of[words[i]] = kind
    }
  }
  $1 == "trailer" { next }
  {
    line[$1] = $0
    mark($0, "/FontFile[23]?", "fonts")
    mark($0, "/ToUnicode", "character maps")
    mark($0, "/Contents", "content")
  }
  END {
    for (id in line) {
      text = line[id]
      if (text ~ /\/Type ?\/ObjStm/) { packed += length_of(text); continue }
      if (text ~ / stream$/) {
        kind = text ~ /\/Type ?\/XRef/ ? "cross references" : text ~ /\/Type ?\/Metadata/ ? "metadata" : kind_of[id]
        bytes[kind == "" ? "other streams" : kind] += length_of(text)
        continue
      }
      tag = text ~ /\/(StructElem|StructTreeRoot|ParentTree|Nums|MCR|OBJR|RoleMap)/ || text ~ /obj \[/ \
        || (text ~ /\/S ?\/[A-Za-z0-9]+/ && text ~ /\/P [0-9]+ 0 R/)
      plain[tag ? "tags" : "other objects"] += length(text)
      all_plain += length(text)
    }
    for (kind in plain) bytes[kind] += packed > 0 ? packed * plain[kind] / all_plain : plain[kind]
    for (kind in bytes) sum += bytes[kind]
    bytes["frame of the file"] = size - sum
    order = "fonts,character maps,content,tags,other objects,metadata,other streams,cross references,frame of the file"
    count = split(order, kinds, ",")
    for (i = 1; i <= count; ++i) printf "%-34s %9.1f kB\n", "bytes, " kinds[i], bytes[kinds[i]] / 1000
    printf "%-34s %9.1f kB\n", "bytes, in all", size / 1000
  }'
