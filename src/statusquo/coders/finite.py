"""The tense of a verb by its own form and its auxiliaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..syntax.words import Token

AUXILIARY = frozenset({"aux", "auxpass"})
PRESENT = frozenset({"VBZ", "VBP"})


def finite(verb: Token) -> Token:
    """The word that has the tense of a verb."""
    for word in verb.children:
        if word.dep_ in AUXILIARY and word.tag_ != "TO":
            return word
    return verb


def is_present(verb: Token) -> bool:
    return finite(verb).tag_ in PRESENT


def is_perfect(verb: Token) -> bool:
    for child in verb.children if "have" in verb.doc.lemmas else ():
        if child.in_news == "have" and child.dep_ == "aux":
            return True
    return False
