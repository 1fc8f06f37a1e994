"""Until when a plan, a promise or a demand is to be done: "within three months", "before the end of June".

A length of time is counted from the day of the verb that tells of the pledge ("on Monday pledged ... within ten days"), else from that of
the report. A length of another verb or of a coming event is none of the act's, and a denial has none: what will not be done before a
day may be done after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as day_of
from datetime import timedelta
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import When, first_day, last_day
from ..model.time import DEADLINE
from ..syntax import grammar, tree
from ..text.dates import find_dates
from ..text.deadlines import find_deadlines
from .place import Place
from .times import BOUNDS, date_token, date_verb, is_of_the_telling, verbs_of

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

ENDS_OF = grammar.words("ends_of")
"""As in "before the end of June": the end itself counts."""
BEFORE = "before"


def due_of(reading: Reading, place: Place) -> When | None:
    """The one time by whose end it is to be done; None where the sentence tells none, or several."""
    told, quote = reading.factuality, place.sentence.span.quote
    if told.modality == "actual" or told.polarity == "negated":
        return None
    if not (find_deadlines(quote) or BEFORE in quote.lower()):
        return None
    begun = told_on(reading, place)
    if begun is None:
        return None
    found = [
        When(start=None, end=last, precision=DEADLINE, basis="interval", text=text)
        for last, text in ends_told(place, begun, reading)
        if first_day(begun) <= last_day(last)
    ]
    return found[0] if len(found) == 1 else None


def ends_told(place: Place, begun: str, reading: Reading) -> Iterator[tuple[str, str]]:
    """The last day of each length of time that is the act's, and of each "before", with its words."""
    quote = place.sentence.span.quote
    for one in find_deadlines(quote):
        last = one.last(begun)
        if last and is_of_the_act(place, one.start, one.end, reading):
            yield last, one.text
    for date in find_dates(quote, place.document.published_at, "future", before=place.before):
        if date.relation == BEFORE and is_of_the_act(place, date.start_offset, date.end_offset, reading):
            yield before(date.when), date.when.text


def before(when: When) -> str:
    """The last day, month or year before a date; of its end, itself."""
    end = when.end or ""
    if any(words in when.text.lower() for words in ENDS_OF) or len(end) == len("2024-06-30"):
        return end
    begins = day_of.fromisoformat(first_day(end))
    return (begins - timedelta(days=1)).isoformat()[: len(end)]


# ------------------------------------------------------------------------------------------------ whose it is


def is_of_the_act(place: Place, start: int, end: int, reading: Reading) -> bool:
    """Whether the way up from it meets the act before another verb or a coming event ("after elections within three months")."""
    span = place.doc.char_span(start, end, alignment_mode="expand")
    if not span or follows_a_bound(span[0].i, place.doc):
        return False
    verbs = {reading.trigger.i, *(verb.i for verb in verbs_of(reading))}
    occasions = place.scene.ontology.words["occasions"]
    for node in tree.ancestors(span.root):
        if node.i in verbs:
            return True
        if node.pos_ in {"VERB", "AUX", "SCONJ"} or tree.lemma(node) in occasions:
            return False
    return False


def follows_a_bound(start: int, doc: Doc) -> bool:
    """As in "after elections within three months": directly behind what bounds the act in time, be it that or the act's own."""
    for node in tree.ancestors(doc[start - 1]) if start else ():
        if node.pos_ in {"VERB", "AUX"}:
            return False
        if node.dep_ == "prep" and tree.lemma(node) in BOUNDS:
            return True
    return False


def told_on(reading: Reading, place: Place) -> str | None:
    """The day on which the pledge was told: that of a verb above the act, else that of the report; None where it was told before
    some other time of the past ("had promised").
    """
    own, above = tree.clause_verb(reading.trigger), verbs_above(reading)
    dates = find_dates(place.sentence.span.quote, place.document.published_at, "past", before=place.before)
    tokens = [(date.when, token) for date in dates if (token := date_token(date, place.doc)) is not None]
    told = [when for when, at in tokens if date_verb(at) in above or is_of_the_telling(at, own)]
    if told:
        return told[0].start if len(told) == 1 else None
    if any(child.lower_ == "had" for verb in above for child in tree.children(verb, "aux")):
        return None
    return place.document.published_at


def verbs_above(reading: Reading) -> list[Token]:
    """The verbs that tell of the act, from that of its clause upwards: "said it had promised to recognise"."""
    own = tree.clause_verb(reading.trigger)
    return [node for node in tree.ancestors(own.head) if node != own and node.pos_ in {"VERB", "AUX"}]
