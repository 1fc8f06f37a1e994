"""Reports and claims for tests, told in one line: who is said to have done what to whom, by whom, when."""

from __future__ import annotations

from typing import Any

from statusquo.model import (
    Actor,
    Claim,
    Document,
    Party,
    Publisher,
    Role,
    Sentence,
    Span,
    Speaker,
    Testimony,
    When,
    stable_id,
)
from statusquo.ontology.files import load_all
from statusquo.ontology.load import DATA, Ontology
from statusquo.ontology.region_shapes import RegionFile
from statusquo.ontology.shapes import ActFile, StatusFile

STATUSES = load_all(DATA / "statuses", StatusFile)
MOVEMENT, GOVERNMENT = "movement", "movement-government"
STATES = {"AAA": "Aland", "BBB": "Borduria", "CCC": "Carpania"}

PARTIES = {
    **{code: Party(id=code, name=name, kind="state") for code, name in STATES.items()},
    MOVEMENT: Party(id=MOVEMENT, name="the Movement", kind="authority"),
    GOVERNMENT: Party(id=GOVERNMENT, name="the Movement's government", kind="authority"),
    "states": Party(id="states", name="states", kind="collective"),
    "governments": Party(id="other-governments", name="other governments", kind="collective"),
    "western-countries": Party(id="western-countries", name="Western countries", kind="collective"),
    "march-states": Party(id="march-states", name="March states", kind="collective"),
    "small-states": Party(id="small-march-states", name="small March states", kind="collective"),
    "league-members": Party(id="members-of-the-league", name="members of the League", kind="collective"),
    "somebody": Party(id="somebody", name="Somebody", kind="person"),
}


def act(axis: str, subject: str, **effect: Any) -> ActFile:
    effects = ({"axis": axis, "subject": subject, **effect},)
    return ActFile.model_validate({"axis": axis, "label": "does", "meaning": "does it", "effects": effects})


def both(one: ActFile, other: ActFile) -> ActFile:
    """One act with the effects of two."""
    return one.model_copy(update={"effects": (*one.effects, *other.effects)})


LEVELS = [
    {"words": ("ambassador",), "value": "ambassador_accepted"},
    {"words": ("chargé", "charge d'affaires"), "value": "charge_accepted"},
    {"words": ("as chargé",), "value": "charge_accepted", "clause": True},
]
MISSION = {"affirmed": "closed", "words": ("embassy", "mission"), "not_words": ("handed",)}

ONTOLOGY = Ontology(
    acts={
        "recognise": act("recognition", "recipient", affirmed="recognised", negated="none"),
        "derecognise": act("recognition", "recipient", affirmed="withdrawn"),
        "accept_envoy": act("mission_abroad", "recipient", affirmed="envoy_accepted", levels=LEVELS),
        "send_envoy": act("mission_in_capital", "recipient", affirmed="envoy_sent"),
        "close_mission": act("mission_abroad", "recipient", affirmed="closed"),
        "shut_mission": both(
            act("mission_in_capital", "recipient", whose="actor", **MISSION),
            act("mission_abroad", "recipient", whose="recipient", **MISSION),
        ),
        "delist": act(
            "listing",
            "recipient",
            affirmed="delisted",
            levels=[{"words": ("suspended",), "value": "ban_suspended"}],
        ),
        "sever_relations": act("relations", "recipient", affirmed="severed", negated="established"),
        "establish_relations": act("relations", "recipient", affirmed="established", negated="none"),
        "meet": act("contact", "recipient", affirmed="met", negated="none"),
    },
    cues=(),
    words={
        "quantifier_everybody": ("state", "states", "country", "countries"),
        "quantifier_everywhere": ("in the world",),
        "quantifier_standing": ("have", "has", "recognise"),
        "figure_at_least": ("at least",),
        "figure_about": ("about",),
        "figure_more_than": ("more than", "over"),
        "figure_up_to": ("up to",),
        "figure_fewer_than": ("fewer than",),
        "figure_or_more": ("or more",),
        "figure_between": ("between",),
        "numbers": ("two 2", "three 3", "twenty 20"),
        "quantifier_nearly": ("nearly", "not"),
        "circle_none": ("no", "none of the", "not a single", "any"),
        "circle_all": ("all", "all the", "every", "each of the"),
        "told_of_before": ("had",),
        "bounds_of_before": ("until", "before"),
        "circle_first": ("first",),
        "circle_only": ("only",),
        "circle_nouns": ("state", "states", "member", "members"),
        "circle_places": ("of", "in"),
        "circle_relatives": ("that",),
        "circle_limits": ("with", "of"),
        "circle_exceptions": ("except", "other than"),
    },
    boilerplate=(),
    statuses=STATUSES,
    actors={
        **{code: Actor(id=code, name=name, kind="state") for code, name in STATES.items()},
        "CCC": Actor(
            id="CCC", name="Carpania", kind="state", roles=(Role(code="member", of="league", since="2023"),)
        ),
        "BBB": Actor(id="BBB", name="Borduria", kind="state", demonyms=("Bordurian",), seats=("Bordgrad",)),
        MOVEMENT: Actor(
            id=MOVEMENT,
            name="the Movement",
            kind="authority",
            names=("Movement",),
            seats=("Movementville",),
            authority=MOVEMENT,
            roles=(Role(code="holds_capital", of="BBB", since="2021-08-15", until="2022"),),
        ),
        GOVERNMENT: Actor(
            id=GOVERNMENT, name="the Movement's government", kind="authority", authority=MOVEMENT
        ),
        "league": Actor(id="league", name="League", kind="organisation"),
    },
    publishers={},
    regions={"march": RegionFile(name="March", words=("March",), places=("March",), states=("AAA", "BBB"))},
    vocabulary=frozenset(),
    digest="told",
)


def report(
    text: str = "", *, published: str | None = "2024-05-15", publisher: str | None = "gazette", **more: Any
) -> Document:
    """A report; `publisher` is its id, and more of Publisher (owner, speaks_for, kind) may be given."""
    house = {key: more.pop(key) for key in ("owner", "speaks_for", "kind") if key in more}
    text = text or f"Report of {publisher} on {published}, {sorted(more.items())}."
    return Document(
        **{"id": stable_id(text), **more},
        text=text,
        publisher=Publisher(id=publisher, name=publisher.title(), **house) if publisher else None,
        published_at=published,
        published_basis="given" if published else "none",
    )


def told(
    actor: str,
    act: str,
    recipient: str | None = MOVEMENT,
    *,
    on: str | None = None,
    to: str | None = None,
    by: str | None = None,
    quote: str = "",
    document: Document | None = None,
    recorded: str = "2026-01-01T09:00:00Z",
    polarity: str = "affirmed",
    **more: Any,
) -> Testimony:
    """A claim in a report: `on` its date (`to` the end of an interval), `by` its speaker, `more` any field of Claim."""
    document = document or report()
    quote = quote or f"{actor} {act} {recipient}, says {document.id}."
    if actor == "states" and polarity == "negated":
        more.setdefault("quantifier", "none")
    claim: dict[str, Any] = {
        "document": document.id,
        "evidence": Span(start=0, end=len(quote), quote=quote),
        "sentence": Span(start=0, end=len(quote), quote=quote),
        "act": act,
        "actor": PARTIES[actor],
        "recipient": PARTIES[recipient] if recipient else None,
        "polarity": polarity,
        "speaker": Speaker(id=by, name=by.title(), chain=(by.title(),)) if by else None,
        "when": When(start=on, end=to, basis="interval" if to else "explicit") if on else None,
        **more,
    }
    claim_id = stable_id(sorted((key, str(value)) for key, value in claim.items()))
    return Testimony(claim=Claim(**{"id": claim_id, **claim}), document=document, recorded_at=recorded)


def sentence(document: Document) -> Sentence:
    return Sentence(
        document=document.id, index=0, span=Span(start=0, end=6, quote=document.text[:6]), gated=True
    )
