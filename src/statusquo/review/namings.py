"""Who a person says the unknown actors are, applied to testimonies: a pure function of both, whatever the order.

A judgement holds from its own instant on. What was posted under an older name stays in the store, is withdrawn from that
instant on, and still answers what the ledger told before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from statusquo.model import (
    Actor,
    ActorKind,
    Attribution,
    Document,
    Figure,
    Naming,
    Party,
    Speaker,
    Testimony,
    slug,
)

Key = tuple[str, str | None]
"""An actor, and the one report in which the judgement holds (None: in all)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What stands of the judgements on one actor: the same as another, or itself under a name."""

    same_as: str | None = None
    name: str | None = None
    kind: ActorKind | None = None


class Identities:
    """Who each unknown actor is, by the judgements that stand."""

    def __init__(self, namings: Iterable[Naming], actors: Mapping[str, Actor]) -> None:
        self._actors = actors
        self._made: dict[Key, list[Naming]] = defaultdict(list)
        for naming in namings:
            self._made[naming.actor, naming.document].append(naming)
        self._said = {key: said(made) for key, made in self._made.items()}

    def party(self, party: Party, document: str, day: str | None = None) -> Party:
        """The party as persons have named it; itself where nobody has. `day` is that of the report."""
        actor, what = self._followed(party.id, document)
        if actor == party.id and what.name is None:
            return party
        known = self._actors.get(actor)
        if known is not None:
            return body_of(known, party, self._actors, day)
        kind = what.kind or party.kind
        return replace(
            party, id=actor, name=what.name or party.name, kind=kind, sure=True, why="named by a person"
        )

    def speaker(self, speaker: Speaker, document: str, day: str | None = None) -> Speaker:
        """A speaker as persons have named him, or the body for which he speaks."""
        for voice in voices(speaker):
            was = Party(id=voice, name=voice, kind="provisional")
            now = self.party(was, document, day)
            if now != was:
                return as_voice(speaker, voice, now)
        return speaker

    def same(self, actor: str, document: str | None = None) -> str:
        """The id under which an actor now stands."""
        return self._followed(actor, document)[0]

    def said(self, actor: str, document: str | None = None) -> Said:
        """What stands of the judgements on an actor and on whoever it is said to be."""
        return self._followed(actor, document)[1]

    def instants(self, actor: str, document: str) -> set[str]:
        """When anything was said of an actor, or of those that it was ever said to be."""
        found: set[str] = set()
        waiting, seen = [actor], set()
        while waiting:
            current = waiting.pop()
            seen.add(current)
            for naming in (*self._made.get((current, document), ()), *self._made.get((current, None), ())):
                found.add(naming.at)
                if naming.same_as and naming.same_as not in seen:
                    waiting.append(naming.same_as)
        return found

    def sources(self, actor: str) -> frozenset[str]:
        """Those that are, in any report, said to be this actor; it itself among them."""
        judged = {(one, document) for one, document in self._made if self.same(one, document) == actor}
        return frozenset({actor} | {one for one, _ in judged})

    def linked(self, actor: str) -> frozenset[str]:
        """All whose claims a judgement on this actor may touch: it, and those that were ever said to be it."""
        found, waiting = {actor}, [actor]
        while waiting:
            current = waiting.pop()
            for (one, _), made in self._made.items():
                if one not in found and any(current in {n.same_as, slug(n.name or "")} for n in made):
                    found.add(one)
                    waiting.append(one)
        return frozenset(found)

    def kinds(self, kinds: Iterable[tuple[str, str, str]]) -> frozenset[tuple[str, str, str]]:
        """Kinds of claims (act, actor, recipient) under all names of their parties."""
        return frozenset(
            (act, one, other)
            for act, actor, recipient in kinds
            for one in self.sources(actor)
            for other in (self.sources(recipient) if recipient else {""})
        )

    def split_off(self) -> tuple[tuple[str, str], ...]:
        """Ids and names of the actors that a name means in single reports."""
        split = [self._said[key] for key in self._made if key[1] is not None]
        return tuple((what.same_as, what.name) for what in split if what.same_as and what.name)

    def _followed(self, actor: str, document: str | None) -> tuple[str, Said]:
        what, seen = Said(), {actor}
        while True:
            own = self._said.get((actor, document), Said())
            own = own if own != Said() else self._said.get((actor, None), Said())
            what = own if own != Said() else what
            if own.same_as is None or own.same_as in seen:
                return actor, replace(what, same_as=None)
            actor, what = own.same_as, Said(name=own.name, kind=own.kind)
            seen.add(actor)


def said(made: Sequence[Naming]) -> Said:
    """The judgements on one actor, in order, as what they leave standing."""
    standing: list[Naming] = []
    for naming in made:
        if naming.action != "undo":
            standing.append(naming)
        elif standing:
            standing.pop()
    what = Said()
    for naming in standing:
        if naming.action == "split" and naming.document is None:
            what = replace(what, same_as=None)
        elif naming.action == "split":
            what = Said(same_as=slug(naming.name or ""), name=naming.name, kind=naming.kind)
        elif naming.action == "merge":
            what = replace(what, same_as=naming.same_as)
        else:
            what = Said(name=naming.name, kind=naming.kind)
    return what


def body_of(known: Actor, party: Party, actors: Mapping[str, Actor], day: str | None) -> Party:
    """A known actor as a party: a person in office on the day acts for whoever the office is of, as elsewhere."""
    why = "named by a person"
    held = [role for role in known.roles if role.of in actors and day and role.holds_on(day)]
    if known.kind == "person" and held:
        body = actors[max(held, key=lambda role: role.since or "").of]
        return Party(id=body.id, name=body.name, kind=body.kind, agent=known.name, why=why, in_person=True)
    return Party(id=known.id, name=known.name, kind=known.kind, agent=party.agent, why=why)


def voices(speaker: Speaker) -> tuple[str, ...]:
    """The ids under which a person may have judged a speaker: that of his body, and his own."""
    return tuple(dict.fromkeys(one for one in (speaker.speaks_for, speaker.id) if one))


def as_voice(speaker: Speaker, voice: str, now: Party) -> Speaker:
    """A speaker of whom one of the ids now stands for a party; the names on the way of his words follow."""
    chain = tuple(dict.fromkeys(
        name for one in speaker.chain for name in ((now.agent, now.name) if slug(one) == voice else (one,)) if name
    ))  # fmt: skip
    if voice != speaker.id:
        return replace(speaker, chain=chain, speaks_for=now.id)
    name = now.agent or now.name
    return Speaker(id=slug(name) if now.agent else now.id, name=name, chain=chain, speaks_for=now.id)


def named_attributions(
    told: Iterable[tuple[Document, Attribution]], identities: Identities
) -> Iterator[tuple[Document, Attribution]]:
    """The statements of reports with their speakers as persons have named them."""
    for document, said in told:
        party = said.speaker_party
        now = party and identities.party(party, document.id, document.published_at)
        yield document, replace(said, speaker_party=now)


def named_figures(
    told: Iterable[tuple[Document, Figure]], identities: Identities
) -> Iterator[tuple[Document, Figure]]:
    """The figures of reports with those who give them as persons have named them."""
    for document, figure in told:
        speaker = figure.speaker
        now = speaker and identities.speaker(speaker, document.id, document.published_at)
        yield document, replace(figure, speaker=now)


def named(
    testimonies: Iterable[Testimony], namings: Sequence[Naming], actors: Mapping[str, Actor]
) -> tuple[Testimony, ...]:
    """The testimonies with their parties and speakers as persons have named them; ids of claims stay."""
    if not namings:
        return tuple(testimonies)
    identities = Identities(namings, actors)
    return tuple(as_named(testimony, identities) for testimony in testimonies)


def as_named(testimony: Testimony, identities: Identities) -> Testimony:
    claim, document = testimony.claim, testimony.document
    at = instants(testimony, identities)
    if not at:
        return testimony
    day = document.published_at
    actor = identities.party(claim.actor, document.id, day)
    recipient = identities.party(claim.recipient, document.id, day) if claim.recipient else None
    speaker = identities.speaker(claim.speaker, document.id, day) if claim.speaker else None
    claim = replace(claim, actor=actor, recipient=recipient, speaker=speaker)
    return replace(testimony, claim=claim, named_at=max(at))


def instants(testimony: Testimony, identities: Identities) -> set[str]:
    """When a person said anything of the parties or the speaker of a claim."""
    claim = testimony.claim
    parties = [party.id for party in (claim.actor, claim.recipient) if party]
    parties += voices(claim.speaker) if claim.speaker else ()
    return {at for party in parties for at in identities.instants(party, testimony.document.id)}


def renamed(
    testimonies: Iterable[Testimony], namings: Sequence[Naming], actors: Mapping[str, Actor]
) -> dict[str, tuple[str, ...]]:
    """By claim, when a person said anything of its parties: what was posted before is withdrawn then."""
    if not namings:
        return {}
    identities = Identities(namings, actors)
    told = ((testimony.claim.id, instants(testimony, identities)) for testimony in testimonies)
    return {claim: tuple(sorted(at)) for claim, at in told if at}
