"""Two persons with their offices, joined by "and": "Syrian President Ahmed al-Sharaa and Interior Minister Anas Khattab".

With so many capitals in a row the parser takes the first name for a part of the second one's title. Each run of capitals is one name, the
last word of each its head, and the second is joined to the first.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar
from .edges import Edge, Rules
from .words import Token

OFFICES = grammar.words("offices") | grammar.words("delegates")
IN_NAMES = frozenset({"PROPN", "ADJ"})
HYPHENS = frozenset({"-", "‑", "–"})
PARTICLES = grammar.words("name_particles")
LEAST = 2
"""Words of the shortest name with an office: "President Brecht"."""
OPENING = frozenset({"amod", "poss", "case"})


def second_with_office(joint: Token) -> Iterator[Edge]:
    """As in "President A and | Interior Minister B": the first is no part of the second, and both are acted on."""
    first = run_before(joint)
    second = run_behind(joint) if is_titled(first) else []
    if not is_titled(second) or is_joined(first[-1], second[-1]):
        return
    above = words_above(first, joint, second)
    if len({(word.head.i, word.dep_) for word in above}) != 1 or above[0].dep_ == "conj":
        return
    one, other, top = first[-1], second[-1], above[0]
    yield Edge(word=one, head=one if top.head == top else top.head, dep=top.dep_)
    yield Edge(word=other, head=one, dep="conj")
    yield Edge(word=joint, head=one, dep="cc")
    for run in (first, second):
        yield from below_last(run, {word.i for word in (*first, joint, *second)})


def is_joined(one: Token, other: Token) -> bool:
    return other.dep_ == "conj" and other.head == one


def words_above(first: list[Token], joint: Token, second: list[Token]) -> list[Token]:
    """The words of two names that hang from elsewhere: of two that are acted on alike these hang alike."""
    own = {word.i for word in (*first, joint, *second)}
    return [word for word in (*first, *second) if word.head.i not in own or word.head == word]


def below_last(run: list[Token], own: set[int]) -> Iterator[Edge]:
    """The words of a name under its last one, with what hung from them."""
    last, inside = run[-1], {word.i for word in run}
    for word in run:
        kept = word.head.i in inside and word.dep_ in OPENING
        if word is not last and not kept:
            yield Edge(word=word, head=last, dep="compound" if word.pos_ == "PROPN" else "amod")
        for child in word.children if word is not last else ():
            if child.i not in own:
                yield Edge(word=child, head=last, dep=child.dep_)


def run_before(joint: Token) -> list[Token]:
    start = joint.i
    while start and is_in_name(joint.doc[start - 1]):
        start -= 1
    return list(joint.doc[start : joint.i])


def run_behind(joint: Token) -> list[Token]:
    end = joint.i + 1
    while end < len(joint.doc) and is_in_name(joint.doc[end]):
        end += 1
    return list(joint.doc[joint.i + 1 : end])


def is_in_name(word: Token) -> bool:
    joins = word.text in HYPHENS or word.tag_ == "POS" or word.lower_ in PARTICLES
    return joins or (word.pos_ in IN_NAMES and word.text[:1].isupper())


def is_titled(run: list[Token]) -> bool:
    """Whether an office stands in a run of capitals, and a name behind it."""
    if len(run) < LEAST or run[-1].pos_ != "PROPN":
        return False
    return any(word.lower_ in OFFICES for word in run[:-1]) and run[-1].lower_ not in OFFICES


RULES: Rules = {second_with_office: frozenset({"cc"})}
NEEDS: Rules = {second_with_office: OFFICES}
