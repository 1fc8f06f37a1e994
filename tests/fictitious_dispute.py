"""A made-up dispute as records: nothing in it is a fact, and no reader, coder or fold has made it.

The reports, claims, cells and events stand in fictitious_dispute.yml; here is what they are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from statusquo.model import (
    Actor,
    Cell,
    Claim,
    Document,
    Event,
    Party,
    Publisher,
    Span,
    Speaker,
    Testimony,
    When,
    stable_id,
)
from statusquo.ontology import DATA, ActFile, Ontology, StatusFile
from statusquo.ontology.files import load_all
from statusquo.views.dossier import build
from statusquo.views.dossier_records import Dossier

COUNCIL = Actor(id="verania_council", name="Council of Verania", kind="authority")
AS_OF = "2025-03-01"
STATES = {
    "ARV": "Arvenia",
    "BLM": "Belmark",
    "CST": "Castoria",
    "DRV": "Dravia",
    "ELD": "Eldoria",
    "FNM": "Fenmark",
    "GRL": "Garland",
    "HVL": "Havelia",
    "IST": "Istoria",
}
OTHERS = {"harbour_league": "League of Harbours", "states": "international community"}
PUBLISHERS = {
    "Harbour Wire": "wire",
    "Foreign Ministry of Arvenia": "ministry",
    "Council Gazette": "party organ",
    "Open Column": "opinion",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """All that a dossier or an exporter is made from; `keys` finds a claim by its short key in the file."""

    documents: tuple[Document, ...]
    testimonies: tuple[Testimony, ...]
    cells: tuple[Cell, ...]
    events: tuple[Event, ...]
    ontology: Ontology
    keys: dict[str, Testimony]


def tell() -> Dispute:
    told = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    documents: list[Document] = []
    keys: dict[str, Testimony] = {}
    for number, report in enumerate(told["reports"], start=1):
        claims = report.pop("claims")
        document = document_of(number, **report)
        documents.append(document)
        keys |= {key: claimed(document, **claim) for key, claim in claims.items()}
    return Dispute(
        documents=tuple(documents),
        testimonies=tuple(keys.values()),
        cells=tuple(cell_of(keys, **cell) for cell in told["cells"]),
        events=tuple(event_of(keys, **event) for event in told["events"]),
        ontology=ontology_of(told["acts"]),
        keys=keys,
    )


def ontology_of(acts: dict[str, dict[str, Any]]) -> Ontology:
    actors = [COUNCIL, *(Actor(id=key, name=name, kind="state") for key, name in STATES.items())]
    return Ontology(
        acts={key: act_of(**act) for key, act in acts.items()},
        cues=(),
        words={"every_state": ("governments",)},
        boilerplate=(),
        statuses=load_all(DATA / "statuses", StatusFile),
        actors={actor.id: actor for actor in actors},
        publishers={},
        vocabulary=frozenset(),
        digest="000000000000",
    )


def act_of(*, moves: tuple[str, str] | None = None, **act: Any) -> ActFile:
    effects = [{"axis": moves[0], "subject": "recipient", "affirmed": moves[1]}] if moves else []
    return ActFile.model_validate(act | {"meaning": act["label"], "effects": effects})


def document_of(number: int, *, title: str, publisher: str, body: str, **more: Any) -> Document:
    text, published = f"{title}\n\n{body}", more.get("published")
    return Document(
        id=stable_id(text, publisher),
        text=text,
        title=title,
        publisher=Publisher(
            id=publisher.lower().replace(" ", "_"), name=publisher, kind=PUBLISHERS.get(publisher, "outlet")
        ),
        url=more.get("url", ""),
        path=f"reports/{number:02d}.txt",
        published_at=published,
        published_basis=more.get("basis", "metadata" if published else "none"),
        wire=more.get("wire"),
    )


def party(key: str, agent: str | None = None) -> Party:
    if key == COUNCIL.id:
        return Party(id=key, name=COUNCIL.name, kind="authority", agent=agent)
    if key in STATES:
        return Party(id=key, name=STATES[key], kind="state", agent=agent)
    return Party(id=key, name=OTHERS.get(key, key), kind="collective", agent=agent)


def claimed(
    document: Document,
    *,
    evidence: str,
    actor: str,
    act: str,
    recipient: str | None = COUNCIL.id,
    **more: Any,
) -> Testimony:
    """A claim of a report; its evidence must stand in the text, its sentence is found around it."""
    agent, when, chain = more.pop("agent", None), more.pop("when", None), more.pop("speaker", None)
    start = document.text.index(evidence)
    speaks_for = next((key for key, name in STATES.items() if chain and name in chain), None)
    claim = Claim(
        id=stable_id(document.id, start, act, actor),
        document=document.id,
        evidence=Span(start=start, end=start + len(evidence), quote=evidence),
        sentence=sentence_around(document.text, start),
        act=act,
        actor=party(actor, agent),
        recipient=party(recipient) if recipient else None,
        when=When(start=when, precision={4: "year", 7: "month"}.get(len(when), "day")) if when else None,
        speaker=Speaker(id=chain[0].lower(), name=chain[0], chain=tuple(chain), speaks_for=speaks_for)
        if chain
        else None,
        coder="by hand",
        **more,
    )
    return Testimony(claim=claim, document=document, recorded_at=f"{AS_OF}T09:00:00Z")


def sentence_around(text: str, at: int) -> Span:
    starts = [place + len(stop) for stop in (". ", "\n") if (place := text.rfind(stop, 0, at)) >= 0]
    ends = [place + 1 for stop in (". ", ".\n") if (place := text.find(stop, at)) >= 0]
    start, end = max([0, *starts]), min([*ends, len(text)])
    return Span(start=start, end=end, quote=text[start:end])


def ids(keys: dict[str, Testimony], chosen: list[str]) -> tuple[str, ...]:
    return tuple(keys[key].claim.id for key in chosen)


def cell_of(keys: dict[str, Testimony], *, claims: list[str], effective: str, **cell: Any) -> Cell:
    return Cell(
        subject=COUNCIL.id,
        since=cell.pop("since", None),
        effective=effective,
        until=None,
        reported_at=cell.pop("reported", effective),
        claims=ids(keys, claims),
        against=ids(keys, cell.pop("against", [])),
        rivals=tuple(cell.pop("rivals", ())),
        **cell,
    )


def event_of(
    keys: dict[str, Testimony], *, claims: list[str], origins: int = 1, denies: list[str] | None = None
) -> Event:
    first = keys[claims[0]].claim
    return Event(
        id=stable_id(*claims),
        act=first.act,
        actor=first.actor,
        recipient=first.recipient,
        when=first.when,
        supports=ids(keys, claims),
        denies=ids(keys, denies or []),
        origins=origins,
    )


DISPUTE = tell()


def dossier(
    *,
    cells: Sequence[Cell] = DISPUTE.cells,
    testimonies: Sequence[Testimony] = DISPUTE.testimonies,
    events: Sequence[Event] = DISPUTE.events,
    documents: Sequence[Document] = DISPUTE.documents,
    **more: Any,
) -> Dossier:
    """The council's dossier, from its own records or from those given in their stead."""
    return build(COUNCIL, cells, testimonies, events, documents, DISPUTE.ontology, AS_OF, AS_OF, **more)
