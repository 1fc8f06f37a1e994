"""From what a user writes to an actor or an axis, and back to the name that a view shows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from ..errors import UnknownName
from ..model import Actor
from ..ontology import Ontology

ANYBODY = "any state"
"""How a view names the other side of "no state has ...", and how a user asks for it."""
ANYBODY_ID = "any-state"
ALIKE = 60
"""Of 100: how like a name must be to be offered for another."""
WORDS_ALIKE = 84
LONG = 4
"""Letters of a word that can tell a name."""
FEW = 20
"""Names that an error can list."""
JOINTS = frozenset("-_")
MARKS = {"Pd": " ", "Pi": "'", "Pf": "'", "Lm": "'"}
"""By class of mark: a dash parts words, quotation marks and modifiers stand for an apostrophe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An actor as a view shows it."""

    id: str
    name: str


def folded(name: str) -> str:
    """A name as anybody may type it, without case, accents, marks, leading article: "the  Türkiye" -> "turkiye", "Đurić" -> "duric"."""
    letters = (c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(map(typed, letters)).split()).removeprefix("the ")


@cache
def typed(letter: str) -> str:
    """A letter or mark as plain keyboards have it; the base of "đ" or "æ" is what Unicode calls it: "LATIN SMALL LETTER D WITH STROKE"."""
    if letter.isascii():
        return " " if letter in JOINTS else letter
    called = unicodedata.name(letter, "")
    base = called.partition(" WITH ")[0].rpartition(" ")[2].lower()
    if called.startswith("LATIN") and len(base) <= len("ae"):
        return base
    return MARKS.get(unicodedata.category(letter), letter)


def nearest(wanted: str, known: Iterable[str], count: int = 3, *, least: int = ALIKE) -> list[str]:
    """The names that look most like the one wanted, or like a word of it, the likest first; none where all are far off. `least`: of
    100, how like a whole name must be.
    """
    from rapidfuzz import fuzz, process

    names = sorted(set(known))
    found = process.extract(
        wanted, names, scorer=fuzz.ratio, processor=folded, limit=count, score_cutoff=least
    )
    scores = {name: score for name, score, _ in found}
    for word in words_of(wanted):
        for name in names:
            like = max((fuzz.ratio(word, other) for other in words_of(name)), default=0)
            if like >= WORDS_ALIKE:
                scores[name] = max(scores.get(name, 0), like)
    return sorted(scores, key=lambda name: (-scores[name], len(name), name))[:count]


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words by which somebody may be meant, folded; short ones are in too many names."""
    return tuple(word for word in folded(name).split() if len(word) >= LONG)


def unknown(
    kind: str, wanted: str, known: Iterable[str], told: Callable[[], Iterable[str]] = tuple
) -> UnknownName:
    """The error that offers the nearest names; where none is near, all of them if they are few, else those that are `told` of most."""
    names = sorted(set(known))
    near = ", ".join(nearest(wanted, names))
    offers = f"; nearest: {near}" if near else f"; there are: {', '.join(names)}" if len(names) <= FEW else ""
    if names and not offers and (most := ", ".join(told())):
        offers = f"; reports here tell most of: {most}"
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
        told: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        """`called`: by older name an actor; `told` gives whom an error may offer where no name is near."""
        self._called = called or {}
        self._told = told
        self._ontology = ontology
        here = dict(parties)
        self._here = frozenset(here)
        self._provisional = {id_: name for id_, name in here.items() if id_ not in ontology.actors}
        self._holders = self._authorities()
        self._tiers = self._index()

    def named(self, actor: str) -> Named:
        """The actor, or the authority that the ledger keeps under this key, with the name to show."""
        holder = actor if actor in self._ontology.actors else self._holders.get(actor, actor)
        known = self._ontology.actors.get(holder)
        return Named(id=holder, name=known.name if known else self._provisional.get(actor, actor))

    def find(self, wanted: str) -> Named:
        """The actor meant by an id, name, alias, demonym or seat, of several who share it the one of whom reports here tell; raises
        UnknownName with the nearest names.
        """
        key = folded(wanted)
        for tier in self._tiers:
            found = tier.get(key, [])
            found = [actor for actor in found if actor in self._here] or found
            if len({self._ontology.authority(actor) for actor in found}) > 1:
                choices = ", ".join(found)
                raise UnknownName(f"{wanted!r} may be any of {choices}: give the id")
            if found:
                return self.named(found[0])
        known = [actor.name for actor in self._ontology.actors.values()] + list(self._provisional.values())
        raise unknown("actor", wanted, known, self._told)

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
