"""The news of a report: the act that it announces gets the day of the announcement, else that of the report."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Claim, Document, Sentence, When
from ..model.changing import replace
from ..ontology import Ontology
from ..syntax import grammar, tree
from ..text.dates import FoundDate, find_dates
from . import tenses
from .place import Place
from .times import verbs_of

if TYPE_CHECKING:
    from ..syntax.words import Token

NEWS_SENTENCES = 3
"""Sentences of the head of a report, where its news stands."""
CLOSE = 9
"""Words before a date in which that is told which it dates."""
JUST = re.compile(r"\b(?:has|have|had|'ve|’ve)\s+just\b", re.IGNORECASE)
"""What makes news of a deed wherever it is told."""
PRESENT = frozenset({"VBZ", "VBP"})
LASTING = grammar.words("lasting")
"""Prepositions of a stretch of time: "has recognised it since 2008" is a state of affairs and no news."""


def day_of_report(reading: Reading, place: Place) -> When | None:
    """The day of publication, of a deed that is told as having just happened: "has severed", "is sanctioning", a headline.

    A state of affairs has no date of its own (rule 22). That the day is only the report's is its basis: the ledger holds it
    to be "by" then.
    """
    day, factuality = place.document.published_at, reading.factuality
    if day is None or factuality.modality != "actual" or factuality.polarity == "negated":
        return None
    said = place.scene.ontology.acts[reading.act].performative
    verb = next(
        (v for v in verbs_of(reading)[::-1] if is_recent(v, place) or (said and is_said_now(v))), None
    )
    if verb is None or is_lasting(verb, place.scene.ontology.words):
        return None
    return When(start=day, precision="day", basis="publication", text="")


def is_recent(verb: Token, place: Place) -> bool:
    """Whether the tense is that of news: perfect or progressive of the present; the simple present in a headline."""
    first = verb
    while first.dep_ == "conj" and not tree.children(first, "aux", "auxpass", *tree.SUBJECTS):
        first = first.head  # "has recalled its envoy and recognised it"
    finite = {tree.lemma(c) for c in tree.children(first, "aux", "auxpass") if c.tag_ in PRESENT}
    if first.tag_ == "VBN":
        return "have" in finite
    return (first.tag_ == "VBG" and "be" in finite) or (
        place.sentence.kind == "headline" and verb.tag_ in PRESENT
    )


def is_said_now(verb: Token) -> bool:
    """As in "We condemn the decision": who says so does so by saying it."""
    ours = any(doer.lower_ in {"we", "i"} for doer in tree.children(verb, "nsubj"))
    return verb.tag_ == "VBP" and ours and not tree.children(verb, "aux")


def is_lasting(verb: Token, words: Mapping[str, Collection[str]]) -> bool:
    """As in "has long recognised", "has recognised it since 2008", "for years"."""
    if any(child.lower_ in words["not_news"] for child in verb.children):
        return True
    stretches = [child for child in tree.children(verb, "prep") if child.lower_ in LASTING]
    nouns = [tree.lemma(noun) for child in stretches for noun in tree.children(child, "pobj")]
    return any(child.lower_ == "since" for child in (*stretches, *tree.children(verb, "mark"))) or any(
        noun in words["quantifier_time_nouns"] for noun in nouns
    )


# ------------------------------------------------------------------------------------------------ over a whole report


def date_the_news(
    claims: Sequence[Claim], sentences: Sequence[Sentence], document: Document, ontology: Ontology
) -> list[Claim]:
    """Gives the one act that a report announces the day that it gives the announcement ("Thursday's announcement").

    The day of the report itself is left to what stands at its head, and to what takes effect when it is declared.
    """
    if not claims:
        return []
    head = islice((s for s in sentences if s.kind == "body"), NEWS_SENTENCES)
    top = max([sentence.span.end for sentence in head], default=0)
    news = [c for c in claims if is_undated(c) and c.evidence.start < top and is_declared(c, ontology)]
    announced = {c.id for c in news} if len({(c.act, c.actor.id) for c in news}) == 1 else set()
    day = day_of_announcement(sentences, document, ontology) if announced else None
    dated = []
    for claim in claims:
        if day is not None and claim.id in announced:
            dated.append(replace(claim, when=day))
        elif (
            claim.when is not None
            and is_undated(claim)
            and claim.evidence.start >= top
            and not (is_declared(claim, ontology) or JUST.search(claim.evidence.quote))
        ):
            dated.append(replace(claim, when=None))
        else:
            dated.append(claim)
    return dated


def is_undated(claim: Claim) -> bool:
    """Whether the text itself gives no date."""
    return claim.when is None or claim.when.basis == "publication"


def is_declared(claim: Claim, ontology: Ontology) -> bool:
    return claim.factual and claim.polarity == "affirmed" and ontology.acts[claim.act].by_declaration


def day_of_announcement(sentences: Sequence[Sentence], document: Document, ontology: Ontology) -> When | None:
    """The one day that the report calls the day of the announcement, the decision or the move; None where it gives two."""
    nouns = ontology.words["announcements"]
    found = {}
    for sentence in sentences:
        if sentence.kind != "body" or not any(noun in sentence.span.quote for noun in nouns):
            continue
        for date in find_dates(sentence.span.quote, document.published_at, "past"):
            if not is_plainly_past(date, document.published_at):
                continue
            owned = re.match(r"['’]s (\w+)(?: (\w+))?", sentence.span.quote[date.end_offset :])
            named = owned is not None and any(word in nouns for word in owned.groups())
            if date.when.start and (
                named or is_announced(sentence.span.quote[: date.start_offset], ontology.words)
            ):
                found[date.when.start] = date.when
    return next(iter(found.values())) if len(found) == 1 else None


def is_plainly_past(date: FoundDate, published: str | None) -> bool:
    """Whether no guess is needed for its year, for no parse tells the tense of its verb."""
    return date.when.basis != "relative" or tenses.is_recent(date.when, published)


def is_announced(before: str, words: Mapping[str, Collection[str]]) -> bool:
    """Whether a date that follows is the day on which "the move was announced", "parliament approved the decision"."""
    clause = re.split(r"[,;:.]", before.lower())[-1].split()[-CLOSE:]
    if not set(clause).isdisjoint(words["other_occasions"]):
        return False
    nouns = {at for at, word in enumerate(clause) if word in words["announcements"]}
    verbs = {at for at, word in enumerate(clause) if word in words["announcing"]}
    return any(at + 1 in verbs or at + 2 in verbs or at - 2 in verbs or at - 3 in verbs for at in nouns)
