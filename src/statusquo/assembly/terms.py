"""Until when what is granted for a time holds: "waived sanctions until 30 June", "an exemption, which expires on 3 May"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import When, first_day
from ..ontology import Ontology
from ..syntax import grammar, tree
from ..text.dates import FoundDate, find_dates
from .place import Place
from .tenses import ways_of
from .times import date_token

if TYPE_CHECKING:
    from ..syntax.words import Token

LASTING = grammar.words("holding")
EXPIRING = grammar.words("expiring")


@cache
def is_for_a_time(act: str, ontology: Ontology) -> bool:
    """Whether it grants what ends by itself, as an exemption may."""
    axes = (ontology.statuses.get(effect.axis) for effect in ontology.acts[act].effects)
    return any(axis is not None and axis.for_a_time for axis in axes)


def span_of(when: When, place: Place) -> When:
    """The days from which and until which it is granted, be they behind or ahead: the nearer ones."""
    quote, published = place.sentence.span.quote, place.document.published_at
    return next(
        (ways.nearest for ways in ways_of(quote, published, place.before) if ways.past.text == when.text),
        when,
    )


def holds_until(reading: Reading, place: Place, when: When | None) -> When | None:
    """The one end that the sentence gives, counted ahead from the day of the act; None where it gives none, or several."""
    dated = when is not None and when.start is not None and when.basis != "publication"
    begun = (
        first_day(when.start) if dated and when is not None and when.start else place.document.published_at
    )
    found = [
        date.when
        for date in find_dates(place.sentence.span.quote, begun, "future", before=place.before)
        if is_end(date, date_token(date, place.doc), reading)
    ]
    if len(found) != 1:
        return None
    return replace(found[0], start=None, end=found[0].end or found[0].start, basis="interval")


def is_end(date: FoundDate, token: Token | None, reading: Reading) -> bool:
    verbs = verbs_between(token, reading) if token is not None else None
    if verbs is None:
        return False
    if date.relation == "until":
        return verbs <= LASTING | EXPIRING
    return date.relation in {"on", "by"} and bool(verbs) and verbs <= EXPIRING


def verbs_between(date: Token, reading: Reading) -> set[str] | None:
    """The verbs on the way from a date up to the act; None where it does not lead there, or tells of somebody by name."""
    found: set[str] = set()
    for node in tree.ancestors(date):
        if node == reading.trigger or node in reading.nouns:
            return found
        if node.dep_ == "relcl" and node.head.pos_ == "PROPN":
            return None
        if node.pos_ in {"VERB", "AUX"}:
            found.add(tree.lemma(node))
    return None
