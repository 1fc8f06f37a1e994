"""Plans that reports lay out in stages: every stage in its place, with what became of the pledges that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..ledger.pledges import ASKED, KINDS, Asker, asker
from ..model import Span, Testimony, stable_id
from ..text.stages import plans_in
from .archive import Archive, AsOf
from .names import Named
from .witnesses import document_name

if TYPE_CHECKING:
    from ..ledger.pledges import State
    from .pledges import PledgeLine

NEAR = 600
"""Characters between a plan and the demand or proposal of its report that tells whose it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStage:
    """One stage in the words of the report. `pledges` are the ids of the lines that stand in it; without any, no act was read in it
    and it stays open, for no report could tell of it. `states` are theirs, in the same order.
    """

    number: int
    words: str
    pledges: tuple[str, ...]
    states: tuple[State, ...]

    @property
    def outcome(self) -> str:
        """What became of the pledges in it, in words."""
        return ", ".join(self.states) or "open, no act of anybody named is read in it"


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedPlan:
    """`by` is whose plan it is: who asks or proposes nearest to it in its report; None where nobody is named."""

    id: str
    by: Named | None
    since: str
    undated: bool
    document: Named
    publisher: str | None
    stages: tuple[PlanStage, ...]


def staged(
    archive: Archive, heard: Iterable[Testimony], lines: Sequence[PledgeLine], moment: AsOf
) -> tuple[tuple[StagedPlan, ...], list[PledgeLine]]:
    """The plans of the reports that were heard, and the pledges with their place in one."""
    reports = {t.document.id: t.document for t in heard if t.reported_at <= moment.on}
    laid_out = {
        key: found
        for key, document in reports.items()
        if (found := tuple(plans_in(document.text, archive.ontology.words)))
    }
    told: dict[str, list[Testimony]] = {}
    for testimony in archive.holdings.testimonies_in(laid_out.keys()):
        told.setdefault(testimony.document.id, []).append(testimony)
    by_claim = {witness.claim: line for line in lines for witness in line.told}
    plans = [
        plan_of(told[key], spans, by_claim, archive) for key, found in laid_out.items() for spans in found
    ]
    plans.sort(key=lambda plan: (plan.since, plan.id))
    places = {
        pledge: (plan.id, stage.number, len(plan.stages))
        for plan in reversed(plans)
        for stage in reversed(plan.stages)
        for pledge in stage.pledges
    }
    return tuple(plans), [placed(line, places.get(line.id)) for line in lines]


def placed(line: PledgeLine, place: tuple[str, int, int] | None) -> PledgeLine:
    if place is None:
        return line
    plan, stage, stages = place
    return replace(line, plan=plan, stage=stage, stages=stages)


def plan_of(
    told: Sequence[Testimony], spans: Sequence[Span], lines: Mapping[str, PledgeLine], archive: Archive
) -> StagedPlan:
    """`told`: the claims of its report."""
    document, stages = told[0].document, []
    for number, span in enumerate(spans, start=1):
        found = {lines[claim].id: lines[claim] for claim in within(span, told) if claim in lines}
        stages.append(
            PlanStage(
                number=number,
                words=" ".join(span.quote.split()),
                pledges=tuple(found),
                states=tuple(line.state for line in found.values()),
            )
        )
    return StagedPlan(
        id=stable_id("plan", document.id, spans[0].start),
        by=owner(spans, told, archive),
        since=told[0].reported_at,
        undated=told[0].undated,
        document=Named(id=document.id, name=document_name(document)),
        publisher=document.publisher.name if document.publisher else None,
        stages=tuple(stages),
    )


def within(span: Span, told: Iterable[Testimony]) -> list[str]:
    """The claims whose words end in a stage; they may begin before it, with who asks."""
    return [t.claim.id for t in told if span.start < t.claim.evidence.end <= span.end]


def owner(spans: Sequence[Span], told: Iterable[Testimony], archive: Archive) -> Named | None:
    """Who asks or proposes nearest to it; else who is to do all that was read in its stages."""
    start, end = spans[0].start, spans[-1].end
    asked: list[tuple[int, int, Asker]] = []
    doers: dict[str, list[Asker]] = {}
    for testimony in told:
        evidence, modality = testimony.claim.evidence, testimony.claim.modality
        who = asker(testimony, archive.ontology) if modality in KINDS else None
        if who is None:
            continue
        if modality in ASKED:
            asked.append((max(start - evidence.end, evidence.start - end, 0), evidence.start, who))
        elif start < evidence.end <= end:
            doers.setdefault(who.id, []).append(who)
    nearest = min(asked, key=lambda one: one[:2], default=None)
    if nearest is not None and nearest[0] <= NEAR:
        return named(nearest[2], archive)
    only = next(iter(doers.values())) if len(doers) == 1 else []
    return named(only[0], archive) if len(only) > 1 else None


def named(who: Asker, archive: Archive) -> Named:
    """Under the name that the ledger gives; one whom no file knows keeps the name of the report."""
    known = archive.names.named(who.id)
    return known if known.name != who.id else Named(id=who.id, name=who.name)
