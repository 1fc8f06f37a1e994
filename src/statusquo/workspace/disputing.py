"""Questions about what reports say against each other."""

from __future__ import annotations

from typing import get_args

from ..model import Clock
from ..views.conflicts import Conflicts, Firsts, Wanted, conflicts, find_kinds, firsts
from ..views.dates import Day
from ..views.names import one_of
from .asking import Asking


class Disputing(Asking):
    """The part of a workspace that shows contradictions; it decides none of them."""

    def conflicts(
        self,
        subject: str | None = None,
        *,
        kind: str | None = None,
        state: Wanted = "open",
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
    ) -> Conflicts:
        """What cannot all be true of what was told by a day, with every side; raises UnknownName."""
        one_of("state to ask for", state, get_args(Wanted))
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
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
    ) -> Firsts:
        """Which firsts are claimed for whom, and what else was told of earlier ones."""
        return firsts(self.archive, moment=self.moment(on, known, clock), subject=self._party(subject))
