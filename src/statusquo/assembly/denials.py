"""Both sides of a report that somebody denies: "A paper said that A had recognised B, a report A called baseless".

Who denies it says that it did not happen; what was reported stays the word of whoever reported it, and is sure only where that is
somebody whom the files know, so that word stands against word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.issuers import issuer_of, issuers
from ..coders.refuting import Refuting
from ..model import Claim, Span, Speaker, stable_id
from ..model.changing import replace
from ..syntax import tree
from .place import Heard, Place
from .speakers import denier_of, is_organ_alone, speaking, unnamed

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .telling import Told

CORE = frozenset({"recognition", "representation", "contact", "listing", "support"})
TOLD = frozenset({"actual", "planned"})


def with_denials(told: Sequence[Told], heard: Heard, coder: str) -> list[Told]:
    """What a report tells, with what it tells of who denies it."""
    found = [*told, *(twin for one in told for twin in as_reported(one))]
    refuting = Refuting.of(heard.scene.ontology)
    for place in heard.places(coder, having=refuting.words) if found else ():
        for word in refuting.denials(place.doc):
            denier = None if word.in_news in refuting.taking_back else denier_of(word, place)
            disputed = targets(word, place, denier, found)
            if disputed:
                found = [one for one in found if not is_denial_itself(one, word)]
            for one in disputed:
                found[found.index(one)] = in_dispute(one, denier)
                said_so = denier is not None or refuting.names_report(word)
                own = denier_of(word, place, one.claim.actor) if denier and denier.is_several else denier
                found += [denied(one, word, own, place, disputed)] if said_so else []
    return found


def is_denial_itself(one: Told, word: Token) -> bool:
    """As in "rejected it as fake": whoever does so takes no side against what was told."""
    return one.reading.trigger == word and one.place.scene.ontology.acts[one.claim.act].takes_sides


def as_reported(one: Told) -> Iterator[Told]:
    """What was reported, of a claim that somebody denies the report: "denied a claim by the Courier that A had recognised B"."""
    factuality = one.reading.factuality
    if factuality.denial is None or factuality.report is None or not is_disputable(one, "negated"):
        return
    teller = teller_of(factuality.report, one.reading.trigger, one.place)
    if teller is not None and teller != one.claim.speaker:
        why = "denied in the same sentence"
        told = replace(one.claim, polarity="affirmed", speaker=teller, grade="tentative", why=why)
        yield replace(one, claim=with_own_id(told))


def teller_of(report: Token, deed: Token, place: Place) -> Speaker | None:
    """Whose report it is: "a claim by the Courier", "the newspaper's report"."""
    party = issuer_of(report, place.scene)
    sources = [*issuers(report), *(t for t in tree.prepositional(report, "in") if t.pos_ == "PROPN")]
    return speaking(party) if party is not None else unnamed(tree.first([t for t in sources if t != deed]))


def targets(word: Token, place: Place, denier: Speaker | None, told: Sequence[Told]) -> list[Told]:
    """What was told on somebody else's word right before: in this sentence, else in the one before."""
    tellable = [one for one in told if is_disputable(one, "affirmed") and one.claim.speaker != denier]
    here = [
        one for one in tellable if one.place.sentence is place.sentence and one.reading.trigger.i < word.i
    ]
    if here:
        return [one for one in here if one.claim.speaker == here[-1].claim.speaker]
    told_here = any(
        one.place.sentence is place.sentence and one.reading.trigger.i < word.i and one.claim.factual
        for one in told
    )
    if told_here or place.sentence.kind != "body":
        return []
    before = [one for one in tellable if one.place.sentence.span.quote == place.before]
    return [one for one in before if one.claim.speaker == before[-1].claim.speaker]


def is_disputable(one: Told, polarity: str) -> bool:
    claim = one.claim
    core = one.place.scene.ontology.acts[claim.act].axis in CORE
    told = (
        (claim.speaker is not None or one.reading.factuality.report is not None)
        and claim.modality in TOLD
        and claim.polarity == polarity
    )
    return core and told and one.reading.trigger.dep_ not in {"pcomp", "advcl"}


def in_dispute(one: Told, denier: Speaker | None) -> Told:
    claim = one.claim
    known = claim.speaker is not None and claim.speaker.speaks_for in one.place.scene.ontology.actors
    if claim.speaker is None and (report := one.reading.factuality.report) is not None:
        claim = replace(claim, speaker=teller_of(report, one.reading.trigger, one.place))
    if known or claim.grade == "tentative":
        return replace(one, claim=claim)
    return replace(
        one,
        claim=replace(
            claim, grade="tentative", why=f"denied by {denier.name}" if denier else "told to be untrue"
        ),
    )


def denied(one: Told, word: Token, denier: Speaker | None, place: Place, disputed: Sequence[Told]) -> Told:
    """The same act, denied, by whoever writes the report where no speaker does; for sure only by those of whom it was told."""
    claim, authority = one.claim, place.scene.ontology.authority
    own = {authority(party.id) for party in (claim.actor, claim.recipient) if party is not None}
    by_itself = denier is not None and denier.speaks_for is not None and authority(denier.speaks_for) in own
    here = one.place.sentence is place.sentence
    sure = (
        claim.grade == "firm"
        and here
        and (by_itself or (denier is not None and is_organ_alone(denier, place)))
        and len({other.claim.act for other in disputed}) == 1
    )
    why = f'{claim.why}; "{word.text}" denies it' if sure else f'denied: "{word.text}"'
    evidence = (
        claim.evidence
        if here
        else Span(
            start=place.sentence.span.start,
            end=place.sentence.span.start + len(place.sentence.span.quote),
            quote=place.sentence.span.quote,
        )
    )
    made = replace(
        claim, polarity="negated", speaker=denier, grade="firm" if sure else "tentative", why=why, when=None, announced=None,
        effective=None, quantifier=None, scope=None, evidence=through(evidence, word, place), sentence=place.sentence.span,
    )  # fmt: skip
    factuality = replace(one.reading.factuality, polarity="negated", denial=word)
    reading = replace(one.reading, factuality=factuality)
    if not here:
        reading = replace(reading, trigger=word, actor=(), recipient=(), nouns=())
    return replace(one, claim=with_own_id(made), reading=reading, place=place)


def through(evidence: Span, word: Token, place: Place) -> Span:
    """The evidence up to the word that denies it, without which it would tell the opposite."""
    end = max(evidence.end, place.sentence.span.start + word.idx + len(word.text))
    return Span(start=evidence.start, end=end, quote=place.document.text[evidence.start : end])


def with_own_id(made: Claim) -> Claim:
    """A claim that was made of another one, with an id of its own."""
    identity = (
        made.document, made.evidence.start, made.evidence.end, made.act, made.actor.id,
        made.recipient.id if made.recipient else "", made.polarity, made.modality,
    )  # fmt: skip
    return replace(made, id=stable_id(*identity))
