"""What became of a pledge, as of a day: the first later act or word that decides it.

A sign decides only where it is surely later than the pledge: its own date begins after the day on which the pledge was known.
One without a date, and one that falls short (one of many who are asked, a cabinet that nobody calls inclusive), is shown beside an
open pledge and decides nothing.

| the actor | asked to | promised to | plans, threatens, on a condition |
| --- | --- | --- | --- |
| does it | met | met | met |
| undoes it | contravened | broken | overtaken |
| says that it will not | beside: refused | overtaken | overtaken |
| refused it | beside: refused | broken | overtaken; beside a condition |
| has not done it, its time over | lapsed | broken | lapsed |

Where it is asked, promised or planned *not* to be done, who does it contravenes, breaks or overtakes it. Without any sign a pledge
lapses when its time is over.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import islice
from typing import Literal

from statusquo.model import UNSURE, Claim, Party, Testimony, When, first_day, last_day
from statusquo.ontology.load import Ontology

from .pledges import TOLD_WITHIN, Pledge, State, end_of, is_every_state, kinds_in, refuses, venues_of

Relation = Literal[
    "done by one of them", "not said to be of that kind", "without a date", "not so far", "refused", "agreed",
    "within these days", "elsewhere", "no place told",
]  # fmt: skip
"""How what is shown beside an open pledge falls short of deciding it."""
COMING = ("planned", "promised", "threatened")
"""What an actor says of its own acts to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A claim that bears on a pledge and does not decide it; `on` is a partial ISO date."""

    relation: Relation
    claim: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a pledge. `on` is the partial ISO date of what decided it, None while it is open; `dated` is false where
    that is only the day of the report. `by` names who decided it; `claims` tell of it, the earliest report first.
    """

    state: State = "open"
    on: str | None = None
    dated: bool = False
    by: tuple[Party, ...] = ()
    claims: tuple[str, ...] = ()
    beside: tuple[Aside, ...] = ()


OPEN = Outcome()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sound claim that bears on a pledge: its first and last day, and what it makes of the pledge; a relation decides nothing."""

    testimony: Testimony
    on: str
    first: str
    last: str
    dated: bool
    verdict: State | None
    relation: Relation | None


class Heard:
    """The claims that may decide, found by act and parties, so that a pledge is held against its own only."""

    def __init__(self, sound: Iterable[Testimony], ontology: Ontology) -> None:
        self.ontology = ontology
        self._between: defaultdict[tuple[str, str, str], list[Testimony]] = defaultdict(list)
        self._by: defaultdict[tuple[str, str], list[Testimony]] = defaultdict(list)
        self._toward: defaultdict[tuple[str, str], list[Testimony]] = defaultdict(list)
        for testimony in sound:
            act, (actor, other) = testimony.claim.act, ends(testimony.claim, ontology)
            self._between[act, actor, other].append(testimony)
            self._by[act, actor].append(testimony)
            self._toward[act, other].append(testimony)
        actors = ontology.actors.values()
        for some in (*self._between.values(), *self._by.values(), *self._toward.values()):
            some.sort(key=first_of)
        self._wholes = {a.part_of for a in actors} | {
            r.of for a in actors for r in a.roles if r.code == "member"
        }

    def about(self, pledge: Pledge) -> Iterator[Testimony]:
        """The claims of its act, and of those that undo it, between its parties; where many are to act, those of anybody. Those
        that are, or may be, older than the pledge are left out; the others come in the order of time.
        """
        known = last_day(pledge.since)
        later = (
            islice(told, bisect_left(told, known, key=first_of), None) for told in self._told_between(pledge)
        )
        yield from merge(*later, key=first_of)

    def _told_between(self, pledge: Pledge) -> Iterator[list[Testimony]]:
        actor, other = ends(pledge, self.ontology)
        many = pledge.actor.id in self._wholes or is_every_state(pledge.actor, self.ontology)
        for act in sorted({pledge.act, *self.ontology.opposites(pledge.act)}):
            if many:
                yield self._toward.get((act, other), [])
            elif not other:
                yield self._by.get((act, actor), [])
            else:
                yield self._between.get((act, actor, other), [])
            if other and actor != other and is_mutual(act, self.ontology):
                yield self._between.get((act, other, actor), [])


def days_of(testimony: Testimony) -> tuple[str, str]:
    """The first and the last day of what a claim tells: those of a deed, if the text gives any, else that of the report."""
    when = deed_time(testimony.claim)
    if when is None or when.start is None:
        return testimony.reported_at, testimony.reported_at
    return first_day(when.start), end_of(when)


def deed_time(claim: Claim) -> When | None:
    return claim.when if claim.factual and claim.polarity == "affirmed" else None


def first_of(testimony: Testimony) -> str:
    return days_of(testimony)[0]


def is_mutual(act: str, ontology: Ontology) -> bool:
    return act in ontology.acts and ontology.acts[act].mutual


def outcome(pledge: Pledge, heard: Heard, on: str) -> Outcome:
    """What became of the pledge by the end of the ISO day `on`, as far as the claims that were heard tell."""
    signs = list(signs_of(pledge, heard, on))
    deciding = sorted(
        (s for s in signs if s.verdict and s.last <= on),
        key=lambda s: (s.last, s.first, s.testimony.claim.id),
    )
    if deciding:
        told = told_until(deciding[0])
        return decided([s for s in deciding if s.verdict == deciding[0].verdict and s.first <= told])
    beside = asides(signs)
    if pledge.due is not None and end_of(pledge.due) < on:
        return Outcome(state="lapsed", on=pledge.due.end or pledge.due.start, dated=True, beside=beside)
    return Outcome(beside=beside)


def told_until(sign: Sign) -> str:
    """The last day that tellers may give for the same deed."""
    return (date.fromisoformat(sign.last) + TOLD_WITHIN).isoformat()


def decided(signs: list[Sign]) -> Outcome:
    """All that tell of what decides it; the first of them gives the day."""
    first = signs[0]
    told = sorted((s.testimony for s in signs), key=lambda t: (t.reported_at, t.claim.id))
    actors = {s.testimony.claim.actor.id: s.testimony.claim.actor for s in signs}
    return Outcome(
        state=first.verdict or "open",
        on=first.on,
        dated=first.dated,
        by=tuple(actors.values()),
        claims=tuple(t.claim.id for t in told),
    )


def asides(signs: Iterable[Sign]) -> tuple[Aside, ...]:
    """The latest of each kind by each party, in the order of time."""
    latest: dict[tuple[str, str], Sign] = {}
    for sign in sorted(signs, key=lambda s: (s.first, s.testimony.claim.id)):
        latest[sign.relation or "within these days", sign.testimony.claim.actor.id] = sign
    return tuple(
        Aside(relation=s.relation or "within these days", claim=s.testimony.claim.id, on=s.on)
        for s in latest.values()
    )


# ------------------------------------------------------------------------------------------------ signs


def signs_of(pledge: Pledge, heard: Heard, on: str) -> Iterator[Sign]:
    """Whatever sound claims make of the pledge by a day, those that may be older left out; in the order of time, and none that are
    later than what decides it.
    """
    ontology, until = heard.ontology, on
    yield from (sign for sign in told_broken(pledge, ontology) if sign.first <= on)
    for testimony in heard.about(pledge):
        claim = testimony.claim
        if first_of(testimony) > until:
            return
        whole = is_actor(pledge, claim, ontology)
        if not whole and not is_one_of(pledge, claim, ontology):
            continue
        found = judged(pledge, testimony, claim.act == pledge.act, whole, ontology)
        if found is not None and (sign := timed(pledge, testimony, *found)) is not None:
            yield sign
            if sign.verdict and sign.last <= on:
                until = min(until, told_until(sign))


Judged = tuple[State | None, Relation | None]


def judged(
    pledge: Pledge, testimony: Testimony, same: bool, whole: bool, ontology: Ontology
) -> Judged | None:
    """What a claim of this act (`same`) or of one that undoes it makes of the pledge; `whole`: the actor itself does it."""
    claim = testimony.claim
    does = claim.polarity == "affirmed"
    wanted = pledge.polarity == "affirmed"
    if not claim.factual:
        return said(pledge, claim, does == same, whole)
    if same and not wanted:
        return (against(pledge), None) if does and is_of_kind(pledge, claim, ontology) else None
    if not same:
        return (against(pledge), None) if does and wanted and whole else None
    if not does:
        return undone(pledge, testimony, whole, ontology)
    if not whole:
        return None, "done by one of them"
    if pledge.venues and (elsewhere := amiss(pledge, claim, ontology)) is not None:
        return None, elsewhere
    return ("met", None) if is_of_kind(pledge, claim, ontology) else (None, "not said to be of that kind")


def amiss(pledge: Pledge, claim: Claim, ontology: Ontology) -> Relation | None:
    """How a meeting falls short of one in a place: it was in another, or nobody tells where."""
    told = venues_of(claim, ontology)
    if any(one.agrees(other) for one in told for other in pledge.venues):
        return None
    apart = told and all(one.excludes(other) for one in told for other in pledge.venues)
    return "elsewhere" if apart else "no place told"


def is_of_kind(pledge: Pledge, claim: Claim, ontology: Ontology) -> bool:
    """Whether the claim names every kind that the pledge names."""
    return not pledge.kinds or pledge.kinds <= kinds_in(claim, ontology)


def against(pledge: Pledge) -> State:
    """What it makes of a pledge that its contrary is done."""
    if pledge.asked:
        return "contravened"
    return "broken" if pledge.modality == "promised" else "overtaken"


def undone(pledge: Pledge, testimony: Testimony, whole: bool, ontology: Ontology) -> Judged | None:
    """That it was refused, or not done: so far, or for good where its time is over or its kind is named."""
    claim = testimony.claim
    if not whole or not is_of_kind(pledge, claim, ontology):
        return None
    if refuses(claim, ontology):
        bound = not pledge.asked and pledge.modality != "conditional"
        return (against(pledge), None) if bound else (None, "refused")
    late = pledge.due is not None and end_of(pledge.due) <= testimony.reported_at
    if pledge.modality == "promised" and (late or pledge.kinds):
        return "broken", None
    return ("lapsed", None) if late and not pledge.asked else (None, "not so far")


def said(pledge: Pledge, claim: Claim, does: bool, whole: bool) -> Judged | None:
    """What the actor says of its acts to come: it answers whoever asks, and overtakes its own plans."""
    if claim.modality not in COMING or not whole:
        return None
    if does == (pledge.polarity == "affirmed"):
        return (None, "agreed") if pledge.asked else None
    return (None, "refused") if pledge.asked else ("overtaken", None)


def told_broken(pledge: Pledge, ontology: Ontology) -> Iterator[Sign]:
    """A report that tells of a promise as one that was not kept; that it leaves open whether what was promised was done is no doubt."""
    if pledge.modality != "promised":
        return
    for testimony in pledge.tellers:
        if (
            (testimony.claim.grade == "firm" or testimony.claim.why.startswith(UNSURE))
            and not testimony.undated
            and is_told_broken(testimony.claim, ontology)
        ):
            day = testimony.reported_at
            yield Sign(
                testimony=testimony, on=day, first=day, last=day, dated=False, verdict="broken", relation=None
            )


def is_told_broken(claim: Claim, ontology: Ontology) -> bool:
    """Whether the words of the claim, or those that lead to it, say that the promise was broken."""
    breaking, promises = (ontology.words.get(name, ()) for name in ("promise_breaking", "promises"))
    pattern = rf"(?<!\w)(?:{either(breaking)})\s+(?:[\w’'-]+\s+){{0,2}}(?:{either(promises)})(?!\w)"
    start, end = (place - claim.sentence.start for place in (claim.evidence.start, claim.evidence.end))
    found = re.finditer(pattern, claim.sentence.quote, re.IGNORECASE)
    return bool(breaking) and any(match.start() < end and match.end() > start for match in found)


def either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)


def timed(
    pledge: Pledge, testimony: Testimony, verdict: State | None, relation: Relation | None
) -> Sign | None:
    """The sign with its days; None where it is, or may be, older than the pledge."""
    claim, known = testimony.claim, last_day(pledge.since)
    when, (first, last) = deed_time(claim), days_of(testimony)
    if when is None or when.start is None:
        day = first
        # a refusal, or how things stand, is told on its day, if that is known
        news = (not claim.factual or claim.polarity == "negated") and not testimony.undated
        if day < known or (day == known and verdict != "met"):
            return None
        if verdict and not news:
            verdict, relation = None, "without a date"
        return Sign(
            testimony=testimony, on=day, first=day, last=day, dated=False, verdict=verdict, relation=relation
        )
    if first < known or (first == known and verdict not in {"met", None}):
        return None
    return Sign(
        testimony=testimony,
        on=when.start,
        first=first,
        last=last,
        dated=when.basis != "publication",
        verdict=verdict,
        relation=relation,
    )


# ------------------------------------------------------------------------------------------------ parties


def is_actor(pledge: Pledge, claim: Claim, ontology: Ontology) -> bool:
    """Whether the claim is about the actor of the pledge and the same other party; of a mutual act either may come first."""
    here, there = ends(claim, ontology), ends(pledge, ontology)
    if matches(here, there):
        return True
    return bool(here[1]) and is_mutual(claim.act, ontology) and matches(here[::-1], there)


def ends(one: Claim | Pledge, ontology: Ontology) -> tuple[str, str]:
    """Both parties under the keys of the ledger; an other party that is not named is ""."""
    return ontology.authority(one.actor.id), ontology.authority(one.recipient.id) if one.recipient else ""


def matches(here: tuple[str, str], there: tuple[str, str]) -> bool:
    """A pledge that names no other party is met toward any."""
    return here[0] == there[0] and (here[1] == there[1] or not there[1])


def is_one_of(pledge: Pledge, claim: Claim, ontology: Ontology) -> bool:
    """Whether the claim's actor is one of those whom the pledge's actor stands for: a state, where all states are asked."""
    addressed, actor = pledge.actor, ontology.actors.get(claim.actor.id)
    _, there = ends(pledge, ontology)
    if actor is None or ends(claim, ontology)[1] != there:
        return False
    if pledge.asker is not None and ontology.authority(pledge.asker.id) == ontology.authority(actor.id):
        return False
    if actor.part_of == addressed.id or any(r.code == "member" and r.of == addressed.id for r in actor.roles):
        return True
    return actor.kind == "state" and is_every_state(addressed, ontology)
