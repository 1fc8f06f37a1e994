"""Questions that compare: two days, the last look and now, the ledger with and without somebody, one count and another."""

from __future__ import annotations

from ..errors import UnclearQuestion
from ..model import Clock
from ..views.archive import AsOf
from ..views.differences import Differences, diff, news
from ..views.names import find_axis
from ..views.tally import Tally, tally
from ..views.without import Source, Without, without
from .account import now
from .asking import Asking


class Comparing(Asking):
    """The part of a workspace that compares."""

    def diff(
        self,
        subject: str,
        *,
        start: str | None = None,
        end: str | None = None,
        known_from: str | None = None,
        known_to: str | None = None,
        clock: Clock = "reported",
    ) -> Differences:
        """What differs between two days in the world, or, with `known_from` and `known_to`, between what was known on two
        days. Without `end` the later side is today; without `known_to` it is all that is known.
        """
        if start is None and known_from is None:
            raise UnclearQuestion("diff needs two days: --from and --to, or --known-from and --known-to")
        later = self.moment(end, known_to, clock)
        earlier = AsOf(
            on=later.on if start is None else self.moment(start).on,
            known=later.known if known_from is None else self.moment(None, known_from).known,
            clock=clock,
        )
        if earlier.on > later.on or (earlier.known or "") > (later.known or earlier.known or ""):
            raise UnclearQuestion("the first day of diff lies after the second")
        return diff(self.archive, subject=self._actor(subject), earlier=earlier, later=later)

    def news(self, subject: str | None = None, *, keep: bool = False) -> Differences:
        """What was added and judged since the last look changes; unless `keep`, this is a look of its own."""
        at = now()
        answer = news(
            self.archive,
            on=self.today,
            since=self.store.last_look() or "",
            until=at,
            subject=self._party(subject),
        )
        if not keep:
            self.store.look(at)
        return answer

    def without(
        self,
        wanted: str,
        *,
        kind: Source | None = None,
        on: str | None = None,
        known: str | None = None,
        clock: Clock = "reported",
    ) -> Without:
        """Which cells rest on one publisher, report or speaker; raises UnknownName."""
        return without(self.archive, wanted=wanted, moment=self.moment(on, known, clock), kind=kind)

    def tally(
        self,
        subject: str,
        *,
        axis: str = "recognition",
        on: str | None = None,
        known: str | None = None,
        clock: Clock = "reported",
    ) -> Tally:
        """Who stands how on one axis, by name, and who counts otherwise."""
        return tally(
            self.archive,
            subject=self._actor(subject),
            axis=find_axis(axis, self.ontology),
            moment=self.moment(on, known, clock),
        )
