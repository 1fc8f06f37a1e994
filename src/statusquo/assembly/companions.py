"""Who does a declared deed together with its doer: "sanctioned it in coordination with Chad", "in a joint move with Chad and Niger"; and
to whom it is done together with another: "invited A along with B".
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from ..actors.collectives import OF_A_KIND
from ..actors.scene import Scene
from ..coders.reading import Reading
from ..model import Party
from ..model.changing import replace
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

CONCERT, JOINT = grammar.words("in_concert"), grammar.words("joint")
COMPANY = grammar.words("company")
WITH, INVITE = "with", "invite"
TO_SOMEBODY = frozenset({"contact", "listing"})
DONE_TO_THEM = "told beside the other, who may do it with him"
TOGETHER, ALONGSIDE, JOINTLY = "together", "alongside", "jointly"
INFINITIVES = frozenset({"xcomp", "advcl"})
SAID = frozenset({TOGETHER, ALONGSIDE, JOINTLY})
WITH_OTHERS = "told to act with it"
ACTING = frozenset({"state", "organisation", "authority"})


def companions(reading: Reading, actors: Sequence[Party], scene: Scene) -> tuple[Party, ...]:
    """Those who are told to act with the doers; a delivery or a withdrawal that was agreed with somebody is not his."""
    act, doc = scene.ontology.acts[reading.act], reading.trigger.doc
    unheard = doc.lemmas.isdisjoint(CONCERT) and doc.lowers.isdisjoint(SAID)
    if unheard or act.mutual or not act.by_declaration or not actors:
        return ()
    taken = {actor.id for actor in actors}
    found = (party for word in beside(reading.trigger) for party in scene.parties(word))
    others = {p.id: p for p in found if p.id not in taken and p.kind in ACTING and p.sure}
    return tuple(replace(party, why=WITH_OTHERS, sure=False) for party in others.values())


def beside(trigger: Token) -> Iterator[Token]:
    """The names behind "in coordination with", "jointly with" in the clause of the deed, and behind "together with" in front of it:
    in "sanctioned A together with B" B is sanctioned.
    """
    passive = tree.is_passive(trigger)
    above = [trigger.head] if trigger.tag_ == "VB" and trigger.dep_ in INFINITIVES else []
    for word in [word for verb in (trigger, *above) for word in tree.phrase(verb)]:
        in_front = word.i < trigger.i and not passive
        if word.lower_ == ALONGSIDE and in_front:
            yield from tree.children(word, "pobj")
        elif word.lower_ == JOINTLY or (word.lower_ == TOGETHER and in_front):
            yield from tree.prepositional(word, "with") or tree.prepositional(word.head, "with")
        elif tree.lemma(word) in CONCERT and word.dep_ == "pobj" and word.head.lower_ == "in":
            plain = tree.lemma(word) not in JOINT  # "in a move" alone tells of nobody else
            if plain or any(child.lower_ in JOINT for child in word.lefts):
                yield from tree.prepositional(word, "with")


def guests_beside(reading: Reading, taken: Container[str], scene: Scene) -> tuple[Party, ...]:
    """To whom else it is done: "invited A along with B", "hosted A alongside Kurdish envoys". Of states that are told so only an invitation
    tells that, for "sanctioned A together with Chad" has two who sanction; it stays a suggestion.
    """
    trigger = reading.trigger
    if trigger.pos_ != "VERB" or trigger.doc.lowers.isdisjoint(COMPANY):
        return ()
    act = scene.ontology.acts[reading.act]
    if act.axis not in TO_SOMEBODY or reading.unit.pos != "verb" or reading.factuality.polarity == "negated":
        return ()
    found: dict[str, Party] = {}
    for word in along_with(trigger):
        for party in scene.parties(word):
            may_do_it = party.kind == "state" and reading.act != INVITE
            anybody = party.kind == "collective" and party.why != OF_A_KIND  # "some members of the council"
            if not may_do_it and not anybody and scene.ontology.authority(party.id) not in taken:
                found[party.id] = replace(party, why=DONE_TO_THEM, sure=False)
    return tuple(found.values())


def along_with(verb: Token) -> Iterator[Token]:
    """Those behind "along with", "together with", "alongside", where that stands right behind to whom it is done."""
    hosts = (verb, *tree.children(verb, "dobj"))
    for preposition in (word for host in hosts for word in tree.children(host, "prep", "advmod")):
        before = preposition.doc[max(preposition.left_edge.i - 1, 0)]
        behind = before.i > verb.i and before.dep_ in {"dobj", "conj", "appos"}
        joined = any(word.lower_ in COMPANY for word in preposition.lefts)
        if not behind:
            continue
        if preposition.lower_ == ALONGSIDE or (preposition.lower_ == WITH and joined):
            yield from tree.children(preposition, "pobj")
        elif preposition.lower_ in COMPANY:
            yield from tree.prepositional(preposition, WITH)
