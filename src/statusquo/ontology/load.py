"""Reads the declarative files of data/ into one frozen `Ontology`; an error names file, line and field."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ..model import Actor, Publisher
from .actor_shapes import ActorFile, OwnActor
from .compiled import Folder, digest, read_folder
from .files import Shape, files, shaped
from .own_organs import state_that_publishes
from .region_shapes import RegionFile
from .registry import actors_of, own_files, with_own
from .shapes import (
    ActFile,
    BoilerplateCue,
    BoilerplateFile,
    Cue,
    CueFile,
    PublisherFile,
    StatusFile,
    WordsFile,
)

DATA = Path(__file__).parent.parent / "data"


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
    regions: Mapping[str, RegionFile] = field(default_factory=dict)
    vocabulary: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    """The actors of which a workspace has a file."""
    digest: str

    def actor_name(self, actor: str) -> str:
        known = self.actors.get(actor)
        return known.name if known else actor

    def authority(self, actor: str) -> str:
        """The key under which the ledger keeps an actor: a movement and its government share one."""
        return authorities(self).get(actor, actor)

    def sharing(self, actor: str) -> frozenset[str]:
        """The actors that share a row of the ledger with this one, itself among them."""
        key = self.authority(actor)
        return linked(self).get(key, frozenset()) | {actor, key}

    def governs(self, actor: str) -> bool:
        """Whether it is a movement with whose government the ledger keeps it in one row."""
        known = self.actors.get(actor)
        if known is None or known.kind != "group":
            return False
        return any(self.actors[one].kind == "authority" for one in self.sharing(actor) if one in self.actors)

    def whole(self, actor: str) -> str:
        """The organisation of which an organ is a part, however many steps up; the actor itself where it is none."""
        seen = [actor]
        while (known := self.actors.get(seen[-1])) and known.kind == "organisation" and known.part_of:
            if known.part_of in seen:
                break
            seen.append(known.part_of)
        return seen[-1]

    def opposites(self, act: str) -> frozenset[str]:
        """The acts that undo this one: those on the other side of the same matter."""
        own = self.acts.get(act)
        if own is None or own.matter is None:
            return frozenset()
        sides = ((key, other) for key, other in self.acts.items() if other.matter == own.matter)
        return frozenset(key for key, other in sides if other.against != own.against)

    def publisher(self, name: str, domain: str = "") -> Publisher | None:
        """The publisher of that name or web domain. One that no file knows is a state's organ where its name says so, and else of the kind "unknown"."""
        for key, shape in self.publishers.items():
            names = {n.lower() for n in (key, shape.name, *shape.names, *shape.domains)}
            if name.lower() in names or any(domain == d or domain.endswith(f".{d}") for d in shape.domains):
                return Publisher(
                    id=key, name=shape.name, kind=shape.kind, owner=shape.owner, speaks_for=shape.speaks_for
                )
        if name and (state := state_that_publishes(name, self.actors, self.words)) is not None:
            return Publisher(id=name.lower(), name=name, kind="ministry", owner=state, speaks_for=state)
        shown = name or domain
        return Publisher(id=shown.lower(), name=shown) if shown else None


@cache
def authorities(ontology: Ontology) -> Mapping[str, str]:
    """By actor the authority that its file names as one with it."""
    return {key: actor.authority for key, actor in ontology.actors.items() if actor.authority}


@cache
def linked(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """By the key of a row of the ledger, the actors whose files name it as theirs."""
    rows: defaultdict[str, set[str]] = defaultdict(set)
    for actor in ontology.actors.values():
        if actor.authority:
            rows[actor.authority].add(actor.id)
    return {key: frozenset(ids) for key, ids in rows.items()}


def load_cues(
    folder: Folder,
) -> tuple[tuple[Cue, ...], dict[str, tuple[str, ...]], tuple[BoilerplateCue, ...]]:
    cues: list[Cue] = []
    words: dict[str, tuple[str, ...]] = {}
    boilerplate: list[BoilerplateCue] = []
    for name, raw in folder.below("cues/en").items():
        path = folder.path / name
        if isinstance(raw, dict) and "lists" in raw:
            words |= shaped(raw, WordsFile, path).lists
        elif isinstance(raw, dict) and "boilerplate" in raw:
            boilerplate += shaped(raw, BoilerplateFile, path).boilerplate
        else:
            cues += shaped(raw, CueFile, path).cues
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


def shapes_of(folder: Folder, name: str, shape: type[Shape]) -> dict[str, Shape]:
    """The files of one folder as their shape, by key: the name of the file."""
    raws = folder.below(name).items()
    return {key_of(path): shaped(raw, shape, folder.path / path) for path, raw in raws}


def key_of(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".yml")


def package_actors(folder: Path = DATA) -> dict[str, ActorFile]:
    """The actors as their files give them."""
    return shapes_of(read_folder(folder), "actors", ActorFile)


def load(folder: Path = DATA, own: Path | None = None) -> Ontology:
    """The whole ontology, `own` being a workspace's folder of actors; raises OntologyError where a file is wrong.

    It is kept, and so is what is built from it, until a file of the workspace changes.
    """
    changed = digest(own) if own is not None and own.is_dir() and any(files(own)) else ""
    return loaded(folder, own if changed else None, changed)


@cache
def loaded(folder: Path, own: Path | None, changed: str) -> Ontology:
    """`changed` is the digest of the workspace's files, "" where it has none."""
    read = read_folder(folder)
    return package_ontology(read, own_files(own), combined(read.digest, changed) if changed else read.digest)


def package_ontology(read: Folder, own: Mapping[Path, OwnActor] | None = None, digest: str = "") -> Ontology:
    """The ontology of a folder's files, with the actors of a workspace; `digest` where it is not that of the folder."""
    cues, words, boilerplate = load_cues(read)
    acts = shapes_of(read, "acts", ActFile)
    return Ontology(
        acts=acts,
        cues=cues,
        words=words,
        boilerplate=boilerplate,
        statuses=shapes_of(read, "statuses", StatusFile),
        actors=actors_of(with_own(shapes_of(read, "actors", ActorFile), own or {})),
        publishers=shapes_of(read, "publishers", PublisherFile),
        regions=shapes_of(read, "regions", RegionFile),
        vocabulary=vocabulary(acts, cues, words),
        own=frozenset(path.stem for path in own or ()),
        digest=digest or read.digest,
    )


def combined(package: str, own: str) -> str:
    """The digest of the package's files and of those of a workspace."""
    return hashlib.sha256(f"{package} {own}".encode()).hexdigest()[:12]
