"""Where a list goes on with other parties and leaves the verb out: "A recognised B, C D" tells of C what it tells of A."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..syntax import grammar, lists
from .place import Place

if TYPE_CHECKING:
    from ..actors.index import Hit
    from ..syntax.words import Token

CURRENCIES = grammar.words("currencies")
SHORT = 4
"""Words of a sum, at most: "a further 100 million euros" begins with a number."""
LATER = re.compile(r", (?:[a-z0-9]+ ){1,4}(?:later|earlier|before|turn|afterwards|then), (?:the )?")
"""Between the two, when it happened: "and C, a week later, D"."""
JOINING = frozenset({",", ";", "and", "while", "but"})


def before_the_gap(reading: Reading, recipients: Sequence[Party], place: Place) -> tuple[Party, ...]:
    """The recipients less those behind the first pair of names that stand side by side, whose verb is left out."""
    gap = (gap_behind(reading, place) or next_giver(reading, place)) if len(recipients) > 1 else None
    if gap is None:
        return tuple(recipients)
    members = [m for slot in reading.recipient[:1] for word in slot for m in lists.conjuncts(word)]
    here = {party.id for party in named([m for m in members if m.idx < gap], place)}
    beyond = {party.id for party in named([m for m in members if m.idx >= gap], place)} - here
    return tuple(party for party in recipients if party.id not in beyond)


def gap_behind(reading: Reading, place: Place) -> int | None:
    """Where a list goes on with two names side by side, or with the first recipient's preposition between them, as no noun
    phrase has them: "..., Peru Kosovo", "with Kosovo, and Peru with Mali".
    """
    doc, first = place.doc, next((slot[0] for slot in reading.recipient[:1] if slot), None)
    mark = f" {first.head.lower_} " if first is not None and first.dep_ == "pobj" else " "
    hits = sorted(hit for hit in place.scene.cast.hits(doc) if hit.start > reading.trigger.idx)
    starts = {word.idx: word.i for word in doc}
    for one, two in pairwise(hits):
        at = starts.get(one.start, 0)
        between = doc.text[one.end : two.start]
        beside = (
            (between in {" ", mark} or LATER.fullmatch(between))
            and one.actor != two.actor
            and one.why == "name"
        )
        if beside and at and doc[at - 1].lower_ in JOINING:
            return one.start
    return None


def givers(reading: Reading, place: Place) -> tuple[Party, ...]:
    """Who does as much with another sum: "A promised ten million for B, C five million and D two"."""
    if CURRENCIES.isdisjoint(place.doc.lemmas):
        return ()
    return tuple(place.scene.cast.party_of(hit) for _, hit in sums(reading, place))


def next_giver(reading: Reading, place: Place) -> int | None:
    return next((at for at, _ in sums(reading, place)), None)


def is_giving(reading: Reading) -> bool:
    """Whether a verb tells of a sum whose giver stands before it and whose taker behind the sum, so that another name before a sum
    is that of a giver, and not of a taker ("gave Chad two million and Niger one").
    """
    verb = reading.trigger
    if (
        verb.pos_ != "VERB"
        or CURRENCIES.isdisjoint(verb.doc.lemmas)
        or not (reading.actor and reading.recipient)
    ):
        return False
    giver, taker = reading.actor[0][0], reading.recipient[0][0]
    return giver.i < verb.i and any(is_sum(word) for word in verb.doc[verb.i : taker.i])


def sums(reading: Reading, place: Place) -> Iterator[tuple[int, Hit]]:
    """The names right before a further sum, with where they begin; the first sum stands before them."""
    if not is_giving(reading):
        return
    doc, trigger = place.doc, reading.trigger
    starts = {word.idx: word.i for word in doc}
    for hit in sorted(set(place.scene.cast.hits(doc))):
        first = starts.get(hit.start, 0)
        before, behind = doc[max(first - 1, 0)], next((w for w in doc[first:] if w.idx >= hit.end), None)
        if first <= trigger.i or behind is None or hit.why != "name" or not is_sum(behind):
            continue
        if any(is_sum(word) for word in doc[trigger.i : first]) and before.lower_ in {*JOINING, "the"}:
            yield hit.start, hit


def is_sum(word: Token) -> bool:
    """Whether a word begins a sum: "100 million euros", "$5m"."""
    if word.tag_ != "CD" and word.text not in CURRENCIES:
        return False
    return any(member.in_news in CURRENCIES for member in word.doc[word.i : word.i + SHORT])


def named(members: Sequence[Token], place: Place) -> list[Party]:
    found = [place.scene.one(member, loose=True) for member in members]
    return [party for party in found if party is not None]
