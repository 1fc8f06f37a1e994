"""Claims as events in the sense of PLOVER and of CAMEO (docs/claims.md, "As events").

What an event is depends on modality and polarity:

    demanded, proposed               REQUEST  of the speaker to the actor      (CAMEO 10, 02)
    threatened                       THREATEN                                  (13)
    promised, planned, friendly      AGREE                                     (03)
    promised, planned, unfriendly    THREATEN                                  (13)
    planned, negated, friendly       REJECT                                    (12)
    planned, negated, unfriendly     AGREE     "will not attack"               (03)
    refused                          REJECT                                    (12)
    an unfriendly act undone         CONCEDE   "lifted the curfew"             (08)
    possible, conditional            no event: nothing has happened, and nobody has said that he will do it
    actual, negated                  no event
    rejected by a person             no event, whatever it is
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import starmap
from typing import TYPE_CHECKING, Literal, TextIO

from ..actors import ActorIndex
from ..actors.index import Hit
from ..model import Claim, Party, Testimony, slug
from ..review.verdicts import rejected
from .records import Exporter, Records, write_lines, write_table

if TYPE_CHECKING:
    from ..ontology import ActFile, Ontology

Scheme = Literal["plover", "cameo"]
HYPOTHETICAL = frozenset({"possible", "conditional"})
ORGANISATION = "IGO"
LISTING = "listing"
"""The axis of what is done to people of other states."""
SPEECH_ACTS: dict[Scheme, dict[str, str]] = {
    "plover": {
        "demand": "REQUEST",
        "proposal": "REQUEST",
        "threat": "THREATEN",
        "commitment": "AGREE",
        "refusal": "REJECT",
        "concession": "CONCEDE",
    },
    "cameo": {
        "demand": "10",
        "proposal": "02",
        "threat": "13",
        "commitment": "03",
        "refusal": "12",
        "concession": "08",
    },
}
CONTEXTS = {
    "recognition": "diplomatic",
    "representation": "diplomatic",
    "contact": "diplomatic",
    "conflict": "military",
}
ANSWERED = frozenset({"actual", "planned"})
"""What somebody does or will do, and so may refuse."""
UNPLACED = frozenset({"collective", "provisional"})
"""Kinds of parties whose state their sentence may tell."""
NEAR = 3
"""Words before a name in which the preposition of a place may stand: "in the south of Peru"."""
# `mode` belongs to the form of the records; no mode is told apart.
COLUMNS = (
    "document_id", "event_type", "mode", "context", "actor_id", "actor",
    "recipient_id", "recipient", "date", "claims",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One party of an event. Its id begins with the state, as both schemes code actors: "SDN", "SDN:sudanese-rebels"."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedEvent:
    """One event of one report. `date` is the day of the act, for words the day of publication; None where unknown."""

    document: str
    event_type: str
    context: str | None
    actor: Side
    recipient: Side | None
    date: str | None


@cache
def index_of(ontology: Ontology) -> ActorIndex:
    return ActorIndex(ontology)


def nationality(actor: str, name: str, ontology: Ontology) -> str | None:
    """The state to which an actor belongs as far as files or its name tell; IGO for an organisation of several."""
    known = ontology.actors.get(actor)
    if known is None:
        wholes = [nationality(hit.actor, "", ontology) for hit in names_in(name, ontology)]
        named = list(dict.fromkeys(code for code in wholes if code))
        several = " and " in name and len(named) > 1
        return named[0] if named and not several else None  # "Iraqi Kurds" are of Iraq
    if known.kind == "state":
        return actor
    served = (role.of for role in known.roles if role.code != "member" or known.kind == "person")
    above = [known.country, known.part_of, *served]
    codes = (nationality(whole, "", ontology) for whole in above if whole and whole in ontology.actors)
    found = next((code for code in codes if code), None)
    return found or (ORGANISATION if known.kind == "organisation" else None)


def names_in(text: str, ontology: Ontology) -> tuple[Hit, ...]:
    """The names that a text tells without the rest of its report: "West Kordofan State" is no ministry."""
    return index_of(ontology).find(text, lambda hit: hit.why != "supported name")


def is_state(actor: str, ontology: Ontology) -> bool:
    known = ontology.actors.get(actor)
    return known is not None and known.kind == "state"


def side(actor: str, name: str, ontology: Ontology) -> Side:
    if is_state(actor, ontology):
        return Side(id=actor, name=name)
    state = nationality(actor, name, ontology)
    return Side(id=f"{state}:{actor}" if state else actor, name=name)


def side_of(party: Party | None, claim: Claim, ontology: Ontology) -> Side | None:
    """A party; people of whom only what they are is told ("students") are of the state that the sentence is about."""
    if party is None:
        return None
    own = side(party.id, party.name, ontology)
    if is_ethnic(party, claim, ontology):
        own = Side(id=party.id, name=party.name)
    if own.id != party.id or party.kind not in UNPLACED or party.id in ontology.actors:
        return own
    state = setting(claim, ontology)
    abroad = party is claim.recipient and ontology.acts[claim.act].axis == LISTING
    if abroad and state == claim.actor.id:
        return own  # "Norway sanctioned officials in Oslo": that is where it was decided
    return Side(id=f"{state}:{party.id}", name=party.name) if state else own


def is_ethnic(party: Party, claim: Claim, ontology: Ontology) -> bool:
    """Whether a people is told by its descent: "ethnic Albanians" may be of any state."""
    if party.kind not in UNPLACED or party.id in ontology.actors:
        return False
    name = party.name.lower()
    return "ethnic " in name or f"ethnic {name}" in claim.sentence.quote.lower()


def setting(claim: Claim, ontology: Ontology) -> str | None:
    """The one state in which the claim says that it happened; of what is done at home, also the only one that is named."""
    said_by = claim.speaker.name if claim.speaker else ""
    texts = [text.replace(said_by, "") for text in (claim.evidence.quote, claim.sentence.quote)]
    found = [places_in(text, ontology) for text in texts]
    if ontology.acts[claim.act].at_home:
        found += [{state for _, state in states_in(text, ontology)} for text in texts]
    return next((next(iter(states)) for states in found if len(states) == 1), None)


def states_in(text: str, ontology: Ontology) -> list[tuple[Hit, str]]:
    hits = [(hit, nationality(hit.actor, "", ontology)) for hit in names_in(text, ontology)]
    return [(hit, state) for hit, state in hits if state and is_state(state, ontology)]


def places_in(text: str, ontology: Ontology) -> set[str]:
    """The states that a text names as places, by their own names or those of their towns where it can."""
    places = [
        (hit, state) for hit, state in states_in(text, ontology) if is_place(text[: hit.start], ontology)
    ]
    return {state for hit, state in places if hit.why != "demonym"} or {state for _, state in places}


def is_place(before: str, ontology: Ontology) -> bool:
    """Whether a name tells where: "in Peru", "throughout the whole of Peru"."""
    return not set(ontology.words.get("places_in", ())).isdisjoint(before.lower().split()[-NEAR:])


def at_home(recipient: Side | None, actor: Side, ontology: Ontology) -> Side | None:
    """Those to whom it is done, under the actor's own state where no other is named: "Oslo banned a march"."""
    state, _, own = actor.id.partition(":")
    if not is_state(state, ontology) or own in ontology.actors:
        return recipient  # a known group takes hostages anywhere
    if recipient is None:
        return Side(id=state, name=ontology.actor_name(state))
    told = recipient.id.partition(":")[0]
    known = is_state(told, ontology) or told == ORGANISATION or recipient.id in ontology.actors
    return recipient if known else Side(id=f"{state}:{recipient.id}", name=recipient.name)


def keeps_order(actor: Party, ontology: Ontology) -> bool:
    """Whether those who act do so in their own country: police, judges."""
    return not set(ontology.words.get("keepers_of_order", ())).isdisjoint((actor.agent or "").lower().split())


def speaking_side(claim: Claim, ontology: Ontology) -> Side | None:
    """The party that asks or proposes: the state where the speaker speaks for one."""
    if claim.speaker is None:
        return None
    whom = claim.speaker.speaks_for
    if whom and whom != slug(claim.speaker.name):
        return side(whom, ontology.actor_name(whom), ontology)
    return side(claim.speaker.id, claim.speaker.name, ontology)


def answer(claim: Claim, act: ActFile, ontology: Ontology) -> str | None:
    """What it is not to do a thing, where the words tell: "refused to meet", "lifted the curfew"; None for "did not meet"."""
    words = words_of(claim)
    refused = bool(words & set(ontology.words.get("refusing", ())))
    undone = bool(words & set(ontology.words.get("undoing", ()))) and not act.friendly
    if claim.modality not in ANSWERED or (claim.polarity == "affirmed" and not (refused and undone)):
        return None
    if refused:
        return "refusal"
    return "concession" if undone and claim.factual else None


def code_of(act: ActFile, claim: Claim, scheme: Scheme) -> str | None:
    """The code of the act, or the finer one that its words tell: "signed a treaty", "expelled the inspectors"."""
    words = words_of(claim)
    finer: str | None = next(
        (getattr(code, scheme) for code in act.finer_codes if not words.isdisjoint(code.words)),
        getattr(act, scheme),
    )
    return finer


def words_of(claim: Claim) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", claim.evidence.quote.lower()))


def speech_act(claim: Claim, act: ActFile) -> str | None:
    """The kind of saying that a claim without a deed is; None where it is none that the rule names."""
    if claim.modality == "demanded":
        return "demand"
    own = claim.speaker is not None and claim.speaker.speaks_for == claim.actor.id
    if claim.modality == "proposed" and not own:
        return "proposal"
    if claim.polarity == "negated":
        if claim.modality != "planned":
            return None
        return "refusal" if act.friendly else "commitment"
    if claim.modality == "threatened" or not act.friendly:
        return "threat"
    return "commitment"


def day_of(testimony: Testimony) -> str | None:
    """A deed has the day that the text gives it, words have that of their announcement or publication."""
    claim = testimony.claim
    dated = claim.when if claim.factual else claim.announced
    return (dated.start if dated else None) or testimony.document.published_at


def coded(testimony: Testimony, ontology: Ontology, scheme: Scheme) -> CodedEvent | None:
    """The event that a claim is under a scheme; None where the scheme has no event for it."""
    claim = testimony.claim
    act = ontology.acts.get(claim.act)
    own_code = code_of(act, claim, scheme) if act else None
    if act is None or own_code is None or claim.modality in HYPOTHETICAL:
        return None
    actor, recipient = side_of(claim.actor, claim, ontology), side_of(claim.recipient, claim, ontology)
    spoken = answer(claim, act, ontology)
    if spoken is None and claim.factual:
        event_type = own_code if claim.polarity == "affirmed" else None
    else:
        spoken = spoken or speech_act(claim, act)
        event_type = SPEECH_ACTS[scheme][spoken] if spoken else None
        if spoken in ("demand", "proposal"):
            actor, recipient = speaking_side(claim, ontology), actor
    if event_type is None or actor is None:
        return None
    if act.at_home or keeps_order(claim.actor, ontology):
        recipient = at_home(recipient, actor, ontology)
    return CodedEvent(
        document=testimony.document.id,
        event_type=event_type,
        context=CONTEXTS.get(act.axis),
        actor=actor,
        recipient=recipient,
        date=day_of(testimony),
    )


def events(record_source: Records, scheme: Scheme) -> dict[CodedEvent, list[str]]:
    """Every event with the ids of the claims of its report that bear it, in the order of the claims."""
    found: dict[CodedEvent, list[str]] = {}
    refused = rejected(record_source.judgements)
    for testimony in record_source.testimonies:
        event = coded(testimony, record_source.ontology, scheme)
        if event and testimony.claim.id not in refused:
            found.setdefault(event, []).append(testimony.claim.id)
    return found


def event_object(event: CodedEvent, claims: list[str]) -> dict[str, object]:
    recipient = event.recipient
    return {
        "document": {"id": event.document},
        "event_type": event.event_type,
        "mode": None,
        "context": event.context,
        "actor": {"id": event.actor.id, "name": event.actor.name},
        "recipient": {"id": recipient.id, "name": recipient.name} if recipient else None,
        "date": event.date,
        "claims": claims,
    }


def rows(found: Iterable[tuple[CodedEvent, list[str]]]) -> Iterator[list[object]]:
    for event, claims in found:
        target = [event.recipient.id, event.recipient.name] if event.recipient else [None, None]
        head = [event.document, event.event_type, None, event.context, event.actor.id, event.actor.name]
        yield [*head, *target, event.date, " ".join(claims)]


def exporter(scheme: Scheme) -> Exporter:
    def write(record_source: Records, out: TextIO) -> int:
        return write_lines(starmap(event_object, events(record_source, scheme).items()), out)

    def table(record_source: Records, out: TextIO) -> int:
        return write_table(COLUMNS, rows(events(record_source, scheme).items()), out)

    contents = f"events with {scheme.upper()} codes, one JSON object a line"
    return Exporter(name=scheme, contents=contents, write=write, table=table)


PLOVER = exporter("plover")
CAMEO = exporter("cameo")
