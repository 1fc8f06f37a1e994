"""From what a user writes to an actor or an axis, and back to the name that a view shows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..errors import UnknownName
from ..model import Actor
from ..ontology import Ontology

ANYBODY = "any state"
"""How a view names the other side of "no state has ...", and how a user asks for it."""
ANYBODY_ID = "any-state"
ALIKE = 60
"""Of 100: how like a name must be to be offered for another."""
FEW = 20
"""Names that an error can list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An actor as a view shows it."""

    id: str
    name: str


def folded(name: str) -> str:
    """A name without case, accents, leading article and doubled blanks: "the  Türkiye" -> "turkiye"."""
    letters = (c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(letters).replace("_", " ").split()).removeprefix("the ")


def nearest(wanted: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The names that look most like the one wanted, the likest first; none where all are far off."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        wanted, sorted(set(known)), scorer=fuzz.ratio, processor=folded, limit=count, score_cutoff=ALIKE
    )
    return [name for name, _, _ in found]


def unknown(kind: str, wanted: str, known: Iterable[str]) -> UnknownName:
    """The error that offers the nearest names, or all of them where none is near and they are few."""
    names = sorted(set(known))
    near = ", ".join(nearest(wanted, names))
    offers = f"; nearest: {near}" if near else f"; there are: {', '.join(names)}" if len(names) <= FEW else ""
    if not names:
        offers = "; there is none"
    return UnknownName(f"no {kind} is called {wanted!r}{offers}")


def one_of(kind: str, wanted: str, choices: Iterable[str]) -> None:
    """Refuses a word that is none of the choices: from Python no command line has done so."""
    if wanted not in (known := tuple(choices)):
        raise unknown(kind, str(wanted), known)


def tiers(actor: Actor) -> tuple[tuple[str, ...], ...]:
    """Everything an actor is called, the surest first: a demonym never hides somebody's proper name."""
    return ((actor.id, actor.name), actor.names, actor.demonyms, actor.seats, actor.supported_names)


class Names:
    """Who is meant by a name: the actors of the ontology, and the provisional ones that only reports name."""

    def __init__(
        self,
        ontology: Ontology,
        parties: Iterable[tuple[str, str]] = (),
        called: Mapping[str, str] | None = None,
    ) -> None:
        self._called = called or {}
        self._ontology = ontology
        self._provisional = {id_: name for id_, name in parties if id_ not in ontology.actors}
        self._holders = self._authorities()
        self._tiers = self._index()

    def named(self, actor: str) -> Named:
        """The actor, or the authority that the ledger keeps under this key, with the name to show."""
        holder = actor if actor in self._ontology.actors else self._holders.get(actor, actor)
        known = self._ontology.actors.get(holder)
        return Named(id=holder, name=known.name if known else self._provisional.get(actor, actor))

    def find(self, wanted: str) -> Named:
        """The actor meant by an id, name, alias, demonym or seat; raises UnknownName with the nearest names."""
        key = folded(wanted)
        for tier in self._tiers:
            found = tier.get(key, [])
            if len({self._ontology.authority(actor) for actor in found}) > 1:
                choices = ", ".join(found)
                raise UnknownName(f"{wanted!r} may be any of {choices}: give the id")
            if found:
                return self.named(found[0])
        known = [actor.name for actor in self._ontology.actors.values()] + list(self._provisional.values())
        raise unknown("actor", wanted, known)

    def _authorities(self) -> Mapping[str, str]:
        """From the key that a movement and its government share to the first of them by id."""
        linked = sorted(a.id for a in self._ontology.actors.values() if a.authority)
        return {self._ontology.authority(actor): actor for actor in reversed(linked)}

    def _index(self) -> tuple[Mapping[str, list[str]], ...]:
        index: list[dict[str, list[str]]] = [{} for _ in range(6)]
        for actor in self._ontology.actors.values():
            for tier, names in zip(index, tiers(actor), strict=False):
                for name in names:
                    holders = tier.setdefault(folded(name), [])
                    if actor.id not in holders:
                        holders.append(actor.id)
        for actor_id, name in self._provisional.items():
            for key in {folded(actor_id), folded(name)}:
                index[-1].setdefault(key, []).append(actor_id)
        for older, actor_id in self._called.items():
            index[-1].setdefault(folded(older), [actor_id])
        return tuple(index)


def find_axis(wanted: str, ontology: Ontology) -> str:
    """The axis of that key or label; raises UnknownName."""
    for key, status in ontology.statuses.items():
        if folded(wanted) in {folded(key), folded(status.label)}:
            return key
    raise unknown("axis", wanted, ontology.statuses)


def by_column(axes: Iterable[str], ontology: Ontology) -> tuple[str, ...]:
    """Axes in the order in which tables show them."""
    return tuple(sorted(set(axes), key=lambda axis: (ontology.statuses[axis].column, axis)))
