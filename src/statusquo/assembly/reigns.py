"""Times that are named and not dated: "during their first rule", where data tells on which days who ruled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Role, When
from ..ontology import Ontology
from ..syntax import tree
from ..text.calendars import numbered
from .place import Place
from .times import verbs_of

if TYPE_CHECKING:
    from ..syntax.words import Token


DURING = frozenset({"during", "throughout"})


def reign_of(reading: Reading, place: Place) -> When | None:
    """The days of the rule during which it happened; None where no file gives them."""
    if DURING.isdisjoint(place.doc.lowers):
        return None
    for verb in verbs_of(reading):
        for preposition in tree.children(verb, "prep"):
            for noun in tree.children(preposition, "pobj"):
                held = named_reign(noun, place) if preposition.lower_ in DURING else None
                if held is not None and held.until is not None:
                    text = place.doc[preposition.i : noun.i + 1].text
                    return When(
                        start=held.since, end=held.until, precision="interval", basis="interval", text=text
                    )
    return None


def named_reign(noun: Token, place: Place) -> Role | None:
    """Whose rule it is and the how manieth: "the Taliban's first rule", "their first stint in power"."""
    nth = [
        at for word in tree.children(noun, "amod") if (at := numbered("calendar_ordinals").get(word.lower_))
    ]
    owner = tree.children(noun, "poss")
    if tree.lemma(noun) not in place.scene.ontology.words["reigns"] or len(nth) != 1 or not owner:
        return None
    party = place.scene.one(owner[0])
    reigns = holdings(party.id, place.scene.ontology) if party is not None else ()
    return reigns[nth[0] - 1] if nth[0] <= len(reigns) else None


def holdings(actor: str, ontology: Ontology) -> tuple[Role, ...]:
    """When an authority held a capital in fact, oldest first (role `holds_capital` of data/actors)."""
    authority = ontology.authority(actor)
    held = {
        role
        for one in ontology.actors.values()
        if ontology.authority(one.id) == authority
        for role in one.roles
        if role.code == "holds_capital"
    }
    return tuple(sorted(held, key=lambda role: role.since or ""))
