"""Dates counted from that of another's deed: "recognised A on Monday, a day after B did so", "..., hours before C took the same step".

Only a date that the text gives is counted from, and only by a measure that the text gives: of "shortly after" and "less than a day
after" nobody can tell the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Claim, When
from ..model.changing import replace
from ..syntax import grammar, tree
from ..text.calendars import Stretch, counted_from
from ..text.date_meanings import counted

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

Made = tuple[Reading, Claim]

OPENING = {"after": -1, "before": 1}
"""Whether the deed of the clause came before the other or behind it."""
WITHIN_A_DAY = frozenset({"minute", "hour", "moment"})
UNITS = frozenset({"day", "week", "month", "year"})
ARTICLES = frozenset({"a", "an", "the", "one"})
STRETCHES = grammar.words("stretches_of_time")
JUST = frozenset({"just", "only"})
SAME_DAY = grammar.words("on_the_same_day")
NEAR = 8
"""Words behind a verb among which its time stands."""
DAY = len("2025-07-03")


def counted_off(found: Sequence[Made], doc: Doc) -> Sequence[Made]:
    """The claims of a sentence, with the dates of those whose clause measures its time from the deed of another of them."""
    if STRETCHES.isdisjoint(doc.lemmas):
        return found
    return [(reading, dated(reading, claim, found)) for reading, claim in found]


def dated(reading: Reading, claim: Claim, found: Iterable[Made]) -> Claim:
    verb = tree.clause_verb(reading.trigger)
    opening = tree.first([word for word in tree.children(verb, "mark") if word.lower_ in OPENING])
    if opening is None:
        return on_that_day(claim, reading, time_of(verb.head, found)) if verb.head != verb else claim
    above = time_of(verb.head, found)
    if claim.when not in (None, above) or not claim.factual or verb.dep_ != "advcl":
        return claim
    measure = opening.doc[opening.i - 1] if opening.i else opening
    if tree.lemma(measure) not in STRETCHES or measure.head not in (verb, opening):
        return claim
    when = counted_by(measure, opening, above)
    return replace(claim, when=when)


def time_of(verb: Token, found: Iterable[Made]) -> When | None:
    """When the deed of the clause above happened, where the text gives one date for it."""
    times = {
        claim.when
        for reading, claim in found
        if claim.factual and verb in (tree.clause_verb(reading.trigger), reading.trigger)
    }
    (when,) = times if len(times) == 1 else (None,)
    return when if when is not None and when.start and not when.end and when.basis != "publication" else None


def counted_by(measure: Token, opening: Token, when: When | None) -> When | None:
    """As many units before that time, or behind it, as the measure tells; of a few hours the same day."""
    if when is None or when.start is None:
        return None
    unit = tree.lemma(measure)
    words = [word.lower_ for word in measure.subtree if word != measure]
    text = measure.doc.text[measure.left_edge.idx : opening.idx + len(opening.text)]
    if unit in WITHIN_A_DAY:
        same_day = len(when.start) == DAY and when.precision == "day"
        return replace(when, basis="relative", text=text) if same_day else None
    how_many = number_of([word for word in words if word not in JUST])
    if unit not in UNITS or how_many is None:
        return None
    there = Stretch(start=when.start, precision=when.precision, basis=when.basis)
    here = counted_from(there, unit, how_many * OPENING[opening.lower_])
    if here is None:
        return None
    return When(start=here.start, end=here.end, precision=here.precision, basis="relative", text=text)


def number_of(words: Sequence[str]) -> int | None:
    """As in "a day", "the day", "two days", "12 days"; None for "some days", "less than a day"."""
    if len(words) != 1:
        return None
    if words[0] in ARTICLES:
        return 1
    try:
        return counted(words[0])
    except (KeyError, ValueError):
        return None


def on_that_day(claim: Claim, reading: Reading, before: When | None) -> Claim:
    """What is told to have been done "within hours", "later in the day": on the day of the deed told before, where the text gives it."""
    exact = (
        before is not None and before.precision == "day" and len(before.start or "") == DAY and not before.end
    )
    told = claim.when is None or claim.when.text.lower() in SAME_DAY
    if not (exact and told and before is not None and before.basis != "publication" and claim.factual):
        return claim
    verb = tree.clause_verb(reading.trigger)
    behind = " ".join(word.lower_ for word in verb.doc[verb.i + 1 : verb.i + NEAR])
    phrase = next((phrase for phrase in sorted(SAME_DAY) if f" {phrase} " in f" {behind} "), None)
    return (
        replace(claim, when=replace(before, basis="relative", text=phrase)) if phrase is not None else claim
    )
