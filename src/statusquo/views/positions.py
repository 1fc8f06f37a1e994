"""Where everybody stands on a matter: for, against, on a condition; since when, and what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..frames import Framed
from ..ledger.positions import Stance
from .archive import Archive, AsOf
from .names import Named, folded, unknown
from .pledges import heard_by, is_meant
from .silence import silence
from .voices import wanted
from .witnesses import Witness, witnesses, word_of_others

if TYPE_CHECKING:
    from ..ledger.positions import Position, Stand


@dataclass(frozen=True, slots=True, kw_only=True)
class StandView:
    """One stance and its evidence. `since` is a partial ISO date that a text gives (`dated`), else the day of the first report,
    or, where that has none (`undated`), the day on which it was added; `until` the end and `done` the day of the deed that the texts
    give. `word_of` names
    those who tell it, where it is neither the holder nor an outlet in its own voice.
    """

    stance: Stance
    since: str
    dated: bool
    undated: bool
    until: str | None
    done: str | None
    word_of: tuple[str, ...]
    told: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLine:
    """One actor on one matter, which is a `topic` ("recognition of") of the subject: `now` holds more than one stance where they contradict each other on one day, none where the last
    one has ended; `before` those that it followed, oldest first.
    """

    holder: Named
    topic: str
    matter: str
    about: Named
    now: tuple[StandView, ...]
    before: tuple[StandView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Positions(Framed):
    """The positions of an answer, of one subject or of all, by matter and holder; where there are none, `silence` says why."""

    LISTED: ClassVar[str] = "positions"
    subject: Named | None
    moment: AsOf
    positions: tuple[PositionLine, ...]
    silence: str = ""


def positions(
    archive: Archive,
    *,
    moment: AsOf,
    subject: Named | None = None,
    by: str | None = None,
    matter: str | None = None,
) -> Positions:
    """Where everybody, or one actor, stands on the matters of a subject, or of all, or on one ("recognition", "talks"), from claims
    that are sure. Raises UnknownName.
    """
    from .. import pipeline

    heard = heard_by(archive, moment, archive.testimonies if subject is None else archive.about(subject.id))
    sound = pipeline.sound(heard, archive.copies, archive.verdicts_by(moment))
    held = [
        position
        for position in pipeline.positions(sound, moment.on, archive.ontology)
        if subject is None or archive.same(position.about, subject.id)
    ]
    archive.told.fetch(t.claim.id for p in held for stand in (*p.now, *p.before) for t in stand.tellers)
    found = [line_of(position, archive) for position in held]
    asked = None if matter is None else find_matter(matter, archive)
    whom = wanted(by, archive, (line.holder.name for line in found)) if by is not None else None
    chosen = [
        line
        for line in found
        if (whom is None or is_meant(line.holder, whom, archive)) and asked in {None, line.topic}
    ]
    chosen.sort(
        key=lambda line: (
            -len([one for one in found if one.matter == line.matter]),
            line.matter,
            line.holder.name,
        )
    )
    why = (
        ""
        if chosen
        else silence(archive, moment, "shows where somebody stands", among=len(found), subject=subject)
    )
    return Positions(subject=subject, moment=moment, positions=tuple(chosen), silence=why)


def find_matter(wanted: str, archive: Archive) -> str:
    """The matter of the act files that is called so, with or without its preposition; raises UnknownName."""
    matters = {act.matter for act in archive.ontology.acts.values() if act.matter}
    for matter in sorted(matters):
        if folded(wanted) in {folded(matter), folded(matter.rpartition(" ")[0])}:
            return matter
    raise unknown("matter", wanted, matters)


def line_of(position: Position, archive: Archive) -> PositionLine:
    known = archive.names.named(position.holder.id)
    holder = known if known.name != position.holder.id else Named(id=known.id, name=position.holder.name)
    about = archive.names.named(position.about)
    return PositionLine(
        holder=holder,
        topic=position.matter,
        matter=f"{position.matter} {about.name}",
        about=about,
        now=tuple(stand_view(stand, position.holder.id, archive) for stand in position.now),
        before=tuple(stand_view(stand, position.holder.id, archive) for stand in position.before),
    )


def stand_view(stand: Stand, holder: str, archive: Archive) -> StandView:
    return StandView(
        stance=stand.stance,
        since=stand.since,
        dated=stand.dated,
        undated=not stand.dated and stand.tellers[0].undated,
        until=stand.until,
        done=stand.done,
        word_of=word_of_others(stand.tellers, holder, archive),
        told=witnesses(tuple(t.claim.id for t in stand.tellers), archive),
    )
