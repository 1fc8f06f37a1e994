"""A gerund as the subject of its sentence, which names a deed: "Inviting A along with B while ignoring C | shows ..."."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..ontology import Unit
from ..syntax import grammar, tree
from .reading import PLAIN, Factuality, Reading

if TYPE_CHECKING:
    from ..syntax.words import Token

PASSING_OVER = grammar.words("passing_over")
LEFT_OUT = grammar.words("left_out")
NOT_DONE = grammar.words("not_done")
PASSED = PASSING_OVER | LEFT_OUT
NAMING = frozenset({"VBG", "VB"})
OUT, WHILE = "out", "while"
WITHOUT = frozenset({"without", "of"})
"""Behind "of" only where "instead" stands before it."""
NEGATIONS = frozenset({"not", "never", "n't", "n’t", "hardly"})


def subject_of_what(gerund: Token) -> Token | None:
    """The verb whose subject a gerund is, also where the parser found none."""
    verb = gerund.head
    if gerund.tag_ not in NAMING or gerund.i > verb.i:
        return None
    if verb.dep_ == "parataxis" and verb.head.i > verb.i:
        verb = verb.head  # "Inviting A, he said, was overdue"
    if gerund.dep_ == "csubj":
        return verb
    bare = gerund.dep_ == "advcl" and gerund.tag_ == "VBG" and not tree.children(gerund, "mark", "nsubj")
    return verb if bare and not tree.children(verb, "nsubj", *tree.PASSIVE_SUBJECTS) else None


def is_told_as_done(verb: Token) -> bool:
    """Whether what is said of a deed takes it for done: "shows", "was a mistake", "has cost", not "would be", "is easy", "was never an option"."""
    helping = tree.children(verb, "aux", "auxpass")
    if any(t.tag_ == "MD" for t in helping) or any(child.lower_ in NEGATIONS for child in verb.children):
        return False
    if tree.children(verb, "mark") and any(t.lower_ in {"if", "whether", "unless"} for t in verb.children):
        return False
    finite = next(iter(helping), verb)
    if tree.lemma(verb) not in tree.COPULAS:
        return finite.tag_ in {"VBD", "VBZ"}
    told = [word for child in tree.children(verb, "attr", "acomp", "prep") for word in child.subtree]
    past = finite.tag_ == "VBD" or finite != verb
    return past and NOT_DONE.isdisjoint(map(tree.lemma, told))


def done_with_it(gerund: Token, verb: Token) -> Iterator[Token]:
    """What whoever did the deed did, or left undone, with it: "while ignoring C", "without asking C", "and then opening an embassy"."""
    for word in gerund.doc[gerund.i + 1 : verb.i]:
        if word.tag_ != "VBG" or word.dep_ not in {"advcl", "pcomp", "conj", "csubj"}:
            continue
        above = word.head.head if word.dep_ == "pcomp" else word.head
        if word.dep_ == "pcomp" and word.head.lower_ not in WITHOUT:
            continue
        if word.dep_ == "conj" and above.dep_ == "dobj":
            above = above.head  # "sanctioning A and | expelling B", hung from A
        if above in {gerund, verb} or (above.lower_ == "instead" and above.head in {gerund, verb}):
            yield word


def meanwhile(verb: Token) -> Iterator[Reading]:
    """Whom somebody passes over while he meets others: "invited A while ignoring B"."""
    for word in tree.children(verb, "advcl"):
        opened = any(child.lower_ == WHILE for child in tree.children(word, "mark"))
        shunned = passing_over(word) if opened and word.tag_ == "VBG" else None
        if shunned is not None:
            yield shunned


def is_left_undone(word: Token) -> bool:
    return word.dep_ == "pcomp"


def passing_over(word: Token) -> Reading | None:
    """As in "while ignoring C", "while leaving C out": of those who meet others, it tells that they shun C."""
    out = any(child.lower_ == OUT for child in word.children)
    named = tree.lemma(word) in PASSING_OVER or (out and tree.lemma(word) in LEFT_OUT)
    whom = tree.children(word, "dobj") if named else []
    if not whom:
        return None
    return Reading(
        act="exclude",
        unit=Unit(lemmas=(tree.lemma(word),), recipient=("object",), recipient_topic="people"),
        trigger=word,
        actor=(),
        recipient=(tuple(whom[1:] or whom),),  # "other forces, in particular the rebels": these
        factuality=PLAIN,
    )


def as_fact(reading: Reading, *, undone: bool) -> Reading:
    """The reading of a gerund as that of a deed that was done, or left undone."""
    return replace(
        reading,
        actor=(),
        factuality=Factuality(polarity="negated" if undone else "affirmed"),
        grade="firm",
    )
