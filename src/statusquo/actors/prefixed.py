"""Who talk with one another where a prefix tells it: "intra-Libyan talks", "inter-Korean dialogue"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Party, slug
from ..ontology import Ontology

if TYPE_CHECKING:
    from ..syntax.words import Token

BETWEEN = "inter"
PAIR = 2
PARTIES = "parties"
AMONG_THEMSELVES = "told to talk with one another"


def among_themselves(people: Token, ontology: Ontology, *, sure: bool) -> tuple[Party, ...]:
    """The two states of a people of two states ("inter-Korean"), else its parties as one."""
    if people.doc[people.i - 2].lower_ == BETWEEN:
        behind = f" {people.text}"
        both = sorted(
            (a.id, a.name)
            for a in ontology.actors.values()
            if a.kind == "state" and any(d.endswith(behind) for d in a.demonyms)
        )
        if len(both) == PAIR:
            return tuple(
                Party(id=key, name=name, kind="state", why=AMONG_THEMSELVES, sure=sure) for key, name in both
            )
    name = f"{people.text} {PARTIES}"
    return (Party(id=slug(name), name=name, kind="collective", why=AMONG_THEMSELVES, sure=sure),)
