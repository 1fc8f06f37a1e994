"""What a page's own summary says is a suggestion, for a machine may have written it; it is firm where the report says the like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model.changing import replace
from .grading import ONLY_SUMMARISED

if TYPE_CHECKING:
    from ..model import Claim
    from ..ontology import Ontology
    from .telling import Told

SUMMARY = "summary"
BORNE_OUT = "from the page's own summary, of which the report says the like"
Act = tuple[str, str | None, str, str]


def borne_out(told: Sequence[Told], ontology: Ontology) -> list[Told]:
    """All that is told, where a sentence of the summary is as firm as one of the report that tells the same act of one of its actors
    and the same recipient: "Chad, like Niger, is in talks with Mali" beside "Chad is in talks with Mali".
    """
    if ONLY_SUMMARISED not in [one.claim.why for one in told]:
        return list(told)
    said = {
        (of_act(one.claim, ontology), ontology.authority(one.claim.actor.id))
        for one in told
        if one.claim.grade == "firm" and not is_summarised(one)
    }
    return [
        promoted(one) if is_doubted(one) and is_borne_out(one, told, said, ontology) else one for one in told
    ]


def is_doubted(one: Told) -> bool:
    """Whether nothing is in doubt but that only the summary tells it."""
    return one.claim.why == ONLY_SUMMARISED and is_summarised(one)


def is_borne_out(one: Told, told: Sequence[Told], said: set[tuple[Act, str]], ontology: Ontology) -> bool:
    act = of_act(one.claim, ontology)
    beside = (other.claim for other in told if other.reading is one.reading)
    return any((act, ontology.authority(claim.actor.id)) in said for claim in beside)


def is_summarised(one: Told) -> bool:
    return one.place.sentence.kind == SUMMARY


def of_act(claim: Claim, ontology: Ontology) -> Act:
    recipient = ontology.authority(claim.recipient.id) if claim.recipient is not None else None
    return claim.act, recipient, claim.polarity, claim.modality


def promoted(one: Told) -> Told:
    return replace(one, claim=replace(one.claim, grade="firm", why=BORNE_OUT))
