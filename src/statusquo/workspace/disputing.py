"""Questions about what reports say against each other."""

from __future__ import annotations

from ..model import Clock
from ..views.conflicts import Conflicts, Firsts, Wanted, conflicts, find_kinds, firsts
from .asking import Asking


class Disputing(Asking):
    """The part of a workspace that shows contradictions; it decides none of them."""

    def conflicts(
        self,
        subject: str | None = None,
        *,
        kind: str | None = None,
        state: Wanted = "open",
        on: str | None = None,
        known: str | None = None,
        clock: Clock = "reported",
    ) -> Conflicts:
        """What cannot all be true of what was told by a day, with every side; raises UnknownName."""
        return conflicts(
            self.archive,
            moment=self.moment(on, known, clock),
            subject=self._party(subject),
            kinds=find_kinds(kind),
            state=state,
        )

    def firsts(
        self,
        subject: str | None = None,
        *,
        on: str | None = None,
        known: str | None = None,
        clock: Clock = "reported",
    ) -> Firsts:
        """Which firsts are claimed for whom, and what else was told of earlier ones."""
        return firsts(self.archive, moment=self.moment(on, known, clock), subject=self._party(subject))
