"""What a claim posts to the ledger: the effects that its act declares, on its own date and on its reporters' clocks.

The entries are a pure function of the set of testimonies, of a person's verdicts and of the ontology; a further testimony only
adds entries. A tentative claim posts once for each testimony that bears it out, known from the later of the two on: whichever
arrives first, the same entries stand at the end, and none of them was known before both were. One that a person accepted was
reported when it was printed, but recorded no earlier than it was accepted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from statusquo.model import Claim, Entry, Party, Testimony, When, first_day, last_day, stable_id
from statusquo.model.term import last_of_term, term_of
from statusquo.model.time import WITHIN, is_within, whole_of
from statusquo.ontology.load import Ontology
from statusquo.ontology.offices import Offices
from statusquo.ontology.shapes import Effect, StatusFile

from .scope import is_of_before
from .telling import Tells, telling_of
from .wording import Passage, applies, has_any, passage

SOME_STATES = "states"
EVERYBODY = frozenset({SOME_STATES, "international-community"})
"""Actors that stand for all states: of them only "none has" can be posted. So are some states called of whom nothing else is told."""
ANYBODY = "any-state"
"""The other party of such a posting, whatever the report calls all states."""

IDENTITY = (
    "claim",
    "axis",
    "subject",
    "toward",
    "value",
    "since",
    "until",
    "universal",
    "word",
    "quantifier",
    "backing",
)
"""What the id of an entry is made of, in this order, and after it the instant of the person's decision that it rests on, if any.
The clock of the machine is no part of it: whoever reads the same reports has the same ids.
"""

LONGER_THAN_A_DAY = WITHIN | {"month", "year", "decade", "century"}
"""Precisions of a date that names no day."""


@dataclass(frozen=True, slots=True)
class Footing:
    """Day of report and instant of record from which on an entry is known, the claim that bears it out if it needs one, and
    the instant at which a person decided on it, where that was later than the reading of its reports.
    """

    reported: str
    recorded: str
    backing: str | None = None
    decided: str | None = None


def post(
    testimonies: Iterable[Testimony],
    corroborators: Mapping[str, tuple[Testimony, ...]],
    accepted: Mapping[str, str],
    rejected: frozenset[str],
    ontology: Ontology,
    beside: Iterable[Testimony] = (),
) -> tuple[Entry, ...]:
    """Every entry that the testimonies bear, ordered by id. `accepted` and `rejected` are ids of claims that a person judged,
    the former with the instant since which they are accepted. `beside`: further claims of the same sentences, which post
    nothing here.
    """
    entries: dict[str, Entry] = {}
    testimonies = tuple(testimonies)
    sentences = by_sentence((*testimonies, *beside))
    for testimony in testimonies:
        claim = testimony.claim
        if not claim.factual or claim.id in rejected:
            continue
        others = sentences[claim.document, claim.sentence.start]
        words = passage(claim, [other for other in others if compete(claim, other, ontology)])
        backing = [t for t in corroborators.get(claim.id, ()) if t.claim.id not in rejected]
        for stand in footings(testimony, backing, accepted.get(claim.id)):
            for entry in postings(testimony, words, stand, ontology):
                entries[entry.id] = entry
    return tuple(entries[key] for key in sorted(entries))


def by_sentence(testimonies: Iterable[Testimony]) -> Mapping[tuple[str, int], list[Claim]]:
    """The claims of each sentence, also those that a person has rejected: a verdict on one changes no other."""
    sentences: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
    for testimony in testimonies:
        sentences[testimony.claim.document, testimony.claim.sentence.start].append(testimony.claim)
    return sentences


def compete(claim: Claim, other: Claim, ontology: Ontology) -> bool:
    """Whether two different acts move one axis: then the words for one's level may stand in the other's evidence."""
    acts = [ontology.acts.get(each.act) for each in (claim, other)]
    one, two = ({effect.axis for effect in act.effects} if act else set() for act in acts)
    return claim.act != other.act and bool(one & two)


def footings(testimony: Testimony, backing: Iterable[Testimony], accepted_at: str | None) -> set[Footing]:
    """On what the claim stands in the ledger, and from when on: by itself, by each that bears it out, by a person's word."""
    if testimony.claim.grade == "firm":
        return {footing(testimony)}
    found = {footing(testimony, bearing) for bearing in backing}
    return found if accepted_at is None else found | {footing(testimony, accepted_at=accepted_at)}


def footing(testimony: Testimony, bearing: Testimony | None = None, accepted_at: str = "") -> Footing:
    needed = [testimony] if bearing is None else [testimony, bearing]
    read = max(each.recorded_at for each in needed)
    recorded = max(accepted_at, *(each.on_record for each in needed))
    return Footing(
        reported=max(each.reported_at for each in needed),
        recorded=recorded,
        backing=bearing.claim.id if bearing else None,
        decided=recorded if recorded > read else None,
    )


def postings(testimony: Testimony, words: Passage, stand: Footing, ontology: Ontology) -> Iterator[Entry]:
    claim = testimony.claim
    act = ontology.acts.get(claim.act)
    for effect in act.effects if act else ():
        status = ontology.statuses.get(effect.axis)
        if status is None or (status.episodic and claim.polarity == "negated"):
            continue
        tells = telling_of(claim, effect, words, status, ontology)
        if tells is not None and applies(claim, effect, words, ontology):
            clause = words.clause if status.for_a_time and claim.polarity == "affirmed" else ""
            yield from posting(testimony, tells, stand, effect, clause, ontology)


def posting(
    testimony: Testimony, tells: Tells, stand: Footing, effect: Effect, term: str, ontology: Ontology
) -> Iterator[Entry]:
    """None, or an entry for each whose row it is: an effect without a party or a span of time that makes sense posts nothing.
    `term`: words that may say for how long.
    """
    claim, status = testimony.claim, ontology.statuses[effect.axis]
    if claim.recipient is None or (not tells.value and EVERYBODY & {claim.actor.id, claim.recipient.id}):
        return
    holder, other = (
        (claim.actor, claim.recipient) if effect.subject == "actor" else (claim.recipient, claim.actor)
    )
    universal = is_universal(other, claim)
    if universal and is_of_before(claim, ontology.words):
        return
    whole = ontology.whole(other.id) if status.of_the_whole else other.id
    toward = ANYBODY if universal else ontology.authority(whole)
    if not can_hold(holder) or not (universal or can_grant(other, status)):
        return
    since, until = dates_of_grant(claim) if term else dates(claim.when)
    undated = since is None and testimony.undated
    effective = first_day(since or testimony.reported_at)
    if not tells.value or (tells_no_beginning(claim) and not status.for_a_time):
        # What is denied is so on a day, and has neither beginning nor end: "did not recognise it in 2008" is no change of that year.
        effective, since, until = day_of_denial(since, testimony), None, None
    extends = has_any(term, ontology.words.get("extending", ()))
    length = term_of(term, ontology.words.get("numbers", ())) if until is None else None
    if length is not None and not extends:
        # Of a vaguer date the last day counts: by then, at the latest, it is over.
        until = last_of_term(last_day(since or effective), length)
    if until is not None and until < effective:
        return
    for subject in subjects(holder, effective, status, ontology) - {toward}:
        unsigned = Entry(
            id="",
            claim=claim.id,
            document=claim.document,
            axis=effect.axis,
            subject=subject,
            toward=toward,
            value=tells.value,
            since=since,
            effective=effective,
            until=None if status.episodic else until,
            universal=universal,
            word=whose_word(testimony, subject, ontology),
            quantifier=claim.quantifier if claim.scope is None or claim.scope.counts == "actor" else None,
            backing=stand.backing,
            reported_at=stand.reported,
            recorded_at=stand.recorded,
            undated=undated,
            extends=length or "" if extends else None,
            denies=tells.denies,
            still=tells.still and since is None,
        )
        yield replace(unsigned, id=identity(unsigned, stand.decided))


def identity(entry: Entry, decided: str | None) -> str:
    denied = () if entry.value else (entry.denies,)
    return stable_id(*(getattr(entry, name) for name in IDENTITY), decided, *denied)


def tells_no_beginning(claim: Claim) -> bool:
    """Whether a deed is denied of a time longer than a day: "did not recognise it in 2008", against "refused to on 3 May"."""
    return (
        claim.polarity == "negated" and claim.when is not None and claim.when.precision in LONGER_THAN_A_DAY
    )


def day_of_denial(since: str | None, testimony: Testimony) -> str:
    """The day on which it is not so: that of the report, the last of an earlier date that the text gives."""
    return min(last_day(since), testimony.reported_at) if since else testimony.reported_at


def subjects(holder: Party, day: str, status: StatusFile, ontology: Ontology) -> set[str]:
    """The holder's row, and on an axis of what is kept in a capital that of whoever held it in fact that day."""
    capital = Offices.of(ontology).holders("holds_capital", holder.id, day) if status.kept_in_capital else ()
    return {ontology.authority(actor) for actor in (holder.id, *(held.id for held in capital))}


def is_universal(other: Party, claim: Claim) -> bool:
    """As in "no state has recognised": denied of all. "No Western state has", "several states have refused to" are said of some, and
    post nothing.
    """
    some = other.id == SOME_STATES and claim.quantifier != "none"
    return claim.polarity == "negated" and other.id in EVERYBODY and not some


def can_grant(other: Party, status: StatusFile) -> bool:
    return other.kind in status.toward and other.id not in EVERYBODY


def can_hold(holder: Party) -> bool:
    """A number of unnamed parties has no row in a ledger."""
    return holder.kind != "collective" and holder.id not in EVERYBODY


def dates(when: When | None) -> tuple[str | None, str | None]:
    """Since when, as precisely as the text gives it, and the last day where it gives an end."""
    if when is None or when.basis not in {"explicit", "relative", "interval"}:
        return None, None
    if is_within(when):
        return whole_of(when), None
    return when.start, last_day(when.end) if when.end else None


def dates_of_grant(claim: Claim) -> tuple[str | None, str | None]:
    """The days between which what is granted for a time holds: each as its own words give it, else as those of the act do."""
    since, until = dates(claim.when)
    holds = claim.effective
    if holds is None:
        return since, until
    return holds.start or since, last_day(holds.end) if holds.end else until


def whose_word(testimony: Testimony, subject: str, ontology: Ontology) -> str:
    """actor, recipient, third or outlet. Where the voice belongs to both parties, the acting one counts.

    What a ministry's paper quotes somebody else as saying is that one's word, not the ministry's.
    """
    claim, publisher = testimony.claim, testimony.document.publisher
    spoken = (claim.speaker.id, claim.speaker.speaks_for) if claim.speaker else ()
    printed = (publisher.speaks_for,) if publisher else ()
    voices = {ontology.authority(voice) for voice in spoken or printed if voice}
    if ontology.authority(claim.actor.id) in voices:
        return "actor"
    if subject in voices or (claim.recipient and ontology.authority(claim.recipient.id) in voices):
        return "recipient"
    return "third" if claim.speaker else "outlet"
