"""Which testimonies tell of one happening: the same act between the same two, at times that can be one time."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate, islice

from statusquo.model import Claim, Event, Testimony, When, first_day, last_day, stable_id

from .independence import Copies, origins
from .telling import Authority, first_tellers, itself, known, telling

TOLD_WITHIN = timedelta(days=31)
"""A report that gives no date tells of what happened in the month before it: two such reports years apart are two happenings."""
NO_DAY = "9999-12-31"
"""Stands for the days of what no word dates."""

Kind = tuple[str, str, str]


def kind(claim: Claim) -> Kind:
    """Act, actor and recipient: what two claims on one happening have in common."""
    return claim.act, claim.actor.id, claim.recipient.id if claim.recipient else ""


def dated(when: When | None) -> bool:
    """Whether the text itself gives a day on which, or from which on, it happened."""
    return when is not None and when.start is not None and when.basis in {"explicit", "relative", "interval"}


def span(testimony: Testimony) -> tuple[str, str]:
    """First and last day on which it may have happened, as far as this testimony tells. Where no day is known at all, it is one
    happening with others without a day only.
    """
    when = testimony.claim.when
    if when is not None and when.start is not None and dated(when):
        return first_day(when.start), last_day(when.end or when.start)
    if testimony.undated:
        return NO_DAY, NO_DAY
    day = first_day(testimony.reported_at)
    return (date.fromisoformat(day) - TOLD_WITHIN).isoformat(), day


def same_happening(one: Testimony, other: Testimony) -> bool:
    """Whether both report as fact, for or against, what may be one happening; pairwise and symmetric."""
    if not (one.claim.factual and other.claim.factual) or kind(one.claim) != kind(other.claim):
        return False
    return overlap(span(one), span(other))


def overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


class InTime:
    """Testimonies in the order of their first days, so that those of one time are found without looking at all."""

    def __init__(self, testimonies: Iterable[Testimony]) -> None:
        self._spans = sorted(
            ((span(t), t) for t in testimonies), key=lambda item: (item[0], item[1].claim.id)
        )
        self._latest = [*accumulate((last for (_, last), _ in self._spans), max)]
        """The last day that any has reached so far."""

    def beside(self, testimony: Testimony) -> Iterator[Testimony]:
        """Those that may tell of the same time."""
        first, last = span(testimony)
        for other, told in islice(self._spans, bisect_left(self._latest, first), None):
            if other[0] > last:
                return
            if overlap(other, (first, last)):
                yield told


def by_kind(testimonies: Iterable[Testimony]) -> dict[Kind, list[Testimony]]:
    """The factual ones, those of one act between the same two together."""
    kinds: defaultdict[Kind, list[Testimony]] = defaultdict(list)
    for testimony in testimonies:
        if testimony.claim.factual:
            kinds[kind(testimony.claim)].append(testimony)
    return kinds


def group(
    testimonies: Iterable[Testimony], copies: Copies, authority: Authority = itself
) -> tuple[Event, ...]:
    """One event for each set of testimonies linked by `same_happening`, ordered by kind and time."""
    kinds = by_kind(testimonies)
    return tuple(
        event(tellers, copies, authority) for name in sorted(kinds) for tellers in linked(kinds[name])
    )


def linked(testimonies: list[Testimony]) -> list[list[Testimony]]:
    """Within one kind `same_happening` is an overlap of spans, so one pass in the order of time finds what hangs together."""
    groups: list[list[Testimony]] = []
    reach = ""
    for testimony in sorted(testimonies, key=lambda t: (span(t), t.claim.id)):
        first, last = span(testimony)
        if groups and first <= reach:
            groups[-1].append(testimony)
        else:
            groups.append([testimony])
        reach = max(reach, last)
    return groups


def event(tellers: list[Testimony], copies: Copies, authority: Authority) -> Event:
    """The parties are named as by the first testimony in the order of claim ids."""
    ordered = sorted(tellers, key=lambda t: t.claim.id)
    affirming = [t for t in ordered if t.claim.polarity == "affirmed"]
    claim = ordered[0].claim
    in_time = sorted(ordered, key=lambda t: (t.reported_at, t.claim.id))
    tellings = tuple(telling(t, authority) for t in in_time)
    return Event(
        id=stable_id("event", *kind(claim), claim.id),
        act=claim.act,
        actor=claim.actor,
        recipient=claim.recipient,
        when=most_precise(t.claim.when for t in ordered),
        supports=tuple(t.claim.id for t in affirming),
        denies=tuple(t.claim.id for t in ordered if t.claim.polarity == "negated"),
        origins=origins(affirming or ordered, copies),
        known=known(ordered, authority, copies),
        first=first_tellers(tellings),
        tellings=tellings,
    )


def most_precise(whens: Iterable[When | None]) -> When | None:
    """The date that a text gives with the most digits; of equal ones the earliest."""
    known = [when for when in whens if when is not None and when.start is not None and dated(when)]
    return min(known, key=lambda w: (-len(w.start or ""), w.start or "", w.end or "", w.text), default=None)
