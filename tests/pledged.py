"""Pledges told in one line, and what an ontology must know to follow them: which act undoes which, and words for kinds."""

from dataclasses import replace
from typing import Any

from statusquo import pipeline
from statusquo.ledger.outcomes import Outcome
from statusquo.ledger.pledges import Pledge
from statusquo.model import Actor, Party, Testimony
from told import ONTOLOGY, PARTIES, act, report, told

FORM = act("governance", "recipient").model_copy(
    update={"effects": (), "qualifiers": (("inclusive", "broad-based"), ("interim",))}
)
SIDES = {"recognise": ("recognition of", False), "derecognise": ("recognition of", True), "accept_envoy": ("an envoy of", False),
         "meet": ("talks with", False), "aid": ("aid to", False), "stop_aid": ("aid to", True)}  # fmt: skip
ACTS = {**ONTOLOGY.acts, "form_government": FORM, "aid": act("aid", "recipient", affirmed="given"),
        "stop_aid": act("aid", "recipient", affirmed="none"),
        "demand": FORM.model_copy(update={"qualifiers": (), "unless_told": True})}  # fmt: skip
WORLD = replace(
    ONTOLOGY,
    acts={
        key: one.model_copy(update={"matter": SIDES[key][0], "against": SIDES[key][1]})
        if key in SIDES
        else one
        for key, one in ACTS.items()
    },
    words={
        "promise_breaking": ("reneged on", "broke"),
        "promises": ("promise",),
        "refusals": ("refused",),
        "staged": ("stages",),
        "every_state": ("states", "governments"),
        "every_state_before": ("all", "other"),
        "venue_before": ("in", "to", "visit", "visited"),
        "hosting": ("hosted",),
        "no_venues": ("june",),
    },
    actors={
        **ONTOLOGY.actors,
        "DDD": Actor(id="DDD", name="Dravia", kind="state", part_of="league"),
        "league": Actor(id="league", name="the League", kind="organisation"),
    },
)
PARTIES |= {
    "league": Party(id="league", name="the League", kind="organisation"),
    "DDD": Party(id="DDD", name="Dravia", kind="state"),
}
EVER = "2030-12-31"


def say(
    actor: str, act: str, *rest: Any, day: str = "2024-05-01", publisher: str = "gazette", **more: Any
) -> Testimony:
    """A claim in a report of its own, published on a day; `modality` and the rest as `told` takes them."""
    document = report(
        f"{publisher} {day} {actor} {act} {rest} {sorted(map(str, more.items()))}",
        published=day,
        publisher=publisher,
    )
    return told(actor, act, *rest, document=document, **more)


def book(*claims: Testimony, on: str = EVER) -> list[tuple[Pledge, Outcome]]:
    """The pledges of some claims with what became of them."""
    return list(pipeline.pledges(claims, pipeline.sound(claims, frozenset(), {}), on, WORLD))


def became(*claims: Testimony, on: str = EVER) -> Outcome:
    """What became of the one pledge of some claims."""
    [(_, outcome)] = book(*claims, on=on)
    return outcome
