"""Reads the declarative files of data/ into one frozen `Ontology`; an error names file and field."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from ..errors import OntologyError
from ..model import Actor, Publisher, Role
from .shapes import (
    ActFile,
    ActorFile,
    BoilerplateCue,
    BoilerplateFile,
    Cue,
    CueFile,
    PublisherFile,
    StatusFile,
    WordsFile,
)

DATA = Path(__file__).parent.parent / "data"
Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ontology:
    """All that the code knows about the world. Keys are file names; `digest` changes when any file does.

    Compared by identity, so that what is built from it (automata, coders) can be kept with it.
    """

    acts: Mapping[str, ActFile]
    cues: tuple[Cue, ...]
    words: Mapping[str, tuple[str, ...]]
    boilerplate: tuple[BoilerplateCue, ...]
    statuses: Mapping[str, StatusFile]
    actors: Mapping[str, Actor]
    publishers: Mapping[str, PublisherFile]
    vocabulary: frozenset[str] = frozenset()
    digest: str

    def actor_name(self, actor: str) -> str:
        known = self.actors.get(actor)
        return known.name if known else actor

    def authority(self, actor: str) -> str:
        """The key under which the ledger keeps an actor: a movement and its government share one."""
        known = self.actors.get(actor)
        return (known.authority if known and known.authority else actor) or actor

    def sharing(self, actor: str) -> frozenset[str]:
        """The actors that share a row of the ledger with this one, itself among them."""
        key = self.authority(actor)
        linked = (a.id for a in self.actors.values() if a.authority == key)
        return frozenset({actor, key, *linked})

    def governs(self, actor: str) -> bool:
        """Whether it is a movement with whose government the ledger keeps it in one row."""
        known = self.actors.get(actor)
        linked = (self.actors[one].kind for one in self.sharing(actor) if one in self.actors)
        return known is not None and known.kind == "group" and "authority" in linked

    def whole(self, actor: str) -> str:
        """The organisation of which an organ is a part, however many steps up; the actor itself where it is none."""
        seen = [actor]
        while (known := self.actors.get(seen[-1])) and known.kind == "organisation" and known.part_of:
            if known.part_of in seen:
                break
            seen.append(known.part_of)
        return seen[-1]

    def publisher(self, name: str, domain: str = "") -> Publisher | None:
        """The publisher of that name or web domain; one that no file knows keeps its name and the kind "unknown"."""
        for key, shape in self.publishers.items():
            names = {n.lower() for n in (key, shape.name, *shape.names, *shape.domains)}
            if name.lower() in names or any(domain == d or domain.endswith(f".{d}") for d in shape.domains):
                return Publisher(
                    id=key, name=shape.name, kind=shape.kind, owner=shape.owner, speaks_for=shape.speaks_for
                )
        shown = name or domain
        return Publisher(id=shown.lower(), name=shown) if shown else None


def read_yaml(path: Path, shape: type[Shape]) -> Shape:
    """One file as its shape; raises OntologyError with the file and the first wrong field."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        raw: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
        return shape.model_validate(raw)
    except yaml.YAMLError as error:
        raise OntologyError(f"{path}: not YAML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise OntologyError(f"{path}: {field}: {first['msg']}") from error


def files(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.rglob("*.yml")))


def load_all(folder: Path, shape: type[Shape]) -> dict[str, Shape]:
    return {path.stem: read_yaml(path, shape) for path in files(folder)}


def to_actor(key: str, shape: ActorFile) -> Actor:
    fields = shape.model_dump()
    roles = tuple(Role(**role) for role in fields.pop("roles"))
    return Actor(id=key, roles=roles, **fields)


def load_cues(folder: Path) -> tuple[tuple[Cue, ...], dict[str, tuple[str, ...]], tuple[BoilerplateCue, ...]]:
    cues: list[Cue] = []
    words: dict[str, tuple[str, ...]] = {}
    boilerplate: list[BoilerplateCue] = []
    for path in files(folder):
        text = path.read_text(encoding="utf-8")
        if "\nlists:" in text:
            words |= read_yaml(path, WordsFile).lists
        elif "\nboilerplate:" in text:
            boilerplate += read_yaml(path, BoilerplateFile).boilerplate
        else:
            cues += read_yaml(path, CueFile).cues
    return tuple(cues), words, tuple(boilerplate)


def vocabulary(
    acts: Mapping[str, ActFile], cues: Iterable[Cue], words: Mapping[str, tuple[str, ...]]
) -> frozenset[str]:
    """Common words that the data itself uses: the lemmas of units and cues, with their usual endings."""
    units = [unit for act in acts.values() for unit in act.units]
    lemmas = {word for unit in units for word in (*unit.lemmas, *unit.object, *unit.has)}
    lemmas |= {word for cue in cues for word in (*cue.lemmas, *cue.after)}
    lemmas |= {
        word for name in ("organs", "collectives", "said", "function_words") for word in words.get(name, ())
    }
    stems = {word.removesuffix("e") for word in lemmas}
    return frozenset(lemmas | {stem + ending for stem in stems for ending in ("s", "es", "ed", "ing")})


def digest(folder: Path) -> str:
    summed = hashlib.sha256()
    for path in files(folder):
        summed.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return summed.hexdigest()[:12]


@cache
def load(folder: Path = DATA) -> Ontology:
    """The whole ontology; raises OntologyError on the first file that is wrong."""
    cues, words, boilerplate = load_cues(folder / "cues" / "en")
    acts = load_all(folder / "acts", ActFile)
    return Ontology(
        acts=acts,
        cues=cues,
        words=words,
        boilerplate=boilerplate,
        statuses=load_all(folder / "statuses", StatusFile),
        actors={key: to_actor(key, shape) for key, shape in load_all(folder / "actors", ActorFile).items()},
        publishers=load_all(folder / "publishers", PublisherFile),
        vocabulary=vocabulary(acts, cues, words),
        digest=digest(folder),
    )
