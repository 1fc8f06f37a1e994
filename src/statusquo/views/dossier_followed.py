"""What became of pledges, and where everybody stands, as the dossier page shows it: each with one sentence that bears it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .archive import Archive
from .dossier import with_followed
from .dossier_records import Dossier, Followed, Plan, Position, Quote
from .plans import StagedPlan
from .pledges import PledgeLine, Pledges
from .positions import PositionLine, Positions, StandView
from .quotes import Desk, quote_of
from .witnesses import Witness
from .wording import by_words, date_words


def followed_up(
    dossier: Dossier, pledged: Pledges, stood: Positions, archive: Archive, desk: Desk
) -> Dossier:
    """The dossier with the answers of `pledges` and `positions` to the same question; `desk` is that of its reports."""
    pledges = (followed(line, desk, archive) for line in pledged.pledges if line.told)
    positions = (one for line in stood.positions for one in positions_of(line, desk, archive))
    plans = (plan_of(plan, desk) for plan in pledged.plans)
    return with_followed(dossier, pledges, positions, plans)


def plan_of(plan: StagedPlan, desk: Desk) -> Plan:
    return Plan(
        by=plan.by.name if plan.by else "",
        since=day(plan.since, dated=False, undated=plan.undated),
        report=desk.anchors.get(plan.document.id, ""),
        title=plan.document.name,
        stages=tuple((stage.words, stage.outcome) for stage in plan.stages),
    )


def quoted(told: Iterable[Witness], desk: Desk, archive: Archive) -> Quote:
    return quote_of(archive.told[next(iter(told)).claim], desk)


def followed(line: PledgeLine, desk: Desk, archive: Archive) -> Followed:
    deciders = ", ".join(actor.name for actor in line.decided_by)
    when = f"{'' if line.decided_dated else 'by '}{date_words(line.decided_on)}" if line.decided_on else ""
    return Followed(
        kind=line.kind,
        by=line.by.name if line.by else "",
        to=line.to.name if line.by and line.to.id != line.by.id else "",
        what=line.summary,
        since=day(line.since, dated=line.dated, undated=line.undated),
        until=date_words(line.due) if line.due else line.due_vaguely,
        outcome="said to be broken" if line.told_so else "met late" if line.late else line.state,
        decided=", ".join(part for part in (deciders, when) if part),
        quote=quoted(line.told, desk, archive),
    )


def positions_of(line: PositionLine, desk: Desk, archive: Archive) -> Iterator[Position]:
    before = "; ".join(f"{stand.stance} {since(stand)}" for stand in line.before)
    for stand in line.now:
        if stand.told:
            yield Position(
                who=line.holder.name,
                matter=line.matter,
                stand=stand.stance,
                since=since(stand),
                before=before,
                quote=quoted(stand.told, desk, archive),
            )


def since(stand: StandView) -> str:
    return day(stand.since, dated=stand.dated, undated=stand.undated)


def day(since: str, *, dated: bool, undated: bool) -> str:
    """ "since May 2024" of a text's own date, "by 10 May 2024" of a report's day, else the day on which it was added."""
    return f"since {date_words(since)}" if dated and not undated else by_words(since, undated=undated)
