"""What became of a plan, a promise or a threat that a noun names: "kept its promise to", "its bid to join failed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

FATES = grammar.words("fates")
FATES_WITH = grammar.words("fates_with")
PARTICLES = frozenset({"prt", "advmod", "acomp", "oprd", "prep", "attr"})


def fate_of(noun: Token) -> str | None:
    """The word that tells that it was carried out, broken or came to nothing: then it is no plan any more."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.pos_ != "NOUN" or verb.pos_ not in {"VERB", "AUX"}:
        return None
    lemma = tree.lemma(verb)
    if lemma in FATES:
        return verb.lower_
    beside = (f"{lemma} {child.lower_}" for child in verb.children if child.dep_ in PARTICLES)
    return next((phrase for phrase in beside if phrase in FATES_WITH), None)
