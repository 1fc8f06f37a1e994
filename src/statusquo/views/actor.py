"""One actor: names, offices on a day, what it belongs to, what it did, what was done to it, and who speaks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import Actor, ActorKind, Attribution, Document, Party, Role, Testimony
from .archive import Archive
from .names import Named
from .witnesses import Witness, witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office or membership with its days: `holder` holds it of `of`."""

    role: str
    holder: Named
    of: Named
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who spoke for the actor in reports, how often, and in which reports first and last."""

    name: str
    times: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything that files and reports tell of one actor; `offices` are those of the day `on`, `past` those over by then."""

    id: str
    name: str
    kind: ActorKind
    on: str
    names: tuple[str, ...] = ()
    supported_names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    past: tuple[Office, ...] = ()
    belongs_to: tuple[Named, ...] = ()
    parts: tuple[Named, ...] = ()
    same_authority: tuple[Named, ...] = ()
    did: tuple[Witness, ...] = ()
    undergone: tuple[Witness, ...] = ()
    voices: tuple[Voice, ...] = ()


def profile(
    archive: Archive, *, actor: Named, on: str, told: Iterable[tuple[Document, Attribution]]
) -> Profile:
    """What is known of an actor on an ISO day. Reports that came out later are left out; those without a day are kept."""
    known = archive.ontology.actors.get(actor.id)
    # a person acts as an agent of others, too, and by agents nobody can ask a store
    every_claim = (
        archive.holdings.testimonies() if known and known.kind == "person" else archive.about(actor.id)
    )
    told_by_then = [t for t in every_claim if t.undated or t.reported_at <= on]
    did = [t for t in told_by_then if is_party(t.claim.actor, actor)]
    undergone = [t for t in told_by_then if t.claim.recipient and is_party(t.claim.recipient, actor)]
    every = sorted(
        offices(archive, actor, known), key=lambda office: (office.since or "", office.holder.name)
    )
    return Profile(
        id=actor.id,
        name=actor.name,
        kind=known.kind if known else kind_of(actor, did, undergone),
        on=on,
        names=known.names if known else (),
        supported_names=known.supported_names if known else (),
        demonyms=known.demonyms if known else (),
        seats=known.seats if known else (),
        offices=tuple(office for office in every if as_role(office).holds_on(on)),
        past=tuple(
            office
            for office in every
            if office.until and not as_role(office).holds_on(on) and begun(office, on)
        ),
        belongs_to=belongs_to(known, archive),
        parts=tuple(
            Named(id=a.id, name=a.name) for a in archive.ontology.actors.values() if a.part_of == actor.id
        ),
        same_authority=same_authority(known, archive),
        did=tuple(witness(t, archive) for t in by_day(did)),
        undergone=tuple(witness(t, archive) for t in by_day(undergone)),
        voices=tuple(voices(told, actor, on)),
    )


def is_party(party: Party, actor: Named) -> bool:
    return party.id == actor.id or (party.agent is not None and party.agent == actor.name)


def kind_of(actor: Named, did: Iterable[Testimony], undergone: Iterable[Testimony]) -> ActorKind:
    parties = [t.claim.actor for t in did] + [t.claim.recipient for t in undergone if t.claim.recipient]
    return next((party.kind for party in parties if party.id == actor.id), "provisional")


def offices(archive: Archive, actor: Named, known: Actor | None) -> Iterator[Office]:
    """Those that the actor holds, and those that others hold of it."""
    name = archive.names.named
    for role in known.roles if known else ():
        yield Office(
            role=role.code.replace("_", " "),
            holder=actor,
            of=name(role.of),
            since=role.since,
            until=role.until,
        )
    for other in archive.ontology.actors.values():
        for role in other.roles:
            if role.of == actor.id:
                yield Office(
                    role=role.code.replace("_", " "), holder=Named(id=other.id, name=other.name), of=actor,
                    since=role.since, until=role.until,
                )  # fmt: skip


def as_role(office: Office) -> Role:
    return Role(code=office.role, of=office.of.id, since=office.since, until=office.until)


def begun(office: Office, on: str) -> bool:
    return office.since is None or office.since <= on


def belongs_to(known: Actor | None, archive: Archive) -> tuple[Named, ...]:
    wholes = [known.part_of, known.country] if known else []
    return tuple(archive.names.named(whole) for whole in wholes if whole)


def same_authority(known: Actor | None, archive: Archive) -> tuple[Named, ...]:
    """The movement of a government, the government of a movement: one authority in the ledger, two actors in reports."""
    if known is None or known.authority is None:
        return ()
    others = archive.ontology.actors.values()
    return tuple(
        Named(id=a.id, name=a.name) for a in others if a.authority == known.authority and a.id != known.id
    )


def by_day(told: Iterable[Testimony]) -> list[Testimony]:
    """The newest report first; those without a day last."""
    ordered = sorted(told, key=lambda t: (t.document.id, t.claim.evidence.start))
    return sorted(ordered, key=lambda t: t.document.published_at or "", reverse=True)


def voices(told: Iterable[tuple[Document, Attribution]], actor: Named, on: str) -> Iterator[Voice]:
    """Who spoke for it by a day, those heard most often first."""
    heard: Counter[str] = Counter()
    days: dict[str, list[str]] = {}
    for document, attribution in told:
        party, day = attribution.speaker_party, document.published_at
        if party is None or party.id != actor.id or not party.agent or (day and day > on):
            continue
        heard[party.agent] += 1
        days.setdefault(party.agent, []).extend([day] if day else [])
    for name, times in sorted(heard.items(), key=lambda item: (-item[1], item[0])):
        known = sorted(days[name])
        yield Voice(
            name=name, times=times, first=known[0] if known else None, last=known[-1] if known else None
        )
