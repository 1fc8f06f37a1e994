"""The second look at the claims of a reading: what their sentence does not bear is no longer firm."""

from __future__ import annotations

from ..coders.reading import Reading
from ..model import Claim, Span
from ..model.changing import replace
from .place import Place
from .second_look import LOWERED, Look, second_look


def looked_at_again(claim: Claim, place: Place, reading: Reading) -> Claim:
    """A firm claim that the words of its sentence do not bear is a suggestion for a person.

    Of a deed that undoes another, the words of that one, which stand before it, tell nothing.
    """
    if claim.grade != "firm":
        return claim
    looked_at = claim
    if reading.undoes is not None:
        start, told = place.sentence.span.start + reading.trigger.idx, claim.evidence
        behind = Span(start=start, end=told.end, quote=told.quote[start - told.start :])
        looked_at = replace(claim, evidence=behind)
    reasons = second_look(look_at(looked_at, reading, place), place.document, place.before)
    return replace(claim, grade="tentative", why=LOWERED + "; ".join(reasons)) if reasons else claim


def look_at(claim: Claim, reading: Reading, place: Place) -> Look:
    """One look for all claims of a reading that differ in their parties alone."""
    answers, asked = place.doc.answers, (look_at, reading, claim.act, claim.polarity, claim.modality)
    if asked in answers:
        look: Look = answers[asked]
        return look.at(claim)
    answers[asked] = look = Look(claim, place.scene.cast.hits(place.doc), place.scene.ontology)
    return look
