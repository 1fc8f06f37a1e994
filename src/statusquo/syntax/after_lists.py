"""A clause whose doers are a list behind "after", "before", "since": "recalled its envoys after Ireland, Spain and Norway recognised B".

The parser takes the first name for the object of a preposition and the verb for a neighbour of the one before, so that whoever recalled
his envoys is told to have recognised B as well. No "and" joins the two verbs, and the list stands right before the second.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import tree
from .edges import Edge, Rules
from .words import Token

OPENING = frozenset({"after", "before", "since", "until", "because", "as", "once", "when", "while"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
HELPING = frozenset({"aux", "auxpass", "advmod", "neg"})
BESIDE = frozenset({"conj", "advcl", "ccomp", "dep"})
NAMES = frozenset({"PROPN", "NOUN"})
VERBAL = frozenset({"VERB", "AUX"})


def doers_behind(opening: Token) -> Iterator[Edge]:
    """As in "after Ireland, Spain and Norway | recognised B": they did it, and the clause is of what was done then."""
    first = tree.first(tree.children(opening, "pobj"))
    if first is None or first.pos_ not in NAMES:
        return
    stray = second_of(first, opening)
    last = last_of(stray or first)
    verb = verb_behind(last, opening)
    if verb is None:
        return
    own = tree.children(verb, *tree.ANY_SUBJECTS)
    if own and not (len(own) == 1 and is_last(own[0], last)):
        return
    yield Edge(word=verb, head=verb.head, dep="advcl")
    yield Edge(word=opening, head=verb, dep="mark")
    yield Edge(word=first, head=verb, dep=subject_of(verb))
    for member, before in ((stray, first), (tree.first(own), last)):
        if member is not None:
            yield Edge(word=member, head=before, dep="conj")


def clause_set_off(opening: Token) -> Iterator[Edge]:
    """As in "Serbia, after Kenya and Syria recognised B, | withdrew its envoys": the verb of the sentence is the one behind the clause."""
    verb = next((word for word in opening.ancestors if word.pos_ in VERBAL), None)
    if verb is None or not 0 < opening.i < verb.i or opening.nbor(-1).text != ",":
        return
    subjects = tree.children(verb, *tree.ANY_SUBJECTS)
    doers = [*tree.children(opening, "pobj"), *(one for one in subjects if one.i > opening.i)]
    then = next((c for c in tree.children(verb, "conj") if c.tag_ in FINITE and c.nbor(-1).text == ","), None)
    if then is None or not doers or verb.tag_ not in FINITE or subjects[0].i > opening.i:
        return
    if last_of(doers[0]).right_edge.i != verb.i - 1:
        return
    yield Edge(word=then, head=then if verb.head == verb else verb.head, dep=verb.dep_)
    yield Edge(word=verb, head=then, dep="advcl")
    yield Edge(word=subjects[0], head=then, dep=subject_of(then))
    yield Edge(word=opening, head=verb, dep="mark")
    yield Edge(word=doers[0], head=verb, dep=subject_of(verb))


def second_of(first: Token, opening: Token) -> Token | None:
    """As in "its envoy after Kenya, | Ghana and Togo": the next of the list where it was taken for what the envoy is."""
    end = first.right_edge.i + 1
    if tree.children(first, "conj") or end >= len(first.doc) or first.doc[end].text != ",":
        return None
    others = tree.children(opening.head, "appos", "conj")
    return next((one for one in others if one.left_edge.i == end + 1 and one.pos_ == "PROPN"), None)


def last_of(first: Token) -> Token:
    """The last of those that are joined to a noun, each to the one before."""
    last = first
    while joined := tree.children(last, "conj"):
        last = joined[-1]
    return last


def verb_behind(last: Token, opening: Token) -> Token | None:
    """The verb that begins right behind a list, with what helps it, where it was taken for a neighbour of a verb before."""
    end = last.right_edge.i + 1
    word = last.doc[min(end, len(last.doc) - 1)]
    if word.lower_ == "and":
        return None
    verb = word.head if word.dep_ in HELPING or word.dep_ in tree.ANY_SUBJECTS else word
    above = {opening.head, opening.head.head}
    if verb.dep_ not in BESIDE or verb.pos_ not in VERBAL or verb.head not in above or verb.i < end:
        return None
    helped = tree.children(verb, "aux", "auxpass")
    return verb if verb.tag_ in FINITE or any(one.tag_ in FINITE for one in helped) else None


def is_last(subject: Token, last: Token) -> bool:
    """As in "Palau, Tuvalu and | Nauru opened": the last of the list stands behind its "and", and was taken for all who did it."""
    joint = tree.children(last, "cc")
    return bool(joint) and subject.left_edge.i == joint[-1].i + 1


def subject_of(verb: Token) -> str:
    return "nsubjpass" if tree.children(verb, "auxpass") else "nsubj"


RULES: Rules = {doers_behind: frozenset({"prep"}), clause_set_off: frozenset({"prep", "mark"})}
WORDS: Rules = dict.fromkeys(RULES, OPENING)
NEEDS: Rules = {
    doers_behind: BESIDE,
    clause_set_off: frozenset({","}),
}
