"""Whom a report is about: the one that it names far more often than any other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Sequence

from ..model import Party
from .spoken import Stretch

RULED = frozenset({"state", "authority", "group"})
FAR_MORE = 1.5
"""Times: two that are named about as often share the report."""


def most_spoken_of(
    stretches: Sequence[Stretch], others: Container[str], authority: Callable[[str], str]
) -> Party | None:
    """The state, authority or group named most, besides the others; None where another is named nearly as often."""
    spoken = [one.party for stretch in stretches for one in stretch.spoken if one.party.kind in RULED]
    often = Counter(who for party in spoken if (who := authority(party.id)) not in others).most_common(2)
    if not often or (len(often) > 1 and often[0][1] < FAR_MORE * often[1][1]):
        return None
    return next(party for party in spoken if authority(party.id) == often[0][0])
