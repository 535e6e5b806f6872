#!/usr/bin/python3
"""Cuts the designer's fonts out of Noto Sans CJK SC (Debian: fonts-noto-cjk, fonts-noto-cjk-extra, python3-fonttools).

Regular has every character of GBK (rare characters of names). Medium, which takes the place of bold, and the
code font with its half-width Latin have GB2312.
The outlines stay CFF: the TrueType cut of the same font shows holes when zoomed.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

NOTO = Path("/usr/share/fonts/opentype/noto")
OUT = Path(__file__).resolve().parent.parent / "main/resources/io/hengce/designer/look"
EXTRA = range(0x20, 0x17F), range(0x2000, 0x2070), range(0x2190, 0x21FF), range(0x2200, 0x2270), range(0x3000, 0x3040)


def characters(charset, extra):
    found = set()
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes((high, low)).decode(charset)))
            except UnicodeDecodeError:
                pass
    for part in extra:
        found.update(part)
    return {code for code in found if not 0xE000 <= code < 0xF900}


def face(source, family):
    for number in range(20):
        font = TTFont(NOTO / source, fontNumber=number, lazy=False)
        if font["name"].getDebugName(16) == family or font["name"].getDebugName(1) == family:
            return font
    sys.exit(f"no {family} in {source}")


def widen_spaces(font):
    """The Latin space of a CJK font is so narrow that words run together on the screen."""
    for code in 0x20, 0xA0:
        name = font.getBestCmap()[code]
        font["hmtx"][name] = (270, 0)
        charstring = font["CFF "].cff.topDictIndex[0].CharStrings[name]
        pen = T2CharStringPen(270, None)
        font["CFF "].cff.topDictIndex[0].CharStrings[name] = pen.getCharString(charstring.private, charstring.globalSubrs)


def cut(font, codes, family, bold, target):
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["BASE", "vhea", "vmtx", "VORG"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=codes)
    worker.subset(font)
    style = "Bold" if bold else "Regular"
    names = font["name"]
    for number, text in {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}".replace(" Regular", ""),
                         6: f"{family.replace(' ', '')}-{style}"}.items():
        names.setName(text, number, 3, 1, 0x409)
    if family == "Hengce Sans":
        widen_spaces(font)
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    top = font["CFF "].cff
    top.fontNames[0] = f"{family.replace(' ', '')}-{style}"
    font.save(OUT / target)
    print(target, (OUT / target).stat().st_size, len(font.getBestCmap()))


OUT.mkdir(parents=True, exist_ok=True)
gbk, gb2312 = characters("gbk", EXTRA), characters("gb2312", EXTRA)
cut(face("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC"), gbk, "Hengce Sans", False, "HengceSans-Regular.otf")
cut(face("NotoSansCJK-Medium.ttc", "Noto Sans CJK SC"), gb2312, "Hengce Sans", True, "HengceSans-Bold.otf")
cut(face("NotoSansCJK-Regular.ttc", "Noto Sans Mono CJK SC"), gb2312, "Hengce Mono", False, "HengceMono-Regular.otf")
