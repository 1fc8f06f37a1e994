"""What happened, in order: factual claims folded to events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..frames import Framed
from ..model import Event, Grade, Known, Polarity, Telling, Testimony, first_day, last_day
from .archive import Archive
from .names import Named, folded, unknown
from .period import ALWAYS, Period
from .silence import nobody_tells_of
from .witnesses import Witness, witnesses
from .wording import act_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One event. `date` is a partial ISO date; where no report gives one, `dated` is false and it is the first publication.
    `undated`: the reports have no date either, so that `date` is only the day on which they were added.

    `grade` is tentative where a single uncertain reading is all that tells of it. `first` are the tellers of the earliest
    reports, more than one where they are of one day; `tellings` give the word and the date of each teller.
    """

    id: str
    date: str
    until: str | None
    dated: bool
    undated: bool
    act: str
    label: str
    polarity: Polarity
    actor: Named
    recipient: Named | None
    origins: int
    grade: Grade
    supports: tuple[Witness, ...]
    denies: tuple[Witness, ...]
    known: Known
    first: tuple[Witness, ...]
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Framed):
    LISTED: ClassVar[str] = "happenings"
    subject: Named
    happenings: tuple[Happening, ...]
    left_out: int = 0
    """How many have no day, so that they lie in no stretch of time that was asked for."""
    silence: str = ""
    """Why there is nothing to list."""


def timeline(
    archive: Archive,
    *,
    subject: Named,
    period: Period = ALWAYS,
    axis: str | None = None,
    actor: Named | None = None,
    everything: bool = False,
) -> Timeline:
    """The events that name the subject and may lie in the period, oldest first, those without any day last.

    `everything` adds those that a single uncertain reading tells of, and what parties only said of each other: words that
    move no axis of the ledger would bury the deeds.
    """
    told = [
        t
        for t in archive.about(subject.id)
        if t.claim.factual
        and (actor is None or takes_part(t, actor, archive))
        and (
            axis in axes_of(t.claim.act, archive)
            if axis
            else everything or not only_said(t.claim.act, archive)
        )
    ]
    happenings = [happening(event, archive) for event in archive.events(told) if event.supports]
    shown = [h for h in happenings if everything or h.grade == "firm"]
    chosen = [h for h in shown if within(h, period)]
    chosen.sort(key=lambda h: (h.undated, first_day(h.date), not h.dated, h.actor.name, h.act))
    left_out = sum(h.undated for h in shown) - sum(h.undated for h in chosen)
    why = "" if chosen else why_nothing(archive, subject, shown)
    return Timeline(subject=subject, happenings=tuple(chosen), left_out=left_out, silence=why)


def why_nothing(archive: Archive, subject: Named, otherwise: Sequence[Happening]) -> str:
    """One line for a list without a line; `otherwise`: what there is at other times."""
    if not archive.about(subject.id):
        return nobody_tells_of(archive, subject)
    days = [h.date for h in otherwise if not h.undated]
    if not days:
        return f"No report tells of anything of the kind that happened to {subject.name}."
    return f"Nothing that reports tell of {subject.name} lies in that time: they tell of {min(days)} to {max(days)}."


def takes_part(testimony: Testimony, actor: Named, archive: Archive) -> bool:
    parties = (testimony.claim.actor, testimony.claim.recipient)
    return any(party and archive.same(party.id, actor.id) for party in parties)


def axes_of(act: str, archive: Archive) -> set[str]:
    """The axes of the ledger that an act moves, and the wider one that the list of acts gives it."""
    known = archive.ontology.acts.get(act)
    return {known.axis, *(effect.axis for effect in known.effects)} if known else set()


def only_said(act: str, archive: Archive) -> bool:
    """Whether the act is done by saying so and leaves no standing behind: condemning, thanking, warning."""
    known = archive.ontology.acts.get(act)
    return known is not None and known.performative and not known.effects


def find_act_axis(wanted: str, archive: Archive) -> str:
    """An axis of the ledger or of the list of acts; raises UnknownName."""
    labels = {folded(status.label): key for key, status in archive.ontology.statuses.items()}
    keys = {*archive.ontology.statuses, *(act.axis for act in archive.ontology.acts.values())}
    found = {folded(key): key for key in keys} | labels
    if folded(wanted) not in found:
        raise unknown("axis", wanted, keys)
    return found[folded(wanted)]


def happening(event: Event, archive: Archive) -> Happening:
    supports = witnesses(event.supports, archive)
    dated = event.when is not None and event.when.start is not None and event.when.basis != "publication"
    told = [archive.told[w.claim] for w in supports]
    return Happening(
        id=event.id,
        date=(event.when.start if dated and event.when else None) or first_report(told),
        until=event.when.end if dated and event.when else None,
        dated=dated,
        undated=not dated and all(one.undated for one in told),
        act=event.act,
        label=act_label(told[0].claim, archive.ontology),
        polarity=supports[0].polarity,
        actor=archive.names.named(event.actor.id),
        recipient=archive.names.named(event.recipient.id) if event.recipient else None,
        origins=event.origins,
        grade="firm" if event.origins > 1 or any(w.grade == "firm" for w in supports) else "tentative",
        supports=supports,
        denies=witnesses(event.denies, archive),
        known=event.known,
        first=witnesses(event.first, archive),
        tellings=event.tellings,
    )


def first_report(told: Sequence[Testimony]) -> str:
    """The day of the first report that has one; where none has, the day on which the first was added."""
    return min(one.reported_at for one in [t for t in told if not t.undated] or told)


def within(happening: Happening, period: Period) -> bool:
    """Whether any day that the event's date allows lies in the period; one without any day lies in no stretch of time."""
    if happening.undated:
        return period.start is None and period.end is None
    first, last = first_day(happening.date), last_day(happening.until or happening.date)
    return (period.start is None or last >= period.start) and (period.end is None or first <= period.end)
