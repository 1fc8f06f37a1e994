"""The whole flow on one page. Every function here is pure; only `workspace` and `store` remember anything.

    paths -> documents -> sentences -> readings -> claims -> (events) -> entries -> cells

Stages know nothing of each other; the order is known here alone. They are imported where they are used, so that a command
that reads no report never loads a parser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .garbage import collected_later
from .model import (
    Abstention,
    Attribution,
    Cell,
    Claim,
    Coding,
    Contradiction,
    Document,
    Entry,
    Event,
    Folded,
    Issue,
    Judgement,
    Naming,
    Sentence,
    Testimony,
    first_day,
    stable_id,
)
from .ontology import Ontology

if TYPE_CHECKING:
    from .actors import ActorIndex
    from .assembly import Heard
    from .coders import Coder
    from .learning import Judge
    from .ledger.outcomes import Outcome
    from .ledger.pledges import Pledge
    from .ledger.positions import Position
    from .review.queue import Waiting
    from .text.gate import Gate

Copies = frozenset[tuple[str, str]]
LEARNED = Path(__file__).parent / "data" / "learned" / "trees.json.gz"
SPOKEN = ("headline", "body", "caption")
"""Kinds of sentences in which somebody may be quoted or count something; a summary repeats, boilerplate is nobody's word."""


# ------------------------------------------------------------------------------------------------ reading


def count_inputs(paths: Sequence[Path]) -> int:
    """How many files will be read, for a progress bar."""
    from . import sources

    return sources.count(paths)


def read_documents(
    paths: Sequence[Path], ontology: Ontology, published: str | None = None, *, by_name: bool = False
) -> Iterator[Document | Issue]:
    """Bytes -> documents; whatever cannot be read comes back as an Issue with its place."""
    from . import sources
    from .text.terminus import with_earliest_day

    for item in sources.read(paths, ontology, published, by_name=by_name):
        yield with_earliest_day(item) if isinstance(item, Document) else item


def dated_id(document: Document) -> str:
    """The id of a report that was kept without its day, read anew with it."""
    return stable_id(document.id, "published", document.published_at or "")


def sketch(text: str) -> tuple[int, ...]:
    """What near-duplicates share, however their headlines differ."""
    from .events.copies import sketch

    return sketch(text)


# ------------------------------------------------------------------------------------------------ coding


@cache
def default_coders(ontology: Ontology) -> tuple[Coder, ...]:
    """The coders of this version, in the order in which they read."""
    from .coders import CODERS

    return tuple(coder(ontology) for coder in CODERS)


@cache
def _gate(ontology: Ontology) -> Gate:
    from .text.gate import Gate

    return Gate(ontology)


@cache
def _index(ontology: Ontology) -> ActorIndex:
    from .actors import ActorIndex

    return ActorIndex(ontology)


def default_judge(coder: str = "hybrid") -> Judge | None:
    """What the package has learned from annotated reports; None where the rules alone are to decide."""
    return judge_with(LEARNED) if coder == "hybrid" else None


@cache
def judge_with(learned: Path) -> Judge:
    """The judge with what a file holds; raises OSError where there is none."""
    from .learning import Forest, Judge

    return Judge(Forest.load(learned))


def hear(
    document: Document, ontology: Ontology, model: str | None = None, *, everything: bool = False
) -> Heard:
    """One document up to its parse: who is in it, who is quoted, and its sentences worth reading.

    In a report that is not political nobody's words and figures are looked for, unless one wants `everything`.
    """
    from .actors import Scene
    from .assembly import Heard
    from .assembly.legible import as_written, legible
    from .coders.attribution import attributions
    from .coders.opinion import author_of
    from .syntax import inset_dates
    from .syntax.parser import DEFAULT_MODEL
    from .syntax.repair import repaired
    from .text.splitting import split

    sentences = _gate(ontology).keep(split(document, ontology))
    read = worth_reading(sentences, ontology, listen=not is_unread(sentences) or everything)
    texts = legible(read, document, ontology, _index(ontology))
    docs = repaired(inset_dates.read(texts, model or DEFAULT_MODEL)) if read else []
    parsed = tuple(zip(read, as_written(docs, read), strict=True))
    scene = Scene(document, parsed, ontology, _index(ontology))
    said = attributions(document, parsed, ontology, scene)
    scene.listen(said)
    author = author_of(document, sentences, ontology)
    return Heard(document=document, sentences=sentences, parsed=parsed, scene=scene, said=said, author=author)


def code_as(coder: str, document: Document, ontology: Ontology, model: str | None) -> Coding:
    """One document as the settings of a workspace want it read: "hybrid" or "rules"."""
    return code_document(document, ontology, default_coders(ontology), model, default_judge(coder))


def code_document(
    document: Document,
    ontology: Ontology,
    coders: Sequence[Coder],
    model: str | None = None,
    judge: Judge | None = None,
    *,
    everything: bool = False,
) -> Coding:
    """One document -> all that it says: the unit that a distributed engine maps. Deterministic, ids included; without a judge
    the rules alone decide (`coder = "rules"` in the settings).
    """
    with collected_later():
        heard = hear(document, ontology, model, everything=everything)
        coding = code_heard(heard, ontology, coders, judge)
        heard.let_go()
    return coding


def code_heard(
    heard: Heard, ontology: Ontology, coders: Sequence[Coder], judge: Judge | None = None
) -> Coding:
    """What the coders make of a report that was parsed, and the judge of that."""
    from .actors.strangers import strangers
    from .assembly import abstention, date_the_news, figures_of, folded, told_by, verify
    from .text.date_issues import impossible_dates
    from .text.gate import is_too_long

    document = heard.document
    cut = [Abstention(sentence=s.span, reason="too long") for s in heard.sentences if is_too_long(s)]
    claims: list[Claim] = []
    unclear: list[Abstention] = []
    for coder in coders:
        told, missed = told_by(coder, heard)
        weighed = len(heard.sentences) > 1  # most of what a judge asks is what the rest of the report tells
        likely, unlikely = judge.weigh(told) if judge is not None and weighed else (told, [])
        claims += [one.claim for one in likely]
        unclear += missed
        unclear += [abstention("unlikely", one.place, one.reading) for one in unlikely]
    figures = [
        f for sentence, doc in heard.parsed for f in figures_of(sentence, doc, document, heard.said, ontology)
    ]
    verified = verify(claims, heard.sentences, document, ontology)
    kept = date_the_news(verified, heard.sentences, document, ontology)
    return Coding(
        document=document,
        sentences=heard.sentences,
        claims=tuple(kept),
        attributions=heard.said,
        abstentions=(*cut, *unclear, *folded(claims, kept)),
        figures=tuple(figures),
        sightings=strangers(document, heard.sentences, _index(ontology), ontology),
        issues=impossible_dates(document, heard.sentences),
    )


def named_in(text: str, report: str, ontology: Ontology) -> frozenset[str]:
    """The ids of the actors that a part of a report names; "the Council" only those that the report also names in full."""
    return _index(ontology).named_in(text, report, ontology)


def told_by(attribution: Attribution, others: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Who tells that somebody said it, the nearest first."""
    from .coders.voices import reported_by

    return reported_by(attribution, others)


def is_unread(sentences: Sequence[Sentence]) -> bool:
    """Whether none of a report's sentences is worth a parse for an act: it is not political (`text/gate.py`)."""
    from .text.gate import FEW

    return len(sentences) > FEW and not any(sentence.gated for sentence in sentences)


def worth_reading(sentences: Sequence[Sentence], ontology: Ontology, *, listen: bool) -> list[Sentence]:
    """The sentences that are worth a parse: where one is to `listen`, also those in which somebody may be quoted, or count something."""
    from .coders.attribution import wants
    from .coders.figures import might_count
    from .text.gate import is_too_long

    may_be = [s for s in sentences if s.gated or (listen and s.kind in SPOKEN and not is_too_long(s))]
    return [s for s in may_be if s.gated or wants(s.span.quote, ontology) or might_count(s.span.quote)]


# ------------------------------------------------------------------------------------------------ the ledger


def events(testimonies: Sequence[Testimony], copies: Copies, ontology: Ontology) -> tuple[Event, ...]:
    """Claims about the same happening, folded over documents; copies never add an origin."""
    from .events.grouping import group

    return group(testimonies, copies, ontology.authority)


def post(
    testimonies: Sequence[Testimony],
    copies: Copies,
    accepted: Mapping[str, str],
    rejected: frozenset[str],
    ontology: Ontology,
) -> tuple[Entry, ...]:
    """What may stand in the ledger: firm facts, and tentative ones that a person or an independent origin bears out."""
    from .events.corroboration import corroborators
    from .ledger.posting import post

    return post(testimonies, corroborators(testimonies, copies), accepted, rejected, ontology)


def sound(
    testimonies: Sequence[Testimony], copies: Copies, judgements: Mapping[str, Judgement]
) -> tuple[Testimony, ...]:
    """The claims that may decide: firm ones, and tentative ones that a person or an independent origin bears out. `judgements`
    are the latest on each claim.
    """
    from .events.corroboration import corroborators

    verdict = {claim: judgement.verdict for claim, judgement in judgements.items()}
    heard = [t for t in testimonies if verdict.get(t.claim.id) != "rejected"]
    borne_out = corroborators(heard, copies)
    return tuple(
        t
        for t in heard
        if t.claim.grade == "firm" or verdict.get(t.claim.id) == "accepted" or t.claim.id in borne_out
    )


def pledges(
    testimonies: Sequence[Testimony], sound: Sequence[Testimony], on: str, ontology: Ontology
) -> Iterator[tuple[Pledge, Outcome]]:
    """What was asked, planned, promised or threatened by the ISO day `on`, and what became of it by then."""
    from .ledger.outcomes import Heard, outcome
    from .ledger.pledges import pledges

    heard = Heard(sound, ontology)
    for pledge in pledges(testimonies, sound, ontology):
        if first_day(pledge.since) <= on:
            yield pledge, outcome(pledge, heard, on)


def origins(testimonies: Sequence[Testimony], copies: Copies) -> int:
    """How many of them are independent of each other."""
    from .events.independence import origins

    return origins(testimonies, copies)


def positions(sound: Sequence[Testimony], on: str, ontology: Ontology) -> tuple[Position, ...]:
    """Where everybody stands on the matters of the act files, as of the ISO day `on`."""
    from .ledger.positions import positions

    return positions(sound, ontology, on)


def kinds_of(testimonies: Iterable[Testimony]) -> frozenset[tuple[str, str, str]]:
    """Act, actor and recipient of those that are told as facts: what two claims on one happening have in common."""
    from .events.grouping import by_kind

    return frozenset(by_kind(testimonies))


def post_new(
    new: Sequence[Testimony],
    alike: Sequence[Testimony],
    told_in: Callable[[Iterable[str]], Sequence[Testimony]],
    copies: Copies,
    judgements: Sequence[Judgement],
    ontology: Ontology,
) -> tuple[Entry, ...]:
    """What new claims add to a ledger in which all others are posted: their own entries, and those of older tentative
    claims that they bear out. The same entries stand at the end as if all had been posted at once.

    `alike`: the factual claims of the same kinds; `told_in` gives the claims of the reports of some ids.
    """
    from .events.corroboration import corroborators
    from .ledger.posting import post
    from .review.verdicts import accepted, rejected

    fresh = {testimony.claim.id: testimony for testimony in new}
    every = {**{testimony.claim.id: testimony for testimony in alike}, **fresh}
    backing = corroborators(every.values(), copies, fresh)
    touched = [t for claim, t in every.items() if claim in fresh or claim in backing]
    beside = told_in({t.document.id for t in touched})
    return post(touched, backing, accepted(judgements), rejected(judgements), ontology, beside)


def named(
    testimonies: Sequence[Testimony], namings: Sequence[Naming], ontology: Ontology
) -> tuple[Testimony, ...]:
    """The testimonies with their unknown parties as persons have named them."""
    from .review.namings import named

    return named(testimonies, namings, ontology.actors)


def renamed(
    testimonies: Sequence[Testimony], namings: Sequence[Naming], ontology: Ontology
) -> Mapping[str, tuple[str, ...]]:
    """By claim, when a person named its parties: what was posted on it before is withdrawn then."""
    from .review.namings import renamed

    return renamed(testimonies, namings, ontology.actors)


def waiting(
    testimonies: Sequence[Testimony],
    entries: Sequence[Entry],
    judgements: Sequence[Judgement],
    copies: Copies,
    ontology: Ontology,
) -> tuple[Waiting, ...]:
    """Tentative claims that would post were a person to accept them, in the order in which one should look at them.

    `entries` are those of the ledger as it stands.
    """
    from .review.queue import candidates, queue
    from .review.verdicts import rejected

    undecided = candidates(testimonies, entries, judgements)
    at_once = {testimony.claim.id: testimony.recorded_at for testimony in undecided}
    return queue(undecided, post(testimonies, copies, at_once, rejected(judgements), ontology), ontology)


def contradictions(
    entries: Sequence[Entry],
    testimonies: Sequence[Testimony],
    rejected: frozenset[str],
    ontology: Ontology,
) -> tuple[Contradiction, ...]:
    """What known entries say that cannot all be true; `testimonies` hold the claims behind them, and tallies."""
    from .ledger.contradictions import contradictions

    return contradictions(entries, testimonies, rejected, ontology)


def cells(folded: Folded, ontology: Ontology, on: str) -> tuple[Cell, ...]:
    """Who stands where on the day `on`, as known on a day: what the one fold gives (`ledger/fold.py`, in SQL `store/fold.sql`)."""
    from .ledger.cells import cells

    return cells(*folded, ontology.statuses, on)
