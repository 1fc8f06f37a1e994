"""What somebody is told: "told the council that A had recognised B" says what, and not which council."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

TELLS_WHOM = grammar.words("tells_whom")
SAYING = TELLS_WHOM | grammar.words("declaring")
LINKS = frozenset({"pobj", "prep", "agent", "acl", "dobj", "dative"})
THAT = "that"


def what_is_told(that: Token) -> Iterator[Edge]:
    """The clause has all it needs, so that "that" is no part of it; it hangs from whom the parser took it to describe."""
    clause, beside = that.head, that.head.head
    described = clause.dep_ in {"relcl", "acl"}
    if not (described or (clause.dep_ == "ccomp" and that.dep_ == "dobj")) or not is_complete(clause, that):
        return
    teller = beside
    while described and teller.dep_ in LINKS and teller.head != teller:
        teller = teller.head
    if described and (that.nbor(-1) not in beside.subtree or not is_heard(beside, teller)):
        return
    if (
        teller.in_news in SAYING
        and teller.pos_ == "VERB"
        and not (described and tree.children(teller, "ccomp"))
    ):
        yield Edge(word=that, head=clause, dep="mark")
        yield Edge(word=clause, head=teller, dep="ccomp")


def is_heard(noun: Token, teller: Token) -> bool:
    """Whether a noun is whom one tells, or in what one says it: "said in a statement that", and no claim that is itself told."""
    hears = teller.in_news in TELLS_WHOM and teller in {noun.head, noun.head.head}
    return hears or (noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.head.head == teller)


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
NEEDS: Rules = {what_is_told: SAYING}
