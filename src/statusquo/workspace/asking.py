"""What every question to a workspace needs: its archive, its today, and who is meant by a name."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import cached_property
from typing import get_args

from ..errors import WorkspaceError
from ..model import Clock
from ..ontology import Ontology
from ..store import Store
from ..views.archive import Archive, AsOf
from ..views.check import find_party
from ..views.dates import Day, as_day
from ..views.names import Named, find_axis, one_of
from .posting import post
from .settings import NEWEST, Settings


class Asking:
    """A workspace as far as questions need it."""

    settings: Settings
    store: Store
    ontology: Ontology

    def post(self) -> None:
        """Brings the ledger up to the documents that are stored; doing it twice changes nothing."""
        self.__dict__.pop("archive", None)
        post(self.store, self.ontology)

    @cached_property
    def archive(self) -> Archive:
        """All that the store holds, read once; what a crash has left unposted is posted first."""
        if not self.store.all_posted():
            with suppress(
                WorkspaceError
            ):  # a folder that may only be read still answers, from what is posted
                self.post()
        return self.archive_of_all()

    def archive_of_all(self) -> Archive:
        """All that the store holds, as every view wants it."""
        return Archive(self.ontology, self.store)

    @property
    def today(self) -> str:
        """The day for which an answer holds when none is asked for."""
        if self.settings.today == NEWEST:
            return self.archive.newest_report() or date.today().isoformat()
        return self.settings.today or date.today().isoformat()

    def moment(self, on: Day | None = None, known: Day | None = None, clock: Clock = "reported") -> AsOf:
        """A question's days; a partial date stands for its last day."""
        one_of("clock", clock, get_args(Clock))
        return AsOf(
            on=self.today if on is None else as_day(on),
            known=None if known is None else as_day(known),
            clock=clock,
        )

    def _actor(self, wanted: str) -> Named:
        return self.archive.names.find(wanted)

    def _party(self, wanted: str | None) -> Named | None:
        return None if wanted is None else find_party(wanted, self.archive)

    def _axis(self, wanted: str | None) -> str | None:
        return None if wanted is None else find_axis(wanted, self.ontology)
