"""What is answered where somebody was asked whether an act will be done: "Asked whether Chad would follow, its president said no"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .reading import Factuality

if TYPE_CHECKING:
    from ..syntax.words import Token

ASK, WHETHER = frozenset({"ask"}), frozenset({"whether", "if"})
ASKED = "asked whether"
"""The cue of what was answered."""
REPLYING = grammar.words("replying")
NO, YES = frozenset({"no", "not", "never"}), frozenset({"yes"})
RULING, TAKEN_UP = "rule", frozenset({"it", "this", "that"})
ELLIPTICAL = frozenset({"would", "will"})


def question(verb: Token) -> Token | None:
    """The verb that asks whether the act of another will be done: the "asked" of "Asked whether Chad would follow, ..."."""
    opened = any(word.lower_ in WHETHER for word in tree.children(verb, "mark"))
    asking = verb.head
    return asking if opened and tree.lemma(asking) in ASK and asking != verb else None


def answer(asking: Token) -> Factuality | None:
    """What the answer makes of the act: refused, promised or left open; None where it tells nothing of it ("declined to say")."""
    replying, sayer = reply(asking)
    if replying is None or sayer is None:
        return None
    told = verdict(replying)
    if told is None:
        return None
    polarity, modality, words = told
    return Factuality(
        polarity="negated" if polarity else "affirmed",
        modality="possible" if modality else "planned",
        grade="firm",
        sayer=sayer,
        cues=(ASKED,),
        words=(asking, *words),
    )


def reply(asking: Token) -> tuple[Token | None, Token | None]:
    """The verb that answers, and its subject; the parser makes the one asked the subject of "asked" where that stands behind his name."""
    if asking.dep_ == "advcl":
        return asking.head, tree.first(tree.children(asking.head, "nsubj"))
    behind = [word for word in tree.children(asking, "ccomp", "conj", "parataxis") if word.i > asking.i]
    own = [word for word in behind if tree.lemma(word) in REPLYING or is_ruling_out(word)]
    return tree.first(own), tree.first(tree.children(asking, "nsubj"))


def verdict(verb: Token) -> tuple[bool, bool, tuple[Token, ...]] | None:
    """Whether the answer denies, whether it leaves it open, and its words."""
    if is_ruling_out(verb):
        denied = tree.children(verb, "neg")
        return (False, True, (verb, *denied)) if denied else (True, False, (verb,))
    if tree.lemma(verb) not in REPLYING or tree.children(verb, "neg"):
        return None
    bare = [word for word in verb.children if word.i > verb.i and word.lower_ in NO | YES]
    if bare and not any(word.dep_ == "ccomp" for word in verb.children):
        return bare[0].lower_ in NO, False, (bare[0],)
    for clause in tree.children(verb, "ccomp"):
        if clause.lower_ in ELLIPTICAL and all(
            child.dep_ in {"nsubj", "neg", "mark"} for child in clause.children
        ):
            return bool(tree.children(clause, "neg")), False, (clause, *tree.children(clause, "neg"))
    return None


def is_ruling_out(verb: Token) -> bool:
    """As in "ruled it out", "did not rule that out"."""
    out = any(child.lower_ == "out" for child in verb.children)
    return (
        tree.lemma(verb) == RULING
        and out
        and any(word.lower_ in TAKEN_UP for word in tree.children(verb, "dobj"))
    )
