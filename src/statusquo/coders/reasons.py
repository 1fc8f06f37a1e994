"""What somebody has in mind: "signed an accord for recognising Peru"; "cut ties with Chad for recognising Peru" takes it for done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

FOR = "for"
KNOWN = roles.JUDGING | roles.PUNISHING | grammar.words("known_for")


def is_purpose(preposition: Token) -> bool:
    """As in "voted for recognising", "holds talks for recognising": what somebody has in mind."""
    above = preposition.head
    return preposition.lower_ == FOR and above.pos_ in tree.VERBAL and tree.lemma(above) not in KNOWN
