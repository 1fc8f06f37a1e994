"""What the readings of a whole report claim, and why the others claim nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..coders.reading import Coder, Reading
from ..model import Abstention, Claim
from .claims import claims_of, without_spelled_out
from .counted import counted_off
from .denials import with_denials
from .echoes import echoed
from .following import News
from .granted import with_their_term
from .judged_deeds import MANY, ONE, told_of_deeds
from .place import Heard, Place
from .resuming import brought_about, resumed
from .sequels import what_became
from .summaries import borne_out
from .taken_up import passed_over, taken_up
from .undone import before_it, within
from .weighed import weighed

CLAUSES = frozenset({"csubj", "advcl"})
"""Relations of a gerund that may take up what was told, or tell what was done with it."""

NOTHING: list[tuple[Reading, Claim]] = []


@dataclass(slots=True, kw_only=True, eq=False)
class Told:
    """A claim with the reading of which it was made, and where that was found; not frozen, as `Place`."""

    reading: Reading
    claim: Claim
    place: Place


def told_by(coder: Coder, heard: Heard) -> tuple[list[Told], list[Abstention]]:
    """The claims of a report as one coder reads it, sentence by sentence."""
    told: list[Told] = []
    unclear: list[Abstention] = []
    before: list[Told] = []
    last: Place | None = None
    news = News()
    for place in heard.places(coder.name):
        readings, judged = coder.read(place.doc), NOTHING
        if ONE in place.doc.lowers or MANY in place.doc.lowers:
            judged, readings = told_of_deeds(readings, place, before)
        found, missed = claims_of(readings, place) if readings or not judged else ([], [])
        found += judged
        if found[1:]:
            found = list(counted_off(found, place.doc))
        for reading, _ in found:
            if reading.undoes is not None:  # seldom
                found = within(found)
                break
        if follows(place, before):
            counted, others = resumed(place, before, found, coder, readings)
            told[len(told) - len(before) :] = before_it(place, with_their_term(place, counted), coder)
            new = [*others, *what_became(place, before, found, coder)]
            found += new or list(echoed(place, before, coder, alone=not found))
            found = without_spelled_out(found, heard.scene.ontology) if others else found
        found += told_by_gerunds(place, last, told, readings, found)
        last = place
        if news.deed:
            found += news.followed(place, before, found, coder)
        if not found:
            found = list(brought_about(place, told, coder))
        before = [Told(reading=reading, claim=claim, place=place) for reading, claim in found]
        told += before
        if before and news.listens:
            news.hear(before)
        unclear += missed
    return borne_out(with_denials(told, heard, coder.name), heard.scene.ontology), unclear


def told_by_gerunds(
    place: Place,
    last: Place | None,
    told: Sequence[Told],
    readings: Sequence[Reading],
    found: Sequence[tuple[Reading, Claim]],
) -> list[tuple[Reading, Claim]]:
    """What gerunds take up, pass over or weigh; `last` is the sentence that was read before."""
    if CLAUSES.isdisjoint(place.doc.relations):
        return []
    new = [*taken_up(place, told, readings, found), *passed_over(place, found)]
    before = last if last and last.sentence.span.quote == place.before else None
    return [*new, *weighed(place, before, readings, [*found, *new])]


def follows(place: Place, before: list[Told]) -> bool:
    """Whether it is the next sentence of the text, which may take up what the one before has told."""
    body = place.sentence.kind == "body"
    return body and bool(before) and before[0].place.sentence.span.quote == place.before
