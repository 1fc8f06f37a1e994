"""How long what the sentence before grants is to last, where this sentence alone says so: "The waiver runs until 30 June"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import When, last_day
from ..model.changing import replace
from ..model.term import last_of_term, term_of
from ..syntax import grammar, tree
from ..text.dates import find_dates
from .place import Place
from .terms import EXPIRING, LASTING, ONLY_EXPIRING, end_at, is_for_a_time

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .telling import Told

GRANTED = grammar.words("granted")
GRANTING = grammar.words("granting")
DEFINITE = frozenset({"the", "this"})
BESIDE = frozenset({"compound", "amod", "nmod", "nummod", "poss", "prep", "acl"})
"""What tells a waiver apart from others."""


def with_their_term(place: Place, before: Sequence[Told]) -> list[Told]:
    """The claims of the sentence before (`before`), with the end that this sentence tells of what they grant."""
    if not all(is_for_a_time(told.claim.act, place.scene.ontology) for told in before):
        return list(before)
    verb = next((t for t in place.doc if t.dep_ == "ROOT" and is_about_it(t, before)), None)
    if verb is None:
        return list(before)
    return [
        replace(
            told,
            claim=replace(
                told.claim,
                effective=end,
                why=f'{told.claim.why}; the next sentence: "{place.sentence.span.quote}"',
            ),
        )
        if (end := end_told(told, verb, place)) is not None
        else told
        for told in before
    ]


def is_about_it(verb: Token, before: Sequence[Told]) -> bool:
    """Whether its subject can only be what the sentence before grants, and the verb tells for how long that is."""
    subject = tree.first(tree.children(verb, "nsubj"))
    if subject is None or tree.lemma(verb) not in LASTING | EXPIRING or tree.children(verb, "neg", "dobj"):
        return False
    if not all(is_granted(told) for told in before) or len({t.claim.actor.id for t in before}) != 1:
        return False
    if subject.lower_ == "it":
        return tree.lemma(verb) in ONLY_EXPIRING
    said_before = before[0].place.sentence.span.quote.lower()
    definite = any(child.lower_ in DEFINITE for child in tree.children(subject, "det"))
    known = all(child.lower_ in said_before for child in tree.children(subject, *BESIDE))
    return tree.lemma(subject) in GRANTED and definite and known


def is_granted(told: Told) -> bool:
    claim, reading = told.claim, told.reading
    words = {tree.lemma(token) for token in tree.phrase(reading.trigger)}
    own = not words.isdisjoint(GRANTED | GRANTING)
    return own and claim.polarity == "affirmed" and claim.effective is None


def end_told(told: Told, verb: Token, place: Place) -> When | None:
    """The one date that the sentence gives as an end, else the end of the term that it tells."""
    quote, claim = place.sentence.span.quote, told.claim
    dated = claim.when is not None and claim.when.start and claim.when.basis != "publication"
    begun = (
        last_day(claim.when.start)
        if dated and claim.when and claim.when.start
        else place.document.published_at
    )
    way: Literal["past", "future"] = "past" if verb.tag_ == "VBD" else "future"
    dates = find_dates(
        quote, place.document.published_at if way == "past" else begun, way, before=place.before
    )
    expires = tree.lemma(verb) in EXPIRING - {"be"}
    ends = [
        d.when for d in dates if d.relation == "until" or (expires and d.relation in {"on", "by", "since"})
    ]
    if len(ends) == 1:
        return end_at(ends[0])
    term = term_of(quote, place.scene.ontology.words["numbers"]) if not dates and not expires else None
    last = last_of_term(begun, term) if begun else None
    return When(start=None, end=last, basis="interval", text=quote) if last else None
