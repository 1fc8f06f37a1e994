"""Who is told to have done what to whom so far, for the sentences of a report that leave one of them out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container
from dataclasses import replace

from ..model import Party
from ..ontology import Ontology
from .partners import TOLD, Partners


class DeedsTold:
    """By act, who does it, whose it is to do, and to whom it is done; between whom diplomatic deeds were told."""

    def __init__(self, ontology: Ontology) -> None:
        self._ontology = ontology
        self._doers: dict[str, dict[str, Party]] = defaultdict(dict)
        self._holders: dict[str, dict[str, Party]] = defaultdict(dict)
        self._targets: dict[str, list[Party]] = defaultdict(list)
        self.partners = Partners(ontology)

    def hear(self, act: str, doer: Party, party: Party | None, *, done: bool) -> None:
        """Keeps whose an act is told to be, to whom it is told to be done, and who is told to have `done` it."""
        if done:
            self._doers[act].setdefault(doer.id, doer)
        matter = self._ontology.acts[act].matter
        if matter and doer.kind != "collective":
            self._holders[matter].setdefault(doer.id, doer)
        self.partners.hear(act, doer, party)
        if party is not None and party.sure:
            self._targets[matter or act].append(party)

    def doer(self, act: str) -> Party | None:
        """The one party that the report has told to do the act so far; None where there is none or there are several. Of an act that
        nobody was told to have done, whoever alone was told that it is his to do or to undo: the holder of a list.
        """
        told, why = self._doers[act], "the only one told to do so before"
        if not told and (matter := self._ontology.acts[act].matter):
            told, why = self._holders[matter], "the only one told to hold that before"
        doers = list(told.values())
        return replace(doers[0], why=why, sure=False) if len(doers) == 1 else None

    def target(self, act: str, others: Container[str]) -> tuple[Party, ...]:
        """The party to whom the report has most often told that the act, or what undoes it, is done; nobody where two are even."""
        told = self._of(act)
        often = Counter(p.id for p in told if self._ontology.authority(p.id) not in others).most_common(2)
        if not often or (len(often) > 1 and often[0][1] == often[1][1]):
            return ()
        party = next(p for p in told if p.id == often[0][0])
        return (replace(party, agent=None, why=TOLD, sure=False),)

    def is_target(self, act: str, party: Party) -> bool:
        """Whether the report has told that the act, or what undoes it, is done to the party."""
        return any(told.id == party.id for told in self._of(act))

    def is_holder(self, act: str, party: Party) -> bool:
        """Whether the report has told the act, or what undoes it, of the party."""
        authority, matter = self._ontology.authority, self._ontology.acts[act].matter
        holders = self._holders[matter] if matter else self._doers[act]
        return any(authority(told) == authority(party.id) for told in holders)

    def _of(self, act: str) -> list[Party]:
        return self._targets[self._ontology.acts[act].matter or act]
