"""What somebody could not but do: done where it is told in the past, and open where he still has no choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..ontology import Cue
    from ..syntax.words import Token

COULD_NOT_BUT = "could not but"
"""The cue, by whatever words it is told."""
PAST = frozenset({"was", "were", "had"})
NOTHING_BUT = ("not but", "n't but", "not help but", "n't help but", "do nothing but", "do little but")
LONGEST = 3


def is_still_to_do(cue: Cue, verb: Token) -> bool:
    """As in "has no choice but to", "will have no choice but to", "said that it had no choice but to": nobody tells that it was done."""
    if "but" not in cue.after or cue.polarity != "affirmed":
        return False
    past = verb.tag_ == "VBD" or any(child.lower_ in PAST for child in verb.children)
    return not past or verb.dep_ == "ccomp"


def could_not_but(word: Token) -> bool:
    """Whether "could", or the "not" behind it, opens "could not but recognise", "could not help but", "could do nothing but"."""
    if "but" not in word.doc.lowers or "could" not in word.doc.lowers:
        return False
    could = word if word.lower_ == "could" else word.nbor(-1) if word.i else word
    if could.lower_ != "could":
        return False
    behind = " ".join(token.lower_ for token in word.doc[could.i + 1 : could.i + 1 + LONGEST])
    return behind.startswith(tuple(f"{words} " for words in NOTHING_BUT)) or behind in NOTHING_BUT
