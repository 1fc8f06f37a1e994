"""What no single file can show: offices held twice at a time, names claimed twice, circles, bodies that no file knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from ..model import Issue, first_day, last_day
from .actor_shapes import ActorFile, OwnActor, RoleShape
from .files import Place, line_of

ONE_AT_A_TIME = frozenset({
    "head_of_state", "head_of_government", "foreign_minister", "defence_minister", "secretary_general",
    "high_representative", "leader", "government", "holds_capital",
})  # fmt: skip
"""Offices that one holds after the other; of members, envoys and spokespersons there are many."""
FOR_EVER = "9999-12-31"
File = ActorFile | OwnActor
Files = Mapping[Path, File]
Held = tuple[str, RoleShape]
"""Who holds an office, and over which days."""


def problems(shapes: Mapping[str, ActorFile], written: Files, scripts: Collection[str]) -> tuple[Issue, ...]:
    """Everything that is wrong between the actors `shapes` and that the files `written` have brought in.

    `scripts` are those with rules of spelling.
    """
    audit = Audit(shapes, written)
    looked_at = [path.stem for path in written]
    found = [issue for key in looked_at for issue in audit.of_one(key, scripts)]
    found += audit.shared_names(looked_at)
    found += audit.overlaps(looked_at)
    found += audit.circles(looked_at)
    return tuple(sorted(found, key=lambda issue: (issue.where, issue.message)))


class Audit:
    def __init__(self, shapes: Mapping[str, ActorFile], written: Files) -> None:
        self.shapes = shapes
        self.paths = {path.stem: path for path in written}
        self.written = {path.stem: file for path, file in written.items()}

    def issue(self, key: str, place: Place, code: str, message: str) -> Issue:
        path = self.paths[key]
        return Issue(code=code, message=message, where=f"{path}:{line_of(path, place)}", severity="error")

    def of_one(self, key: str, scripts: Collection[str]) -> Iterator[Issue]:
        shape = self.shapes[key]
        for field in ("authority", "part_of", "country"):
            if (other := getattr(shape, field)) is not None and other not in self.shapes:
                yield self.issue(key, (field,), "unknown-actor", f"{field}: no file is that of {other!r}")
        if shape.romanised is not None and shape.romanised not in scripts:
            known = ", ".join(sorted(scripts))
            message = f"romanised: no rules of spelling for {shape.romanised!r}; there are some for {known}"
            yield self.issue(key, ("romanised",), "unknown-script", message)
        for role in shape.roles:
            place = self.place_of(key, "roles", role)
            if role.of not in self.shapes:
                yield self.issue(
                    key, place, "unknown-actor", f"{role.code} of {role.of!r}: no file is that of it"
                )
            if role.since is None and role.until is None:
                message = (
                    f"{role.code} of {role.of}: since or until when? Without dates it would hold on every day"
                )
                yield self.issue(key, place, "role-without-dates", message)
        for group in shape.members:
            for member in group.actors:
                if member not in self.shapes:
                    place = self.place_of(key, "members", group)
                    yield self.issue(key, place, "unknown-actor", f"members: no file is that of {member!r}")

    def place_of(self, key: str, field: str, one: object) -> Place:
        """Where one of a list stands in the file that was written: an edited actor has more than its file gives."""
        listed = getattr(self.written[key], field)
        return (field, listed.index(one)) if one in listed else ("name",)

    # -------------------------------------------------------------------------------------------- names

    def shared_names(self, looked_at: Collection[str]) -> Iterator[Issue]:
        owners: dict[str, list[str]] = defaultdict(list)
        for key, shape in self.shapes.items():
            for name in dict.fromkeys((shape.name, *shape.names, *shape.demonyms, *shape.seats)):
                owners[name].append(key)
        for name, keys in owners.items():
            for key in keys if len(keys) > 1 else ():
                if key in looked_at:
                    others = ", ".join(other for other in keys if other != key)
                    message = f"{name!r} is a name of {others}, too: it may resolve alone for one actor only"
                    yield self.issue(key, self.place_of_name(key, name), "shared-name", message)

    def place_of_name(self, key: str, name: str) -> Place:
        places = (self.place_of(key, field, name) for field in ("names", "demonyms", "seats"))
        return next((place for place in places if place != ("name",)), ("name",))

    # -------------------------------------------------------------------------------------------- offices

    def overlaps(self, looked_at: Collection[str]) -> Iterator[Issue]:
        """Two tenures of an office that overlap for certain, whatever days their months and years may stand for."""
        held: dict[tuple[str, str], list[Held]] = defaultdict(list)
        for key, shape in self.shapes.items():
            for role in shape.roles:
                if role.code in ONE_AT_A_TIME and (
                    role.since or role.until
                ):  # one without dates is an issue of its own
                    held[role.code, role.of].append((key, role))
        for (code, of), tenures in held.items():
            for earlier, later in overlapping(tenures):
                one, other = earlier[1], later[1]
                message = (
                    f"{code} of {of}: {later[0]} since {other.since} overlaps with {earlier[0]} "
                    f"since {one.since} until {one.until or 'today'}"
                )
                key, role = later if later[0] in looked_at else earlier
                if key in looked_at:
                    yield self.issue(key, self.place_of(key, "roles", role), "overlapping-tenures", message)

    # -------------------------------------------------------------------------------------------- circles

    def circles(self, looked_at: Collection[str]) -> Iterator[Issue]:
        above: dict[str, set[str]] = defaultdict(set)
        for key, shape in self.shapes.items():
            above[key] |= {shape.part_of} if shape.part_of else set()
            above[key] |= {role.of for role in shape.roles if role.code == "member"}
            for group in shape.members:
                for member in group.actors:
                    above[member].add(key)
        for key in looked_at:
            if way := circle(key, above):
                message = f"a circle of memberships: {' in '.join(way)}"
                yield self.issue(key, ("part_of",), "circle", message)


def overlapping(tenures: Iterable[Held]) -> Iterator[tuple[Held, Held]]:
    """Each tenure that begins before another one has ended, with the latest to end of those before it."""
    longest: Held | None = None
    for later in sorted(tenures, key=lambda tenure: starts(tenure[1])):
        if longest and starts(later[1]) < ends(longest[1]) and starts(longest[1]) < ends(later[1]):
            yield longest, later
        if longest is None or ends(later[1]) > ends(longest[1]):
            longest = later


def circle(start: str, above: Mapping[str, set[str]]) -> list[str]:
    """The way from an actor through those that it is part of back to itself; empty where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for upper in sorted(above.get(way[-1], ())):
            if upper == start:
                return [*way, start]
            if upper not in seen:
                seen.add(upper)
                ways.append([*way, upper])
    return []


def starts(role: RoleShape) -> str:
    """The last day that `since` may stand for."""
    return last_day(role.since) if role.since else ""


def ends(role: RoleShape) -> str:
    """The first day that `until` may stand for."""
    return first_day(role.until) if role.until else FOR_EVER
