"""What undoes a deed told before and takes it up by a word alone: "suspended its recognition of B, then restored it", "The decision
was reversed".

Where the deed has an opposite, that is told of the same two; else the deed is doubtful, for it did not last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..ontology.sequel_shapes import Undone
from ..ontology.shapes import ActFile, Unit
from ..syntax import grammar, roles, tree
from .factuality import FactualityReader
from .reading import PLAIN, Reading

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

DEEDS = grammar.words("deeds_taken_up")
TAKING_BACK = grammar.words("taking_back")
BACK = grammar.words("taking_back_with")
GIVING_IN = grammar.words("giving_in")
ONE, MANY = frozenset({"it"}), frozenset({"them", "both"})
WHICH = "which"
SIDES = grammar.words("sides_named_again")
APART = frozenset({"appos", "npadvmod"})
"""How ", a move it undid" may hang."""
PLURAL = frozenset({"NNS", "NNPS"})
DEFINITE = frozenset({"the", "that", "this", "its", "their", "his", "her", "these", "those"})
OWN = frozenset({"it", "they", "he", "she", "which", "that"})
"""Subjects that may be the one who has done it."""
BESIDE = frozenset({"det", "poss", "amod"})
TIMES = grammar.words("times") | grammar.words("terms")
GIVING = tuple(tuple(phrase.split()) for phrase in GIVING_IN)
GIVING_VERBS = frozenset(phrase[0] for phrase in GIVING)
PHRASED = frozenset(phrase.split()[0] for phrase in (*BACK, *GIVING_IN))
"""Verbs that undo a deed with a word beside them."""


class Undoing:
    """Finds the verb that undoes a deed; who did the deed, and to whom, the deed itself tells."""

    def __init__(self, acts: Mapping[str, ActFile], factuality: FactualityReader) -> None:
        self.undone = {act: shape.undone for act, shape in acts.items() if shape.undone is not None}
        self.verbs = TAKING_BACK | PHRASED
        for one in self.undone.values():
            self.verbs |= frozenset(one.verbs)
        self.factuality = factuality

    def within(self, doc: Doc, told: Sequence[Reading]) -> list[Reading]:
        """The readings of a sentence with those that undo one of them behind it; what is undone for good is doubtful."""
        found = list(told)
        first = min(reading.trigger.i for reading in told)
        for verb in doc.among(self.verbs):
            if verb.i <= first or verb.pos_ != "VERB" or is_told(verb, told):
                continue
            before = [r for r in found if r.trigger.i < verb.i and self.is_undoing(verb, r)]
            if before:
                found = [r for r in found if r.trigger != verb]  # "reinstated it" admits nobody
            for reading in [r for r in before if r.trigger == before[-1].trigger]:
                self.add(reading, verb, found)
        return found

    def add(self, reading: Reading, verb: Token, found: list[Reading]) -> None:
        undoing = self.reading(reading, verb)
        if undoing is not None:
            found.append(undoing)
        elif self.is_fact(verb):
            found[found.index(reading)] = taken_back(reading, verb)

    def sequel(self, doc: Doc, before: Reading) -> Iterator[Reading]:
        """At most one, of the next sentence; of a deed without an opposite the deed itself, in doubt."""
        for verb in doc.among(self.verbs):
            if verb.dep_ not in {"ROOT", "conj"} or not is_done(before):
                continue
            if not self.takes_up(verb, before):
                continue
            undoing = self.reading(before, verb)
            if undoing is None:
                undoing = replace(taken_back(before, verb), trigger=verb, undoes=before.trigger)
            doers = tree.children(verb, "nsubj")
            yield replace(undoing, actor=tuple((doer,) for doer in doers), recipient=())
            return

    def is_undoing(self, verb: Token, reading: Reading) -> bool:
        return is_done(reading) and self.takes_up(verb, reading) and is_of_same(verb, reading)

    def takes_up(self, verb: Token, reading: Reading) -> bool:
        """Whether the object of the verb can only be the deed, or the thing that it was done to, or nothing need be said."""
        undone, thing = self.undone.get(reading.act), thing_of(reading)
        lemma = tree.lemma(verb)
        if gives_in(verb):
            return True
        for noun in taken(verb):
            if undone is not None and lemma in undone.verbs and is_thing(noun, thing, undone):
                return True
            back = lemma in TAKING_BACK or is_taken_back(verb)
            deeds = DEEDS | frozenset(undone.nouns) if undone is not None else DEEDS
            if back and (noun.lower_ == WHICH or (tree.lemma(noun) in deeds and is_definite(noun))):
                return True
        return False

    def reading(self, before: Reading, verb: Token) -> Reading | None:
        """The opposite of the deed, as this verb tells it; None where it has none, or the verb only gives in."""
        undone = self.undone.get(before.act)
        if undone is None or not undone.act or gives_in(verb):
            return None
        factuality = PLAIN if is_outcome(verb) else self.factuality.read(verb)
        thing = thing_of(before) or tree.first(
            [noun for noun in taken(verb) if tree.lemma(noun) in undone.things]
        )
        again = tuple(named_again(verb))
        unit = Unit(lemmas=(tree.lemma(verb),), actor=before.unit.actor, recipient=before.unit.recipient)
        return replace(
            before, act=undone.act, unit=unit, trigger=verb, factuality=factuality, nouns=(), quantifier=None, scope=None,
            grade="firm", apart=None, undoes=before.trigger, thing=thing,
            recipient=(again,) if again else before.recipient,
        )  # fmt: skip

    def is_fact(self, verb: Token) -> bool:
        told = self.factuality.read(verb)
        return is_outcome(verb) or (told.polarity == "affirmed" and told.modality == "actual")


def named_again(verb: Token) -> list[Token]:
    """Of several to whom the deed was done those for whom it is undone: "cut ties with A and B, then restored them with B"."""
    sides = [side for side in tree.children(verb, "prep", "dative") if side.lower_ in SIDES]
    return [noun for side in sides for noun in tree.children(side, "pobj") if noun.pos_ == "PROPN"]


def is_done(reading: Reading) -> bool:
    """Whether a verb tells it as a fact, by somebody and to somebody."""
    told = reading.factuality
    fact = told.polarity == reading.unit.polarity == "affirmed" and told.modality == "actual"
    both = bool(reading.actor) and bool(reading.recipient or reading.undoes is not None)
    return fact and both and reading.trigger.pos_ in {"VERB", "AUX"} and reading.apart is None


def is_told(verb: Token, told: Sequence[Reading]) -> bool:
    """Whether a verb tells a deed by itself, with a thing of its own or done to somebody named."""
    for reading in told:
        if reading.trigger is verb:
            named = any(word.pos_ != "PRON" for words in reading.recipient for word in words)
            if named or reading.nouns:
                return True
    return False


def thing_of(reading: Reading) -> Token | None:
    """What it was done with: the recognition, the ties, the embassy."""
    return reading.thing or (reading.nouns[0] if reading.nouns else None)


def taken(verb: Token) -> list[Token]:
    """What the verb is done to; of "a move it undid" the move."""
    if verb.dep_ == "relcl" and not tree.children(verb, "dobj") and verb.head.pos_ == "NOUN":
        return [verb.head]
    fronted = [word for word in tree.children(verb, "dobj") if word.lower_ == WHICH]
    return fronted or roles.objects(verb)


def is_thing(noun: Token, thing: Token | None, undone: Undone) -> bool:
    """As in "restored it", "lifted them", "renewed the recognition"."""
    if noun.lower_ == WHICH:
        return thing is not None
    if noun.lower_ in ONE:
        return thing is not None and thing.tag_ not in PLURAL
    if noun.lower_ in MANY:
        return thing is not None and thing.tag_ in PLURAL
    if thing is not None and noun == thing:
        return True  # "its recognition was withdrawn and then restored"
    same = (thing is not None and tree.lemma(noun) == tree.lemma(thing)) or tree.lemma(noun) in undone.things
    return same and is_definite(noun)


def is_definite(noun: Token) -> bool:
    """A noun that takes up what was told, and tells nothing more: "the decision", not "the decision to send arms"."""
    own = [child for child in noun.children if not child.is_punct]
    article = any(child.lower_ in DEFINITE for child in own) or noun.dep_ in APART
    beside = all(
        child.dep_ in BESIDE or (child.dep_ == "relcl" and noun.dep_ in APART) or is_time(child)
        for child in own
    )
    return article and beside and not any(child.text[:1].isupper() for child in own if child.dep_ == "amod")


def is_time(child: Token) -> bool:
    """The parser may give "in May" to the noun before it."""
    return child.dep_ == "prep" and any(
        tree.lemma(noun) in TIMES or noun.text.isdigit() for noun in tree.children(child, "pobj")
    )


def is_taken_back(verb: Token) -> bool:
    """As in "took the decision back", "rolled back the measure"."""
    return f"{tree.lemma(verb)} back" in BACK and any(c.lower_ == "back" for c in verb.children)


def gives_in(verb: Token) -> bool:
    """As in "backed down", "relented", "changed its mind"."""
    if verb.in_news not in GIVING_VERBS:
        return False
    beside = {tree.lemma(child) for child in verb.children} | {child.lower_ for child in verb.children}
    return any(
        phrase[0] == tree.lemma(verb) and beside.issuperset(phrase[1:]) and not names_another(verb)
        for phrase in GIVING
    )


def names_another(verb: Token) -> bool:
    """As in "backed down on the tariffs": from something of its own."""
    nouns = [
        noun
        for prep in tree.children(verb, "prep")
        if not is_time(prep)
        for noun in tree.children(prep, "pobj")
    ]
    return any(tree.lemma(noun) not in DEEDS for noun in nouns if noun.lower_ not in ONE)


def is_outcome(verb: Token) -> bool:
    """As in "closed its embassy, only to reopen it": it did."""
    return verb.tag_ == "VB" and any(c.lower_ == "only" and c.i < verb.i for c in verb.children)


def is_of_same(verb: Token, reading: Reading) -> bool:
    """Whether the verb goes on with what the deed's subject did: joined to it, below it, or behind the deed as "a move it undid"."""
    above = [*tree.ancestors(verb)]
    if reading.trigger not in above and not are_joined(verb, reading.trigger):
        return False
    own = [] if tree.is_passive(verb) else roles.subject(verb)
    names = {word.text for words in reading.actor for word in words}
    return all(word.lower_ in OWN or word.text in names for word in own)


def are_joined(one: Token, other: Token) -> bool:
    """Whether two verbs stand in one row: "recognised B, withdrew that and renewed it"."""
    return bool(set(row(one)) & set(row(other)))


def row(verb: Token) -> list[Token]:
    found = [verb]
    while found[-1].dep_ in {"conj", "dep"} and found[-1].head.pos_ in {"VERB", "AUX"}:
        found.append(found[-1].head)
    return found


def taken_back(reading: Reading, verb: Token) -> Reading:
    """The deed, in doubt: it did not last."""
    told = reading.factuality
    cues = (*told.cues, f"undone: {verb.lower_}")
    return replace(reading, factuality=replace(told, grade="tentative", cues=cues))
