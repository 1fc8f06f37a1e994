"""Between whom a report has told diplomatic deeds: "A broke with B ... B had recalled its ambassador" is from A."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace

from ..model import Party
from ..ontology import Ontology

DIPLOMATIC = "representation"
TOLD = "the one told of before"


class Partners:
    """Pairs of parties, each with the other of whom such a deed was told."""

    def __init__(self, ontology: Ontology) -> None:
        self._acts, self._authority = ontology.acts, ontology.authority
        self._of: dict[str, dict[str, Party]] = defaultdict(dict)
        self._last: tuple[str, str, Party] | None = None
        """The last of them, who was told to do it, and to whom."""

    def hear(self, act: str, one: Party, other: Party | None) -> None:
        if other is None or self._acts[act].axis != DIPLOMATIC:
            return
        self._last = act, self._authority(one.id), other
        for party, partner in ((one, other), (other, one)):
            if partner.kind != "collective":
                self._of[self._authority(party.id)].setdefault(self._authority(partner.id), partner)

    @property
    def last_act(self) -> str | None:
        return self._last[0] if self._last is not None else None

    def only(self, parties: Collection[str]) -> tuple[Party, ...]:
        """The one partner of the one that acts, likely only; nobody where several act, or with several."""
        told = list(self._of[next(iter(parties))].values()) if len(parties) == 1 else []
        if len(told) != 1:
            return ()
        return (replace(told[0], agent=None, in_person=False, why=TOLD, sure=False),)

    def beside(self, act: str, parties: Collection[str]) -> Party | None:
        """To whom another did a deed as friendly or unfriendly right before: "A recalled its envoy to B. C severed relations"; likely only."""
        if self._last is None:
            return None
        last, doer, party = self._last
        if self._acts[last].plover != self._acts[act].plover:
            return None  # "after A opened an embassy in B, C recalled its envoy": the one to A
        if doer in parties or self._authority(party.id) in parties or party.kind == "collective":
            return None
        return replace(party, agent=None, in_person=False, why=TOLD, sure=False)
