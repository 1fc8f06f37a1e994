"""What the file of an actor may say: data/actors/<kind>/<id>.yml, and actors/<id>.yml in a workspace."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import StrictStr, model_validator

from ..model import ActorKind, first_day, last_day
from .strict import Strict
from .texts import Alpha2, Day, Filled, Item

Office = Literal[
    "head_of_state", "head_of_government", "deputy_head", "foreign_minister", "deputy_foreign_minister",
    "defence_minister", "minister", "security_adviser", "commander", "ambassador", "special_envoy",
    "secretary_general", "high_representative", "prosecutor", "spokesperson", "leader", "official",
    "member", "government", "holds_capital",
]  # fmt: skip


class Tenure(Strict):
    """Days on which something holds, as partial as they are known; an open end is left out."""

    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def runs_forward(self) -> Self:
        if self.since and self.until and first_day(self.since) > last_day(self.until):
            raise ValueError(f"until {self.until} lies before since {self.since}")
        return self


class RoleShape(Tenure):
    """An office in `of`, membership of it, or what an authority is to a state in fact, which says nothing about right:
    `government` (its ministers are meant by those of the state), `holds_capital`.
    """

    code: Office
    of: Filled


class Members(Tenure):
    """Those who are members of the organisation over the same days."""

    actors: tuple[Filled, ...]


class Described(Strict):
    """What the file of an actor may say, be it one of the package or of a workspace."""

    name: Filled | None = None
    kind: ActorKind | None = None
    names: tuple[Filled, ...] = ()
    """Names that resolve alone, besides `name`."""
    supported_names: tuple[Filled, ...] = ()
    """Names that resolve only in a document which also has a name that resolves alone ("the Council")."""
    titles: tuple[Filled, ...] = ()
    """Honorifics that a person bears: with one, the surname resolves alone ("Mullah Yaqoob")."""
    romanised: StrictStr | None = None
    """The script that the name of a person was written in: its usual spellings follow by rule (data/cues/en/spellings.yml)."""
    demonyms: tuple[Filled, ...] = ()
    seats: tuple[Filled, ...] = ()
    """Capital and seat of power as metonyms: Moscow, the Kremlin."""
    authority: StrictStr | None = None
    """The key that a movement and its government share in the ledger."""
    part_of: StrictStr | None = None
    country: StrictStr | None = None
    """The state in or from which a group acts, under which PLOVER and CAMEO code it; it says nothing about right."""
    alpha_2: Alpha2 | None = None
    """ISO 3166-1 code of two letters; that of three is the id of a state."""
    wikidata: Item | None = None
    roles: tuple[RoleShape, ...] = ()
    members: tuple[Members, ...] = ()


class ActorFile(Described):
    """data/actors/<kind>/<id>.yml: one actor and every usual English name of it."""

    name: Filled
    kind: ActorKind


class OwnActor(Described):
    """actors/<id>.yml of a workspace: a new actor, or what is to be different about a known one.

    Of a known actor, single fields replace those of the package and lists add to them. A role with the office, the body and
    the first day of a known one replaces it. `drop` takes names away, of whatever sort.
    """

    drop: tuple[Filled, ...] = ()
