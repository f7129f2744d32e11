"""Cuts Source Sans 3 down to the letters of the site. Usage: make.py FOLDER-OF-VARIABLE-TTF. See README.md."""
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = (
    "U+0020-007E,U+00A0-00FF,U+0106-0107,U+010C-010D,U+0110-0111,U+0160-0161,U+017D-017E,U+0152-0153,"
    "U+2009,U+200B-200D,U+2010-2015,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2030,U+2032-2033,U+2039-203A,"
    "U+202F,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+2197,U+2212,U+2264-2265,U+FFFD"
)
CYRILLIC = "U+0300-0301,U+0400-045F,U+0490-0491"
LATIN_EXT = "U+0100-0105,U+0108-010B,U+010E-010F,U+0112-0151,U+0154-015F,U+0162-017C,U+01C4-01CC,U+0218-021B"
FEATURES = ["kern", "liga", "locl", "ccmp", "mark", "mkmk", "tnum", "lnum", "pnum", "sups", "frac", "numr", "dnom", "calt", "rvrn"]
# "Source" is a reserved font name: a changed copy has to carry another one.
RENAMED = [("Source Sans 3 VF", "Civic Sans"), ("SourceSans3VF", "CivicSans"), ("Source Sans 3", "Civic Sans"),
           ("SourceSans3", "CivicSans")]


def cut(source: Path, letters: str, weights: object, target: Path) -> None:
    options = subset.Options(layout_features=FEATURES, layout_scripts=["*"], hinting=False, notdef_outline=True, name_IDs=["*"])
    font = TTFont(source)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(letters))
    subsetter.subset(font)
    with tempfile.TemporaryDirectory() as folder:
        # Saved and read again: the instancer wants tables as they stand in a file.
        font.save(f"{folder}/cut.ttf")
        font = instancer.instantiateVariableFont(TTFont(f"{folder}/cut.ttf"), {"wght": weights})
        font.save(f"{folder}/limited.ttf")
        font = TTFont(f"{folder}/limited.ttf")
        for record in list(font["name"].names):
            if record.nameID in (1, 3, 4, 6, 16, 18, 21, 25):
                text = record.toUnicode()
                for old, new in RENAMED:
                    text = text.replace(old, new)
                font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
        font.flavor = "woff2"
        font.save(target)


if __name__ == "__main__":
    folder, here = Path(sys.argv[1]), Path(__file__).parent.parent / "assets" / "fonts"
    upright, italic = folder / "SourceSans3VF-Upright.ttf", folder / "SourceSans3VF-Italic.ttf"
    cut(upright, LATIN, (400, 900), here / "civic-latin.woff2")
    cut(upright, CYRILLIC, (400, 900), here / "civic-cyrillic.woff2")
    cut(upright, LATIN_EXT, (400, 900), here / "civic-latin-ext.woff2")
    cut(italic, LATIN, 400, here / "civic-latin-italic.woff2")
    cut(italic, CYRILLIC, 400, here / "civic-cyrillic-italic.woff2")
