"""When an act happens: the date that modifies it over the parse, or the day of the announcement that it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Claim, Document, Sentence, When
from ..ontology import Ontology
from ..syntax import tree
from ..syntax.casing import without_dateline
from ..text.dates import FoundDate, find_dates
from .place import Place

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BOUNDS = frozenset({"since", "before", "after", "until", "following", "despite"})
NEXT_PHRASE = 4
"""Words from the month of a date to the noun of the phrase after it."""
NEWS_SENTENCES = 3
"""Sentences of the head of a report, where its news stands."""


def when_of(reading: Reading, place: Place) -> When | None:
    """The date that modifies the act over the parse; a date of another clause is not its date."""
    future = reading.factuality.modality in {"planned", "promised"}
    quote = without_dateline(place.sentence.span.quote)  # the day of a dateline is that of the report
    dates = find_dates(quote, place.document.published_at, "future" if future else "past")
    for date in dates:
        token = date_token(date, place.doc)
        bounds = date.relation in {"before", "after", "until"}
        if (
            token is not None
            and not bounds
            and modifies(token, reading, date.when, place.scene.ontology.words["occasions"])
        ):
            return date.when
    return None


def date_the_news(
    claims: Sequence[Claim], sentences: Sequence[Sentence], document: Document, ontology: Ontology
) -> list[Claim]:
    """Gives the one act that a report announces the day that it gives the announcement ("Thursday's announcement")."""
    day = day_of_announcement(sentences, document, ontology)
    top = max((s.span.end for s in [s for s in sentences if s.kind == "body"][:NEWS_SENTENCES]), default=0)
    news = [c for c in claims if c.when is None and c.evidence.start < top and is_declared(c, ontology)]
    if day is None or len({(c.act, c.actor.id) for c in news}) != 1:
        return list(claims)
    dated = {c.id for c in news}
    return [replace(c, when=day) if c.id in dated else c for c in claims]


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
            owned = re.match(r"['’]s (\w+)(?: (\w+))?", sentence.span.quote[date.end_offset :])
            if owned and date.when.start and any(word in nouns for word in owned.groups()):
                found[date.when.start] = date.when
    return next(iter(found.values())) if len(found) == 1 else None


def date_token(date: FoundDate, doc: Doc) -> Token | None:
    span = doc.char_span(date.start_offset, date.end_offset, alignment_mode="expand")
    return span.root if span is not None else None


def modifies(date: Token, reading: Reading, when: When, occasions: Collection[str]) -> bool:
    """Whether the date is the act's own: the way up meets the act before another verb, another event or a bound in time.

    "recognised the authorities since their return in August 2021" dates the return, not the recognition.
    """
    verb = tree.clause_verb(reading.trigger)
    if is_clause_of(date, verb):
        return True
    verbs = {reading.trigger.i, verb.i}
    parts = {token.i for slots in (reading.actor, reading.recipient) for words in slots for token in words}
    for node in tree.ancestors(date):
        if node.i in verbs:
            return True
        if node == date or node.i in parts or tree.lemma(node) in reading.unit.object:
            continue
        if is_setting(node, verbs, occasions) or (when.end is not None and is_when_clause(node)):
            continue  # an interval may stand in the clause: "when they first ruled, between 1996 and 2001"
        if node.pos_ in {"VERB", "AUX", "NOUN", "SCONJ"} and node.dep_ not in {"aux", "auxpass", "npadvmod"}:
            return False
        if node.dep_ == "prep" and node != date.head and tree.lemma(node) in BOUNDS:
            return False
    return False


def is_setting(noun: Token, verbs: set[int], occasions: Collection[str]) -> bool:
    """Whether the act takes place within what the noun names, so that its date is the act's.

    "during their first rule from 1996 to 2001", "at a ceremony on Thursday"; also "as a state on Friday", where the date
    only seems to belong to the noun.
    """
    if noun.dep_ != "pobj":
        return False
    if tree.lemma(noun.head) == "during":
        return True
    return noun.head.head.i in verbs and (tree.lemma(noun.head) == "as" or tree.lemma(noun) in occasions)


def is_clause_of(date: Token, verb: Token) -> bool:
    """Whether the clause hangs from the date: "on 10 October, when the two met", "on 3 July, the day on which it did"."""
    if is_when_clause(verb) and date in list(tree.ancestors(verb)):
        return True
    named = verb.dep_ == "relcl" and tree.lemma(verb.head) == "day"
    return named and date.i < verb.head.i <= date.i + NEXT_PHRASE


def is_when_clause(verb: Token) -> bool:
    return verb.dep_ in {"advcl", "relcl"} and any(child.text.lower() == "when" for child in verb.children)
