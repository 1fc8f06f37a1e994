"""Whom a clause must name alone, where only its subject tells to whom an act is done: "Chad built a port despite Swiss sanctions"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..syntax import grammar, tree
from .place import Place

if TYPE_CHECKING:
    from ..syntax.words import Token

SPOKEN_OF = grammar.words("spoken_of_as_measures")
MAY_BE_MEANT = frozenset({"state", "authority", "group"})
APART = frozenset({"conj", "parataxis"})
NAME = "name"
"""How the files tell that a word is a name and no people: "Iran sanctions", not "Iranian sanctions"."""


def as_the_unit_asks(
    reading: Reading, actors: Sequence[Party], recipients: tuple[Party, ...], place: Place
) -> tuple[Party, ...]:
    """Recipients whom the report has told of before, or beside whom nobody else is named, where the unit is for such only."""
    if reading.unit.told_before:
        return tuple(party for party in recipients if place.scene.deeds.is_target(reading.act, party))
    if reading.unit.told_of_doer and not is_of_the_same_doer(reading, actors, place):
        return ()
    if reading.unit.only_party and not is_only_party(reading, actors, recipients, place):
        return ()
    return recipients


def is_of_the_same_doer(reading: Reading, actors: Sequence[Party], place: Place) -> bool:
    """As in "A sanctioned B. It extended the measures": whoever acts was told to do so, and this sentence, the one before it or the title
    speaks of it.
    """
    scene = place.scene
    if not all(scene.deeds.is_holder(reading.act, actor) for actor in actors):
        return False
    told = [stretch.doc for stretch in scene.discourse.near(place.doc) if stretch.doc is not None]
    title = place.document.title.lower()
    return any(not SPOKEN_OF.isdisjoint(doc.lemmas) for doc in told) or any(
        word in title for word in SPOKEN_OF
    )


def is_only_party(
    reading: Reading, actors: Sequence[Party], recipients: Sequence[Party], place: Place
) -> bool:
    """Whether no other can be meant: one alone stands in the clause, and of nobody else has the report told the act."""
    told = reading.factuality
    if (
        len(recipients) != 1
        or is_nameless(recipients[0])
        or told.modality != "actual"
        or told.polarity == "negated"
        or is_called_after(reading, place)
    ):
        return False  # "despite possible Swiss sanctions"
    authority = place.scene.ontology.authority
    known = {authority(party.id) for party in (*actors, *recipients)}
    before = place.scene.deeds.target(reading.act, {authority(party.id) for party in actors})
    if any(authority(party.id) not in known for party in before):
        return False
    own = owners_words(reading) if recipients[0].kind not in MAY_BE_MEANT else frozenset()
    return all(authority(party.id) in known for party in named_in(clause_of(reading.trigger), own, place))


def is_nameless(party: Party) -> bool:
    """As in "the tanker firm": nothing tells whose it is."""
    return party.kind == "collective" and party.name.islower()


def is_called_after(reading: Reading, place: Place) -> bool:
    """As in "despite Iran sanctions", which are those on Iran; "US sanctions" are those of the United States."""
    before = [word for word in reading.actor[0] if word.dep_ == "compound"] if reading.actor else []
    hits = [(word, place.scene.cast.hit(word)) for word in before]
    return any(
        hit is not None and hit.why == NAME and word.pos_ == "PROPN" and not word.text.replace(".", "").isupper()
        and place.scene.ontology.actors[hit.actor].kind == "state"
        for word, hit in hits
    )  # fmt: skip


def owners_words(reading: Reading) -> frozenset[int]:
    """What stands before the noun of a recipient: the state of "Chad's central bank" is no other."""
    heads = reading.recipient[0] if reading.recipient else ()
    return frozenset(word.i for head in heads for word in head.subtree if word.i <= head.i)


def clause_of(trigger: Token) -> Token:
    """The verb of the clause that the measure belongs to; of "as sanctions bite" the one above."""
    verb = tree.clause_verb(trigger) if trigger.pos_ == "NOUN" else trigger
    circumstance = verb.dep_ == "advcl" and bool(tree.children(verb, "mark", "advmod"))
    return verb.head if circumstance and trigger.dep_ in {*tree.ANY_SUBJECTS, "advcl"} else verb


def named_in(verb: Token, beside: frozenset[int], place: Place) -> Iterator[Party]:
    """Whom the words of a clause name that may be sanctioned; not those of another clause that stands beside it."""
    apart = {
        word.i
        for child in tree.children(verb, *APART)
        if tree.children(child, *tree.ANY_SUBJECTS)
        for word in child.subtree
    }
    cast = place.scene.cast
    for word in verb.subtree:
        if word.i in apart or word.i in beside or word.pos_ in {"VERB", "ADP", "PUNCT"}:
            continue
        hit = cast.hit(word)
        if hit is not None and (party := cast.party_of(hit)).kind in MAY_BE_MEANT:
            yield party
