"""Until when what is granted for a time holds: "waived sanctions until 30 June", "an exemption, which expires on 3 May".

Where it is extended, the day on which it was to expire is the former end, from which "by 120 days" is counted.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from ..coders.reading import Reading
from ..model import When, first_day, last_day
from ..model.changing import replace
from ..model.term import prolonged, term_of
from ..ontology import Ontology
from ..syntax import grammar, tree
from ..text.dates import FoundDate, find_dates
from .place import Place
from .tenses import ways_of
from .times import date_token

if TYPE_CHECKING:
    from ..syntax.words import Token

LASTING = grammar.words("holding")
EXPIRING, ONLY_EXPIRING = grammar.words("expiring"), grammar.words("only_expiring")
IN_FORCE = grammar.words("in_force")


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
    """The one end that the sentence gives, counted ahead from the day of the act; None where it gives none, or several.

    Of what is extended it is the new end, or the former one and so much more.
    """
    dated = when is not None and when.start is not None and when.basis != "publication"
    begun = (
        first_day(when.start) if dated and when is not None and when.start else place.document.published_at
    )
    dates = find_dates(place.sentence.span.quote, begun, "future", before=place.before)
    kinds = [(kind_of_end(date, date_token(date, place.doc), reading), date.when) for date in dates]
    told = [end_at(when) for kind, when in kinds if kind is not None]
    if is_extended(reading, place):
        told = [end_at(when) for kind, when in kinds if kind == "until"] or prolonged_ends(
            [when for kind, when in kinds if kind in {"expires", "was until"}], place
        )
    return told[0] if len(told) == 1 else None


def end_at(when: When) -> When:
    return replace(when, start=None, end=when.end or when.start, basis="interval")


def is_extended(reading: Reading, place: Place) -> bool:
    return reading.trigger.lower_ in place.scene.ontology.words["extending"]


def prolonged_ends(former: list[When], place: Place) -> list[When]:
    """Each former end and as much more as the sentence tells; none where it tells no term, or the former end vaguely."""
    term = term_of(place.sentence.span.quote, place.scene.ontology.words["numbers"])
    days = ((when, when.end or when.start or "") for when in former)
    ends = [(when, prolonged(day, term)) for when, day in days if day == last_day(day)]
    return [replace(end_at(when), end=end) for when, end in ends if end]


def kind_of_end(
    date: FoundDate, token: Token | None, reading: Reading
) -> Literal["until", "was until", "expires"] | None:
    """How a date tells of an end: that until which it holds or held, or that on which it expires; None where of none."""
    verbs = verbs_between(token, reading) if token is not None else None
    if verbs is None:
        return None
    if date.relation == "until" and verbs <= LASTING | EXPIRING:
        return "was until" if verbs or is_in_force(token) else "until"
    return "expires" if date.relation in {"on", "by"} and verbs and verbs <= EXPIRING else None


def is_in_force(date: Token | None) -> bool:
    """As in "its waiver, in force until 30 June, was extended"."""
    if date is None:
        return False
    first = date.left_edge.i  # "until" itself, or what follows it
    return any(word.lower_ in IN_FORCE for word in date.doc[max(first - 2, 0) : first])


def verbs_between(date: Token, reading: Reading) -> set[str] | None:
    """The verbs on the way from a date up to the act; None where it does not lead there, or tells of somebody by name."""
    found: set[str] = set()
    for node in tree.ancestors(date):
        if node == reading.trigger or node in reading.nouns:
            return found
        if node.pos_ in {"VERB", "AUX"}:
            found.add(tree.lemma(node))
        if node.dep_ == "relcl" and node.head.pos_ == "PROPN" and not found & ONLY_EXPIRING:
            return None
    return None
