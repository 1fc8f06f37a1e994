"""Text that was typed or cut without its blanks: where the tokeniser is to cut, and how the parser is to see a line.

Offsets stay those of the document: a cut adds no character, and each replacement has the length of what it replaces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

CUTS = (
    r"(?<=[A-Z]\.[A-Z]\.)(?=[a-z]{2})",  # "U.S.sanctions"
    r"(?<=[a-z\d])[;(\[](?=[A-Za-z\d])",  # "Kosovo;Ghana", "Kosovo(Ghana", "Kosovo[1]"
    r"(?<=[a-z\d])[)\]](?=[A-Za-z])",
    r"(?<=[a-z\d]),(?=[\"'][A-Za-z])",  # 'Chad,"said'
    r"(?<=[,.!?])\"(?=[A-Za-z])",
)
UNICODE = "(?u)"
NO_INITIALS = r"(?!(?:[A-Z]\.){2,}[a-z])"
"""As in "U.S.sanctions", which looks like an address."""
SLASH = re.compile(r"(?<=[a-z])/(?=[A-Z])|(?<=\b[A-Z]{2})/(?=[A-Z])")
"""As in "Serbia/Kosovo talks", "US/UK sanctions"; no date, no address, no "and/or"."""
SLASH_AND_BLANK = re.compile(r"(?<=[a-z]) ?/ (?=[A-Z])")
DASHES = re.compile(r"(?<=\w) [-–] (?=[a-z][^-–—;:.]{3,90} [-–] [a-z])")
SECOND_DASH = re.compile(r"(?<=\w) [-–] (?=[a-z])")
LONG_DASH = " — "


def add_cuts(language: Language) -> None:
    """The tokeniser cuts in these places as well."""
    from spacy.util import compile_infix_regex

    tokenizer: Any = language.tokenizer
    known = tokenizer.infix_finditer.__self__.pattern
    tokenizer.infix_finditer = compile_infix_regex((*CUTS, known)).finditer
    address = tokenizer.url_match.__self__.pattern.removeprefix(UNICODE)
    tokenizer.url_match = re.compile(f"{NO_INITIALS}(?:{address})").match


def spaced(text: str) -> str:
    """The text as the parser should see it, of the same length: names joined by a slash, an aside between two dashes."""
    if "/" in text:
        text = SLASH.sub("-", text)
        text = SLASH_AND_BLANK.sub(lambda found: found[0].replace("/", ","), text)
    if " - " in text or " – " in text:
        text = with_long_dashes(text)
    return text


def with_long_dashes(text: str) -> str:
    """As in "Peru - a neighbour of Chile - recognised Kosovo": the parser knows such dashes by their length."""
    found = DASHES.search(text)
    while found:
        second = SECOND_DASH.search(text, found.end())
        if second is None:
            break
        text = (
            text[: found.start()]
            + LONG_DASH
            + text[found.end() : second.start()]
            + LONG_DASH
            + text[second.end() :]
        )
        found = DASHES.search(text, second.end())
    return text
