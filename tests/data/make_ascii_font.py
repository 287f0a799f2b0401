#!/usr/bin/env python3
"""Makes fonts/Ascii.ttf: every printable ASCII character is one em wide, so that tests can count widths on fingers.

Needs fontTools (Debian: python3-fonttools); the tests use the committed result.
Glyphs are solid boxes, with their character's x-height or cap height; glyph 0 is a hollow box. No kerning, no ligatures.
"""
import os

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000
ASCENT, DESCENT, CAP_HEIGHT, X_HEIGHT = 800, 200, 700, 500
MARGIN = 50
EPOCH_1904_TO_1970 = 2082844800


def rectangle(pen, left, bottom, right, top, clockwise=True):
    points = [(left, bottom), (left, top), (right, top), (right, bottom)]
    if not clockwise:
        points.reverse()
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def box(character):
    pen = TTGlyphPen(None)
    if character == " ":
        return pen.glyph()
    top = X_HEIGHT if character.islower() else CAP_HEIGHT
    rectangle(pen, MARGIN, 0, EM - MARGIN, top)
    return pen.glyph()


def hollow_box():
    pen = TTGlyphPen(None)
    rectangle(pen, MARGIN, 0, EM - MARGIN, CAP_HEIGHT)
    rectangle(pen, 2 * MARGIN, MARGIN, EM - 2 * MARGIN, CAP_HEIGHT - MARGIN, clockwise=False)
    return pen.glyph()


def main():
    characters = [chr(c) for c in range(0x20, 0x7F)]
    names = {c: f"uni{ord(c):04X}" for c in characters}
    order = [".notdef"] + [names[c] for c in characters]
    glyphs = {".notdef": hollow_box()} | {names[c]: box(c) for c in characters}
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(c): names[c] for c in characters})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({n: (EM, glyphs[n].xMin if hasattr(glyphs[n], "xMin") else 0) for n in order})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=-DESCENT)
    builder.setupNameTable(
        {"familyName": "Ascii", "styleName": "Regular", "psName": "Ascii-Regular", "fullName": "Ascii",
         "uniqueFontIdentifier": "cvpdf Ascii", "version": "Version 1.000",
         "licenseDescription": "MIT"}, mac=False)
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=-DESCENT, usWinAscent=ASCENT, usWinDescent=DESCENT,
                     sxHeight=X_HEIGHT, sCapHeight=CAP_HEIGHT, usWeightClass=400)
    builder.setupPost(isFixedPitch=1)
    builder.updateHead(created=EPOCH_1904_TO_1970, modified=EPOCH_1904_TO_1970)
    builder.font.recalcTimestamp = False
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fonts")
    builder.save(os.path.join(folder, "Ascii.ttf"))


if __name__ == "__main__":
    main()
