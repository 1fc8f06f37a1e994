"""Where the parties of a lexical unit stand: slot names of the act files, over the dependency parse."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

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
WHERE, THERE = frozenset({"in", "to"}), "there"
IN, TIMES = "in", grammar.words("times")
NO_PLACES = grammar.words("in_answer") | grammar.words("asides") | grammar.words("upheavals")
"""What is done "in response" or "in a coup" is done to nobody and nowhere."""


Step = Callable[["Token"], list["Token"]]


class Way(NamedTuple):
    """How a slot is found: the relations on the way to it, the last one and how that is found, and of a preposition the words of which
    the sentence has one where anybody stands at it: "object.in" -> (("object",), "in", ..., {"in", "there"}).
    """

    on_the_way: tuple[str, ...]
    last: str
    find: Step
    needs: frozenset[str]


class Steps(dict[str, Step]):
    """By relation, what finds the words in it; any that is none of `RELATIONS` is a preposition."""

    def __missing__(self, relation: str) -> Step:
        self[relation] = step = RELATIONS.get(relation) or partial(after, relation)
        return step


class Ways(dict[str, Way]):
    """The ways by slot, each split once."""

    def __missing__(self, slot: str) -> Way:
        *on_the_way, last = slot.split(".")
        words = () if last in RELATIONS else (last, THERE) if last in WHERE else (last,)
        self[slot] = way = Way(tuple(on_the_way), last, STEPS[last], frozenset(words))
        return way


STEPS, WAYS = Steps(), Ways()


class Slots(dict[str, list["Token"]]):
    """What stands at the slots of one word, by slot: "subject", "object.of", "with"; an empty list where nothing does. Found once."""

    def __init__(self, word: Token) -> None:
        self.word = word
        self.reached: dict[tuple[str, ...], list[Token]] = {}
        """By the relations on the way to a slot the words they lead to, of which many slots ask: "object.of", "object.in"."""

    def __missing__(self, slot: str) -> list[Token]:
        word, way = self.word, WAYS[slot]
        found: list[Token]
        if way.needs and way.needs.isdisjoint(word.doc.lemmas):
            found = []
        elif way.on_the_way:
            found = self.behind(way)
        else:
            found = way.find(word)
            if found and way.last in OWNED and not SAME_THING.isdisjoint(word.doc.lowers):
                found = with_owners_alike(word, found)
        self[slot] = found
        return found

    def behind(self, way: Way) -> list[Token]:
        tokens = self.reached.get(way.on_the_way)
        if tokens is None:
            tokens = self.reached[way.on_the_way] = self.followed(way.on_the_way)
        last, step = way.last, way.find
        if last in OWNING:
            tokens = [token for token in tokens if token.lower_ not in SAME_THING] or tokens
        found: list[Token] = []
        for token in tokens:
            found += step(token)
        if not found or not (last in OWNED or last in OWNING):
            return found
        if not SAME_THING.isdisjoint(self.word.doc.lowers):
            found += [owner for token in tokens for owner in owners_alike(token)]
        return list(dict.fromkeys(found))

    def followed(self, on_the_way: tuple[str, ...]) -> list[Token]:
        tokens = [self.word]
        for relation in on_the_way:
            heads: list[Token] = []
            for token in tokens:  # owners are not kept as slots are
                heads += STEPS[relation](token) if relation in OWNED else slots_of(token)[relation]
            # "opened an embassy in A and a consulate in B"
            tokens = list(dict.fromkeys([member for head in heads for member in lists.conjuncts(head)]))
        return tokens

    def filled(self, slots: Iterable[str]) -> list[tuple[Token, ...]]:
        """The others that stand at each of some slots at which somebody does, best first."""
        filled = []
        for slot in slots:
            if found := self[slot]:
                others = [one for one in found if one is not self.word] if self.word in found else found
                if slot == IN:
                    others = [one for one in others if tree.lemma(one) not in NO_PLACES]
                if others:
                    filled.append(tuple(others))
        return filled


def slots_of(word: Token) -> Slots:
    """The slots of a word, kept with its sentence."""
    answers = word.doc.answers
    found: Slots | None = answers.get(word)
    if found is None:
        found = answers[word] = Slots(word)
    return found


def with_owners_alike(noun: Token, owners: list[Token]) -> list[Token]:
    if tree.prepositional(noun, "of"):
        return owners  # "A's recognition of B and that of C" may be of both, or by both
    return list(dict.fromkeys([*owners, *owners_alike(noun)]))


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


def after(preposition: str, token: Token) -> list[Token]:
    """Those whom a preposition names, behind a word, before it, or by "there"."""
    named = prepositional(token, preposition)
    if not named and token.dep_ == "xcomp":
        named = fronted(token, preposition)
    if not named and preposition in WHERE and THERE in token.doc.lemmas:
        named = there(token)
    return [stood_for(party) for party in named if tree.lemma(party) not in TIMES] if named else named


def there(token: Token) -> list[Token]:
    """As in "opened an embassy there", "flew there": in it, or to it."""
    return [word for word in tree.children(token, "advmod") if word.lower_ == THERE and word.i > token.i]
