"""Whom a relative word stands for."""

from __future__ import annotations

from . import roles, tree
from .words import Token

RELATIVE = frozenset({"WDT", "WP"})
BELOW = frozenset({"conj", "xcomp"})
"""How the verb to which the preposition belongs hangs from that of its clause."""


def owner_of_whose(whose: Token) -> Token | None:
    """The noun before the clause: "the minister, whose country", "Kosovo, whose independence Serbia denies"; None of other words."""
    if whose.tag_ != "WP$":
        return None
    clause = next((node for node in tree.ancestors(whose) if node.dep_ == "relcl"), None)
    return roles.antecedent(clause.head) if clause is not None else None


def stood_for(word: Token) -> Token:
    """Whom a relative word behind a preposition means: "Kalmia, with which it cut ties", "the leader to whom it gave arms".

    Of a clause that the parser hung elsewhere it is the noun before the comma; without one it may ask ("told A with whom it met").
    """
    if word.tag_ not in RELATIVE or word.dep_ != "pobj":
        return word
    preposition = word.head
    clause = preposition.head
    while clause.dep_ in BELOW and clause.head != clause:
        clause = clause.head
    if clause.dep_ == "relcl":
        return roles.antecedent(roles.list_before(preposition, clause.head))
    apart = preposition.i > 0 and preposition.nbor(-1).text == ","
    before = roles.noun_before(preposition) if apart else None
    return roles.antecedent(before) if before is not None else word


def fronted(verb: Token, preposition: str) -> list[Token]:
    """Of an infinitive, what opens the relative clause above it: "Kalmia, with which it refuses to negotiate"."""
    while verb.dep_ == "xcomp" and verb.head.pos_ in {"VERB", "AUX", "ADJ"}:
        verb = verb.head
        opening = [
            prep
            for prep in tree.children(verb, "prep")
            if prep.i < verb.i and tree.lemma(prep) == preposition
        ]
        meant = [noun for prep in opening for noun in tree.children(prep, "pobj") if noun.tag_ in RELATIVE]
        if meant:
            return meant
    return []
