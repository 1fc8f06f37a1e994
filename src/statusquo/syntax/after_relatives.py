"""Who goes on a list behind a relative clause: "Spain, which endorsed the plan, and Germany", "Kenya, which recognised B, and Niger".

The clause is of the member right before it alone. The parser hangs the next one from that member, so that "which" would stand for
both, or takes it for one more object of the clause. Here it becomes the neighbour of the member that it follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import tree
from .edges import Edge, Rules
from .words import Token

RELATIVE = frozenset({"WDT", "WP", "WP$"})
PLACES = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "conj"})
AROUND = 2
"""Words from the end of the clause to the next member of the list: a comma, and "and"."""


def member_after_relative(member: Token) -> Iterator[Edge]:
    """As in "won over Spain, which endorsed the plan, and Germany"."""
    owner = member.head
    if member.pos_ != "PROPN" or owner.dep_ not in PLACES or not is_joined(member):
        return
    clause = next((c for c in tree.children(owner, "relcl") if c.i < member.i and is_set_off(c)), None)
    if clause is None:
        return
    last = named_last(clause)
    if (
        last.head == owner and last.dep_ == "appos"
    ):  # "A, B, which ..., and C", where B was taken for what A is
        yield Edge(word=clause, head=last, dep="relcl")
    else:
        yield Edge(word=member, head=owner.head, dep=owner.dep_)


def member_taken_into_relative(member: Token) -> Iterator[Edge]:
    """As in "talked to Kenya, which recognised B, and Niger": of two objects none stands behind a comma, so Niger is the clause's neighbour."""
    thing = member.head
    clause = thing.head if thing.dep_ in {"dobj", "pobj"} else thing
    while clause.dep_ == "prep" and clause.head != clause:
        clause = clause.head
    owner = clause.head if clause.head.pos_ == "PROPN" else named_last(clause)
    if member.pos_ != "PROPN" or clause.dep_ != "relcl" or not is_joined(member):
        return
    if owner.pos_ == "PROPN" and owner.dep_ in PLACES and is_set_off(clause) and not is_listed(thing, member):
        yield Edge(word=member, head=owner.head, dep=owner.dep_)


def is_set_off(clause: Token) -> bool:
    """Whether a relative clause stands behind a comma, so that it tells more of the one who is known anyhow."""
    return clause.doc.tokens[before(clause)].text == ","


def named_last(clause: Token) -> Token:
    """The name right before the comma of a relative clause."""
    return clause.doc.tokens[max(before(clause) - 1, 0)]


def before(clause: Token) -> int:
    """The place of the word before a relative clause; its own where no relative word opens it."""
    opening = next((c for c in clause.subtree if c.tag_ in RELATIVE), None)
    if opening is None or not opening.i:
        return clause.i
    at = opening.i - 1
    return at - 1 if at and clause.doc.tokens[at].dep_ == "prep" else at  # ", with which"


def is_joined(member: Token) -> bool:
    """Whether ", and" stands right before a name."""
    first = member.left_edge.i
    if first < AROUND:
        return False
    comma, joining = member.doc.tokens[first - AROUND], member.doc.tokens[first - 1]
    return comma.text == "," and joining.dep_ == "cc"


def is_listed(thing: Token, member: Token) -> bool:
    """As in "which recognised B, C, and D": there a comma stands between the objects as well."""
    between = member.doc[thing.i + 1 : member.left_edge.i - AROUND]
    return bool(tree.children(member, "conj")) or any(token.text == "," for token in between)


RULES: Rules = {
    member_after_relative: frozenset({"conj"}),
    member_taken_into_relative: frozenset({"conj"}),
}
NEEDS: Rules = dict.fromkeys(RULES, frozenset({"relcl"}))
