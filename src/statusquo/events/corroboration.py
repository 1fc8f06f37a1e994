"""What bears out a tentative claim: the same told by somebody who cannot have it from the same place."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from statusquo.model import Testimony

from .grouping import InTime, by_kind
from .independence import Copies, independent


def corroborators(
    testimonies: Iterable[Testimony], copies: Copies, among: Collection[str] | None = None
) -> dict[str, tuple[Testimony, ...]]:
    """For each tentative factual claim that has any, by its id: the independent testimonies of the same happening and
    polarity, firm or tentative, ordered by claim id. Pairwise throughout: a further testimony only adds to the answer, so
    that of new claims (`among`, by id) it is enough to compare the pairs in which one is new.
    """
    found: dict[str, tuple[Testimony, ...]] = {}
    for alike in by_kind(testimonies).values():
        everybody = InTime(alike)
        newcomers = InTime(t for t in alike if among is not None and t.claim.id in among)
        for testimony in alike:
            if testimony.claim.grade == "tentative":
                others = everybody if among is None or testimony.claim.id in among else newcomers
                backing = (t for t in others.beside(testimony) if bears_out(testimony, t, copies))
                found[testimony.claim.id] = tuple(sorted(backing, key=lambda t: t.claim.id))
    return {claim: backing for claim, backing in sorted(found.items()) if backing}


def bears_out(one: Testimony, other: Testimony, copies: Copies) -> bool:
    """Of two that tell of what may be one happening."""
    return one.claim.polarity == other.claim.polarity and independent(one, other, copies)
