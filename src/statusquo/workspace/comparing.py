"""Questions that compare: two days, the last look and now, the ledger with and without somebody, one count and another."""

from __future__ import annotations

from typing import get_args

from ..errors import UnclearQuestion
from ..model import Clock
from ..views.archive import AsOf
from ..views.dates import Day
from ..views.differences import Differences, diff, news
from ..views.names import find_axis, one_of
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
        start: Day | None = None,
        end: Day | None = None,
        known_from: Day | None = None,
        known_to: Day | None = None,
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
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
    ) -> Without:
        """Which cells rest on one publisher, report or speaker; raises UnknownName."""
        if kind is not None:
            one_of("kind of source", kind, get_args(Source))
        return without(self.archive, wanted=wanted, moment=self.moment(on, known, clock), kind=kind)

    def tally(
        self,
        subject: str,
        *,
        axis: str = "recognition",
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
    ) -> Tally:
        """Who stands how on one axis, by name, and who counts otherwise."""
        return tally(
            self.archive,
            subject=self._actor(subject),
            axis=find_axis(axis, self.ontology),
            moment=self.moment(on, known, clock),
        )
