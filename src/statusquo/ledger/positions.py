"""Where an actor stands on a matter: for, against, on a condition, or not so far; since when, and what it was before.

A matter is what the act files call one: "recognition of", "talks with", "aid to", and the party to which it is done. Positions are a
pure function of the claims that are given. Of two that are told for different days the later one follows the earlier; two of one
day stand side by side. As in the ledger, a denial of what was done before, and has not been undone since, does not follow it: both
stand side by side; and that something undone has not been done is nothing new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from statusquo.model import Claim, Testimony, first_day, last_day
from statusquo.ontology.load import Ontology

from .pledges import Asker, asker, is_every_state, lasting, refuses
from .posting import dates
from .telling import telling_of
from .wording import passage

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
    lasts: bool
    still: bool

    @property
    def done(self) -> bool:
        """Whether it tells of a deed that holds until it is undone."""
        claim = self.testimony.claim
        return self.lasts and claim.factual and claim.polarity == "affirmed"

    @property
    def denied(self) -> bool:
        """Whether it denies such a deed."""
        claim = self.testimony.claim
        return self.lasts and claim.factual and claim.polarity == "negated"


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


Turn = dict[Stance, list[Word]]
"""The stances that stand side by side at one time, with the words that give them."""


def turned(ordered: Iterable[Word]) -> list[tuple[Stand, ...]]:
    """The stances in the order of time: those of one day together, the same one told again not anew."""
    days: defaultdict[str, list[Word]] = defaultdict(list)
    for word in ordered:
        days[first_day(word.since)].append(word)
    turns: list[Turn] = []
    for day in sorted(days):
        stances: Turn = {}
        for word in days[day]:
            stances.setdefault(word.stance, []).append(word)
        before = turns[-1] if turns and not ended(turns[-1], day) else {}
        if len(stances) > 1 or before:
            without_mere_absence(stances, before)
        if not stances:
            continue
        if before and (stances.keys() == before.keys() or stands_beside(stances, before)):
            for stance, told in stances.items():
                before.setdefault(stance, []).extend(told)
        else:
            turns.append(stances)
    return [tuple(stand(stance, turn[stance]) for stance in sorted(turn)) for turn in turns]


def without_mere_absence(stances: Turn, before: Turn) -> None:
    """That something has not been done so far ends no plan, demand or condition, and contradicts none; of what was undone it
    tells nothing new.
    """
    others = [w for turn in (stances, before) for w in words_of(turn) if w.stance != "not so far"]
    undone = any(w.stance == "against" and w.done for w in others)
    if undone or (others and not any(word.testimony.claim.factual for word in others)):
        stances.pop("not so far", None)


def stands_beside(stances: Turn, before: Turn) -> bool:
    """Whether what is said now only denies what was done before, tells as still so what was undone, or, without a deed, says again
    what is already disputed.
    """
    words = words_of(stances)
    if all(w.denied for w in words):
        return any(w.stance == "for" and w.done for w in words_of(before))
    if all(w.still for w in words):
        return any(w.stance == "against" and w.done for w in words_of(before))
    return stances.keys() <= before.keys() and not any(w.testimony.claim.factual for w in words)


def words_of(turn: Turn) -> list[Word]:
    return [word for words in turn.values() for word in words]


def ended(turn: Turn, day: str) -> bool:
    """Whether all that was said has, by its own words, ended before the day."""
    return all(w.until is not None and last_day(w.until) < day for w in words_of(turn))


def stand(stance: Stance, words: list[Word]) -> Stand:
    """The first word gives the day, more exactly where another word dates the deed to a day within; a stand has an end only where
    every word gives one.
    """
    since = most_exact(words[0], words)
    ends = [w.until for w in words]
    deeds = (w.since for w in words if w.dated and w.testimony.claim.modality == "actual")
    told = sorted((w.testimony for w in words), key=lambda t: (t.reported_at, t.claim.id))
    return Stand(
        stance=stance,
        since=since,
        dated=words[0].dated,
        until=None if None in ends else max(e for e in ends if e),
        done=since if words[0].dated and words[0].done else next(deeds, None),
        tellers=tuple(told),
    )


def most_exact(first: Word, words: Iterable[Word]) -> str:
    """The date of the first word; of a month, a year or an interval ("between 1996 and 2001") the first of the finest dates of the same
    deed that lie within it.
    """
    if not first.dated or not first.done:
        return first.since
    begins, over = first_day(first.since), last_day(first.until or first.since)
    within = [
        w.since
        for w in words
        if w.dated
        and w.done
        and w.until is None
        and begins <= first_day(w.since)
        and last_day(w.since) <= over
    ]
    return min(within, key=lambda day: (-len(day), day), default=first.since)


# ------------------------------------------------------------------------------------------------ one claim


def heard(testimony: Testimony, ontology: Ontology, *, against: bool) -> Word | None:
    """What a claim tells of somebody's position; None where it tells of none, or of nobody's."""
    claim = testimony.claim
    holder, stance = asker(testimony, ontology), stance_of(claim, ontology, against=against)
    if holder is None or stance is None or is_every_state(holder, ontology):
        return None
    since, until = dates(claim.when if claim.factual else claim.announced)
    dated = since is not None and first_day(since) <= testimony.reported_at
    lasts = lasting(claim.act, ontology)
    return Word(
        holder=holder,
        stance=stance,
        testimony=testimony,
        since=since if since is not None and dated else testimony.reported_at,
        dated=dated,
        until=until if dated and lasts else None,
        lasts=lasts,
        still=is_told_as_still_so(claim, ontology),
    )


def is_told_as_still_so(claim: Claim, ontology: Ontology) -> bool:
    """As in the ledger: "is recognised by A" makes no news of it, and may have begun before A withdrew."""
    if not claim.factual or claim.polarity == "negated":
        return False
    words = passage(claim, ())
    effects = ((effect, ontology.statuses.get(effect.axis)) for effect in ontology.acts[claim.act].effects)
    told = (telling_of(claim, effect, words, status, ontology) for effect, status in effects if status)
    return any(tells.still for tells in told if tells is not None)


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
