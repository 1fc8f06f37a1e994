"""Who said what: everything that the reports put into somebody's mouth, codable or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..model import Attribution, Document, Manner
from ..ontology import Ontology
from ..syntax.casing import without_dateline
from .archive import Archive
from .names import Named
from .period import ALWAYS, Period
from .voices import Wanted, holds_words, plain, wanted
from .witnesses import document_name

WORD = re.compile(r"[^\W\d_]+(?:['’]\w+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Somebody's words. `speaker` is as the report has it, `party` the actor for whom he speaks, where one is known.

    `day` is that of the report, None where it has none, which `not_before` and `not_after` then bound; `chain` leads from the speaker to the outlet; `start` and `end` are
    offsets of the content in the document. `reports` counts the documents that carry the same words of the same speaker.
    """

    day: str | None
    speaker: str | None
    party: Named | None
    agent: str | None
    chain: tuple[str, ...]
    manner: Manner
    cue: str | None
    content: str
    about: tuple[Named, ...]
    document: Named
    publisher: str | None
    start: int
    end: int
    reports: int = 1
    not_before: str | None = None
    not_after: str | None = None

    @property
    def who(self) -> str:
        """The speaker by the best name that is known, with the party for whom he speaks."""
        name = self.agent or self.speaker or "not named"
        party = self.party.name if self.party else ""
        return name if not party or plain(party) in plain(name) else f"{name} ({party})"


def statements(
    archive: Archive,
    told: Iterable[tuple[Document, Attribution]],
    *,
    by: str | None = None,
    about: str | None = None,
    period: Period = ALWAYS,
) -> tuple[Statement, ...]:
    """The statements of a period, newest first; those of reports without a date come last. Raises UnknownName."""
    heard = list(read(told, archive))
    every = [one for one in heard if period.holds(one.day)]
    if by is not None:
        speaker = wanted(by, archive, (name for one in heard for name in names_of(one)))
        every = [one for one in every if is_by(one, speaker, archive)]
    if about is not None:
        topic = wanted(about, archive, (), texts=(one.content for one in heard))
        every = [one for one in every if is_about(one, topic, archive)]
    every.sort(key=lambda one: one.day or "", reverse=True)  # stable: within a report the order of the text
    return fold_repeated(every)


def read(told: Iterable[tuple[Document, Attribution]], archive: Archive) -> Iterator[Statement]:
    for document, group in groupby(told, key=lambda pair: pair[0]):
        said = [attribution for _, attribution in group]
        for attribution in said:
            if is_voiced(attribution, archive.ontology):
                yield statement(document, attribution, said, archive)


def is_voiced(attribution: Attribution, ontology: Ontology) -> bool:
    """Whether somebody said it: a step signals nothing in words, and what was not said or will be said is no statement."""
    speaker, cue = attribution.speaker, attribution.cue
    told = set(WORD.findall(cue.quote.lower())) if cue is not None else set()
    who = WORD.findall(speaker.quote.lower())[-1:] if speaker is not None else []
    unsaid, voiceless = (ontology.words[f"attribution_{name}"] for name in ("unsaid", "voiceless"))
    return told.isdisjoint(unsaid) and set(who).isdisjoint(voiceless)


def statement(
    document: Document, attribution: Attribution, others: Sequence[Attribution], archive: Archive
) -> Statement:
    from .. import pipeline

    party, content = attribution.speaker_party, attribution.content
    words = without_dateline(content.quote).lstrip()
    named = pipeline.named_in(content.quote, f"{document.title}\n{document.text}", archive.ontology)
    tellers = pipeline.told_by(attribution, others)
    return Statement(
        day=document.published_at,
        not_before=document.not_before,
        not_after=document.not_after,
        speaker=attribution.speaker.quote if attribution.speaker else None,
        party=archive.names.named(party.id) if party and party.id in archive.ontology.actors else None,
        agent=party.agent or party.name if party else None,
        chain=tuple(dict.fromkeys(name for one in (attribution, *tellers) for name in way(one))),
        manner=attribution.manner,
        cue=attribution.cue.quote if attribution.cue else None,
        content=words,
        about=tuple(sorted((archive.names.named(actor) for actor in named), key=lambda actor: actor.name)),
        document=Named(id=document.id, name=document_name(document)),
        publisher=document.publisher.name if document.publisher else None,
        start=content.end - len(words),
        end=content.end,
    )


def way(attribution: Attribution) -> tuple[str, ...]:
    """The names of one speaker on the way of the words: the person, then the party."""
    party = attribution.speaker_party
    if party is not None:
        return tuple(name for name in (party.agent, party.name) if name)
    return (attribution.speaker.quote,) if attribution.speaker else ()


def names_of(one: Statement) -> tuple[str, ...]:
    return tuple(name for name in (one.agent, one.speaker, one.party.name if one.party else None) if name)


def is_by(one: Statement, speaker: Wanted, archive: Archive) -> bool:
    return speaker.is_one_of(names_of(one), [one.party.id if one.party else None], archive)


def is_about(one: Statement, topic: Wanted, archive: Archive) -> bool:
    if topic.actor is None:
        return holds_words(one.content, topic.words)
    return any(archive.same(actor.id, topic.actor.id) for actor in one.about)


def fold_repeated(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """The same words of the same speaker in several reports are one statement, in the newest of them."""
    kept: dict[tuple[str, str], Statement] = {}
    seen: dict[tuple[str, str], set[str]] = {}
    for one in found:
        key = (plain(one.who), plain(one.content))
        kept.setdefault(key, one)
        seen.setdefault(key, set()).add(one.document.id)
    return tuple(replace(one, reports=len(seen[key])) for key, one in kept.items())
