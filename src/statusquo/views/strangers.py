"""Actors that only reports name: how often, where, and which other names look like theirs. Nothing is merged here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import ActorKind, Document, Naming, Party, Sighting, Span, Testimony
from ..ontology import Ontology
from ..ontology.places import Mention
from ..review.namings import Identities
from .names import Named, folded
from .places import is_place
from .witnesses import document_name

ALIKE = 88
"""Of 100: how like two names must be to be proposed as one."""
STRANGE = frozenset({"provisional", "person"})
FEW = 3
"""Sentences and like names that are shown of each."""
WITHIN = 90
"""The likeness of two names of which one has all words of the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A sentence that has the name; `start` and `end` mark it there, both 0 where only a claim tells of it."""

    document: Named
    publisher: str | None
    published_at: str | None
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """An actor with a name that looks like the other's, known to a file or not; `score` is of 100."""

    id: str
    name: str
    known: bool
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """An actor that only reports name. `now` is who it is by the judgements of persons, which `said` lists; None without any."""

    id: str
    name: str
    kind: ActorKind
    times: int
    reports: int
    claims: int
    contexts: tuple[Context, ...]
    alike: tuple[Alike, ...]
    now: Named | None
    said: tuple[Naming, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A place of a name."""

    document: str
    name: str
    sentence: Span
    start: int = 0
    end: int = 0


def strangers(
    testimonies: Iterable[Testimony],
    sightings: Iterable[tuple[str, Sighting]],
    documents: Sequence[Document],
    namings: Sequence[Naming],
    ontology: Ontology,
    *,
    everything: bool = False,
) -> tuple[Stranger, ...]:
    """The most frequent first. Collectives ("Western countries") are of their own kind, places are nobody: neither waits for
    a name.
    """
    testimonies = tuple(testimonies)
    places: dict[str, dict[tuple[str, int, int], Seen]] = defaultdict(dict)
    claims: dict[str, set[str]] = defaultdict(set)
    for document, seen in sightings:
        at = seen.span.start - seen.sentence.start
        place = Seen(
            document=document, name=seen.name, sentence=seen.sentence, start=at, end=at + len(seen.span.quote)
        )
        places[seen.id][document, seen.sentence.start, at] = place
    for testimony in testimonies:
        for party in unknown_parties(testimony, ontology):
            claims[party.id].add(testimony.claim.id)
            add_claim(places[party.id], testimony, party)
    identities = Identities(namings, ontology.actors)
    by_id = {document.id: document for document in documents}
    made = {
        actor: stranger(actor, list(found.values()), claims[actor], by_id, namings, identities, ontology)
        for actor, found in places.items()
        if actor not in ontology.actors
    }
    made = {actor: with_name_of(one, made) for actor, one in made.items()}
    doers = {testimony.claim.actor.id for testimony in testimonies}
    towns = {
        actor
        for actor, found in places.items()
        if is_place(map(mention, found.values()), ontology, acts=actor in doers)
    }
    wanted = [one for one in made.values() if everything or (one.now is None and one.id not in towns)]
    names = {one.id: one.name for one in made.values() if one.now is None}
    like = alike({one.id: one.name for one in wanted}, names, ontology)
    ranked = sorted(wanted, key=lambda one: (-one.times, one.id))
    return tuple(with_alike(one, like.get(one.id, ())) for one in ranked)


def mention(seen: Seen) -> Mention:
    text = seen.sentence.quote
    return Mention(seen.name, text[: seen.start], text[seen.end :])


def unknown_parties(testimony: Testimony, ontology: Ontology) -> list[Party]:
    """Those of whom no file knows, also persons whom the report gives an office; a number of people is nobody."""
    claim = testimony.claim
    parties = [claim.actor, claim.recipient]
    return [p for p in parties if p and p.kind in STRANGE and p.id not in ontology.actors]


def add_claim(places: dict[tuple[str, int, int], Seen], testimony: Testimony, party: Party) -> None:
    """The sentence of a claim, where the name was not seen in it."""
    claim, document = testimony.claim, testimony.document
    if any(key[:2] == (document.id, claim.sentence.start) for key in places):
        return
    at = max(claim.sentence.quote.find(party.name), 0)
    end = at + len(party.name) if claim.sentence.quote[at:].startswith(party.name) else at
    places[document.id, claim.sentence.start, at] = Seen(
        document=document.id, name=party.name, sentence=claim.sentence, start=at, end=end
    )


def stranger(
    actor: str,
    found: Sequence[Seen],
    claims: set[str],
    documents: Mapping[str, Document],
    namings: Sequence[Naming],
    identities: Identities,
    ontology: Ontology,
) -> Stranger:
    found = sorted(
        found, key=lambda seen: (documents[seen.document].published_at or "9999", seen.document, seen.start)
    )
    said = tuple(naming for naming in namings if naming.actor == actor)
    who, what = identities.same(actor), identities.said(actor)
    known = ontology.actors.get(who)
    name = found[0].name
    judged = who != actor or what.name is not None
    now = Named(id=who, name=known.name if known else what.name or name) if judged else None
    return Stranger(
        id=actor,
        name=name,
        kind=known.kind if known else what.kind or "provisional",
        times=len(found),
        reports=len({seen.document for seen in found}),
        claims=len(claims),
        contexts=tuple(context(seen, documents[seen.document]) for seen in found[:FEW]),
        alike=(),
        now=now,
        said=said,
    )


def context(seen: Seen, document: Document) -> Context:
    return Context(
        document=Named(id=document.id, name=document_name(document)),
        publisher=document.publisher.name if document.publisher else None,
        published_at=document.published_at,
        sentence=seen.sentence.quote,
        start=seen.start,
        end=seen.end,
    )


def with_name_of(one: Stranger, others: Mapping[str, Stranger]) -> Stranger:
    """Whoever is said to be another stranger, by the name of that one."""
    other = others.get(one.now.id) if one.now else None
    if one.now is None or other is None or other is one:
        return one
    return replace(one, now=Named(id=other.id, name=(other.now or other).name))


def with_alike(one: Stranger, like: Sequence[Alike]) -> Stranger:
    return replace(one, alike=tuple(like))


def alike(
    wanted: Mapping[str, str], strangers: Mapping[str, str], ontology: Ontology
) -> dict[str, tuple[Alike, ...]]:
    """Of each, the actors whose names look most like its own: those of files by any name, and the other strangers."""
    from rapidfuzz import fuzz, process

    spelt = [(actor.id, name) for actor in ontology.actors.values() for name in (actor.name, *actor.names)]
    spelt += list(strangers.items())
    choices = [folded(name) for _, name in spelt]
    found: dict[str, tuple[Alike, ...]] = {}
    for actor, name in wanted.items():
        near = process.extract(
            folded(name), choices, scorer=fuzz.token_sort_ratio, limit=FEW * 3, score_cutoff=ALIKE
        )
        best: dict[str, Alike] = {}
        for _, score, at in near:
            other = spelt[at][0]
            known = ontology.actors.get(other)
            shown = known.name if known else spelt[at][1]
            if other != actor:
                best.setdefault(
                    other, Alike(id=other, name=shown, known=known is not None, score=round(score))
                )
        for other, called in strangers.items():
            if other != actor and is_within(name, called):
                best.setdefault(other, Alike(id=other, name=called, known=False, score=WITHIN))
        found[actor] = tuple(sorted(best.values(), key=lambda one: -one.score))[:FEW]
    return found


def is_within(one: str, other: str) -> bool:
    """Whether all words of one name stand in the other: "Karland" and "Free State of Karland"."""
    words, others = set(folded(one).split()), set(folded(other).split())
    return words < others or others < words
