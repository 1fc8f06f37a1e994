"""A measure by which somebody answers: "responded to Chad's threats with sanctions" are sanctions on Chad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

AIMED = frozenset({"on", "against"})
RESPONDING = grammar.words("responding")


def answerer(measure: Token) -> list[Token]:
    """Who answers with the measure."""
    verb = answering(measure)
    return roles.subject(verb) if verb is not None else []


def answered(measure: Token) -> list[Token]:
    """To whom or what the measure is an answer."""
    verb = answering(measure)
    if verb is None or any(word.lower_ in AIMED for word in measure.rights):
        return []
    return [
        noun for noun in (*tree.prepositional(verb, "to"), *tree.children(verb, "dobj")) if noun.i < measure.i
    ]


def answering(measure: Token) -> Token | None:
    """The verb of which "with sanctions" tells how, also where the parser hung that from what is answered."""
    if measure.dep_ != "pobj" or measure.head.lower_ != "with":
        return None
    above = (word for word in tree.ancestors(measure.head) if word.pos_ == "VERB")
    verb = next(above, None)
    return verb if verb is not None and verb.i < measure.i and tree.lemma(verb) in RESPONDING else None
