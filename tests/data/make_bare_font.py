#!/usr/bin/env python3
"""Makes bare/fonts/Bare.ttf: a face that lacks what others have, so that tests can see what stands in for it.

It has the letters a to z, an é as one letter without the acute accent alone, and U+0308 without any letter that bears
it; no blank, no hyphen, no digits. Each glyph is one em wide, but for the mark. Made like make_ascii_font.py.
"""
import os

from fontTools.fontBuilder import FontBuilder

from make_ascii_font import ASCENT, CAP_HEIGHT, DESCENT, EM, EPOCH_1904_TO_1970, X_HEIGHT, box, hollow_box

ACUTE_E, DIAERESIS = "\u00e9", "\u0308"


def main():
    characters = [chr(c) for c in range(ord("a"), ord("z") + 1)] + [ACUTE_E, DIAERESIS]
    names = {c: f"uni{ord(c):04X}" for c in characters}
    order = [".notdef"] + [names[c] for c in characters]
    glyphs = {".notdef": hollow_box()} | {names[c]: box(c) for c in characters}
    widths = {name: 0 if name == names[DIAERESIS] else EM for name in order}
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(c): names[c] for c in characters})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({n: (widths[n], glyphs[n].xMin) for n in order})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=-DESCENT)
    builder.setupNameTable(
        {"familyName": "Bare", "styleName": "Regular", "psName": "Bare-Regular", "fullName": "Bare",
         "uniqueFontIdentifier": "cvpdf Bare", "version": "Version 1.000",
         "licenseDescription": "MIT"}, mac=False)
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=-DESCENT, usWinAscent=ASCENT, usWinDescent=DESCENT,
                     sxHeight=X_HEIGHT, sCapHeight=CAP_HEIGHT, usWeightClass=400)
    builder.setupPost()
    builder.updateHead(created=EPOCH_1904_TO_1970, modified=EPOCH_1904_TO_1970)
    builder.font.recalcTimestamp = False
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bare", "fonts")
    builder.save(os.path.join(folder, "Bare.ttf"))


if __name__ == "__main__":
    main()
