"""Reading -> Claim, and what of it a report bears: one claim a pair of parties, each told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from operator import attrgetter

from ..actors.cast import FIRST_PERSON
from ..coders.reading import Reading
from ..model import (
    Abstention,
    Claim,
    Document,
    Party,
    Reason,
    Scope,
    Sentence,
    Speaker,
    When,
    first_day,
    stable_id,
)
from ..model.changing import replace
from ..ontology import ActFile, Ontology
from ..ontology.loaded import neutral
from ..ontology.places import Mention as Told
from ..ontology.places import is_told_as_place, is_town
from ..syntax.tree import clause_verb
from .abstaining import abstention, nearest, no_recipient, nobody_acts, nobody_is_acted_on
from .another_doer import another_doer
from .companions import companions
from .deadlines import due_of
from .evidence import evidence_of
from .gapping import before_the_gap, givers
from .grading import grade_of, happened, how_of, modality_of, polarity_of
from .looking import looked_at_again
from .member_dates import of_members
from .milestones import announced_by_its_noun, announced_noun, announced_on, effective_on, in_force_from
from .mission_towns import in_its_state
from .news import day_of_report, is_undated
from .only_party import as_the_unit_asks
from .pairing import pair, plainly_paired
from .parties import actors_of, fits, recipients_of
from .place import Place
from .preferring import in_order, is_told, lacks_recipient
from .reigns import reign_of
from .speakers import speaker_of, speaking
from .tenses import EFFECTIVE, tense_at
from .terms import holds_until, is_extended, is_for_a_time, span_of
from .times import dates_told_in, may_be_to_come, when_of, within_its_phrase
from .whose_word import nobodys_word

KINDS = ("body", "caption", "headline", "summary", "boilerplate")
"""Where a claim is told best, first."""

START = attrgetter("span.start")
WILLING = frozenset({"will", "shall"})
ASKED = frozenset({"demanded", "proposed"})
BETWEEN_PARTIES = frozenset({"contact"})
"""Axes whose acts are done to somebody and never to a place, as an attack or a seizure may be, and a mission is opened in one."""
Times = tuple[When | None, When | None, When | None]
"""When an act happens, when it was announced, and from when on it holds."""


def claims_of(
    readings: Sequence[Reading], place: Place
) -> tuple[list[tuple[Reading, Claim]], list[Abstention]]:
    """All claims of one sentence with their readings, and the places that evoke an act without clear parties (rule 7).

    Of the readings of one act at one place the first that yields a claim holds. A noun that a light verb has used up is
    told by it, whatever act the noun alone would be: "withdrew its recognition" recognises nobody. Last come those that
    leave out to whom it is done.
    """
    if not readings:
        return [], [abstention("no act", place)]
    found: list[tuple[Reading, Claim]] = []
    told: dict[str, set[tuple[int, str]]] = {}
    used: set[int] = set()
    unclear: list[tuple[Reading, Reason]] = []
    acts, alone = place.scene.ontology.acts, no_recipient(place.doc)
    for reading in in_order(readings, acts):
        act = acts[reading.act]
        if lacks_recipient(reading, act):
            unclear.append((reading, alone))
            continue
        if found and is_told(reading, told, used):
            continue
        claims = claims_of_reading(reading, act, place)
        if isinstance(claims, list):
            found += [(reading, claim) for claim in claims]
            told.setdefault(reading.act, set()).update(reading.places)
            if reading.nouns:
                used |= {noun.i for noun in reading.nouns}
            for item in claims:
                done = item.factual or is_visit_to_come(item, place)
                place.scene.deeds.hear(item.act, item.actor, item.recipient, done=done)
        else:
            unclear.append((reading, claims))
    if found:
        found = without_spelled_out(found, place.scene.ontology)
        unclear = [(r, reason) for r, reason in unclear if not is_told(r, told, used)]
    return found, nearest(unclear, place)


def without_spelled_out(
    found: list[tuple[Reading, Claim]], ontology: Ontology
) -> list[tuple[Reading, Claim]]:
    """Without the demands that other claims of the sentence tell better."""
    acts = ontology.acts
    return [
        one for one in found if not (acts[one[1].act].unless_told and is_spelled_out(one[1], found, ontology))
    ]


def is_spelled_out(claim: Claim, found: Sequence[tuple[Reading, Claim]], ontology: Ontology) -> bool:
    """Whether what a claim asks for is a claim itself: "urged A to recognise B" is told as a recognition, demanded."""
    whom = claim.recipient.id if claim.recipient else None
    return any(
        other.modality in ASKED and other.speaker is not None and whom in whose(other, ontology)
        for _, other in found
    )


def whose(claim: Claim, ontology: Ontology) -> tuple[str | None, ...]:
    """Whose deed it is; what is mutual is that of both."""
    both = ontology.acts[claim.act].mutual and claim.recipient is not None
    return (claim.actor.id, claim.recipient.id) if both and claim.recipient else (claim.actor.id,)


def claims_of_reading(reading: Reading, act: ActFile, place: Place) -> list[Claim] | Reason:
    """One claim a pair of parties (rule 2); the reason for none where a party is not clear."""
    scene = place.scene
    actors = actors_of(reading, act, scene)
    if not actors:
        return nobody_acts(reading, scene)
    actors = another_doer(reading, actors, scene) or actors
    actors = (*actors, *companions(reading, actors, scene))
    recipients = before_the_gap(reading, recipients_of(reading, actors, scene), place)
    if act.axis in BETWEEN_PARTIES:
        recipients = tuple(party for party in recipients if not is_town_here(party, place))
    recipients = in_its_state(recipients, reading, scene.ontology)
    recipients = as_the_unit_asks(reading, actors, recipients, place)
    pairs = pair((*actors, *givers(reading, place)), recipients, reading, scene)
    if not pairs:
        return nobody_is_acted_on(reading, recipients, scene)
    times = dates_of_act(reading, actors, place)
    found = [
        looked_at_again(
            claim(reading, place, actor, recipient, speaker_of(reading, act, actor, place), times),
            place,
            reading,
        )
        for actor, recipient in plainly_paired(pairs, scene.ontology)
        if fits(actor, reading.unit.actor_kinds, scene.ontology)
        and fits(recipient, reading.unit.recipient_kinds, scene.ontology)
    ]
    return found or "kind does not fit"


def dates_of_act(reading: Reading, actors: Sequence[Party], place: Place) -> Times:
    """When it happens, when it was announced and from when on, or until when, it holds, where those are other days.

    What takes effect by being declared happens when it is announced (rules 10, 25), unless the text gives the day of its
    effect; else the day of a report of news is that of the report. What is signed happens when it is signed.
    """
    if reading.beside:
        return within_its_phrase(reading, place), None, None
    when, announced = happens_and_announced(reading, actors, place)
    if is_for_a_time(reading.act, place.scene.ontology) and reading.factuality.polarity == "affirmed":
        if when is not None and when.precision == "interval" and not is_extended(reading, place):
            return None, announced, span_of(when, place)  # "granted an exemption from 9 to 16 October"
        if (end := holds_until(reading, place, when)) is not None:
            return when, announced, end
    effective = in_force_from(reading, place) if when is not None else None
    differs = effective is not None and when is not None and effective.start != when.start
    return when, announced, effective if differs else None


def is_town_here(party: Party, place: Place) -> bool:
    """Whether an unknown name stands there as that of a town: "visited Qala" is done to nobody."""
    if party.kind != "provisional" or not is_town(party.name):
        return False
    before, found, after = place.sentence.span.quote.partition(party.name)
    return bool(found) and is_told_as_place(Told(party.name, before, after), place.scene.ontology)


def happens_and_announced(
    reading: Reading, actors: Sequence[Party], place: Place
) -> tuple[When | None, When | None]:
    if not dates_told_in(place):
        return due_of(reading, place) or reign_of(reading, place) or told_as_news(reading, place), None
    if (days := announced_by_its_noun(reading, place)) is not None:
        return days
    own, announced = when_of(reading, place), announced_on(reading, actors, place)
    effect = effective_on(reading, place)
    if own is None and effect is None and (due := due_of(reading, place)) is not None:
        return due, announced
    if effect is not None:
        other = announced if own is None or own.start == effect.start else own
        return effect, other if other is None or other.start != effect.start else None
    if own is None and (reign := reign_of(reading, place)) is not None:
        return reign, announced
    if own is not None:
        differs = announced is not None and announced.start != own.start
        return own, announced if differs else None
    by_declaration = place.scene.ontology.acts[reading.act].by_declaration
    if announced is not None and by_declaration and happened(reading):
        return announced, None
    return told_as_news(reading, place), announced


def told_as_news(reading: Reading, place: Place) -> When | None:
    return day_of_report(reading, place) if happened(reading) else None


def is_visit_to_come(claim: Claim, place: Place) -> bool:
    """Whoever is to travel is the one of whom "the trip will include a stop" is told."""
    axis = place.scene.ontology.acts[claim.act].axis
    return axis in BETWEEN_PARTIES and claim.modality == "planned" and claim.polarity == "affirmed"


def is_still_ahead(when: When | None, published: str | None) -> bool:
    """Whether a date lies after the day of the report: one of the two is wrong, and nobody can tell which."""
    return when is not None and when.start is not None and published is not None and when.start > published


def claim(
    reading: Reading,
    place: Place,
    actor: Party,
    recipient: Party | None,
    speaker: Speaker | None,
    times: Times,
) -> Claim:
    when, announced, effective = of_members(times, actor, recipient, reading, place)
    evidence = evidence_of(reading, place)
    grade, why = grade_of(reading, actor, recipient, place)
    polarity, modality = polarity_of(reading), modality_of(reading)
    if modality == "actual" and is_still_ahead(when, place.document.published_at):
        if is_of_what_comes(when, reading) or (announced is not None and announced_noun(reading) is not None):
            modality = "planned"
        else:
            grade, why = "tentative", "told as past, on a day after that of the report"
    elif modality == "actual" and is_without_day(when) and may_be_to_come(reading, place):
        grade, why = "tentative", "its day may be still to come"
    if modality == "actual" and grade == "firm" and (word := nobodys_word(reading, speaker, place)):
        grade, why = "tentative", word
    if modality == "planned" and commits_itself(reading, actor, speaker, place):
        modality = "promised"
    if modality == "actual" and announced is not None and is_ahead(when, place.document):
        modality = "planned"  # announced, and in effect after the report: it has not happened
    act = reading.act
    if polarity == "negated" and (refusal := refused(reading, place)) is not None:
        act, polarity = refusal, "affirmed"
    if (reading.factuality.commits and modality != "actual") or modality in {"promised", "threatened"}:
        speaker = speaking(actor)
    identity = (
        place.document.id, evidence.start, evidence.end, act,
        actor.id, recipient.id if recipient else "", polarity, modality,
    )  # fmt: skip
    return Claim(
        id=stable_id(*identity), document=place.document.id, evidence=evidence, sentence=place.sentence.span,
        act=act, actor=actor, recipient=recipient, polarity=polarity, modality=modality, speaker=speaker,
        when=when, announced=announced, effective=effective, quantifier=reading.quantifier, scope=scope_of(reading, place), grade=grade,
        how=how_of(reading, actor, recipient, place), why=why, coder=place.coder,
    )  # fmt: skip


def is_without_day(when: When | None) -> bool:
    return when is None or when.basis == "publication"


def is_of_what_comes(when: When | None, reading: Reading) -> bool:
    """Whether a day ahead is that of an arrangement: "opens its embassy on 5 July", "recognised it, effective 5 July"."""
    told = when is not None and when.text.lower().startswith(EFFECTIVE)
    return told or tense_at(clause_verb(reading.trigger)) == "present"


def commits_itself(reading: Reading, actor: Party, speaker: Speaker | None, place: Place) -> bool:
    """As in "we will", or "Chad will continue to", where Chad says so."""
    cues = reading.factuality.cues
    if WILLING.isdisjoint(cues):
        return False
    if actor.why == FIRST_PERSON:
        return True
    own = speaker is not None and actor.name in {speaker.name, *speaker.chain}
    lasting = place.scene.ontology.words["lasting"]
    return own and any(cue.startswith(tuple(lasting)) for cue in cues)


def is_ahead(when: When | None, document: Document) -> bool:
    """Whether it begins after the day of publication; the next day is still today somewhere."""
    if when is None or when.start is None or document.published_at is None:
        return False
    return (date.fromisoformat(first_day(when.start)) - date.fromisoformat(document.published_at)).days > 1


def scope_of(reading: Reading, place: Place) -> Scope | None:
    """The scope without loaded words: it is told in our own sentences."""
    scope = reading.scope
    if scope is None or not scope.of:
        return scope
    return replace(scope, of=neutral(scope.of, place.scene.ontology))


def refused(reading: Reading, place: Place) -> str | None:
    """The act that the refusal of an act is, where the sentence speaks of a refusal."""
    refusing = place.scene.ontology.words["refusing"]
    told = any(cue in refusing for cue in reading.factuality.cues)
    return place.scene.ontology.acts[reading.act].refused if told else None


def verify(
    claims: Sequence[Claim], sentences: Sequence[Sentence], document: Document, ontology: Ontology
) -> list[Claim]:
    """Drops claims whose evidence is not the text at its offsets, and repeats of one claim (rule 16)."""
    at = dict(zip(map(START, sentences), sentences, strict=True))
    kept: dict[tuple[str, ...], Claim] = {}
    for item in claims:
        if not (item.evidence.bears_on(document.text) and item.sentence.bears_on(document.text)):
            continue
        parties = [for_whom(item.actor, ontology)]
        if item.recipient is not None:
            parties.append(ontology.authority(item.recipient.id))
        if ontology.acts[item.act].mutual:
            parties.sort()  # "A met B" and "B met A" are one claim
        goes_on = "extends" if extends(item, ontology) else ""
        key = (item.act, *parties, item.polarity, item.modality, goes_on)
        held = kept.get(key)
        if held is None:
            kept[key] = item
        elif different_time(held, item):
            kept[(*key, item.when.start or "" if item.when else "")] = item
        else:
            kept[key] = better(held, item, at)
    return sorted(kept.values(), key=lambda c: (c.evidence.start, c.evidence.end, c.id))


def extends(item: Claim, ontology: Ontology) -> bool:
    """Whether it goes on with what was granted before: that is told beside the grant, and no repeat of it."""
    extending = ontology.words["extending"]
    return is_for_a_time(item.act, ontology) and any(
        word in extending for word in item.evidence.quote.lower().split()
    )


def for_whom(actor: Party, ontology: Ontology) -> str:
    """Who acts, told in one way: a report calls the one government of a state by its own name and by that of the state."""
    known = ontology.actors.get(actor.id)
    if known is None or known.kind != "authority" or known.country is None:
        return ontology.authority(actor.id)
    governs = known.name.split()[-1].lower() in ontology.words["organs"]
    alone = authorities(ontology)[known.country] == 1
    return known.country if governs and alone else ontology.authority(actor.id)


@cache
def authorities(ontology: Ontology) -> Counter[str | None]:
    """By country, how many authorities claim to govern it, as far as files know."""
    return Counter(actor.country for actor in ontology.actors.values() if actor.kind == "authority")


def different_time(a: Claim, b: Claim) -> bool:
    if a.when is None or b.when is None or not a.when.start or not b.when.start:
        return False
    if "publication" in {a.when.basis, b.when.basis}:
        return False
    short = min(len(a.when.start), len(b.when.start))
    return a.when.start[:short] != b.when.start[:short]


def better(a: Claim, b: Claim, at: Mapping[int, Sentence]) -> Claim:
    """The better of two tellings in one report: firm, dated, in the body, counted, first. It keeps the date of its sentence;
    that the actor was the first to act it takes over from another firm telling. `at` gives sentences by where they begin.
    """

    def order(claim: Claim) -> tuple[bool, bool, int, bool, int]:
        sentence = at.get(claim.sentence.start)
        return (
            claim.grade != "firm",
            is_undated(claim),
            KINDS.index(sentence.kind) if sentence is not None else 0,
            claim.quantifier is None,
            claim.evidence.start,
        )

    best, other = sorted((a, b), key=order)
    if best.quantifier or other.grade != best.grade or other.scope is None:
        return best
    return replace(best, quantifier=other.quantifier, scope=other.scope)
