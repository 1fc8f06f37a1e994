"""One report in, what the whole coder makes of it out, told in lines: "Serbia not recognise Kosovo, planned"."""

from __future__ import annotations

from dataclasses import replace

from statusquo import ontology, pipeline
from statusquo.model import Actor, Claim, Coding, Document, Publisher, Role, stable_id
from statusquo.ontology import Ontology

KNOWN = ontology.load()
PUBLISHED = "2024-05-15"  # a Wednesday

INVENTED = (
    Actor(
        id="VRN",
        name="Verania",
        kind="state",
        names=("Republic of Verania",),
        demonyms=("Veranian",),
        seats=("Port Lorn",),
    ),
    Actor(id="OST", name="Ostmark", kind="state", demonyms=("Ostmarker",), seats=("Hallen",)),
    Actor(id="KLM", name="Kalmia", kind="state", demonyms=("Kalmian",), seats=("Tessaly",)),
    Actor(id="BRD", name="Bordavia", kind="state", demonyms=("Bordavian",), seats=("Szoth",)),
    Actor(
        id="ashen-front",
        name="Ashen Front",
        kind="group",
        supported_names=("Front",),
        authority="ashen-front",
    ),
    Actor(id="ashen-cabinet", name="Ashen Cabinet", kind="authority", authority="ashen-front"),
    Actor(id="straits-league", name="Straits League", kind="organisation"),
    Actor(
        id="port-office", name="Office for Harbour Talks", kind="organisation", names=("OHT",), part_of="VRN"
    ),
    Actor(
        id="mira-tolen",
        name="Mira Tolen",
        kind="person",
        supported_names=("Tolen",),
        roles=(
            Role(code="foreign_minister", of="VRN", since="2020-01-10", until="2023-06-01"),
            Role(code="secretary_general", of="straits-league", since="2023-07-01"),
        ),
    ),
    Actor(
        id="jonas-brecht",
        name="Jonas Brecht",
        kind="person",
        supported_names=("Brecht",),
        roles=(Role(code="head_of_state", of="OST", since="2019-03-01"),),
    ),
    Actor(
        id="dara-venn",
        name="Dara Venn",
        kind="person",
        supported_names=("Venn",),
        roles=(Role(code="leader", of="ashen-front", since="2015"),),
    ),
)
WORLD: Ontology = replace(KNOWN, actors={**KNOWN.actors, **{actor.id: actor for actor in INVENTED}})
"""All that the coder knows, and some states, bodies and persons that exist nowhere."""


def coding(
    text: str,
    *,
    published: str | None = PUBLISHED,
    publisher: Publisher | None = None,
    title: str = "",
    world: Ontology = WORLD,
) -> Coding:
    document = Document(
        id=stable_id(text),
        text=text,
        title=title,
        publisher=publisher,
        published_at=published,
        published_basis="given" if published else "none",
    )
    return pipeline.code_document(document, world, pipeline.default_coders(world))


def claims(text: str, **report) -> tuple[Claim, ...]:
    return coding(text, **report).claims


def claim(text: str, act: str | None = None, **report) -> Claim:
    """The one claim of the report, or the one of that act."""
    found = [c for c in claims(text, **report) if act in {None, c.act}]
    assert len(found) == 1, f"{len(found)} claims: {[line(c) for c in found]}"
    return found[0]


def reads(text: str, act: str = "recognise") -> tuple[str, str]:
    """Polarity and modality of the one claim of that act."""
    found = claim(text, act)
    return found.polarity, found.modality


def line(claim: Claim) -> str:
    """Who does (not) what to whom, and the modality where it is not a fact."""
    words = [claim.actor.name, "not" if claim.polarity == "negated" else None, claim.act]
    words.append(claim.recipient.name if claim.recipient else None)
    told = " ".join(word for word in words if word)
    return told if claim.modality == "actual" else f"{told}, {claim.modality}"


def lines(text: str, *, of: str | None = None, firm: bool = False, **report) -> set[str]:
    """All claims of the report, or those of one act, or the firm ones."""
    found = claims(text, **report)
    return {line(c) for c in found if of in {None, c.act} and (not firm or c.grade == "firm")}
