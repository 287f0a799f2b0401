#!/usr/bin/env python3
"""Remakes counts.txt: how many entries BibTeX and biber find in the .bib files of Debian's TeX Live packages.

    count.py FOLDER           the table of the packages in FOLDER, to standard output
    count.py --fetch FOLDER   gets the packages into FOLDER first (Debian; apt-get, dpkg-deb, about 170 MB)

The tests read the files of FOLDER where the variable CVPDF_COLLECTIONS names it, and of / otherwise, where the packages
may be installed; Debian packs some of them there (.gz), and the tests pass those over.

Needs bibtex (texlive-binaries) and biber. biber takes seconds for a small file and minutes for a large one, so those
are BibTeX's alone: count on half an hour. Notes stand behind the rows that had one: they are by hand, and are kept as long as the file is the same.
"""
import gzip
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PACKAGES = ["texlive-base", "texlive-bibtex-extra", "texlive-publishers", "texlive-latex-extra", "texlive-humanities",
            "texlive-humanities-doc", "texlive-science"]
LARGEST_FOR_BIBER = 400_000  # Bytes.
LIMITS = {"max_strings": "1000000", "hash_size": "1000000", "max_cites": "100000", "max_fields": "5000000",
          "BIBINPUTS": ".", "BSTINPUTS": "."}
HEAD = """\
# Made by count.py: the entries of .bib files of Debian 12 (TeX Live 2022) that BibTeX 0.99d and biber 2.18 find.
# '-' is a program that gave up (biber does at an error) or was not asked (biber, for files that take it minutes).
# A note that begins with "ours N:" says why we count otherwise than BibTeX.
# sha256 bibtex biber package file note"""
TABLE = pathlib.Path(__file__).with_name("counts.txt")

def fetch(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        subprocess.run(["apt-get", "download", package], cwd=folder, check=True)
        [archive] = folder.glob(f"{package}_*.deb")
        subprocess.run(["dpkg-deb", "-x", archive, folder / package], check=True)
        archive.unlink()
    for packed in folder.rglob("*.bib.gz"):
        packed.with_suffix("").write_bytes(gzip.decompress(packed.read_bytes()))
        packed.unlink()

def by_bibtex(text):
    """The entries that \\citation{*} cites; '-' where BibTeX gives up."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "a.bib").write_bytes(text)
        (place / "count.bst").write_text("ENTRY { } { } { }\nREAD\n")
        (place / "a.aux").write_text("\\citation{*}\n\\bibdata{a}\n\\bibstyle{count}\n")
        subprocess.run(["bibtex", "-terse", "a"], cwd=place, env={**os.environ, **LIMITS}, capture_output=True)
        log = (place / "a.blg").read_text(errors="replace")
    used = re.search(r"You've used (\d+) entr", log)
    return used.group(1) if used and "fatal error" not in log else "-"

def by_biber(text):
    """The entries that biber writes in its tool mode; '-' where it gives up."""
    if len(text) > LARGEST_FOR_BIBER:
        return "-"
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "a.bib").write_bytes(text)
        try:
            subprocess.run(["biber", "--tool", "--quiet", "a.bib"], cwd=place, capture_output=True, timeout=120)
        except subprocess.TimeoutExpired:
            return "-"
        out = place / "a_bibertool.bib"
        return str(len(re.findall(r"^@(?!(?:STRING|COMMENT|PREAMBLE)\b)", out.read_text(), re.M | re.I))) if out.exists() else "-"

def notes():
    """By digest."""
    lines = TABLE.read_text().splitlines() if TABLE.exists() else []
    rows = [line.split(None, 5) for line in lines if not line.startswith("#")]
    return {row[0]: row[5] for row in rows if len(row) > 5}

def main():
    folder = pathlib.Path(sys.argv[-1])
    if "--fetch" in sys.argv:
        fetch(folder)
    old = notes()
    print(HEAD)
    seen = set()
    for package in PACKAGES:
        for path in sorted((folder / package).rglob("*.bib")):
            text = path.read_bytes()
            digest = hashlib.sha256(text).hexdigest()
            if path.is_symlink() or digest in seen:
                continue
            seen.add(digest)
            row = [digest, by_bibtex(text), by_biber(text), package, str(path.relative_to(folder / package))]
            print(" ".join(row + [old[digest]] if digest in old else row), flush=True)

main()
