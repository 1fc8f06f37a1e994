"""How sure a claim is: polarity, modality, grade with its reason."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..actors.cast import UNKNOWN
from ..actors.collectives import ANY, OF_A_KIND, STATES
from ..actors.matters import TOPIC, Words, are_told_whole, is_told_whole, matter
from ..actors.officials import stands_among
from ..actors.oppositions import BY_CONTEXT
from ..actors.scene import OWN, THROUGH
from ..coders.reading import Reading
from ..model import UNNAMED, UNSURE, Grade, How, Modality, Party, Polarity, first_day
from ..ontology import ActFile
from ..syntax import grammar, lists, tree
from ..syntax.reduced import may_be_of_either
from ..text.dates import find_dates
from .ended import is_ended
from .governments import government_for_state
from .judged_things import is_called_a_thing
from .lesser_recognition import lesser
from .parties import HELD, NOT_NAMED, RECOGNITION, SEAT
from .place import Place
from .sport import is_on_sport, is_one_as_many
from .terms import is_for_a_time
from .vague_tellers import is_on_nobodys_word
from .who_is_recognised import told_by_a_nearer_verb

LINKS = frozenset({"prep", "agent", "dative", "conj", "appos", "compound", "nmod", "poss"})
"""Relations within the phrase of a party."""
ONLY_ONE = "only one fits"
ONLY_SUMMARISED = "from the page's own summary"
DEFINITE = "definite noun phrase"
"""What `why` says of a party that such a phrase takes up."""
ONLY_DEFINITE = f"{ONLY_ONE} ({DEFINITE})"
AROUND = grammar.words("around")
NO_LONGER = grammar.words("no_longer")
UNTIL = frozenset({"until", "till"})
DECISIONS = frozenset({"decision", "decisions"})
CONTACT = "contact"
NOT_YET_DONE = frozenset({"planned", "possible", "proposed", "promised", "threatened"})
"""Modalities that say too little of an act for which nobody is named."""
BETWEEN_STATES = frozenset({"recognition", "representation", "listing"})
"""Axes of acts that nobody does to the state that he governs or belongs to."""
UNRECOGNISED = frozenset({"person", "organisation"})
"""Kinds of those who are seldom recognised, and never by a noun such as "the council" alone."""
RULERS = frozenset({"authority", "group"})
ENVOYS = frozenset({"delegation", "ambassador"})
NAME = "name"
BEFORE_NAMES = frozenset({"compound", "nmod"})
RULING = frozenset({"government", "holds_capital"})

if TYPE_CHECKING:
    from ..syntax.words import Token


def modality_of(reading: Reading) -> Modality:
    """The modality of the sentence; where it has none, the unit's own ("pledge"). A condition ("must earn") always holds."""
    own, found = reading.unit.modality, reading.factuality.modality
    return own if found == "actual" or own == "conditional" else found


def polarity_of(reading: Reading) -> Polarity:
    """The polarity of the sentence; a unit that is negative itself ("lack") turns it."""
    found = reading.factuality.polarity
    if reading.unit.only_negated:
        return "affirmed"
    if reading.unit.polarity == "affirmed":
        return found
    return "negated" if found == "affirmed" else "affirmed"


def is_chamber(actor: Party, chambers: Collection[str]) -> bool:
    """Whether a parliament is told to act, whose vote is not its state's deed."""
    return stands_among(actor, chambers)


def speaks_for_no_state(actor: Party, place: Place) -> bool:
    """Whether a person in no office acts, a body that no file knows, or an organ of an organisation; an organ of a state is a party as its state."""
    known = place.scene.ontology.actors.get(actor.id)
    organ = actor.kind == "organisation" and known is not None and known.part_of is not None
    told = actor.kind == "provisional" and actor.sure
    return actor.kind == "person" or told or organ


def is_official(actor: Party, words: Mapping[str, Collection[str]]) -> bool:
    """Whether office holders act, or a delegation: "Japan's prime minister", "Peruvian officials", not "Japanese troops"."""
    office = actor.agent.split()[-1].lower() if actor.agent else ""
    if actor.in_person or HELD.search(actor.why):  # whoever holds the office on the day of the report
        return True
    known = words["office_holders"], words["persons_in_office"], ENVOYS
    return any(one in nouns for nouns in known for one in (office, office.removesuffix("s")))


def how_of(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> How:
    """What the claim was read from: the class that its grade can be counted by."""
    if place.sentence.kind == "headline":
        return "headline"
    if reading.unit.pos == "verb" and reading.trigger.pos_ not in {"VERB", "AUX"}:
        return "repaired parse"
    for party, slots in ((actor, reading.actor), (recipient, reading.recipient)):
        if party is None or not slots:
            continue
        for word in slots[0]:
            if not (stands_beside(word, reading) and names_itself(party, word, place)):
                return "distant argument"
    return "direct frame"


def stands_beside(word: Token, reading: Reading) -> bool:
    """Whether a party hangs from the trigger, its light verb or its object, with no clause between."""
    node = word.head
    if node is reading.trigger:
        return True
    frame = {reading.trigger, *reading.nouns, *tree.children(reading.trigger, "dobj", "nsubjpass", "prt")}
    if reading.unit.pos == "noun":
        frame.add(tree.clause_verb(reading.trigger))
    while node not in frame and node.dep_ in LINKS and node.head != node:
        node = node.head
    return node in frame


def names_itself(party: Party, word: Token, place: Place) -> bool:
    """Whether a party is named where it stands, and not by a sentence before."""
    return party.kind == "collective" or place.scene.cast.named(word) is not None


def is_taken_up(reading: Reading, recipient: Party | None, place: Place) -> bool:
    """Whether a recipient is surely the one spoken of last: "the group is banned by X", "the small group" only where no other can
    be meant; no recognition rests on that.
    """
    if recipient is None or DEFINITE not in recipient.why or is_granted(reading, place):
        return False
    if recipient.why.startswith(ONLY_ONE):
        return True
    return not any(tree.children(word, "amod") for slot in reading.recipient[:1] for word in slot)


def is_granted(reading: Reading, place: Place) -> bool:
    return place.scene.ontology.acts[reading.act].axis == RECOGNITION and happened(reading)


def is_around(recipient: Party) -> bool:
    """As in "sanctions against the president's circle": those around somebody are others than he."""
    return recipient.why.split()[-1].lower() in AROUND


def is_touched_through(reading: Reading, recipient: Party) -> bool:
    """Whether what is done to a thing is done to its owner; who spares his oil may still strike his banks."""
    return recipient.why.startswith(THROUGH) and polarity_of(reading) == "affirmed"


def is_denied_to_all(reading: Reading, recipient: Party | None) -> bool:
    """As in "will not recognise any government that takes power by force": under negation such governments are told whole."""
    told = recipient is not None and recipient.why == ANY and recipient.id != STATES.id
    return told and polarity_of(reading) == "negated"


def is_particular(actor: Party, axis: str) -> bool:
    """Whether a collective is as good as named: it has a name of its own, or its words tell which it is; no recognition rests on that."""
    told = actor.why in {OF_A_KIND, "name"} or actor.why.endswith(BY_CONTEXT)
    return axis != RECOGNITION and told


def is_whole(reading: Reading, recipient: Party, place: Place, told: Callable[[Token, Words], bool]) -> bool:
    """Whether a recipient without a name is told by nothing but the noun phrase that stands for it."""
    if recipient.why != TOPIC:
        return False
    words = place.scene.cast.words
    members = [m for slot in reading.recipient for word in slot for m in lists.conjuncts(word)]
    return any(told(member, words) for member in members if matter(member, words) == recipient)


def is_over(reading: Reading, published: str | None) -> bool:
    """As in "formerly recognised it", "recognised it until 2020": told of a time that was over when the report came out."""
    verb = reading.trigger
    if is_ended(verb):
        return True
    if any(tree.lemma(word) in NO_LONGER for word in tree.children(verb, "advmod")) and verb.dep_ != "advcl":
        return True
    if UNTIL.isdisjoint(verb.doc.lowers):
        return False
    phrases = (list(of.subtree) for of in tree.children(verb, "prep") if of.lower_ in UNTIL)
    ends = (date.when.end for words in phrases for date in find_dates(text_of(words), published, "future"))
    return any(end is not None and (published is None or first_day(end) <= published) for end in ends)


def is_decided(reading: Reading) -> bool:
    """As in "its decision to recognise Kosovo": recognition is done by being declared, so that it may be a plan or a fact then."""
    told = reading.factuality
    decided = told.modality == "planned" and told.polarity == "affirmed"
    return decided and not DECISIONS.isdisjoint(told.cues)


def is_lasting(reading: Reading, act: ActFile, place: Place) -> bool:
    """What is for a time has its own end told with it, and a visit that ended took place."""
    return act.axis != CONTACT and not is_for_a_time(reading.act, place.scene.ontology)


def text_of(words: Sequence[Token]) -> str:
    first, last = words[0], words[-1]
    return first.doc.text[first.idx : last.idx + len(last.text)]


def is_as_good_as_named(reading: Reading, recipient: Party, place: Place) -> bool:
    """Whether a recipient without a name of its own is known as surely as if it had one."""
    act = place.scene.ontology.acts[reading.act]
    own = recipient.why.startswith(OWN)
    return (
        (act.of_anyone and recipient.kind == "provisional")
        or (act.to_owner and (own or is_touched_through(reading, recipient)) and not is_around(recipient))
        or (act.takes_sides and (own or is_whole(reading, recipient, place, is_told_whole)))
        or (act.of_anyone and is_whole(reading, recipient, place, are_told_whole))
        or is_taken_up(reading, recipient, place)
        or is_denied_to_all(reading, recipient)
    )


def names_beside(reading: Reading, place: Place) -> str:
    """A party's name that has another's right before it, as no noun phrase has them: "sanctions on A B opposes"; empty without one."""
    for slots in (reading.actor, reading.recipient):
        for word in slots[0] if slots else ():
            if word.pos_ != "PROPN" or not word.children:
                continue
            before = place.doc.tokens[word.i - 1]
            if before.pos_ == "PROPN" and before.head is word and before.dep_ in BEFORE_NAMES:
                own, other = place.scene.cast.hit(word), place.scene.cast.hit(before)
                both = own is not None and other is not None and own.why == other.why == NAME
                if both and own is not None and other is not None and own.actor != other.actor:
                    return f"{before.text} {word.text}: two names side by side"
    return ""


def acts_at_home(actor: Party, recipient: Party | None, place: Place) -> bool:
    """Whether somebody governs a state, or did, or belongs to it: "the junta expelled the envoy of its own country", "the Chadian army
    sanctioned Chad"; a part of a state that governs itself may well do so ("Somaliland cut ties with Somalia").
    """
    actors = place.scene.ontology.actors
    known = actors.get(actor.id)
    whom = actors.get(recipient.id) if recipient is not None else None
    if known is None or whom is None or known.kind not in RULERS:
        return False
    governs = any(role.of == whom.id and role.code in RULING for role in known.roles)
    called = known.name.startswith((whom.name, *whom.demonyms))
    return governs or (known.country == whom.id and (called or known.kind == "group"))


def may_be_teams(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> bool:
    """As in "Italy met Spain", "the association sanctioned the club", in a report on sport."""
    if not (
        is_on_sport(place.document.text, place.scene.ontology)
        or (place.scene.ontology.acts[reading.act].axis == CONTACT and is_one_as_many(reading.trigger))
    ):
        return False
    body_on_state = actor.kind == "organisation" and recipient is not None and recipient.kind == "state"
    return not (actor.agent or (recipient is not None and recipient.agent) or body_on_state)


def grade_of(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> tuple[Grade, str]:
    """Firm only where unit, factuality and both parties are sure; else tentative, with the reason."""
    act = place.scene.ontology.acts[reading.act]
    doubts = [
        *doubts_of_act(reading, act, actor, place),
        *doubts_of_actor(reading, act, actor, place),
        *doubts_of_parties(reading, act, actor, recipient, place),
    ]
    if (
        happened(reading)
        and is_lasting(reading, act, place)
        and is_over(reading, place.document.published_at)
    ):
        doubts.append("it was so, and may be so no longer")
    if reading.unit.pos == "noun" and polarity_of(reading) == "negated" and is_ended(reading.trigger):
        doubts.append("its end is denied, perhaps")  # "denies lifting its sanctions"
    if doubts:
        return "tentative", "; ".join(doubts)
    cues = reading.factuality.cues
    told = f"; cues: {', '.join(cues)}" if cues else ""
    return "firm", f'"{reading.trigger.text}" with both parties named{told}'


def happened(reading: Reading) -> bool:
    return modality_of(reading) == "actual" and polarity_of(reading) == "affirmed"


def doubts_of_act(reading: Reading, act: ActFile, actor: Party, place: Place) -> Iterator[str]:
    if reading.grade == "tentative" and not is_firm_in_person(reading, actor, place):
        yield f'"{reading.trigger.text}" has other senses'
    if reading.unit.modality == "possible" and polarity_of(reading) == "negated":
        yield "not spoken of"  # "did not discuss sanctions on Chad" refuses none
    if reading.factuality.grade == "tentative":
        yield f"{UNSURE} ({', '.join(reading.factuality.cues)})"
    if reading.trigger.tag_ == "VBN" and may_be_of_either(reading.trigger):
        yield "may be said of either"  # "A condemned B, backed by C."
    if is_on_nobodys_word(reading):
        yield f"{UNNAMED} says so"
    if act.axis == RECOGNITION and is_decided(reading):
        yield "decided, and may have been done by deciding it"
    if place.sentence.kind == "summary":
        yield ONLY_SUMMARISED


def is_firm_in_person(reading: Reading, actor: Party, place: Place) -> bool:
    in_person = reading.unit.in_person and place.sentence.kind != "headline"
    return in_person and is_official(actor, place.scene.ontology.words)


def doubts_of_actor(reading: Reading, act: ActFile, actor: Party, place: Place) -> Iterator[str]:
    if actor.why == NOT_NAMED and reading.factuality.modality in NOT_YET_DONE:
        yield "nobody is named who would do it"
    if actor.kind == "collective" and happened(reading) and not is_particular(actor, act.axis):
        yield f"{actor.name}: {UNNAMED}"
    if actor.why == ONLY_DEFINITE:
        yield f"{actor.name}: {DEFINITE}"  # "the country" that acts may be that of a person spoken of
    if act.by_declaration and is_chamber(actor, place.scene.ontology.words["chambers"]):
        yield f"{actor.agent}: a chamber does not bind its state"
    if act.axis == RECOGNITION and happened(reading):
        if speaks_for_no_state(actor, place):
            yield f"{actor.name}: not told to speak for a state"
        if stands_among(actor, place.scene.ontology.words["bind_no_state"]):
            yield f"{actor.agent}: does not bind its state"


def does_not_rule(recipient: Party, place: Place) -> bool:
    """As in "recognised Kalmian farmers", "the Kalmian police": people of a kind, or a body, of whom nothing tells that they rule."""
    words = place.scene.ontology.words
    if recipient.why == OF_A_KIND:
        last = recipient.name.split()[-1].lower()
        ruling = words["counted_powers"], words["recognised_kinds"]
        if not any(one in nouns for nouns in ruling for one in (last, last.removesuffix("s"))):
            return True
    return stands_among(recipient, words["bind_no_state"])


def doubts_of_parties(
    reading: Reading, act: ActFile, actor: Party, recipient: Party | None, place: Place
) -> Iterator[str]:
    if beside := names_beside(reading, place):
        yield beside
    if act.axis in BETWEEN_STATES and acts_at_home(actor, recipient, place):
        yield f"{actor.name} would act on its own state"
    for party in (actor, recipient):
        if party is None or party.sure:
            continue
        if party is not recipient or not is_as_good_as_named(reading, party, place):
            yield f"{party.name}: {party.why}"
    if recipient is None and tree.children(reading.trigger, "xcomp") and act.mutual:
        yield "what was agreed is told by another act"
    yield from doubts_of_kind(reading, actor, recipient, place)
    if recipient is not None and act.axis == RECOGNITION:
        yield from doubts_of_the_recognised(reading, recipient, place)
        if happened(reading):
            yield from lesser(reading, actor, recipient, place)
    if recipient is not None and recipient.why == "collective":
        yield f"{recipient.name}: {UNNAMED}"


def doubts_of_kind(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> Iterator[str]:
    """Whether they may be teams, and what is judged a deed."""
    if is_called_a_thing(reading, place.scene.cast.words):
        yield "what is called so may be a deed"
    if may_be_teams(reading, actor, recipient, place):
        yield "a report on sport"


def doubts_of_the_recognised(reading: Reading, recipient: Party, place: Place) -> Iterator[str]:
    granted = happened(reading)
    if told_by_a_nearer_verb(reading, recipient, place):
        yield f"{recipient.name}: told by a nearer verb"
    if does_not_rule(recipient, place):
        yield f"{recipient.agent or recipient.name}: not told to rule"
    if granted and recipient.kind == "provisional" and recipient.sure:
        yield f"{recipient.name}: {UNKNOWN}"
    if granted and DEFINITE in recipient.why and recipient.kind in UNRECOGNISED:
        yield f"{recipient.name}: {DEFINITE}"  # "recognised the council", which may be another than the person spoken of last
    words = place.scene.cast.words
    if government := government_for_state(reading, recipient, polarity_of(reading), words):
        yield f"{recipient.name}: {government}, which no file knows"
    if granted and recipient.why == SEAT:
        yield f"{recipient.name}: told by the town where it sits"  # which may be recognised as a capital
