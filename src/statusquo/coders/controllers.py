"""Who is to do it where a clause has no subject of its own: "refused to do so", "has no plans to do so", "said it would do so"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

CONTROLLED = frozenset({"xcomp", "acl", "pcomp"})
RELATIVES = frozenset({"WDT", "WP"})


def controller(verb: Token) -> Token | None:
    """Who intends, refuses, has no plans to do so: the subject of the main verb, where nobody stands between whom it has do so."""
    infinitive = any(child.lower_ == "to" for child in verb.lefts)
    if verb.dep_ not in CONTROLLED or not (infinitive or verb.tag_ == "VBG"):
        return None
    below, above = verb, verb.head
    if above.pos_ == "ADP":
        below, above = above, above.head  # "has decided against doing so"
    if above.pos_ == "NOUN" and above.dep_ == "dobj":
        below, above = above, above.head  # "has no plans to do so"
    while above.dep_ == "xcomp" and not others_beside(above, below):
        below, above = above, above.head
    if above.pos_ not in {"VERB", "AUX"} or others_beside(above, below):
        return None
    return next((t for t in tree.children(above, "nsubj") if t.tag_ not in RELATIVES), None)


def teller(pronoun: Token, verb: Token) -> Token | None:
    """As in "Chad said it would do so": of what is yet to be done, and was done by the other, whoever says so speaks for himself."""
    if pronoun.lower_ not in {"it", "they"} or verb.dep_ != "ccomp":
        return None
    modal = any(child.tag_ == "MD" for child in tree.children(verb, "aux"))
    named = [t for t in tree.children(verb.head, "nsubj") if t.pos_ == "PROPN"]
    several = bool(named) and bool(tree.children(named[0], "conj"))
    return named[0] if modal and named and several == (pronoun.lower_ == "they") else None


def others_beside(verb: Token, below: Token) -> bool:
    """As in "urged Chad to do so": somebody whom the verb has do it."""
    return any(child != below for child in tree.children(verb, "dobj", "dative", "nsubjpass"))
