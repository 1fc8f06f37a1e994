"""The one cleaning that a text ever gets, on reading: what it leaves is stored, and offsets count in it."""

from __future__ import annotations

import re
import unicodedata

# Line ends of all systems, with vertical tab, form feed and Unicode separators that page breaks leave.
LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
NO_BREAK_SPACE = re.compile("[\u00a0\u202f]")
# Control characters but tab and newline; soft hyphen; zero-width and direction marks; byte order mark.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
    "\ufffe\uffff]"
)
# Halves of a character, which broken JSON escapes give and no encoding can write.
SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    """The text in NFC with plain newlines and spaces and nothing invisible; quotes and dashes stay."""
    text = LINE_END.sub("\n", text)
    text = NO_BREAK_SPACE.sub(" ", text)
    text = SURROGATE.sub("\ufffd", INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """A title or name: normalised, with every run of white space as one space."""
    return " ".join(normalise(text).split())
