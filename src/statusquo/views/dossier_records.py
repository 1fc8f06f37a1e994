"""What a dossier page shows, as records: every text is ready to be printed, every link names an anchor of the page."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a sentence stands: the report, who printed it, and its day with the basis of that day."""

    report: str
    title: str
    publisher: str
    published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A claim in words: who, does or is to do what, to whom; `when` is empty where the text gives no date."""

    actor: str
    agent: str
    verb: str
    recipient: str
    when: str
    quantifier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A claim with its whole sentence, the evidence apart; `citations` are all the reports that print the same sentence."""

    statement: Statement
    before: str
    evidence: str
    after: str
    speaker: tuple[str, ...]
    grade: str
    why: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """One cell of the ledger: what bears it, `further` reports that say the same, what speaks against it, and
    `further_against` it.

    `reports` and `origins` count what stands behind it; copies of each other are one origin. `note` is a practice of the other party
    that bears on the value.
    """

    anchor: str
    axis: str
    axis_label: str
    toward: str
    value: str
    label: str
    tone: str
    since: str
    reported: str
    standing: Standing
    quantifier: str
    claims: tuple[Quote, ...]
    further: tuple[Citation, ...]
    against: tuple[Quote, ...]
    further_against: tuple[Citation, ...] = ()
    rivals: tuple[str, ...]
    reports: int
    origins: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a cell shows on a day: its value with label and tone, since when in words, and how it is known. A higher `order` is
    a value further along its axis.
    """

    value: str
    label: str
    tone: str
    order: int
    since: str
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """From the ISO day on, a place shows this; None: no report is read that bears it any longer. `party` is an actor's id."""

    day: str
    party: str
    name: str
    universal: bool
    axis: str
    shown: Shown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All changes in order of time, according to all reports or to one publisher alone."""

    by: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The ledger day by day; the first course is that of all reports. `days` are the ISO days on which anything changes, and
    the day asked for.
    """

    days: tuple[str, ...]
    courses: tuple[Course, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One other party; `cells` follows the dossier's columns, None where no report was read. `party` is the actor's id.
    A row without any cell is one of which reports tell for other days only.

    `changes` is the party's own course, by all reports; `deeds` are the reported deeds with it.
    """

    anchor: str
    party: str
    name: str
    universal: bool
    cells: tuple[CellView | None, ...]
    changes: tuple[Change, ...] = ()
    deeds: tuple[Moment, ...] = ()

    @property
    def now(self) -> bool:
        """Whether the ledger shows anything of it on the day asked for."""
        return any(self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    axis: str
    label: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standings:
    """Who stands at one value of one axis: the list behind a number."""

    label: str
    tone: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisSummary:
    label: str
    standings: tuple[Standings, ...]
    universal: CellView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One happening. `start` and `end` are partial ISO dates; `by` marks one known by its first report only, or, where that has
    no date either, by the day on which it was added; `when` says which.
    """

    anchor: str
    start: str
    end: str | None
    by: bool
    when: str
    lane: str
    party: str
    axis: str
    axis_label: str
    label: str
    statement: Statement
    denied: int
    origins: int
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Something said and not done: a demand, plan, promise. It posts nothing to the ledger."""

    kind: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A pledge with what became of it: `outcome` in a word (open, met, broken ...), `decided` the deed that decides, in words;
    `since` and `until` are dates in words, empty where none is known.
    """

    kind: str
    by: str
    to: str
    what: str
    since: str
    until: str
    outcome: str
    decided: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan that a report lays out in stages: each in the report's words with its outcome; `report` is the anchor of the report."""

    by: str
    since: str
    report: str
    title: str
    stages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeSide:
    """What one side says, in a line, and its sentences; `further` reports say the same. Where `above` names a dispute, the same
    side stands there with its sentences.
    """

    heading: str
    quotes: tuple[Quote, ...]
    further: tuple[Citation, ...]
    above: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A contradiction as `statusquo conflicts` tells it: of which kind, whether open or how resolved, and all its sides."""

    anchor: str
    who: str
    axis_label: str
    kind: str
    state: str
    sides: tuple[DisputeSide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where somebody stands on a matter (for, against, conditional), since when in words, and where it stood `before`."""

    who: str
    matter: str
    stand: str
    since: str
    before: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    text: str
    marked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    statement: Statement
    kind: str
    speaker: tuple[str, ...]
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report. `passages` is its text with the evidence marked: one passage if `whole`, else the bearing sentences."""

    anchor: str
    title: str
    publisher: str
    publisher_kind: str
    published: str
    url: str
    path: str
    wire: str
    claims: tuple[ClaimLine, ...]
    passages: tuple[tuple[Piece, ...], ...]
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was read on the subject, out of all that was read, so that silence is not taken for an answer."""

    reports: int
    of_reports: int
    publishers: int
    origins: int
    claims: int
    of_claims: int
    languages: tuple[tuple[str, int], ...]
    first: str
    last: str
    undated: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The whole page. `as_of` and `known_at` are ISO days in words; `known_at` is empty for all that is known."""

    subject: str
    as_of: str
    as_of_day: str
    known_at: str
    coverage: Coverage
    columns: tuple[Column, ...]
    summary: tuple[AxisSummary, ...]
    rows: tuple[Row, ...]
    days: Days
    moments: tuple[Moment, ...]
    contested: tuple[CellView, ...]
    pledges: tuple[Pledge, ...]
    reports: tuple[ReportView, ...]
    followed: tuple[Followed, ...] = ()
    """Pledges with outcomes, and positions: the page shows them where they are given (`dossier.with_followed`)."""
    plans: tuple[Plan, ...] = ()
    positions: tuple[Position, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    """Contradictions: where they are given, `contested` keeps the cells of which none of them tells."""

    @property
    def open_disputes(self) -> tuple[Dispute, ...]:
        return tuple(one for one in self.disputes if one.state == "open")

    @property
    def resolved_disputes(self) -> tuple[Dispute, ...]:
        return tuple(one for one in self.disputes if one.state != "open")

    @property
    def cells(self) -> tuple[CellView, ...]:
        return tuple(cell for row in self.rows for cell in row.cells if cell)
