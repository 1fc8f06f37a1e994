"""The pledge book: what somebody is asked to do, plans, promises or threatens, as one record however many reports tell of it.

Pledges are a pure function of the testimonies that are given, whatever their order; nothing here posts to the ledger. What
becomes of a pledge is told by `outcomes`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from statusquo.model import Claim, Modality, Party, Polarity, Testimony, When, first_day, last_day, stable_id
from statusquo.model.time import DEADLINE
from statusquo.ontology.load import Ontology

from .venues import Venue, venues
from .wording import has_words, passage

ASKED: frozenset[Modality] = frozenset({"demanded", "proposed"})
"""Somebody else than the actor wants it."""
KINDS: tuple[Modality, ...] = ("demanded", "proposed", "promised", "planned", "threatened", "conditional")
"""A possibility is nobody's pledge."""

TOLD_WITHIN = timedelta(days=31)
"""Reports on one plan for something that does not last follow each other within a month."""

State = Literal["open", "met", "broken", "contravened", "overtaken", "lapsed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks or commits himself: an actor, or a speaker whom no file knows."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The place of a pledge in a plan of several; `plan` is the same for all of them."""

    plan: str
    number: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """One demand, proposal, promise, plan, threat or condition.

    `asker` is None where the report names nobody who asks. `since` is the partial ISO date that a text gives for it (`dated`),
    else the day of the first report. `due` is the time for which it is said, the latest one where tellers differ; where
    nobody tells one, `vague` are the words that tell it without a day ("in the coming weeks"). `venues` are the
    places of what happens once, as a visit. `kinds` are the
    qualifiers of the act's file that it names, by their place there. `tellers` come in the order of their reports.
    """

    id: str
    modality: Modality
    act: str
    actor: Party
    recipient: Party | None
    polarity: Polarity
    asker: Asker | None
    since: str
    dated: bool
    due: When | None = None
    vague: str = ""
    venues: frozenset[Venue] = frozenset()
    kinds: frozenset[int] = field(default_factory=frozenset)
    stage: Stage | None = None
    tellers: tuple[Testimony, ...]

    @property
    def asked(self) -> bool:
        return self.modality in ASKED


def pledges(
    testimonies: Iterable[Testimony], sound: Iterable[Testimony], ontology: Ontology
) -> tuple[Pledge, ...]:
    """Every pledge of the testimonies, oldest first. `sound`: those that may decide what becomes of one."""
    told: defaultdict[tuple[str, ...], list[Testimony]] = defaultdict(list)
    every = [t for t in testimonies if t.claim.modality in KINDS and is_followed(t.claim, ontology)]
    for testimony in every:
        told[key(testimony, ontology)].append(testimony)
    stages, undone = staged(every, ontology), undoing(sound, ontology)
    made = (
        pledge(tellers, stages, ontology)
        for alike in told.values()
        for tellers in rounds(alike, undone.get(parties(alike[0].claim, ontology), ()), ontology)
    )
    return tuple(sorted(made, key=lambda p: (first_day(p.since), p.id)))


def is_followed(claim: Claim, ontology: Ontology) -> bool:
    """Whether reports can tell what became of it: not of a plan to demand what is no act of ours."""
    act = ontology.acts.get(claim.act)
    return act is None or not act.unless_told


# ------------------------------------------------------------------------------------------------ one pledge or several

Parties = tuple[str, str, str]


def parties(claim: Claim, ontology: Ontology) -> Parties:
    """Act, actor and recipient under the keys of the ledger."""
    recipient = ontology.authority(claim.recipient.id) if claim.recipient else ""
    return claim.act, ontology.authority(claim.actor.id), recipient


def undoing(sound: Iterable[Testimony], ontology: Ontology) -> dict[Parties, tuple[str, ...]]:
    """By act and parties, the days on which the act was undone: the first ones that the reports allow."""
    days: defaultdict[Parties, set[str]] = defaultdict(set)
    for testimony in sound:
        claim = testimony.claim
        if claim.factual and claim.polarity == "affirmed" and claim.when and claim.when.start:
            _, actor, recipient = parties(claim, ontology)
            for act in ontology.opposites(claim.act):
                days[act, actor, recipient].add(first_day(claim.when.start))
    return {where: tuple(sorted(found)) for where, found in days.items()}


def rounds(
    tellers: Sequence[Testimony], undone: Sequence[str], ontology: Ontology
) -> Iterator[list[Testimony]]:
    """The tellers of one pledge each. What can be done again and again is wanted anew where the reports are silent for a month;
    what lasts, once it has been undone. A promise stays one: that it was broken is told for years.
    """
    ordered = sorted(tellers, key=lambda t: (t.reported_at, t.claim.id))
    current: list[Testimony] = []
    for testimony in ordered:
        if current and is_anew(current[-1].reported_at, testimony, undone, ontology):
            yield current
            current = []
        current.append(testimony)
    yield current


def is_anew(last: str, testimony: Testimony, undone: Sequence[str], ontology: Ontology) -> bool:
    claim, day = testimony.claim, testimony.reported_at
    if claim.modality == "promised":
        return False
    if not lasting(claim.act, ontology):
        return date.fromisoformat(day) - date.fromisoformat(last) > TOLD_WITHIN
    return any(last < one <= day for one in undone)


# ------------------------------------------------------------------------------------------------ one pledge


def key(testimony: Testimony, ontology: Ontology) -> tuple[str, ...]:
    """What the tellers of one pledge have in common. Where nobody is named who asks, only the same sentence is the same."""
    claim, wants = testimony.claim, asker(testimony, ontology)
    by = f"by {ontology.authority(wants.id)}" if wants else plain(claim.sentence.quote)
    kinds = ",".join(map(str, sorted(kinds_in(claim, ontology))))
    # What may be done again and again is another matter on another day.
    time = "" if lasting(claim.act, ontology) else due_day(testimony)
    return claim.modality, *parties(claim, ontology), claim.polarity, by, kinds, time


def asker(testimony: Testimony, ontology: Ontology) -> Asker | None:
    """Who wants it: of a demand or proposal its speaker or the party whose organ the report is, and of a condition that is put to
    all states its speaker, too; else the actor itself.
    """
    claim, publisher = testimony.claim, testimony.document.publisher
    asked = claim.modality in ASKED or (
        claim.modality == "conditional" and is_every_state(claim.actor, ontology)
    )
    if not asked:
        return Asker(id=claim.actor.id, name=claim.actor.name)
    if claim.speaker is not None:
        return Asker(id=claim.speaker.speaks_for or claim.speaker.id, name=claim.speaker.name)
    if publisher is not None and publisher.speaks_for:
        return Asker(id=publisher.speaks_for, name=publisher.name)
    return None


def is_every_state(party: Party | Asker, ontology: Ontology) -> bool:
    """Whether a name stands for all states: "other governments", "the international community"."""
    words = party.name.casefold().removeprefix("the ").split()
    before = ontology.words.get("every_state_before", ())
    while len(words) > 1 and words[0] in before:
        words = words[1:]
    return " ".join(words) in ontology.words.get("every_state", ())


def pledge(tellers: Sequence[Testimony], stages: Mapping[str, Stage], ontology: Ontology) -> Pledge:
    ordered = sorted(tellers, key=lambda t: (t.reported_at, t.claim.id))
    first = ordered[0]
    named = [a.claim.announced.start for a in ordered if a.claim.announced and a.claim.announced.start]
    given = min((day for day in named if last_day(day) <= first.reported_at), key=last_day, default=None)
    return Pledge(
        id=stable_id("pledge", *key(first, ontology), first.reported_at),
        modality=first.claim.modality,
        act=first.claim.act,
        actor=first.claim.actor,
        recipient=first.claim.recipient,
        polarity=first.claim.polarity,
        asker=asker(first, ontology),
        since=given or first.reported_at,
        dated=given is not None,
        due=max((w for t in ordered if (w := due(t))), key=lambda w: (end_of(w), w.text), default=None),
        vague=next((words for t in ordered if (words := vague_time(t.claim, ontology))), ""),
        venues=frozenset(where for t in ordered for where in venues_of(t.claim, ontology)),
        kinds=kinds_in(first.claim, ontology),
        stage=next((stages[t.claim.id] for t in ordered if t.claim.id in stages), None),
        tellers=tuple(ordered),
    )


def due(testimony: Testimony) -> When | None:
    """The time for which it is said, if that was still to come when it was reported, or announced."""
    when, announced = testimony.claim.when, testimony.claim.announced
    if when is None or not (when.start or when.end) or when.basis == "publication":
        return None
    told = first_day(announced.start) if announced and announced.start else testimony.reported_at
    return when if end_of(when) >= min(told, testimony.reported_at) else None


def vague_time(claim: Claim, ontology: Ontology) -> str:
    """The first words of the claim's clause that tell when without telling a day: "soon", "in the coming weeks"."""
    clause = passage(claim, ()).clause
    found = (
        re.search(rf"(?<!\w){re.escape(words)}(?!\w)", clause, re.IGNORECASE)
        for words in ontology.words.get("vague_times", ())
    )
    return min((match for match in found if match), key=lambda match: match.start(), default=[""])[0]


def due_day(testimony: Testimony) -> str:
    """The day for which it is said; none of what is due within a time, which each teller counts from another day."""
    when = due(testimony)
    return end_of(when) if when and when.precision != DEADLINE else ""


def end_of(when: When) -> str:
    """The last day that a time with a start or an end allows."""
    return last_day(when.end or when.start or "")


def lasting(act: str, ontology: Ontology) -> bool:
    """Whether the act holds until it is undone, so that to want it again is to want the same."""
    effects = ontology.acts[act].effects if act in ontology.acts else ()
    episodic = any(ontology.statuses[e.axis].episodic for e in effects if e.axis in ontology.statuses)
    return bool(effects) and not episodic


def venues_of(claim: Claim, ontology: Ontology) -> frozenset[Venue]:
    """Where it is to take place, of what happens at a place: a treaty is signed wherever it is signed."""
    effects = ontology.acts[claim.act].effects if claim.act in ontology.acts else ()
    contact = any(ontology.statuses[e.axis].episodic for e in effects if e.axis in ontology.statuses)
    return venues(claim, ontology) if contact else frozenset()


def kinds_in(claim: Claim, ontology: Ontology) -> frozenset[int]:
    """The kinds of the act that the claim's own words name: an "inclusive" cabinet."""
    act = ontology.acts.get(claim.act)
    kinds = act.qualifiers if act else ()
    return frozenset(
        n for n, words in enumerate(kinds) if any(has_words(claim.evidence.quote, w) for w in words)
    )


def refuses(claim: Claim, ontology: Ontology) -> bool:
    """Whether the claim's own words tell of a refusal, which is more than not having done it."""
    words = ontology.words.get("refusals", ())
    return claim.polarity == "negated" and any(has_words(claim.evidence.quote, each) for each in words)


def plain(quote: str) -> str:
    return " ".join(re.findall(r"\w+", quote.casefold()))


# ------------------------------------------------------------------------------------------------ stages


def staged(testimonies: Iterable[Testimony], ontology: Ontology) -> dict[str, Stage]:
    """By claim, its place in a plan that one sentence lays out in stages, in the order of that sentence."""
    plans: defaultdict[tuple[str, ...], list[Testimony]] = defaultdict(list)
    for testimony in testimonies:
        claim, wants = testimony.claim, asker(testimony, ontology)
        if any(has_words(claim.sentence.quote, word) for word in ontology.words.get("staged", ())):
            by = wants.id if wants and claim.modality in ASKED else ""
            plans[claim.document, str(claim.sentence.start), claim.modality, by].append(testimony)
    found: dict[str, Stage] = {}
    for plan, parts in plans.items():
        ends = sorted({(t.claim.evidence.end, t.claim.act) for t in parts})
        if len(ends) < 2:
            continue
        for testimony in parts:
            number = ends.index((testimony.claim.evidence.end, testimony.claim.act)) + 1
            found[testimony.claim.id] = Stage(plan=stable_id(*plan), number=number, of=len(ends))
    return found
