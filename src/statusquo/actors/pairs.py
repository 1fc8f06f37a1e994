"""Who is meant by "the two countries", "both leaders", "the pair": two whom the report has put side by side."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, tree
from .offices import may_be_called, title_of
from .spoken import BODIES, STATES, Spoken, Stretch, own_subjects

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

PAIR_NOUNS = grammar.words("pair_nouns")
PAIR = 2
BANDS = frozenset({"group", "authority"})
FAR = 5
"""Sentences within which the only two leaders are "the two leaders"; other pairs stand within two."""
FACING = frozenset({"with", "to", "against"})
PLACES = frozenset({"in", "at", "near"})
DEFINITE = ("the", "these", "those")
Heard = tuple[Stretch, Sequence[Spoken]]
"""A stretch of the report, and whom it speaks of before the phrase."""


def two_meant(head: Token, stretches: Sequence[Stretch], position: int, cast: Cast) -> tuple[Party, ...]:
    """Two that stood side by side, else the only two spoken of lately, for a phrase that `means_two`; the two persons, where "the
    pair" may be persons.

    Who alone acts in the clause in which the phrase is an object is neither ("A mediates between the two countries").
    """
    reach = FAR if tree.lemma(head) == "leader" else PAIR
    own = alone_acting(head, stretches[position])
    heard = []
    for back in range(position, max(position - reach - 1, -1), -1):
        before = [s for s in stretches[back].spoken if back < position or s.index < head.i]
        heard.append((stretches[back], [s for s in before if s.party.id not in own]))
    both = the_two(head, heard, cast) or their_states(head, heard, cast) or only_two_named(head, heard, cast)
    if tree.lemma(head) in cast.words["definite_states"] | cast.words["regions"]:
        both = tuple(replace(party, agent=None, in_person=False) for party in both)
    if both and may_be_others(head, both, stretches[max(position - FAR, 0) : position], cast):
        return tuple(replace(party, why="only likely", sure=False) for party in both)
    # "called on both neighbours": whoever is beside the one who calls
    others = tree.lemma(head) in cast.words["relations"]
    if (head.tag_ != "NN" or head.lower_ in PAIR_NOUNS) and not others:
        return both
    return tuple(replace(party, why="only likely", sure=False) for party in both)  # "neither country"


def the_two(head: Token, heard: Sequence[Heard], cast: Cast) -> tuple[Party, ...]:
    """Two who are told as what the phrase calls them, those of the last stretch of the report first."""
    bodies: dict[str, Party] = {}
    beside: tuple[Party, ...] = ()
    for stretch, spoken in heard:
        people = {s.party.id: s.party for s in spoken if s.party.in_person or s.party.kind == "person"}
        if people and head.lower_ in PAIR_NOUNS:
            return tuple(people.values()) if len(people) == PAIR else ()
        fitting = [s for s in spoken if is_one_of_two(s.party, head, cast, s.titles)]
        bodies = {s.party.id: s.party for s in fitting} | bodies
        beside = beside or side_by_side(fitting, stretch) or face_to_face(fitting, stretch)
        if len(bodies) >= PAIR:
            return tuple(bodies.values()) if len(bodies) == PAIR else beside
    return ()


def may_be_others(head: Token, both: Sequence[Party], stretches: Sequence[Stretch], cast: Cast) -> bool:
    """As in "Chad and Togo signed an accord. Chad recalled its envoy to Niger. The two sides ...": two others stood side by side before,
    and these two do not.
    """
    meant = {party.id for party in both}
    for stretch in reversed(stretches):
        fitting = [s for s in stretch.spoken if is_one_of_two(s.party, head, cast, s.titles)]
        together = {party.id for party in side_by_side(fitting, stretch)}
        if together:
            return together != meant
    return False


def their_states(head: Token, heard: Sequence[Heard], cast: Cast) -> tuple[Party, ...]:
    """As in "Chad and Niger agreed on a text. The two leaders will meet": the only two states spoken of, and nobody else who acts."""
    if tree.lemma(head) not in cast.words["heads_of_two"]:
        return ()
    spoken = [(stretch, s) for stretch, some in heard for s in some]
    if any(s.is_subject and s.party.kind not in STATES for _, s in spoken):
        return ()
    if not all(may_be_called(s.titles, title_of(head, cast)) for _, s in spoken):
        return ()  # whose presidents are told, their ministers are others
    states = {
        s.party.id: s.party for stretch, s in spoken if s.party.kind in STATES and not is_a_place(s, stretch)
    }
    return tuple(states.values()) if len(states) == PAIR else ()


def only_two_named(head: Token, heard: Sequence[Heard], cast: Cast) -> tuple[Party, ...]:
    """As in "The Chadian flag went up in Oslo as the two countries restored ties": the only two states that a sentence names."""
    if tree.lemma(head) not in cast.words["definite_states"]:
        return ()
    for stretch, _ in heard:
        states = {party.id: party for party in stretch.named(cast) if party.kind in STATES}
        if len(states) >= PAIR:
            two = tuple(
                replace(party, agent=None, in_person=False, why="only likely", sure=False)
                for party in states.values()
            )
            return two if len(two) == PAIR else ()
    return ()


def is_a_place(spoken: Spoken, stretch: Stretch) -> bool:
    """As in "met in Paris": a seat of government that tells where."""
    if spoken.party.why != "seat" or stretch.doc is None:
        return False
    return spoken.index > 0 and stretch.doc[spoken.index - 1].lower_ in PLACES


def alone_acting(head: Token, stretch: Stretch) -> frozenset[str]:
    """Who alone acts in the clause in which a phrase is an object; none where several do, who may be meant."""
    own = own_subjects(head)
    parties = frozenset(s.party.id for s in stretch.spoken if s.index in own)
    return parties if len(own) == 1 else frozenset()


def means_two(head: Token, cast: Cast) -> bool:
    """Whether a phrase speaks of two together: "the two sides", "both", "the pair", "the countries"."""
    word = head.lower_
    if word not in PAIR_NOUNS and tree.lemma(head) not in cast.words["pairs"]:
        return False
    before = {child.lower_ for child in head.children if child.i < head.i}
    if before & cast.words["telling_apart"] and not (
        "foreign" in before and tree.lemma(head) in cast.words["heads_of_two"]
    ):
        return False  # "the only two states to", "the other two countries"
    if word in PAIR_NOUNS:
        return "the" in before and not tree.children(head, "prep")
    if tree.children(head, "relcl", "acl", "appos"):
        return False
    if before & {"two", "both"}:
        return is_definite_pair(head, before)
    if before == {"neither"} and head.tag_ == "NN":
        return True
    bare = all(child.dep_ in {"det", "punct", "case"} for child in head.children)
    return head.tag_ == "NNS" and before == {"the"} and bare


def is_definite_pair(head: Token, before: Container[str]) -> bool:
    """Whether "two" are those told before: "the two ministers", "both men", "their two envoys". "Two ministers" are others, but for
    the "two sides" of reports without articles.
    """
    if "both" in before or any(word in before for word in DEFINITE) or tree.children(head, "poss"):
        return True
    return tree.lemma(head) == "side" and not tree.children(head, "prep", "amod", "compound")


def is_one_of_two(party: Party, head: Token, cast: Cast, titles: frozenset[str] = frozenset()) -> bool:
    """Whether a party can be one of "the two countries", "both men", "the two sides"; of "the two ministers" by its `titles`."""
    noun = tree.lemma(head)
    before = {child.lower_ for child in tree.children(head, "amod", "compound")}
    region = noun in cast.words["regions"] and noun not in cast.words["definite_states"]
    if region or before & cast.words["breakaway"]:
        return party.kind == "authority"
    if noun in cast.words["definite_states"]:
        return party.kind in STATES
    if noun in cast.words["bands"]:
        return party.kind in BANDS
    if noun in cast.words["office_holders"]:
        if not may_be_called(titles, title_of(head, cast)):
            return False
        by_office = party.agent is not None and noun in cast.words["organs"]
        return by_office or party.in_person or party.kind == "person"
    return party.kind in BODIES


def side_by_side(spoken: Sequence[Spoken], stretch: Stretch) -> tuple[Party, ...]:
    """Two that acted together, "A and B", or between whom it was, not the host of their talks; though others were spoken of as well."""
    acting = {s.party.id: s.party for s in spoken if s.is_subject}
    between = brought_together(spoken, stretch)
    if between and len(acting) == PAIR:
        return tuple(replace(party, why="only likely", sure=False) for party in between)
    return between or (tuple(acting.values()) if len(acting) == PAIR else ())


def brought_together(spoken: Sequence[Spoken], stretch: Stretch) -> tuple[Party, ...]:
    """As in "Kenya hosted talks between Sudan and Chad"."""
    doc = stretch.doc
    if doc is None or "between" not in doc.lowers:
        return ()
    both = {s.party.id: s.party for s in spoken if tree.lemma(doc[s.listed].head) == "between"}
    return tuple(both.values()) if len(both) == PAIR else ()


def face_to_face(spoken: Sequence[Spoken], stretch: Stretch) -> tuple[Party, ...]:
    """Two of whom one acted on the other last, among others: "A has been talking to B"."""
    doc = stretch.doc
    for actor in reversed([s for s in spoken if s.is_subject and doc is not None]):
        verb = tree.clause_verb(doc[actor.index]) if doc is not None else None
        others = {
            s.party.id: s.party
            for s in spoken
            if doc is not None and s.party.id != actor.party.id and is_acted_on(doc[s.listed], verb)
        }
        if len(others) == 1:
            return tuple(
                replace(party, why="only likely", sure=False) for party in (actor.party, *others.values())
            )
    return ()


def is_acted_on(word: Token, verb: Token | None) -> bool:
    """Whether a word is the object of a verb, or the other side in its clause: "with", "to", "against"."""
    if word.dep_ in {"dobj", "dative"}:
        return word.head == verb
    return word.dep_ == "pobj" and word.head.head == verb and tree.lemma(word.head) in FACING
