"""Where the parties of a lexical unit stand: slot names of the act files, over the dependency parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, lists, tree
from ..syntax.relatives import fronted, stood_for
from .prepositions import prepositional
from .relations import RELATIONS

if TYPE_CHECKING:
    from ..syntax.words import Token

OWNED = frozenset({"possessor", "named_possessor", "modifier", "by"})
"""Slots of whose a thing is."""
OWNING = frozenset({"of", "from", "by"})
SAME_THING = frozenset({"that", "those"})
WHERE = frozenset({"in", "to"})
TIMES = grammar.words("times")


Way = tuple[tuple[str, ...], str, str]


class Ways(dict[str, Way]):
    """By slot, the relations on the way to it, the last one, and that again if it is a preposition: "object.of" -> (("object",), "of", "of");
    split once.
    """

    def __missing__(self, slot: str) -> Way:
        *on_the_way, last = slot.split(".")
        self[slot] = way = tuple(on_the_way), last, "" if last in RELATIONS else last
        return way


WAYS = Ways()


def fill(trigger: Token, slot: str) -> list[Token]:
    """The words at a slot: "subject", "object.of", "with"; an empty list where the sentence has none. Looked up once."""
    doc = trigger.doc
    on_the_way, last, preposition = WAYS[slot]
    if preposition and preposition not in (said := doc.lemmas) and ("there" not in said or last not in WHERE):
        return []
    asked = trigger.i, slot
    found: list[Token] | None = doc.answers.get(asked)
    if found is None:
        found = behind(trigger, on_the_way, last) if on_the_way else right_at(trigger, last)
        doc.answers[asked] = found
    return found


def right_at(trigger: Token, relation: str) -> list[Token]:
    found = step(trigger, relation)
    if not found or relation not in OWNED or SAME_THING.isdisjoint(trigger.doc.lowers):
        return found
    if tree.prepositional(trigger, "of"):
        return found  # "A's recognition of B and that of C" may be of both, or by both
    return list(dict.fromkeys([*found, *owners_alike(trigger)]))


def behind(trigger: Token, on_the_way: tuple[str, ...], last: str) -> list[Token]:
    tokens = [trigger]
    for relation in on_the_way:
        find = step if relation in OWNED else fill  # what is found at a slot is kept
        heads = [head for token in tokens for head in find(token, relation)]
        # "opened an embassy in A and a consulate in B"
        tokens = list(dict.fromkeys([member for head in heads for member in lists.conjuncts(head)]))
    if last in OWNING:
        tokens = [token for token in tokens if token.lower_ not in SAME_THING] or tokens
    found = [found for token in tokens for found in step(token, last)]
    if not found or not (last in OWNED or last in OWNING):
        return found
    return list(dict.fromkeys([*found, *(owner for token in tokens for owner in owners_alike(token))]))


def owners_alike(noun: Token) -> list[Token]:
    """Whose the same thing is as well: "A's aid to B and that of C", "the envoys of A and those of B"; found by their places, for the
    parser hangs "that" from whatever stands before.
    """
    if SAME_THING.isdisjoint(noun.doc.lowers) or noun.pos_ != "NOUN":
        return []
    doc = noun.doc
    for at in range(noun.i + 1, len(doc) - 3):
        word = doc[at]
        if word.lower_ == "and" and doc[at + 1].lower_ in SAME_THING:
            phrase = doc[at + 2]
            return tree.children(phrase, "pobj") if phrase.lower_ in OWNING else []
        if word.pos_ in {"VERB", "AUX", "NOUN"} or word.is_punct:
            return []
    return []


def step(token: Token, relation: str) -> list[Token]:
    """The words in one relation to a word; any other relation is a preposition."""
    found = RELATIONS.get(relation)
    if found is not None:
        return found(token)
    named = prepositional(token, relation) or fronted(token, relation)
    if not named and relation in WHERE and "there" in token.doc.lemmas:
        named = there(token)
    return [stood_for(party) for party in named if tree.lemma(party) not in TIMES]


def there(token: Token) -> list[Token]:
    """As in "opened an embassy there", "flew there": in it, or to it."""
    return [word for word in tree.children(token, "advmod") if word.lower_ == "there" and word.i > token.i]
