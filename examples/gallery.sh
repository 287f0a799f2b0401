#!/bin/sh
# The gallery: every example in every layout, the first pages side by side, a row for each example.
#   examples/gallery.sh [PROGRAM [FOLDER]]     build/release/cvpdf and build/gallery by default
# Writes FOLDER/EXAMPLE-LAYOUT.pdf, and FOLDER/layouts.png as the README shows it. Needs ImageMagick for the latter.
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/release/cvpdf}")
folder=${2:-build/gallery}
mkdir -p "$folder"
rm -f "$folder"/*.png

layouts=$("$program" layouts | awk '{ print $1 }')
pictures=
for example in examples/resume examples/designer content/cv examples/scholar; do
  name=$(basename "$example")
  for layout in $layouts; do
    base=$folder/$name-$layout
    "$program" "$example.toml" --layout "$layout" --quiet --set page.paper=a4 -o "$base.pdf" -o "$base.png" --dpi 36
    for first in "$base.png" "$base-1.png" "$base-01.png"; do
      [ ! -f "$first" ] || pictures="$pictures $first"
    done
  done
done
# shellcheck disable=SC2086  # A list of names without blanks.
montage $pictures -tile "$(echo "$layouts" | wc -l)x" -geometry +6+6 -background "#9a9a9a" "$folder/layouts.png"
# Colours are chosen for the whole: montage alone would turn pale ones into others.
convert "$folder/layouts.png" -dither None -colors 128 -define png:compression-level=9 "$folder/layouts.png"
