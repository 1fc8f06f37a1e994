"""What a claim tells of one axis: a value, that one is not so, or that one goes on being so."""

from __future__ import annotations

from dataclasses import dataclass

from statusquo.model import Claim
from statusquo.ontology.load import Ontology
from statusquo.ontology.shapes import Effect, StatusFile

from .wording import Passage, affirmed_value, has_any, value_of

RETURNING = "returning"
"""The words that make news of what was so before: "again", "restored"."""


@dataclass(frozen=True, slots=True)
class Tells:
    """`value` is empty where a claim only denies; `denies` and `still` are those of `Entry`."""

    value: str
    denies: str | None = None
    still: bool = False


def telling_of(
    claim: Claim, effect: Effect, words: Passage, status: StatusFile, ontology: Ontology
) -> Tells | None:
    """None where the claim tells nothing of this axis."""
    value = value_of(claim, effect, words)
    if claim.polarity == "affirmed":
        return None if value is None else Tells(value, still=goes_on(claim, value, words, status, ontology))
    denied = None if effect.undoes else effect.denied or affirmed_value(effect, words)
    if value is None and denied is not None:
        value = status.denials.get(denied, "")
    return None if value is None else Tells(value, denies=denied)


def goes_on(claim: Claim, value: str, words: Passage, status: StatusFile, ontology: Ontology) -> bool:
    """Whether it tells, as if nothing had happened, of what may have begun long before: neither the text nor its tense makes news
    of it ("is recognised by" against "has recognised"), and no word says that it is so again.
    """
    if value not in status.lasting or (claim.when is not None and claim.when.start is not None):
        return False
    return not has_any(words.clause, ontology.words.get(RETURNING, ()))
