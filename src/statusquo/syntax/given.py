"""What is given to somebody who is named without a "to": "granted Kosovo recognition" is no grant of a "Kosovo recognition"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

GIVING = grammar.words("giving") | grammar.words("giving_or_refusing")
GIFTS = grammar.words("gifts")
BEFORE = frozenset({"compound", "nmod"})


def given_to_name(gift: Token) -> Iterator[Edge]:
    """As in "granted Kosovo recognition", "denied Chad and Mali aid": right behind the verb stands who gets it, and then what."""
    verb = gift.head
    if gift.dep_ != "dobj" or tree.lemma(gift) not in GIFTS or tree.lemma(verb) not in GIVING:
        return
    names = [name for name in tree.children(gift, *BEFORE) if name.pos_ == "PROPN"]
    first = names[0] if names else None
    if first is None or first.left_edge.i != verb.i + 1 or first.right_edge.nbor(1).text == "-":
        return
    to_another = any(
        child.lower_ == "to" and child.i > gift.i for node in (verb, gift) for child in node.children
    )
    if not to_another and not tree.children(verb, "dative"):
        yield Edge(word=first, head=verb, dep="dative")


RULES: Rules = {given_to_name: frozenset({"dobj"})}
NEEDS: Rules = {given_to_name: GIVING}
