"""Who is meant by somebody who speaks: the actor, the person by name, or whom the report calls so."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial

from ..errors import UnknownName
from .archive import Archive
from .hints import most_told
from .names import Named, folded, unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Somebody asked for: a known actor, or words that stand in the name of a speaker or in what was said. A `surname` may be that of
    others than the known actor: whoever bears it in a report is meant as well.
    """

    words: str
    actor: Named | None
    surname: bool = False

    def is_one_of(self, names: Collection[str], ids: Iterable[str | None], archive: Archive) -> bool:
        """Whether it is one of these: by id where the actor is known, else by its words within a name."""
        if self.actor is None:
            return any(holds_words(name, self.words) for name in names)
        if any(archive.same(one, self.actor.id) for one in ids if one is not None):
            return True
        if folded(self.actor.name) in {folded(name) for name in names}:
            return True
        return self.surname and any(holds_words(name, self.words) for name in names)


def wanted(words: str, archive: Archive, names: Iterable[str], texts: Iterable[str] = ()) -> Wanted:
    """The actor of that name, else the words where one of the names or texts holds them; raises UnknownName."""
    try:
        actor = archive.names.find(words)
        known = archive.ontology.actors.get(actor.id)
        one_word = known is not None and known.kind == "person" and " " not in plain(words)
        return Wanted(words=words, actor=actor, surname=one_word)
    except UnknownName:
        heard = set(names)
        if plain(words) and any(holds_words(text, words) for text in (*heard, *texts)):
            return Wanted(words=words, actor=None)
        raise unknown("actor", words, {*archive.actor_names(), *heard}, partial(most_told, archive)) from None


def holds_words(text: str, words: str) -> bool:
    """Whether these words stand in a text, in this order and whole."""
    return f" {folded(words)} " in f" {plain(text)} "


def plain(text: str) -> str:
    """A text as its words alone."""
    return " ".join("".join(c if c.isalnum() else " " for c in folded(text)).split())
