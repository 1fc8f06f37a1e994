"""Whose people are listed or sanctioned, where nothing names them but whose they are: "many of the group's commanders"."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from ..actors.matters import possessor
from ..actors.phrases import is_former
from ..actors.scene import THROUGH, Scene
from ..coders.reading import Reading
from ..model import Party
from ..model.changing import replace
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

BELONGING = "by those who belong to it"
PEOPLE_OF = grammar.words("people_of_a_body")
CIRCLES = grammar.words("governing_circles")
GOVERNING = grammar.words("first_organs") | CIRCLES
COUNTING = grammar.words("measures") | grammar.words("crowds") | grammar.words("counting_people")
BODIES = frozenset({"state", "authority", "group", "organisation"})
FIGHTING = frozenset({"group", "authority"})
FORMING = "form_government"
LISTING, SANCTION = "listing", "sanction"
OWN = frozenset({"its", "their"})
DEFINITE = frozenset({"the", "this", "that", "its", "their"})
ITS = frozenset({"it", "its"})


def each_person(named: tuple[Party, ...], words: Sequence[Token], scene: Scene) -> tuple[Party, ...]:
    """Of several who act for one state each: "removed A's president and B, its minister, from the list" are two."""
    if "conj" not in words[0].doc.relations:
        return named
    told = tuple(party for word in words for party in scene.persons(word))
    same = {party.id for party in told} == {party.id for party in named}
    return told if same and len(told) > len(named) else named


def under_sanctions(reading: Reading, taken: Container[str], scene: Scene) -> tuple[Party, ...]:
    """As in "B lifted its sanctions in May": those on whom the report is about; a person decides."""
    if scene.ontology.acts[reading.act].axis != LISTING or reading.unit.grade != "firm":
        return ()
    things = [noun for noun in tree.children(reading.trigger, "dobj") if tree.lemma(noun) == SANCTION]
    own = any(child.lower_ in OWN for noun in things for child in tree.children(noun, "poss"))
    return scene.topic(taken) if own else ()


def whose_people(
    words: Sequence[Token], named: Sequence[Party], reading: Reading, scene: Scene
) -> tuple[Party, ...]:
    """The body of which people are told that are named by nothing else; a person decides. Of a denial nothing: others of the body may
    well be listed; nor of a pardon for some of them.
    """
    act = scene.ontology.acts[reading.act]
    if act.against or not act.of_anyone or reading.factuality.polarity == "negated" or len(words) != 1:
        return ()
    people = counted(words[0])
    owner = owner_of(people, named, scene) if are_of_a_body(people) else None
    if owner is None or not (owner.sure or is_only_body(owner, people, scene)) or owner.kind not in BODIES:
        return ()
    return (replace(owner, agent=None, in_person=False, why=BELONGING, sure=False),)


def are_of_a_body(people: Token) -> bool:
    """Whether several are told who are of a body still, and none of them by name."""
    several = people.tag_ == "NNS" or tree.lemma(people) in CIRCLES
    known = several and tree.lemma(people) in PEOPLE_OF
    return known and not (is_former(people) or tree.children(people, "conj", "appos"))


def counted(word: Token) -> Token:
    """As in "many other of its | ministers", "two of the | generals", "some in its | leadership": the people who are counted."""
    if tree.lemma(word) not in COUNTING and word.tag_ != "CD":
        return word
    return tree.first([*tree.prepositional(word, "of"), *tree.prepositional(word, "in")]) or word


def owner_of(people: Token, named: Sequence[Party], scene: Scene) -> Party | None:
    """To whom they belong, unless their phrase names them itself ("Chadian generals", "members of the Duma")."""
    if len(named) == 1 and named[0].agent is not None:
        return named[0] if tree.children(people, "poss") and not named[0].in_person else None
    if len(named) > 1 or any(is_called(party) for party in named):
        return None
    whose = possessor(people) or tree.first(tree.prepositional(people, "of"))
    return scene.one(whose) or governing(whose, scene) if whose is not None else None


def is_called(party: Party) -> bool:
    """Whether there is a name within what somebody is called: "Chad's former ministers"."""
    through = party.why.startswith(THROUGH)
    return not through and (
        party.kind != "collective" or any(w[:1].isupper() for w in party.name.split()[1:])
    )


def governing(body: Token, scene: Scene) -> Party | None:
    """Whose "the cabinet" is: the one told to have formed it, else the one that the report is about."""
    told = {child.lower_ for child in tree.children(body, "det", "poss")}
    if (
        tree.lemma(body) not in GOVERNING
        or body.tag_ != "NN"
        or told.isdisjoint(DEFINITE)
        or tree.children(body, "amod", "compound")
    ):
        return None
    found = scene.deeds.doer(FORMING) or next(iter(scene.topic(())), None)
    return replace(found, sure=True) if found is not None else None


def is_only_body(owner: Party, people: Token, scene: Scene) -> bool:
    """Whether "its" can mean no other movement or government near it; of states two may be meant too often."""
    authority = scene.ontology.authority
    near = (party for named, _ in scene.discourse.lately(people, scene.cast) for party in named)
    others = (
        party for party in near if party.kind in FIGHTING and authority(party.id) != authority(owner.id)
    )
    return owner.kind in FIGHTING and not any(others)


def is_its_own(words: Sequence[Token]) -> bool:
    """As in "its president": whoever is told by whose he is."""
    return any(c.dep_ == "poss" and c.lower_ in ITS for word in words for c in word.children)
