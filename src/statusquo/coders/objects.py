"""What stands for the object of a verb: what is measured, what two verbs share, what a wish is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree
from .free_relatives import called_so
from .prepositions import SHARED, prepositional
from .shared_phrases import whom_both_act_on
from .wishes import wished_passive

if TYPE_CHECKING:
    from ..syntax.words import Token

MEASURES = grammar.words("measures")


def measured_objects(verb: Token) -> list[Token]:
    """As in "captured part of the town", "tortured scores of refugees": the town, the refugees."""
    if verb.dep_ == "xcomp" and (whose := wished_passive(verb)):
        return whose
    found = roles.objects(verb) or called_so(verb)
    if found and found[0].dep_ == "dobj" and found[0].head is not verb:
        found = [whom_both_act_on(verb, found[0])]
    return [
        (tree.first(tree.prepositional(token, "of")) or token)
        if tree.lemma(token) in MEASURES or token.tag_ == "CD"
        else token
        for token in found
    ]


def without_sides(verb: Token) -> list[Token]:
    """As in "refused talks", not "refused talks with the rebels", which names whom it refuses to talk to."""
    return [noun for noun in roles.objects(verb) if not any(prepositional(noun, side) for side in SHARED)]
