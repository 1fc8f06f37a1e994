"""What became of what was said: the questions about pledges and positions."""

from __future__ import annotations

from ..model import Clock
from ..views.dates import Day
from ..views.pledges import Pledges, pledges
from ..views.positions import Positions, positions
from .asking import Asking


class Following(Asking):
    """A workspace that follows up what was asked, planned and promised."""

    def pledges(
        self, subject: str | None = None, *, by: str | None = None, to: str | None = None, state: str | None = None,
        on: Day | None = None, known: Day | None = None, clock: Clock = "reported",
    ) -> Pledges:  # fmt: skip
        """Demands, proposals, promises, plans, threats and conditions, and what became of each."""
        moment = self.moment(on, known, clock)
        return pledges(self.archive, moment=moment, subject=self._party(subject), by=by, to=to, state=state)

    def positions(
        self, subject: str | None = None, *, by: str | None = None, matter: str | None = None,
        on: Day | None = None, known: Day | None = None, clock: Clock = "reported",
    ) -> Positions:  # fmt: skip
        """Where everybody, or one party, stands on the matters of a subject, or of all."""
        moment = self.moment(on, known, clock)
        return positions(
            self.archive,
            subject=None if subject is None else self._actor(subject),
            moment=moment,
            by=by,
            matter=matter,
        )
