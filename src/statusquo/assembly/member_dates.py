"""The own date of one member of a list: "recognised by Peru (2008), Chad (2012) and Libya (2013)"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party, When
from ..syntax import lists, tree
from ..syntax.casing import without_dateline
from ..syntax.inset_dates import insets
from .place import Place
from .tenses import of_a_fact, tense_at, ways_of

if TYPE_CHECKING:
    from ..syntax.words import Token

    Times = tuple[When | None, When | None, When | None]


def of_members(times: Times, actor: Party, recipient: Party | None, reading: Reading, place: Place) -> Times:
    """The times of an act, with the day that the sentence gives for one of its two parties alone."""
    days = days_of_members(place)
    if not days:
        return times
    for party, slots in ((actor, reading.actor), (recipient, reading.recipient)):
        for word in members_of(slots):
            day = days.get(word.idx + len(word.text))
            if day is not None and party is not None and is_named_by(party, word, place):
                return day, times[1], None
    return times


def members_of(slots: Sequence[Sequence[Token]]) -> list[Token]:
    """All of a list; also those spelled out behind their number: "by three states: A (2008), B and C"."""
    words = [member for words in slots for word in words for member in lists.conjuncts(word)]
    spelled = [
        name
        for word in words
        if word.tag_ == "NNS"
        for name in word.doc.tokens[word.i + 1 :]
        if name.pos_ == "PROPN"
    ]
    return [*words, *spelled]


def is_named_by(party: Party, word: Token, place: Place) -> bool:
    named = place.scene.cast.named(word)
    return named is not None and named.id == party.id


def days_of_members(place: Place) -> dict[int, When]:
    """By the end of a member's name its own date; found once a sentence."""
    answers = place.doc.answers
    if days_of_members not in answers:
        answers[days_of_members] = find_days(place)
    days: dict[int, When] = answers[days_of_members]
    return days


def find_days(place: Place) -> dict[int, When]:
    quote, published = without_dateline(place.sentence.span.quote), place.document.published_at
    found = insets(quote)
    if not found:
        return {}
    told = tense_at(tree.clause_verb(place.doc[0]))
    days = {}
    for ways in ways_of(quote, published, place.before):
        start = ways.found.start_offset
        inset = next((one for one in found if one.start <= start < one.end), None)
        when = of_a_fact(ways, told, published) if inset is not None else None
        if inset is not None and when is not None:
            days[inset.start] = when
    return days
