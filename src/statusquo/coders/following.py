"""Words that tell a deed again of another, without its own: "Chad followed", "is expected to follow", "took the same step"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .quantifiers import is_resumed

if TYPE_CHECKING:
    from ..ontology import ActFile
    from ..syntax.words import Token

FOLLOWING = grammar.words("following")
STEPPING = frozenset({"take", "make"})
GROUPS = grammar.words("groups_of_states") | {"other"}
LATER = grammar.words("follows_in_time")
LEADS = grammar.words("leads_followed")
BARE = frozenset(
    {"nsubj", "aux", "neg", "advmod", "npadvmod", "punct", "cc", "mark", "advcl", "conj", "preconj"}
)
CONTROLLED = frozenset({"xcomp", "ccomp", "pcomp", "advcl"})
DONE_BY_MANY = frozenset({"recognition", "representation", "listing", "support"})
"""Axes of acts in which one state follows another; who follows a visitor or an attacker may come or be hit next."""


def may_be_followed(act: ActFile) -> bool:
    """Whether another can follow in it; what one only says is said by each for himself."""
    return act.axis in DONE_BY_MANY and not act.performative


def takes_the_step(verb: Token) -> bool:
    """As in "took the same step", "would make such a move"."""
    return tree.lemma(verb) in STEPPING and is_resumed(verb)


def follows(verb: Token) -> bool:
    """As in "Chad followed in November", "is to follow on Tuesday", "will not follow in their footsteps": nothing is told but who and when."""
    if tree.lemma(verb) not in FOLLOWING or verb.pos_ != "VERB" or tree.is_passive(verb):
        return False
    return all(child.dep_ in BARE or is_when(child) for child in verb.children)


def is_when(word: Token) -> bool:
    if word.dep_ != "prep":
        return False
    nouns = tree.children(word, "pobj", "pcomp")
    return tree.lemma(word) in LATER or any(tree.lemma(noun) in LEADS for noun in nouns)


def is_event(word: Token) -> bool:
    """Whether it is nobody who follows: "protests followed", "a reply will follow"."""
    return word.pos_ == "NOUN" and tree.lemma(word) not in GROUPS
