"""Weighs what the rules doubt: a doubtful claim that is unlikely goes, so that nobody need look at it; firm ones stay."""

from __future__ import annotations

from collections.abc import Sequence

from ..assembly import Told
from .features import Report
from .forest import Forest


class Judge:
    """Weighs the claims of a report; holds what was learned, and no state of a report."""

    def __init__(self, forest: Forest) -> None:
        self.forest = forest
        self.known = frozenset(forest.names)

    def weigh(self, told: Sequence[Told]) -> tuple[list[Told], list[Told]]:
        """The claims of a report that stay, and those that are unlikely."""
        report = Report(told)
        kept: list[Told] = []
        unlikely: list[Told] = []
        for one in told:
            stays = not self.may_weigh(one) or self.is_likely(one, report)
            (kept if stays else unlikely).append(one)
        return kept, unlikely

    def may_weigh(self, one: Told) -> bool:
        """Whether the rules doubt it, and claims of its axis were learned from."""
        axis = one.place.scene.ontology.acts[one.claim.act].axis
        return one.claim.grade != "firm" and f"axis {axis}" in self.known

    def is_likely(self, one: Told, report: Report) -> bool:
        return self.forest.probability(report.seen(one)) >= self.forest.keep
