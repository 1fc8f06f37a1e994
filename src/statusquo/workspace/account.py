"""What one `add` did, counted while it reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ..model import Coding, Document, Issue, Reason
from ..views.abstentions import reasons

DAY_IN_NAME = "day-in-name"
"""As in `sources.reading`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSummary:
    """What one `add` did. `dated` are reports that were known without a day and have one now; `copies` are new documents that print the text of another; `skipped` are inputs not read.

    `without` counts the sentences that were worth a parse and yielded no claim, by reason, the commonest first.
    """

    documents: int = 0
    known: int = 0
    dated: int = 0
    copies: int = 0
    undated: int = 0
    sentences: int = 0
    parsed: int = 0
    firm: int = 0
    tentative: int = 0
    without: Mapping[Reason, int] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()

    @property
    def skipped(self) -> tuple[Issue, ...]:
        return tuple(issue for issue in self.issues if issue.severity == "error")

    @property
    def nothing_read(self) -> bool:
        return not (self.documents or self.known or self.dated)


@dataclass(slots=True)
class Account:
    """The running account of one `add`."""

    codings: list[str] = field(default_factory=list)
    known: int = 0
    dated: int = 0
    undated: int = 0
    sentences: int = 0
    parsed: int = 0
    firm: int = 0
    tentative: int = 0
    without: Counter[Reason] = field(default_factory=Counter)
    issues: list[Issue] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)
    """By file the day that its name tells of a report without one."""

    def note(self, issue: Issue) -> None:
        if issue.code == DAY_IN_NAME:
            self.named[issue.where] = issue.message
        else:
            self.issues.append(issue)

    def count(self, coding: Coding, recorded_at: str) -> None:
        self.codings.append(coding.document.id)
        self.undated += coding.document.published_at is None
        self.sentences += len(coding.sentences)
        self.parsed += sum(sentence.gated for sentence in coding.sentences)
        self.firm += sum(claim.grade == "firm" for claim in coding.claims)
        self.tentative += sum(claim.grade == "tentative" for claim in coding.claims)
        self.without.update(one.reason for one in reasons(coding.abstentions, coding.claims).values())
        self.issues += coding.issues
        published = coding.document.published_at
        if published and published > recorded_at[:10]:
            message = f"published on {published}, a day that has not come; its claims count from then on"
            self.issues.append(Issue(code="future-date", message=message, where=coding.document.path))

    def meet_again(self, read: Document, known: Document) -> None:
        """A report whose id is in the store: the same one, unless the id was given twice."""
        if read.text != known.text:
            message = f"the id {read.id} is that of another text, from {known.path or 'elsewhere'}; not read"
            self.issues.append(Issue(code="id-taken", message=message, where=read.path, severity="error"))
            return
        self.known += 1
        if known.published_at is not None:
            self.named.pop(read.path, None)
        if read.published_at and read.published_at != known.published_at:
            kept = known.published_at or "no date"
            message = f"known already, with {kept}; {read.published_at} is not used"
            self.issues.append(Issue(code="date-not-used", message=message, where=read.path))

    def summary(self, copies: frozenset[tuple[str, str]]) -> AddSummary:
        new = set(self.codings)
        place = {document: number for number, document in enumerate(self.codings)}
        copied = {
            one
            for pair in copies
            for one, other in (pair, pair[::-1])
            if one in new and (other not in new or place[other] < place[one])
        }
        return AddSummary(
            documents=len(self.codings),
            known=self.known,
            dated=self.dated,
            copies=len(copied),
            undated=self.undated,
            sentences=self.sentences,
            parsed=self.parsed,
            firm=self.firm,
            tentative=self.tentative,
            without=dict(self.without.most_common()),
            issues=(*self.issues, *self.suggestion()),
        )

    def suggestion(self) -> Iterator[Issue]:
        """That the names of files tell days, which count only where somebody says so."""
        first = next(iter(self.named), None)
        if first is not None:
            told = (
                "the name tells"
                if len(self.named) == 1
                else f"the names of {len(self.named)} such files tell"
            )
            message = f"no date is known; {told} a day ({self.named[first]}): --day-from-name takes it, if it is that of publication"
            yield Issue(code=DAY_IN_NAME, message=message, where=first, severity="note")


def now() -> str:
    """The instant of now, so precise that what is added within the second of a look is still news."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def place_of(item: Document | Issue) -> str:
    return item.where if isinstance(item, Issue) else item.title or item.path or item.id
