"""A sentence that takes up the act of the sentence before: "It was the first to do so", "Chad followed in November".

That is read only where it is plain which act is meant: where the sentence before tells one, as a fact that is sure. Of the party
of whom it was told it tells no second claim, but how the first one counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..actors.collectives import OF_A_KIND
from ..coders.asked_whether import ASKED
from ..coders.echoing import is_plainly_told
from ..coders.following import FOLLOWING, follows
from ..coders.reading import Coder, Reading
from ..model import Claim, Party, When, last_day
from ..model.changing import replace
from ..syntax import grammar, lists, tree
from .claims import claim, dates_of_act
from .counted import on_that_day
from .place import Place
from .speakers import speaker_of

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .telling import Told

ONE, MANY = grammar.words("resuming_one"), grammar.words("resuming_many")
DEEDS = grammar.words("deeds_told")
DO = "do"
BROUGHT_ABOUT = "the deed is told elsewhere"
BODIES = frozenset({"state", "authority"})
PLANS = frozenset({"planned", "promised"})
ONLY_PLANNED = "the other's deed is only planned"
YEAR_UNTOLD = "its year is not told"


def resumed(
    place: Place,
    before: Sequence[Told],
    found: Sequence[tuple[Reading, Claim]],
    coder: Coder,
    readings: Sequence[Reading] = (),
) -> tuple[list[Told], list[tuple[Reading, Claim]]]:
    """What the sentence before has told (`before`), counted as this one says, and what this one tells of others. Behind a deed that the
    sentence itself tells (`found`), or of which it leaves out to whom it was done (`readings`), nothing takes up that of the one before:
    "A recognised B, and C did so", "A recalled its envoy, and C followed suit".
    """
    counted = list(before)
    others: list[tuple[Reading, Claim]] = []
    plain, ahead = is_plain(before), is_ahead(before, place)
    read = plain or ahead or is_planned(before, place)
    again = coder.resume(place.doc, before[0].reading) if read else []
    if not again:
        return counted, others
    acts = place.scene.ontology.acts
    told = (own for own, _ in found if not acts[own.act].unless_told)
    untold = (own for own in readings if own.unit.pos == "verb" and acts[own.act].recipient_understood)
    first = min((own.trigger.i for own in (*told, *untold)), default=len(place.doc))
    for reading in again:
        if reading.trigger.i > first or not (plain or is_to_follow(reading) or (ahead and is_done(reading))):
            continue
        (subject,) = reading.actor[0]
        if stands_for_them(subject, before):
            if is_plain_fact(reading) and reading.scope is not None:
                counted = [how_it_counts(told, reading, place) for told in counted]
        else:
            for member in lists.conjuncts(subject):
                actor = named(member, place) or nobody(member, reading, place)
                if actor is not None and answers_for(actor, reading, place):
                    others += told_of(actor, reading, before[0], place)
    own = [
        (reading, one if plain or is_surely_done(reading, before) else as_likely(one))
        for reading, one in others
    ]
    return counted, own


def brought_about(place: Place, told: Sequence[Told], coder: Coder) -> Iterable[tuple[Reading, Claim]]:
    """What somebody's deed, told anywhere before, may bring others to do: "Chad's decision may encourage others to follow suit". It is
    read where the report tells one declared deed of his, and stays a suggestion.
    """
    if DEEDS.isdisjoint(place.doc.lemmas):
        return
    for noun in [word for word in place.doc.among(DEEDS) if word.dep_ == "nsubj"]:
        owner = place.scene.cast.owner(noun)
        deeds = [one for one in told if owner is not None and is_declared_by(owner, one)]
        if len({(one.claim.act, one.claim.recipient and one.claim.recipient.id) for one in deeds}) != 1:
            continue
        for reading in coder.resume(place.doc, deeds[0].reading):
            if noun.head not in tree.ancestors(reading.trigger):
                continue
            for member in (m for word in reading.actor[0] for m in lists.conjuncts(word)):
                if (actor := named(member, place)) is not None:
                    for again, one in told_of(actor, reading, deeds[0], place):
                        yield again, replace(one, grade="tentative", why=f"{one.why}; {BROUGHT_ABOUT}")


def is_declared_by(owner: Party, told: Told) -> bool:
    """Whether it is a deed of his that is done by declaring it, told as a fact that is sure."""
    claim, act = told.claim, told.place.scene.ontology.acts[told.claim.act]
    sure = claim.grade == "firm" and claim.factual and claim.polarity == "affirmed" and not claim.speaker
    return sure and act.by_declaration and claim.actor.id == owner.id


def is_plain(before: Sequence[Told]) -> bool:
    """Whether the sentence before tells one act, done to one party, as a fact that is sure and in nobody else's words."""
    claims = [told.claim for told in before]
    acts = {(c.act, c.recipient.id if c.recipient else None) for c in claims}
    told = all(c.factual and c.polarity == "affirmed" and not c.speaker for c in claims)
    return len(acts) == 1 and told and any(c.grade == "firm" for c in claims)


def is_planned(before: Sequence[Told], place: Place) -> bool:
    """Whether it tells one act, done to one party, that is planned: "will open embassies there. Chad is to follow"."""
    if FOLLOWING.isdisjoint(place.doc.lemmas):
        return False
    acts = {(t.claim.act, t.claim.recipient.id if t.claim.recipient else None) for t in before}
    affirmed = all(t.claim.polarity == "affirmed" for t in before)
    return len(acts) == 1 and affirmed and {t.claim.modality for t in before} <= {*PLANS, "actual"}


def is_ahead(before: Sequence[Told], place: Place) -> bool:
    """Whether it tells one act, done to one party, that has not happened: "plans to recognise B", behind which others may have "done so"."""
    if DO not in place.doc.lemmas:
        return False
    claims = [told.claim for told in before]
    acts = {(c.act, c.recipient.id if c.recipient else None) for c in claims}
    own = all(c.polarity == "affirmed" and c.modality in {*PLANS, "possible"} for c in claims)
    return len(acts) == 1 and own and not any(told.reading.factuality.asker for told in before)


def is_done(reading: Reading) -> bool:
    """As in "had done so", "did the same in May": a fact, though the other's deed is none yet."""
    return is_plain_fact(reading) and tree.lemma(reading.trigger) == DO


def is_surely_done(reading: Reading, before: Sequence[Told]) -> bool:
    """Whether nothing but the deed can be meant: of "plans to recognise B" also the plan."""
    return is_done(reading) and is_plainly_told(before[0].reading)


def is_to_follow(reading: Reading) -> bool:
    """Whether others are to do, or not to do, what is only planned: nobody has followed in it yet."""
    return follows(reading.trigger) and reading.factuality.modality in {*PLANS, "possible"}


def as_likely(claim: Claim) -> Claim:
    return replace(claim, grade="tentative", why=f"{claim.why}; {ONLY_PLANNED}")


def is_plain_fact(reading: Reading) -> bool:
    return reading.factuality.polarity == "affirmed" and reading.factuality.modality == "actual"


def stands_for_them(subject: Token, before: Sequence[Told]) -> bool:
    """Whether "it", "the country" means the one party of whom the act was told, "they" all of them, or a name says so.

    Where the sentence before names somebody else besides, nobody can tell whom a pronoun means.
    """
    word, actors = tree.lemma(subject), {told.claim.actor.id for told in before}
    definite = subject.pos_ == "PRON" or [c.lower_ for c in subject.children if c.i < subject.i] == ["the"]
    if subject.lower_ in ONE | MANY or word in ONE:
        fits = len(actors) > 1 if subject.lower_ in MANY else len(actors) == 1
        return definite and fits and names_nobody_else(before)
    party = before[0].place.scene.one(subject)
    return party is not None and actors == {party.id}


def names_nobody_else(before: Sequence[Told]) -> bool:
    place = before[0].place
    authority = place.scene.ontology.authority
    known = {authority(p.id) for told in before for p in (told.claim.actor, told.claim.recipient) if p}
    return all(authority(hit.actor) in known for hit in place.scene.cast.hits(place.doc))


def named(subject: Token, place: Place) -> Party | None:
    """Whom a subject names, be it a collective of a kind ("other states"); nobody where it only means somebody."""
    party = place.scene.one(subject) if subject.pos_ in {"PROPN", "NOUN"} else None
    own = any(word.text[:1].isupper() for word in subject.lefts)  # "the Czech government"
    body = party is not None and party.kind in BODIES and own
    told = party is not None and (subject.pos_ == "PROPN" or party.why == OF_A_KIND or body)
    return party if party is not None and told and party.sure else None


def nobody(subject: Token, reading: Reading, place: Place) -> Party | None:
    """As in "no other state is expected to follow": of whom all it is denied."""
    denied = reading.quantifier == "none" and reading.factuality.polarity == "negated"
    return place.scene.one(subject) if denied else None


def answers_for(actor: Party, reading: Reading, place: Place) -> bool:
    """Whether whoever was asked what another will do speaks for him: of Chad its president does, and Peru's tells nothing."""
    sayer = reading.factuality.sayer
    if ASKED not in reading.factuality.cues or sayer is None:
        return True
    party = place.scene.one(sayer)
    authority = place.scene.ontology.authority
    return party is None or authority(party.id) == authority(actor.id)


def how_it_counts(told: Told, reading: Reading, place: Place) -> Told:
    """ "The first", "the third in Africa", as the next sentence says."""
    claim = told.claim
    if claim.quantifier or claim.scope:
        return told
    words = f'{claim.why}; the next sentence: "{place.sentence.span.quote}"'
    return replace(told, claim=replace(claim, quantifier=reading.quantifier, scope=reading.scope, why=words))


def told_of(
    actor: Party, reading: Reading, antecedent: Told, place: Place
) -> Iterable[tuple[Reading, Claim]]:
    """The same act, done to the same party, of somebody else."""
    recipient = antecedent.claim.recipient
    if recipient is None or actor.id in {recipient.id, antecedent.claim.actor.id}:
        return
    act = place.scene.ontology.acts[reading.act]
    times = dates_of_act(reading, [actor], place)
    made = claim(reading, place, actor, recipient, speaker_of(reading, act, actor, place), times)
    made = on_that_day(made, reading, antecedent.claim.when)
    if (
        made.polarity == "affirmed"
        and made.modality == "actual"
        and is_in_another_year(made.when, antecedent.claim.when)
    ):
        made = replace(made, when=None, grade="tentative", why=YEAR_UNTOLD)
    yield reading, made


def is_in_another_year(when: When | None, before: When | None) -> bool:
    """Of a day or month without its year: whether, as it was read, it is of another year than what came before, or earlier."""
    if when is None or before is None or not when.start or not before.start or when.basis != "relative":
        return False
    if when.precision == "year":
        return False  # "last year"
    return when.start[:4] != before.start[:4] or last_day(when.start) < before.start


def in_its_turn(claim: Claim, undone: When | None) -> Claim:
    """A deed that undoes another, without its date where that would be the earlier one: its year is not told then."""
    if claim.when is None or undone is None or not claim.when.start or not undone.start:
        return claim
    if claim.when.start >= undone.start[: len(claim.when.start)]:
        return claim
    return replace(claim, when=None, grade="tentative", why=YEAR_UNTOLD)
