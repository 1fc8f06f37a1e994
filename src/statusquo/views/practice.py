"""States to which an axis does not apply: a note beside "not recognised", never a value and never a verdict."""

from __future__ import annotations

from functools import cache

from ..model import first_day, last_day
from ..ontology import Ontology


def practice_note(
    axis: str, value: str | None, subject: str, toward: str, on: str, ontology: Ontology
) -> str:
    """As in "recognises states, not governments, since 1980-04-28 (statement of ...; from general knowledge)"; empty where nothing is
    to be added to the value on the ISO day `on`.
    """
    status = ontology.statuses.get(axis)
    practices = status.practices if status else None
    known = practices.states.get(toward) if practices else None
    if practices is None or known is None or value not in {None, practices.beside}:
        return ""
    if (
        not is_government(subject, ontology)
        or last_day(known.since) > on
        or (known.until and first_day(known.until) < on)
    ):
        return ""
    basis = "" if known.verified else "; from general knowledge"
    return f"{practices.label}, since {known.since} ({known.source}{basis})"


@cache
def is_government(actor: str, ontology: Ontology) -> bool:
    """Whether it is or claims to be the government of a state that is not itself in question: it has a row of its own, and a country."""
    linked = [ontology.actors[one] for one in ontology.sharing(actor) if one in ontology.actors]
    claims = any(one.kind == "authority" and one.country for one in linked)
    return claims and not any(one.kind == "state" for one in linked)
