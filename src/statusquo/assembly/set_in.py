"""Of which deeds in a row somebody tells who is set in between two of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..syntax.words import Token

OPENING = frozenset({",", "–", "—", "-", "("})
JOINS = "CCONJ"


def tells_what_follows(trigger: Token, teller: Sequence[Token], cue: Sequence[Token]) -> bool:
    """As in "A recognised B and, according to C, opened an office": C tells of what stands behind him, and not of what is joined to it."""
    first = min([*(word.left_edge.i for word in teller), *(word.i for word in cue)], default=0)
    if first <= trigger.i:
        return False
    before = [word for word in trigger.doc.tokens[max(first - 2, 0) : first] if word.text not in OPENING]
    return bool(before) and before[-1].pos_ == JOINS and trigger.i < before[-1].i
