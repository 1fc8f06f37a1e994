"""From the files of actors to the actors: members get their memberships, a workspace's own files add and edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..errors import OntologyError
from ..model import Actor, Issue, Role
from .actor_shapes import ActorFile, OwnActor
from .files import files, read_each, read_yaml, wrong

LISTS = ("names", "supported_names", "titles", "demonyms", "seats", "members")


def actors_of(shapes: Mapping[str, ActorFile]) -> dict[str, Actor]:
    """Every actor by id; those whom an organisation lists as members bear that as a role."""
    memberships: dict[str, list[Role]] = defaultdict(list)
    for key, shape in shapes.items():
        for group in shape.members:
            for member in group.actors:
                memberships[member].append(Role(code="member", of=key, since=group.since, until=group.until))
    return {key: to_actor(key, shape, memberships.get(key, ())) for key, shape in shapes.items()}


def to_actor(key: str, shape: ActorFile, memberships: Iterable[Role] = ()) -> Actor:
    own = (Role(code=r.code, of=r.of, since=r.since, until=r.until) for r in shape.roles)
    return Actor(
        id=key,
        name=shape.name,
        kind=shape.kind,
        names=shape.names,
        supported_names=shape.supported_names,
        titles=shape.titles,
        romanised=shape.romanised,
        demonyms=shape.demonyms,
        seats=shape.seats,
        authority=shape.authority,
        part_of=shape.part_of,
        country=shape.country,
        alpha_2=shape.alpha_2,
        wikidata=shape.wikidata,
        roles=(*own, *memberships),
    )


# ------------------------------------------------------------------------------------------------ a workspace's own


def own_files(folder: Path | None) -> dict[Path, OwnActor]:
    """The files of a workspace's folder of actors; raises OntologyError with all that is wrong in them."""
    if folder is None or not folder.is_dir():
        return {}
    sound, found = read_each(files(folder), lambda path: read_yaml(path, OwnActor))
    if found:
        raise OntologyError(*found)
    return sound


def with_own(shapes: Mapping[str, ActorFile], own: Mapping[Path, OwnActor]) -> dict[str, ActorFile]:
    """The package's actors with what a workspace adds and edits; raises OntologyError where new ones lack name or kind, and where
    one has two files.
    """
    if found := unfit(shapes, own):
        raise OntologyError(*found.values())
    merged = dict(shapes)
    for path, edit in own.items():
        known = merged.get(path.stem)
        merged[path.stem] = edited(known, edit) if known is not None else ActorFile(**given(edit))
    return merged


def unfit(shapes: Mapping[str, ActorFile], own: Mapping[Path, OwnActor]) -> dict[Path, Issue]:
    """The files that add an actor and do not say who that is, or are the second file of one."""
    found: dict[Path, Issue] = {}
    seen: dict[str, Path] = {}
    for path, edit in own.items():
        if path.stem not in shapes and (edit.name is None or edit.kind is None):
            found[path] = wrong(path, f"no actor is known as {path.stem!r}: a new one needs name and kind")
        elif (first := seen.setdefault(path.stem, path)) != path:
            found[path] = wrong(path, f"{first} is a file of {path.stem!r}, too: one actor has one file")
    return found


def edited(known: ActorFile, edit: OwnActor) -> ActorFile:
    """A known actor as a workspace wants it: single fields replaced, lists lengthened, names dropped."""
    changes = given(edit)
    renamed = (known.name,) if edit.name not in {None, known.name} else ()
    for field in LISTS:
        listed = (*getattr(known, field), *changes.get(field, ()))
        if field == "names":
            listed = (*listed, *renamed)
        changes[field] = tuple(
            one for one in dict.fromkeys(listed) if one not in edit.drop and one != edit.name
        )
    replaced = {(role.code, role.of, role.since) for role in edit.roles}
    kept = (role for role in known.roles if (role.code, role.of, role.since) not in replaced)
    changes["roles"] = (*kept, *edit.roles)
    return known.model_copy(update=changes)


def given(edit: OwnActor) -> dict[str, Any]:
    """The fields that a file gives."""
    return {field: getattr(edit, field) for field in edit.model_fields_set - {"drop"}}
