"""Names that no file knows: where they stand, and what a person says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ActorKind = Literal["state", "authority", "organisation", "group", "person", "collective", "provisional"]
NamingAction = Literal["merge", "split", "name", "undo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a document that carries its own text, so that it can be checked at any time."""

    start: int
    end: int
    quote: str

    def bears_on(self, text: str) -> bool:
        return text[self.start : self.end] == self.quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A name that no file knows, where a report has it; `id` is the slug under which its claims stand."""

    id: str
    name: str
    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What a person says of an actor that only reports name; the latest that nobody has undone counts. `at` is an ISO instant.

    merge: it is the same as `same_as`. split: it is by itself again; with a `document`, in that report it is another actor,
    called `name`. name: it is called `name` and is of this `kind`. undo: the latest on this actor (and document) is taken back.
    """

    actor: str
    action: NamingAction
    same_as: str | None = None
    name: str | None = None
    kind: ActorKind | None = None
    document: str | None = None
    reason: str
    who: str
    at: str
