"""Which of the actors of a reading did it to which of its recipients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..actors.phrases import text_of
from ..actors.scene import Scene
from ..coders.reading import Reading
from ..model import Party
from ..model.changing import replace
from ..ontology import Ontology
from ..ontology.loaded import plainly_named
from ..syntax import tree
from .parties import between, is_somebody

AMONG_THEM = "a body, which may only have decided"


def pair(
    actors: Sequence[Party], recipients: Sequence[Party], reading: Reading, scene: Scene
) -> list[tuple[Party, Party | None]]:
    """Distributes actors over recipients; a mutual act of a list pairs the first named with each other (rule 15)."""
    act = scene.ontology.acts[reading.act]
    if recipients:
        if (act.mutual or between(reading)) and set(actors) == set(recipients):
            return [(actors[0], other) for other in actors[1:]]  # "relations with each other"
        return [(a, r) for a in actors for r in recipients if a.id != r.id]
    if act.mutual and (reading.unit.needs_recipient or tells_somebody(reading, scene)):
        return []  # "A and B met an international delegation", "A and B visited a factory"
    if act.mutual and len(actors) == 1 and actors[0].kind == "collective":
        return [(actors[0], None)]  # "European foreign ministers met"
    if act.mutual and len(actors) == 1 and (body := of_its_people(actors[0], reading, scene.cast.words)):
        # "NATO leaders met"; "the union's ministers agreed on sanctions" may only have decided
        return [(replace(body, sure=False, why=AMONG_THEM) if act.takes_sides else body, None)]
    if act.mutual and not (reading.unit.unilateral and len(actors) == 1):
        return [(actors[0], other) for other in actors[1:]]
    return [(actor, None) for actor in actors] if reading.unit.recipient_optional else []


def tells_somebody(reading: Reading, scene: Scene) -> bool:
    words = scene.cast.words
    return any(is_somebody(token, words) for slot in reading.recipient for token in slot)


def of_its_people(actor: Party, reading: Reading, words: Mapping[str, frozenset[str]]) -> Party | None:
    """An organisation by those who act for it and make it up: "ministers of the league", "EU foreign ministers"."""
    if actor.kind != "organisation":
        return None
    known = words["office_holders"] | words["persons_in_office"]
    office = actor.agent.split()[-1].lower() if actor.agent else ""
    if office.endswith("s") and office.removesuffix("s") in known:
        return actor
    people = [
        word for slot in reading.actor for word in slot if word.tag_ == "NNS" and tree.lemma(word) in known
    ]
    return replace(actor, agent=actor.agent or text_of(people[0])) if people else None


def plainly_paired(
    pairs: Sequence[tuple[Party, Party | None]], ontology: Ontology
) -> list[tuple[Party, Party | None]]:
    """The pairs by names without epithets and verdicts; one that only such words name is no party."""
    found = []
    for actor, recipient in pairs:
        who = plainly_named(actor, ontology)
        whom = plainly_named(recipient, ontology) if recipient is not None else None
        if who.name and (whom is None or whom.name):
            found.append((who, whom))
    return found
