"""What somebody is told: "told the council that A had recognised B" says what, and not which council."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

TELLS_WHOM = grammar.words("tells_whom")
THAT = "that"
HEARING = frozenset({"dobj", "dative", "pobj"})


def what_is_told(that: Token) -> Iterator[Edge]:
    """The clause has all it needs, so that "that" is no part of it; it hangs from whom the parser took it to describe."""
    clause = that.head
    if that.head.pos_ not in {"VERB", "AUX"} or not is_complete(clause, that):
        return
    teller = clause.head
    if clause.dep_ in {"relcl", "acl"}:
        teller = clause.head.head
        teller = teller.head if teller.dep_ == "prep" else teller
        told = clause.head.dep_ in HEARING and clause.head.i == that.i - 1
        if not told or tree.children(teller, "ccomp"):
            return
    elif clause.dep_ != "ccomp":
        return
    if teller.in_news in TELLS_WHOM and teller.pos_ == "VERB" and teller.i < that.i:
        yield Edge(word=that, head=clause, dep="mark")
        yield Edge(word=clause, head=teller, dep="ccomp")


def is_complete(clause: Token, that: Token) -> bool:
    """Whether the clause has a subject of its own, and an object where one is wanted."""
    doers = [t for t in tree.children(clause, *tree.ANY_SUBJECTS) if t != that and t.i > that.i]
    objects = [
        t for t in clause.children if t.i > clause.i and t.dep_ in {"dobj", "attr", "acomp", "ccomp", "xcomp"}
    ]
    passive = bool(tree.children(clause, "auxpass"))
    return bool(doers) and (bool(objects) or passive)


RULES: Rules = {what_is_told: frozenset({"WDT", "IN"})}
WORDS: Rules = {what_is_told: frozenset({THAT})}
NEEDS: Rules = {what_is_told: TELLS_WHOM}
