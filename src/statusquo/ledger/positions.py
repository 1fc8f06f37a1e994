"""Where an actor stands on a matter: for, against, on a condition, or not so far; since when, and what it was before.

A matter is what the act files call one: "recognition of", "talks with", "aid to", and the party to which it is done. Positions are a
pure function of the claims that are given. Of two that are told for different days the later one follows the earlier; two of one
day stand side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from statusquo.model import Claim, Testimony, first_day, last_day
from statusquo.ontology.load import Ontology

from .pledges import Asker, asker, end_of, is_every_state, lasting, refuses

Stance = Literal["for", "against", "conditional", "not so far"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One stance and the claims that give it. `since` is a partial ISO date that a text gives (`dated`), else the day of the
    first report; `until` the end that a text gives; `done` the date that a text gives for the deed itself.
    """

    stance: Stance
    since: str
    dated: bool
    until: str | None
    done: str | None
    tellers: tuple[Testimony, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one actor thinks of one matter: its stands now, more than one where they contradict each other on one day, and those
    that they followed, oldest first. `now` is empty where the last one has ended.
    """

    holder: Asker
    matter: str
    about: str
    now: tuple[Stand, ...]
    before: tuple[Stand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One claim as a word on a matter."""

    holder: Asker
    stance: Stance
    testimony: Testimony
    since: str
    dated: bool
    until: str | None


def positions(sound: Iterable[Testimony], ontology: Ontology, on: str) -> tuple[Position, ...]:
    """Every position as of the ISO day `on`, by matter, other party and holder."""
    words: defaultdict[tuple[str, str, str], list[Word]] = defaultdict(list)
    for testimony in sound:
        act, claim = ontology.acts.get(testimony.claim.act), testimony.claim
        if act is None or act.matter is None or claim.recipient is None:
            continue
        word = heard(testimony, ontology, against=act.against)
        if word is not None and first_day(word.since) <= on:
            about = ontology.authority(claim.recipient.id)
            words[act.matter, about, ontology.authority(word.holder.id)].append(word)
    return tuple(position(where, dated_of(words[where]), on) for where in sorted(words))


def dated_of(words: Sequence[Word]) -> Sequence[Word]:
    """Those of a known day, all where none is: a word without one may be older than any of them."""
    return [w for w in words if w.dated or not w.testimony.undated] or words


def position(where: tuple[str, str, str], words: Iterable[Word], on: str) -> Position:
    matter, about, _ = where
    ordered = sorted(words, key=lambda w: (first_day(w.since), last_day(w.since), w.testimony.claim.id))
    turns = turned(ordered)
    now = tuple(s for s in turns[-1] if s.until is None or last_day(s.until) >= on)
    return Position(
        holder=ordered[0].holder,
        matter=matter,
        about=about,
        now=now,
        before=tuple(s for turn in turns for s in turn if s not in now),
    )


def turned(ordered: Iterable[Word]) -> list[tuple[Stand, ...]]:
    """The stances in the order of time: those of one day together, the same one told again not anew."""
    days: defaultdict[str, list[Word]] = defaultdict(list)
    for word in ordered:
        days[first_day(word.since)].append(word)
    turns: list[dict[Stance, list[Word]]] = []
    for day in sorted(days):
        stances: dict[Stance, list[Word]] = {}
        for word in days[day]:
            stances.setdefault(word.stance, []).append(word)
        if len(stances) > 1 or (turns and not ended(turns[-1], day)):
            without_mere_absence(stances, turns[-1] if turns else {})
        if not stances:
            continue
        if turns and stances.keys() == turns[-1].keys() and not ended(turns[-1], day):
            for stance, told in stances.items():
                turns[-1][stance] += told
        else:
            turns.append(stances)
    return [tuple(stand(stance, turn[stance]) for stance in sorted(turn)) for turn in turns]


def without_mere_absence(stances: dict[Stance, list[Word]], before: dict[Stance, list[Word]]) -> None:
    """That something has not been done so far ends no plan, demand or condition, and contradicts none."""
    others = [
        w
        for turn in (stances, before)
        for stance, words in turn.items()
        if stance != "not so far"
        for w in words
    ]
    if others and not any(word.testimony.claim.factual for word in others):
        stances.pop("not so far", None)


def ended(turn: dict[Stance, list[Word]], day: str) -> bool:
    """Whether all that was said has, by its own words, ended before the day."""
    return all(w.until is not None and last_day(w.until) < day for words in turn.values() for w in words)


def stand(stance: Stance, words: list[Word]) -> Stand:
    """The first word gives the day; a stand has an end only where every word gives one."""
    ends = [w.until for w in words]
    deeds = (w.since for w in words if w.dated and w.testimony.claim.modality == "actual")
    told = sorted((w.testimony for w in words), key=lambda t: (t.reported_at, t.claim.id))
    return Stand(
        stance=stance,
        since=words[0].since,
        dated=words[0].dated,
        until=None if None in ends else max(e for e in ends if e),
        done=next(deeds, None),
        tellers=tuple(told),
    )


# ------------------------------------------------------------------------------------------------ one claim


def heard(testimony: Testimony, ontology: Ontology, *, against: bool) -> Word | None:
    """What a claim tells of somebody's position; None where it tells of none, or of nobody's."""
    claim = testimony.claim
    holder, stance = asker(testimony, ontology), stance_of(claim, ontology, against=against)
    if holder is None or stance is None or is_every_state(holder, ontology):
        return None
    when = claim.when if claim.factual and claim.polarity == "affirmed" else claim.announced
    if when is not None and when.start is not None and first_day(when.start) <= testimony.reported_at:
        dated = when.basis != "publication"
        until = end_of(when) if when.basis == "interval" and lasting(claim.act, ontology) else None
        return Word(
            holder=holder, stance=stance, testimony=testimony, since=when.start, dated=dated, until=until
        )
    day = testimony.reported_at
    return Word(holder=holder, stance=stance, testimony=testimony, since=day, dated=False, until=None)


def stance_of(claim: Claim, ontology: Ontology, *, against: bool) -> Stance | None:
    """For or against, as a deed, a plan or a demand; a refusal is against, what has not been done is that and no more."""
    does = claim.polarity == "affirmed"
    if claim.modality == "possible":
        return None
    if claim.modality == "conditional":
        return "conditional"
    if claim.factual and not does and not against:
        return "against" if refuses(claim, ontology) else "not so far"
    if claim.factual and not does:
        return None  # that a mission was not closed shows no one's will
    return "against" if does == against else "for"
