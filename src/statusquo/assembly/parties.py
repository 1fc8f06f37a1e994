"""Who acts and on whom: the slots of a reading as parties, paired as the claims page says."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Mapping, Sequence, Sized
from itertools import pairwise
from typing import TYPE_CHECKING

from ..actors.collectives import ANY, takes_up
from ..actors.discourse import WE
from ..actors.matters import TOPIC, is_matter, matter
from ..actors.prefixed import among_themselves
from ..actors.scene import Scene
from ..actors.takeovers import IN_POWER
from ..coders.reading import Reading
from ..model import Party, slug
from ..model.changing import replace
from ..ontology import ActFile, Ontology
from ..syntax import grammar, lists, tree
from .answering import about, done_beside, told_of_alone
from .at_the_place import as_the_place, is_where_another_acts
from .companions import guests_beside
from .deeds import judged
from .whose_people import each_person, is_its_own, under_sanctions, whose_people

if TYPE_CHECKING:
    from ..syntax.words import Token

CROWDS = grammar.words("crowds")
ADDING = grammar.words("adding")
TRIPS = grammar.words("trips")
COMPASS = grammar.words("compass")
EXCHANGING = grammar.words("exchanging")
EACH_OTHER = "each from the other, as it seems"
"""Two who recall their envoys may do it both to a third; a person decides."""
HELD = re.compile(r"^(?!organ of ).+ on \d{4}-\d{2}-\d{2}$")
"""Why an office stands for the one person who held it on a day."""
NOT_NAMED = "agent not named"
RECOGNITION = "recognition"
CONTACT = "contact"
DIPLOMATIC = "representation"
SEAT = "seat"
"""What `why` says of a party that the town tells where it sits."""
PRONOUNS = frozenset({"it", "its"})
NO_PERSON = WE | PRONOUNS
"""Whoever is told so is the body, though somebody who speaks for it was named: "Mali's premier said that Chad had recognised it"."""
"""They stand for the one to whom the report has told that the act is done: "A recognised B. C does not recognise it"."""
UNDER = "under"
PREFIXED = ("prefixed",)
"""The slot of those who talk with one another: "intra-Libyan talks"."""
OF_ALL = grammar.words("of_all")
PAIR = 2
OTHER = frozenset({"other", "another"})
EACH = frozenset({("each", "other"), ("one", "another")})
ACTIVE = frozenset({"VBD", "VBZ", "VBP"})


def fits(party: Party | None, kinds: Sequence[str], ontology: Ontology) -> bool:
    """Whether a unit is for parties of this kind; a movement that has formed a government stands for it as well."""
    if not kinds or party is None or party.kind in kinds or party.kind == "provisional":
        return True
    return "authority" in kinds and ontology.governs(party.id)


def actors_of(reading: Reading, act: ActFile, scene: Scene) -> tuple[Party, ...]:
    for slot, words in enumerate(reading.actor):
        if reading.unit.actor == PREFIXED:
            # what happened tells only that some of them met
            asked = reading.factuality.modality != "actual"
            return among_themselves(words[0], scene.ontology, sure=asked)
        named = spread(words, scene, loose=False) or wielders(words, scene)
        if reading.factuality.polarity == "affirmed":
            named = tuple([party for party in named if party.why != ANY])
        if named:
            return as_the_place(named) if slot and is_where_another_acts(words, reading) else named
    if act.doer_understood and leaves_out_its_doer(reading, act):
        doer = scene.deeds.doer(reading.act)
        if doer is not None and adds_to_what_is_told(reading):
            doer = replace(doer, sure=True)
        return (doer,) if doer is not None else ()
    if act.by_anyone and (people := people_without_name(reading, scene)):
        return people
    factuality = reading.factuality
    happened = factuality.modality == "actual" and factuality.polarity == "affirmed"
    if (
        not reading.actor
        and act.default_actor
        and not happened
        and not does_it(reading.trigger, asked=factuality.asked)
        and (reading.unit.agentless or (factuality.asked and not act.takes_sides))
    ):
        name = act.default_actor
        return (Party(id=slug(name), name=name, kind="collective", why=NOT_NAMED),)
    return ()


def does_it(trigger: Token, *, asked: bool) -> bool:
    """Whether a verb stands in the active: then somebody does it, whom the parse has lost ("Chad, like others, scarcely ...")."""
    if trigger.pos_ != "VERB" or tree.children(trigger, "auxpass"):
        return False
    done = trigger.tag_ in ACTIVE or (trigger.tag_ == "VBN" and bool(tree.children(trigger, "dobj")))
    return done or (trigger.tag_ == "VBG" and not asked)


def people_without_name(reading: Reading, scene: Scene) -> tuple[Party, ...]:
    """Those who act though nothing else is said of them: "gunmen attacked", "supporters of the governor marched"."""
    words = scene.cast.words
    known = words["person_nouns"] | words["collectives"]
    doers = reading.actor[0] if reading.actor else ()
    bare = [
        head
        for head in map(gathered, [member for token in doers for member in lists.conjuncts(token)])
        if head.tag_ == "NNS" and tree.lemma(head) in known and not is_given(head)
    ]
    parties = (matter(head, words) for head in bare)
    return tuple(party for party in parties if party is not None)


def gathered(head: Token) -> Token:
    """Of whom a gathering consists: the students of "a group of students"."""
    within = tree.children(head, "prep") if tree.lemma(head) in CROWDS else []
    return next(
        (noun for of in within if of.lower_ == "of" for noun in tree.children(of, "pobj")),
        head,
    )


def is_given(head: Token) -> bool:
    """Whether a noun takes up somebody spoken of before: "the gunmen", "their supporters"."""
    return any(child.dep_ in {"det", "poss"} for child in head.children)


def wielders(words: Sequence[Token], scene: Scene) -> tuple[Party, ...]:
    """Whose weapon it is that acts: "Israeli helicopters shelled the town"."""
    weapons = [word for word in words if tree.lemma(word) in scene.cast.words["weapons"]]
    owners = (scene.cast.owner(weapon) for weapon in weapons)
    return tuple(owner for owner in owners if owner is not None)


def leaves_out_its_doer(reading: Reading, act: ActFile) -> bool:
    """As in "a bank was sanctioned", "the sanctions hit a bank", "has been under sanctions": a passive, the deed itself as the subject,
    or what somebody is under. Of who meets whom only a trip tells so: "the trip includes a stop in Chad".
    """
    trigger = reading.trigger
    deeds = {tree.lemma(subject) for subject in tree.children(trigger, *tree.SUBJECTS)}
    if act.axis == CONTACT:
        return bool(deeds & TRIPS)
    taken_up = trigger.dep_ == "acl" and trigger.head.pos_ == "PRON"  # "among those sanctioned is a bank"
    under = UNDER in reading.unit.particle and not is_of_all(reading)
    return bool(deeds & set(reading.unit.has) or tree.children(trigger, "auxpass")) or taken_up or under


def is_of_all(reading: Reading) -> bool:
    """As in "under international sanctions", which are those of no one state."""
    return any(tree.lemma(word) in OF_ALL for word in tree.phrase(reading.trigger))


def adds_to_what_is_told(reading: Reading) -> bool:
    """As in "the sanctions also hit a bank", "among those sanctioned is a bank": more of the same deed, by the same hand."""
    trigger = reading.trigger
    among = trigger.dep_ == "acl" and any(tree.lemma(node) == "among" for node in tree.ancestors(trigger))
    return among or any(child.lower_ in ADDING for child in tree.children(trigger, "advmod"))


def recipients_of(reading: Reading, actors: Sequence[Party], scene: Scene) -> tuple[Party, ...]:
    """The first slot that names somebody other than the actors."""
    if not OTHER.isdisjoint(reading.trigger.doc.lowers) and is_reciprocal(reading):
        return tuple(actors)  # "expelled each other's envoys": each does it to each other
    both = between(reading) if len(actors) > 1 else ()
    if both and set(actors) == set(spread(both, scene, loose=False)):
        return tuple(actors)
    authority = scene.ontology.authority
    taken = {authority(actor.id) for actor in actors}
    topics = bool(reading.unit.recipient_topic)
    first: list[Token] = []
    if topics and reading.recipient:
        first = [member for word in reading.recipient[0] for member in lists.conjuncts(word)]
    sided = topics and scene.ontology.acts[reading.act].takes_sides
    if sided and any(is_matter(member, scene.cast.words) for member in first):
        return sides(first, taken, reading, scene)
    others = first_named(reading, taken, scene)
    if others:
        by_it = sided and any(token.lower_ == "it" for token in reading.recipient[0])
        # "voted against it": the resolution as well as the body that put it
        return tuple(replace(party, sure=False) for party in others) if by_it else others
    if reading.unit.exchanged and len(taken) == PAIR and is_plural(reading) and not is_answer(reading):
        words = (reading.trigger, *tree.ancestors(reading.trigger))
        certain = any(tree.lemma(word) in EXCHANGING for word in words)
        return tuple(actors if certain else (replace(one, why=EACH_OTHER, sure=False) for one in actors))
    if isinstance(reading.unit.recipient_implied, str):
        won = scene.of_election(reading.unit.recipient_implied)
        return (
            (as_person(won, scene.ontology.acts[reading.act], scene.cast.words),) if won is not None else ()
        )
    left_out = recipient_left_out(reading, actors, taken, scene)
    if left_out is not None:
        return left_out
    if sided:
        return sides(first, taken, reading, scene)
    return unnamed(first, reading, scene) if topics else ()


def recipient_left_out(
    reading: Reading, actors: Sequence[Party], taken: Collection[str], scene: Scene
) -> tuple[Party, ...] | None:
    """To whom it is done where the sentence need not say so; None where it has to."""
    act = scene.ontology.acts[reading.act]
    by_others = is_understood(reading, act) and not is_of_two(reading, taken, scene)
    if reading.unit.recipient_implied and not reading.recipient:
        implied = scene.implied(reading.trigger, actors)
        return implied or (understood if by_others else told_of_alone)(reading, taken, scene)
    return understood(reading, taken, scene) if by_others else None


def is_of_two(reading: Reading, taken: Sized, scene: Scene) -> bool:
    """As in "A and B restored ties": with each other."""
    return scene.ontology.acts[reading.act].mutual and len(taken) > 1


def is_understood(reading: Reading, act: ActFile) -> bool:
    """Whether a sentence may leave out to whom the act is done; a noun tells an act only with both parties (rule 5)."""
    if not act.recipient_understood or reading.recipient or reading.unit.pos != "verb":
        return False
    return bool(reading.nouns) or act.recipient_understood != "with its object"


def understood(reading: Reading, taken: Collection[str], scene: Scene) -> tuple[Party, ...]:
    """To whom the report has told that the act is done; of a diplomatic one the one to whom another did such a deed right before, else the
    only one with whom such an act was told, else the only other state spoken of near it, else whom the report is about ("will reopen the embassy"), unless these are two.
    """
    if scene.ontology.acts[reading.act].axis != DIPLOMATIC:
        return scene.deeds.target(reading.act, taken) or under_sanctions(reading, taken, scene)
    if reading.unit.grade != "firm" or is_with_several(reading, scene.cast.words):
        return ()
    told = any(tree.children(noun, "relcl", "acl") for noun in reading.nouns)  # "a consulate that serves A"
    partner = scene.deeds.partners.only(taken)
    if not (told or partner) and (beside := done_beside(reading, taken, scene)) is not None:
        return beside
    near, topic = scene.only_other(reading.trigger, taken), partner or about(reading, taken, scene)
    if near:
        same = not topic or scene.ontology.authority(topic[0].id) == scene.ontology.authority(near[0].id)
        return near if same else ()
    return topic if reading.nouns else ()


def is_with_several(reading: Reading, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether the noun itself tells with whom ("ties between A and its youth"), or that it is more than one ("its embassies")."""
    of_two = any(tree.prepositional(noun, side) for noun in reading.nouns for side in ("between", "with"))
    return of_two or any(
        noun.tag_ == "NNS" and tree.lemma(noun) in words["missions_abroad"] for noun in reading.nouns
    )


def first_named(reading: Reading, taken: Container[str], scene: Scene) -> tuple[Party, ...]:
    """Whom the first slot names that names anybody else than the actors."""
    act, authority = scene.ontology.acts[reading.act], scene.ontology.authority
    for words in reading.recipient:
        event = reading.unit.recipient_topic == "event"
        named = spread(words, scene, loose=not event)
        if event:
            named = tuple(party for party in named if not is_told_as(party, reading.unit.object))
        first = words[0].lower_
        if first in NO_PERSON:
            named = tuple(replace(party, agent=None, in_person=False) for party in named)
        if first in PRONOUNS:
            named = as_told_before(named, scene.deeds.target(reading.act, taken))
        if act.performative and act.to_owner:
            named = judged(words, named, scene)
        if act.personal:
            own = taken if is_its_own(words) else ()  # "A accused B and sanctioned its president": that of B
            named = each_person(named, words, scene)
            strange = [party for party in named if authority(party.id) not in own]
            people = tuple(as_person(party, act, scene.cast.words) for party in strange)
            named = whose_people(words, strange, reading, scene) or people
        others = [p for p in named if authority(p.id) not in taken and not is_anybody(p, reading)]
        if act.axis == RECOGNITION:
            others = [party for party in others if not is_half_a_town(party, words)]
        if others:
            return (*others, *guests_beside(reading, taken, scene))
    besides = scene.besides(reading.recipient, taken)
    return tuple(as_person(party, act, scene.cast.words) for party in besides) if act.personal else besides


def is_told_as(party: Party, nouns: Container[str]) -> bool:
    """Whether a meeting was taken for an organ: "the Chadian congress"."""
    return party.agent is not None and party.agent.split()[-1].lower() in nouns


def is_half_a_town(party: Party, words: Sequence[Token]) -> bool:
    """As in "West Jerusalem": a part of the town where a government sits stands for no government."""
    return party.why == SEAT and any(c.lower_ in COMPASS for word in words for c in word.lefts)


def as_told_before(meant: tuple[Party, ...], target: tuple[Party, ...]) -> tuple[Party, ...]:
    """Whom "it" means: the one to whom the report has told that the act is done, rather than who was spoken of last."""
    if not target or {party.id for party in meant} == {party.id for party in target}:
        return meant
    return tuple(replace(party, why="pronoun") for party in target)


def is_anybody(party: Party, reading: Reading) -> bool:
    """As in "may recognise any state", "any Arab state": nobody in particular, but under negation all of them."""
    return party.why == ANY and party.sure and reading.factuality.polarity == "affirmed"


def unnamed(members: Sequence[Token], reading: Reading, scene: Scene) -> tuple[Party, ...]:
    """Recipients that have no name, by their noun phrases; none for a noun that takes up somebody named before."""
    if is_by_name(reading, scene):
        members = [member for member in members if not takes_up(member, scene.cast.words)]
    if reading.unit.recipient_topic == "people":
        members = [member for member in members if are_people(member, scene.cast.words)]
    topics = [matter(member, scene.cast.words) for member in members]
    return tuple(party for party in topics if party is not None)


def sides(
    members: Sequence[Token], others: Container[str], reading: Reading, scene: Scene
) -> tuple[Party, ...]:
    """What somebody takes sides on, each member of a list by itself; with a doubtful unit only what is a matter."""
    found = {party.id: party for member in members if (party := scene.side(member, others)) is not None}
    return tuple(p for p in found.values() if reading.unit.grade == "firm" or p.sure or p.why != TOPIC)


def is_by_name(reading: Reading, scene: Scene) -> bool:
    """Whether a word like "the group" names no recipient: those listed, sanctioned or met are somebody."""
    act = scene.ontology.acts[reading.act]
    return (act.personal and act.of_anyone) or reading.unit.recipient_topic == "people"


def is_plural(reading: Reading) -> bool:
    """Whether what is exchanged is more than one: "their embassies", "ambassadors"."""
    return any(noun.tag_ in {"NNS", "NNPS"} for noun in reading.nouns)


def is_answer(reading: Reading) -> bool:
    """Whether a clause before it tells what the act answers: "After A recognised B, C and D recalled their envoys", and not
    from each other.
    """
    return any(clause.i < reading.trigger.i for clause in tree.children(reading.trigger, "advcl"))


def is_somebody(noun: Token, words: Mapping[str, frozenset[str]]) -> bool:
    known = words["person_nouns"], words["organs"]
    return noun.pos_ in {"PRON", "PROPN"} or any(tree.lemma(noun) in nouns for nouns in known)


def are_people(noun: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a noun phrase speaks of several people, or of a body of them: "business leaders", "a trade delegation"."""
    known = words["person_nouns"] | words["organs"] | words["collectives"]
    return tree.lemma(noun) in known and (
        noun.tag_ == "NNS" or tree.lemma(noun) in words["definite_groups"] | {"delegation"}
    )


def is_reciprocal(reading: Reading) -> bool:
    """Whether a phrase speaks of "each other" or "one another"."""
    phrases = [[word.lower_ for word in token.subtree] for slot in reading.recipient for token in slot]
    return any(pair in EACH for words in phrases for pair in pairwise(words))


def between(reading: Reading) -> tuple[Token, ...]:
    """As in "the friendship between A and B": the words that tell both sides, of whom the first acts on the others."""
    first = reading.recipient[0] if reading.recipient else ()
    both = any(tree.lemma(token.head) == "between" for token in first)
    return first if both and first in reading.actor else ()


def as_person(party: Party, act: ActFile, words: Mapping[str, frozenset[str]]) -> Party:
    """Office holders as the persons: a sanction on a minister, on officials, is not one on the state.

    Whoever is told by the office alone ("the leader of Hamas") is nobody of whom the ledger has a row, unless files know who held it.
    """
    if party.agent is None or (act.axis == RECOGNITION and party.why.startswith(IN_POWER)):
        return party  # "recognised the military rulers": as a government, and not one by one
    office = party.agent.split()[-1]
    if party.in_person or (act.of_anyone and HELD.search(party.why)):
        return Party(id=slug(party.agent), name=party.agent, kind="person", why=party.why, sure=party.sure)
    if office.removesuffix("s") not in words["persons_in_office"] or not (
        act.of_anyone or office.endswith("s")
    ):
        return party
    own = office.endswith("s") or party.name in party.agent
    name = uncounted(party.agent, words) if own else f"{party.agent} of {party.name}"
    return Party(id=slug(name), name=name, kind="collective", why="collective", sure=party.sure)


def uncounted(name: str, words: Mapping[str, frozenset[str]]) -> str:
    """What people are called, without how many they are: "Two Chadian generals"."""
    first, _, rest = name.partition(" ")
    many = first.isdigit() or any(f"{first.lower()} {n}" in words["numbers"] for n in range(1, 21))
    return rest if rest and (many or first.lower() in words["quantities"]) else name


def spread(tokens: Sequence[Token], scene: Scene, *, loose: bool) -> tuple[Party, ...]:
    if len(tokens) == 1 and len(alone := scene.parties(tokens[0], loose=loose)) < PAIR:
        return alone
    parties = {p.id: p for token in tokens for p in scene.parties(token, loose=loose)}
    return tuple(parties.values())
