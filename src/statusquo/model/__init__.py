"""Every record, in the order in which data flows through the pipeline.

    Document -> Sentence -> Claim -> Event -> Entry -> Cell

Records are frozen, hold no reference to a parser or a store, and import nothing of ours. Dates are ISO 8601 strings that
stay as partial as their source ("2025-04"); offsets count characters of `Document.text`, which never changes once stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .contradiction import Conflict as Conflict
from .contradiction import Contradiction as Contradiction
from .contradiction import Outcome as Outcome
from .contradiction import Side as Side
from .judgement import Judgement as Judgement
from .judgement import Verdict as Verdict
from .ledger import Cell as Cell
from .ledger import End as End
from .ledger import Entry as Entry
from .ledger import Folded as Folded
from .names import slug as slug
from .names import stable_id as stable_id
from .naming import ActorKind as ActorKind
from .naming import Naming as Naming
from .naming import Sighting as Sighting
from .naming import Span as Span
from .telling import Known as Known
from .telling import Standing as Standing
from .telling import Telling as Telling
from .telling import Word as Word
from .time import Basis as Basis
from .time import When as When
from .time import first_day as first_day
from .time import is_date as is_date
from .time import last_day as last_day

Polarity = Literal["affirmed", "negated"]
Modality = Literal[
    "actual", "planned", "proposed", "demanded", "promised", "threatened", "conditional", "possible"
]
Grade = Literal["firm", "tentative"]
Clock = Literal["reported", "recorded"]
Severity = Literal["note", "warning", "error"]
Manner = Literal["direct", "indirect", "mixed"]
Counts = Literal["actor", "recipient", "act"]
Operator = Literal["exactly", "about", "more than", "at least", "up to", "fewer than", "between"]
SentenceKind = Literal["headline", "body", "caption", "summary", "boilerplate"]
How = Literal["direct frame", "distant argument", "repaired parse", "headline"]
"""What a claim was read from: the class behind its grade."""
Reason = Literal[
    "too long", "no act", "no recipient", "no actor", "parse too odd", "nobody named", "hypothetical agent",
    "unresolved pronoun", "kind does not fit", "acts on itself", "unlikely", "told elsewhere",
]  # fmt: skip
"""Why a sentence that was worth a parse yields no claim, from the farthest from one to the nearest."""


# ------------------------------------------------------------------------------------------------ text


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who printed a report. `speaks_for` is the actor whose own organ it is (a ministry), else None."""

    id: str
    name: str
    kind: str = "unknown"
    owner: str | None = None
    speaks_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report as it was read: normalised text, and how its day of publication is known.

    `published_at` is an ISO day or None; `published_basis` is given, metadata, dateline, url, text, name, earliest or none. Without a
    day, `not_before` and `not_after` bound it (None: open) and complete no date. `wire` is the agency that the text names.
    """

    id: str
    text: str
    title: str = ""
    publisher: Publisher | None = None
    url: str = ""
    path: str = ""
    published_at: str | None = None
    published_basis: str = "none"
    not_before: str | None = None
    not_after: str | None = None
    wire: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a document; `gated` is true where it names an actor and a trigger and is therefore parsed."""

    document: str
    index: int
    span: Span
    kind: SentenceKind = "body"
    paragraph: int = 0
    gated: bool = False


# ------------------------------------------------------------------------------------------------ actors


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office or a membership that an actor holds, with its days; an open end is None."""

    code: str
    of: str
    since: str | None = None
    until: str | None = None

    def holds_on(self, day: str | None) -> bool:
        if day is None:
            return self.until is None
        return (self.since is None or first_day(self.since) <= day) and (
            self.until is None or day <= last_day(self.until)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A state, authority, organisation, group or person. `authority` links a movement with its government: both share it.

    `country` is the state in or from which a group acts; it says nothing about right. `romanised` is the script that a name
    was written in, where it has spellings that follow by rule; `titles` are honorifics that a person bears.
    """

    id: str
    name: str
    kind: ActorKind
    names: tuple[str, ...] = ()
    supported_names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    romanised: str | None = None
    demonyms: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    authority: str | None = None
    part_of: str | None = None
    country: str | None = None
    alpha_2: str | None = None
    wikidata: str | None = None
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in a text that was resolved to an actor, and why ("name", "demonym", "seat", "role of Russia on 2024-05-28")."""

    span: Span
    actor: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An actor as one claim names it. `agent` is the ministry, court or person that acted for it.

    `why` says how it was found; `sure` is false where that is only likely (a pronoun with several candidates, a name that no
    file knows); `in_person` is true where the agent is an office holder and not an organ.
    """

    id: str
    name: str
    kind: ActorKind = "provisional"
    agent: str | None = None
    why: str = ""
    sure: bool = True
    in_person: bool = False


# ------------------------------------------------------------------------------------------------ claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Somebody's words in a report, codable or not (PARC, PolNeAR: source, cue, content)."""

    speaker: Span | None
    cue: Span | None
    content: Span
    manner: Manner = "indirect"
    speaker_party: Party | None = None


BY_DATELINE = "office, by the dateline"
"""How `why` tells of an office that a report leaves without its state."""
UNNAMED = "nobody in particular"
"""The doubt about a claim of which a party is a number of people without names."""
UNSURE = "not sure that it happened"
"""How the doubt about a claim begins of which the words around it leave open whether it happened."""
AUTHOR = "author of an opinion piece"
"""How the chain of a speaker ends where the piece is his own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """On whose word a claim stands, besides the outlet itself; `chain` runs from the act to the reader. Where several speak in one, it
    has their names behind that which stands for all of them.
    """

    id: str
    name: str
    chain: tuple[str, ...] = ()
    speaks_for: str | None = None

    @property
    def is_several(self) -> bool:
        """As in "Chad, Niger and Mali called on Peru to"."""
        return " and " in self.name and any(link != self.name and link in self.name for link in self.chain)

    @property
    def way(self) -> tuple[str, ...]:
        """The chain as it is shown: of several who speak in one not each by himself."""
        links = self.chain or (self.name,)
        return tuple(k for k in links if k == self.name or k not in self.name) if self.is_several else links


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Within what a quantifier counts, in the report's words: `of` what kind, in which place, since when.

    `counts` tells what is counted: who acts, to whom it is done, or the act itself. `rank` is the place in a row: "148th".
    """

    counts: Counts = "actor"
    rank: str = ""
    of: str = ""
    place: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that one report says somebody did, did not do, or should, will or might do (see docs/claims.md)."""

    id: str
    document: str
    evidence: Span
    sentence: Span
    act: str
    actor: Party
    recipient: Party | None
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    speaker: Speaker | None = None
    when: When | None = None
    announced: When | None = None
    effective: When | None = None
    quantifier: str | None = None
    scope: Scope | None = None
    grade: Grade = "firm"
    how: How | None = None
    why: str = ""
    coder: str = ""

    @property
    def factual(self) -> bool:
        """Whether the claim reports a state of the world rather than a plan, a wish or a possibility."""
        return self.modality == "actual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Abstention:
    """A place of a sentence that evokes an act and yields no claim, or a whole sentence that evokes none, and why (rule 7)."""

    sentence: Span
    reason: Reason
    trigger: Span | None = None
    act: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count that somebody gives: "an estimated 300 children". `span` holds number, bound and unit.

    `upper` is the second number of "between 200 and 300". `speaker` is the claimant, None where the outlet counts itself.
    """

    id: str
    document: str
    span: Span
    sentence: Span
    value: float
    upper: float | None = None
    operator: Operator = "exactly"
    unit: str
    place: str | None = None
    speaker: Speaker | None = None
    when: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A problem in somebody's data: a record with a place, not an exception."""

    code: str
    message: str
    where: str = ""
    severity: Severity = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """All that one document yields: the unit that a distributed engine maps."""

    document: Document
    sentences: tuple[Sentence, ...] = ()
    claims: tuple[Claim, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    abstentions: tuple[Abstention, ...] = ()
    figures: tuple[Figure, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """A claim together with the report that carries it and the instant at which this workspace learned it.

    `named_at` is the instant since which its parties are called so, where a person has said who a party is.
    """

    claim: Claim
    document: Document
    recorded_at: str
    named_at: str = ""

    @property
    def reported_at(self) -> str:
        """The day of publication, or the last one that it can be; where none is known, that on which the workspace learned it."""
        return self.document.published_at or min(self.document.not_after or "9", self.recorded_at[:10])

    @property
    def undated(self) -> bool:
        """Whether `reported_at` is only the day on which the report was added; such a day is never shown as a date."""
        return self.document.published_at is None and self.document.not_after is None

    @property
    def on_record(self) -> str:
        """The instant since which this workspace holds the claim about these parties."""
        return max(self.recorded_at, self.named_at)


# ------------------------------------------------------------------------------------------------ events


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening as all its tellers give it; `origins` counts tellers that do not copy each other, `first` are the claims
    of the earliest reports, `tellings` all claims with whose word they are and the date that each gives, in that order.
    """

    id: str
    act: str
    actor: Party
    recipient: Party | None
    when: When | None
    supports: tuple[str, ...]
    denies: tuple[str, ...] = ()
    origins: int = 1
    known: Known = "reported"
    first: tuple[str, ...] = ()
    tellings: tuple[Telling, ...] = ()
