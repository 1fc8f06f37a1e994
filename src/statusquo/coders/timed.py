"""Clauses of time that are as far from a fact as what stands above them: "will join when recognised by A", "would join as soon as A
recognised it"; and those that are over with it: "once recognised by A, it opened an embassy".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Modality
from ..syntax import tree
from .finite import finite
from .imagined import is_future, is_told_ahead

if TYPE_CHECKING:
    from ..syntax.words import Token

TIMES = frozenset({"when", "whenever", "once", "until", "before"})
SOON, AS, ONCE, LATER, WOULD = "soon", "as", "once", "later", "would"


def opener_of_time(clause: Token) -> Token | None:
    """The word by which a clause tells when."""
    for word in tree.children(clause, "mark", "advmod"):
        if word.lower_ in TIMES or (word.lower_ == AS and clause.head.lower_ == SOON):
            return word
    return None


def is_reduced(clause: Token) -> bool:
    """Whether a clause is but a participle, so that what stands above it tells its time: "when recognised by A"."""
    return clause.tag_ == "VBN" and not tree.children(clause, *tree.ANY_SUBJECTS, "aux", "auxpass")


def as_above(clause: Token) -> tuple[Modality, str] | None:
    """How far a clause of time is from a fact where the clause above it tells that, with the word that opens it.

    "Once backed by A, B turned to C" may tell of what was so, and is so no longer.
    """
    word = opener_of_time(clause)
    if word is None:
        return None
    if is_reduced(clause) and is_over_once(word, clause):
        return "actual", ONCE
    above = tree.clause_verb(clause.head)
    if is_reduced(clause):
        ahead = is_future(above)
    else:
        ahead = finite(clause).tag_ == "VBD" and any(c.lower_ == WOULD for c in tree.children(above, "aux"))
    late = any(c.lower_ == LATER for c in tree.children(above, "advmod"))
    return ("conditional", word.lower_) if ahead and not late and not is_told_ahead(above) else None


def is_over_once(word: Token, clause: Token) -> bool:
    """As in "Once A recognised B, C protested": in the past it is no condition."""
    if word.lower_ != ONCE or clause.dep_ != "advcl":
        return False
    past = is_reduced(clause) or finite(clause).tag_ == "VBD"
    return past and finite(tree.clause_verb(clause.head)).tag_ == "VBD"
