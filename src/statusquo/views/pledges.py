"""Said, not done: demands, proposals, promises, plans, threats and conditions, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, get_args

from ..frames import Framed
from ..ledger.outcomes import Relation
from ..ledger.pledges import State
from ..model import Grade, Modality, Polarity, Testimony, When, first_day, last_day
from .archive import Archive, AsOf
from .names import Named, unknown
from .plans import StagedPlan, named, staged
from .silence import silence
from .voices import Wanted, wanted
from .witnesses import Witness, summary, witnesses, word_of_others
from .wording import KINDS

if TYPE_CHECKING:
    from ..ledger.outcomes import Outcome
    from ..ledger.pledges import Pledge

STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A claim that bears on a pledge and does not decide it, how it falls short, and its partial ISO date."""

    relation: Relation
    on: str
    claim: Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLine:
    """One pledge. `by` asks or commits itself, None where no report names it; `to` is to act (of a promise: the same).

    `since` is a partial ISO date that a text gives (`dated`), else the day of the first report; `due` the time for which it is
    said, the last day of it where `due_by`; `due_vaguely` the words that tell it without a day. `state` was decided on `decided_on` by `decided_by` in the claims `decisive`; `decided_dated` is false where that is only
    the day of a report. `stage` of `stages` is its place in a plan of several. `grade` is tentative where a single uncertain
    reading tells of it; `word_of` names those who tell it, where it is neither `by` nor an outlet in its own voice. `kinds` are the words for its kind that must be met, too.
    """

    id: str
    kind: str
    modality: Modality
    summary: str
    act: str
    polarity: Polarity
    by: Named | None
    to: Named
    recipient: Named | None
    since: str
    dated: bool
    undated: bool
    due: str | None
    due_by: bool
    due_vaguely: str
    kinds: tuple[str, ...]
    plan: str | None
    stage: int | None
    stages: int | None
    state: State
    decided_on: str | None
    decided_dated: bool
    decided_by: tuple[Named, ...]
    decisive: tuple[Witness, ...]
    beside: tuple[Beside, ...]
    grade: Grade
    origins: int
    word_of: tuple[str, ...]
    told: tuple[Witness, ...]

    @property
    def told_so(self) -> bool:
        """Whether it is a report's word that it was broken, and no later deed shows it."""
        return bool(self.decisive) and {w.claim for w in self.decisive} <= {w.claim for w in self.told}

    @property
    def late(self) -> bool:
        """Whether it was met, by the text's own date, after the time for which it was said."""
        met = self.decided_on if self.state == "met" and self.decided_dated else None
        return bool(met and self.due and self.polarity == "affirmed" and first_day(met) > last_day(self.due))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledges(Framed):
    """The pledges of an answer, oldest first, and the plans in stages among them; where there is neither, `silence` says why."""

    LISTED: ClassVar[str] = "pledges"
    subject: Named | None
    moment: AsOf
    pledges: tuple[PledgeLine, ...]
    silence: str = ""
    plans: tuple[StagedPlan, ...] = ()


def pledges(
    archive: Archive,
    *,
    moment: AsOf,
    subject: Named | None = None,
    by: str | None = None,
    to: str | None = None,
    state: str | None = None,
) -> Pledges:
    """The pledges that concern a subject, or all; of one who asks, of one who is asked, in one state. Raises UnknownName."""
    if state is not None and state not in STATES:
        raise unknown("state of a pledge", state, STATES)
    heard = heard_by(archive, moment, archive.testimonies if subject is None else archive.about(subject.id))
    plans, told = staged(archive, heard, tuple(followed(archive, moment, heard)), moment)
    lines = in_stages(told)
    asking = wanted(by, archive, (line.by.name for line in lines if line.by)) if by is not None else None
    asked = wanted(to, archive, (line.to.name for line in lines)) if to is not None else None
    chosen = tuple(
        line
        for line in lines
        if (asking is None or (line.by is not None and is_meant(line.by, asking, archive)))
        and (asked is None or is_meant(line.to, asked, archive))
        and state in {None, line.state}
    )
    plans = tuple(
        plan
        for plan in plans
        if to is None
        and state is None
        and (asking is None or (plan.by is not None and is_meant(plan.by, asking, archive)))
    )
    why = (
        ""
        if chosen or plans
        else silence(
            archive, moment, "was asked, planned, promised or threatened", among=len(lines), subject=subject
        )
    )
    return Pledges(subject=subject, moment=moment, pledges=chosen, silence=why, plans=plans)


def is_meant(actor: Named, whom: Wanted, archive: Archive) -> bool:
    return whom.is_one_of((actor.name,), (actor.id,), archive)


def followed(archive: Archive, moment: AsOf, heard: tuple[Testimony, ...]) -> Iterator[PledgeLine]:
    from .. import pipeline

    sound = pipeline.sound(heard, archive.copies, archive.verdicts_by(moment))
    firm = {t.claim.id for t in sound}
    found = list(pipeline.pledges(heard, sound, moment.on, archive.ontology))
    archive.told.fetch(claim for pledge, outcome in found for claim in claims_of(pledge, outcome))
    yield from (line_of(pledge, outcome, firm, archive) for pledge, outcome in found)


def claims_of(pledge: Pledge, outcome: Outcome) -> Iterator[str]:
    """Every claim that its line shows."""
    yield from (t.claim.id for t in pledge.tellers)
    yield from outcome.claims
    yield from (aside.claim for aside in outcome.beside)


def heard_by(archive: Archive, moment: AsOf, testimonies: Iterable[Testimony]) -> tuple[Testimony, ...]:
    """Those that were known by then and that no person has rejected."""
    verdicts = archive.verdicts_by(moment)
    rejected = {claim for claim, judgement in verdicts.items() if judgement.verdict == "rejected"}
    return tuple(t for t in testimonies if archive.known(t, moment) and t.claim.id not in rejected)


def line_of(pledge: Pledge, outcome: Outcome, firm: set[str], archive: Archive) -> PledgeLine:
    from .. import pipeline

    name, act = archive.names.named, archive.ontology.acts.get(pledge.act)
    origins = pipeline.origins(pledge.tellers, archive.copies)
    sure = origins > 1 or any(t.claim.id in firm for t in pledge.tellers)
    stage = pledge.stage
    beside = {a.claim: a for a in outcome.beside}
    return PledgeLine(
        id=pledge.id,
        kind=KINDS[pledge.modality],
        modality=pledge.modality,
        summary=summary(pledge.tellers[0], archive).removesuffix(f" ({pledge.modality})"),
        act=pledge.act,
        polarity=pledge.polarity,
        by=asker_of(pledge, archive),
        to=name(pledge.actor.id),
        recipient=name(pledge.recipient.id) if pledge.recipient else None,
        since=pledge.since,
        dated=pledge.dated,
        undated=not pledge.dated and pledge.tellers[0].undated,
        due=(pledge.due.end or pledge.due.start) if pledge.due else None,
        due_by=pledge.due is not None and is_by(pledge.due),
        due_vaguely="" if pledge.due else pledge.vague,
        kinds=tuple(act.qualifiers[n][0] for n in sorted(pledge.kinds)) if act else (),
        plan=stage.plan if stage else None,
        stage=stage.number if stage else None,
        stages=stage.of if stage else None,
        state=outcome.state,
        decided_on=outcome.on,
        decided_dated=outcome.dated,
        decided_by=tuple(name(party.id) for party in outcome.by),
        decisive=witnesses(outcome.claims, archive),
        beside=tuple(
            Beside(relation=beside[w.claim].relation, on=beside[w.claim].on, claim=w)
            for w in witnesses(tuple(beside), archive)
        ),
        grade="firm" if sure else "tentative",
        origins=origins,
        word_of=word_of_others(pledge.tellers, pledge.asker.id if pledge.asker else None, archive),
        told=witnesses(tuple(t.claim.id for t in pledge.tellers), archive),
    )


def is_by(due: When) -> bool:
    """Whether it is to be done by the end of that time: "by the end of the year", "within ten days"; not "on 3 May", "next month"."""
    return due.start is None or due.text.lower().startswith(("by ", "no later ", "not later "))


def asker_of(pledge: Pledge, archive: Archive) -> Named | None:
    return None if pledge.asker is None else named(pledge.asker, archive)


def in_stages(lines: list[PledgeLine]) -> list[PledgeLine]:
    """The stages of one plan stand together and in their order, where its first one stood."""
    first: dict[str, int] = {}
    for place, line in enumerate(lines):
        if line.plan:
            first.setdefault(line.plan, place)
    order = sorted(
        enumerate(lines), key=lambda one: (first.get(one[1].plan or "", one[0]), one[1].stage or 0, one[0])
    )
    return [line for _, line in order]
