"""Weighs what the rules doubt: a doubtful claim that is unlikely goes, so that nobody need look at it; firm ones stay."""

from __future__ import annotations

from collections.abc import Sequence

from ..assembly import Told
from .features import Report
from .forest import Forest

RECOGNITION = "recognition"
NEVER_DROPPED = frozenset({"conditional", "demanded"})
"""Who asks for recognition, and on what it hangs, is what a person looks for: of the recognition of a state each word is worth a minute."""


class Judge:
    """Weighs the claims of a report; holds what was learned, and no state of a report."""

    def __init__(self, forest: Forest) -> None:
        self.forest = forest
        self.known = frozenset(forest.names)

    def weigh(self, told: Sequence[Told]) -> tuple[list[Told], list[Told]]:
        """The claims of a report that stay, and those that are unlikely."""
        doubtful = [one for one in told if self.may_weigh(one)]
        if not doubtful:
            return list(told), []
        report = Report(told)
        likely = self.forest.probabilities([report.seen(one) for one in doubtful])
        dropped = [one for one, share in zip(doubtful, likely, strict=True) if share < self.forest.keep]
        return [one for one in told if one not in dropped] if dropped else list(told), dropped

    def may_weigh(self, one: Told) -> bool:
        """Whether the rules doubt it, and claims of its axis were learned from."""
        if one.claim.grade == "firm":
            return False
        axis = one.place.scene.ontology.acts[one.claim.act].axis
        if axis == RECOGNITION and one.claim.modality in NEVER_DROPPED:
            return False
        return f"axis {axis}" in self.known
