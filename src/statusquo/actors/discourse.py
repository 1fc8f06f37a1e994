"""Who is meant by "it", "they", "the group", and by nothing at all: what was spoken of last and fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..model import Party, Sentence
from ..ontology import Ontology
from ..syntax import grammar, tree
from .cast import Cast
from .collectives import collective
from .offices import Offices

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

HE = frozenset({"he", "she", "him", "her", "his"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "their", "them", "both"})
LISTS = frozenset({"they", "them", "both"})
WE = frozenset({"we", "our", "us"})
STATES = frozenset({"state", "authority"})
BODIES = frozenset({"state", "authority", "organisation", "group"})
NAMED_BODIES = frozenset({"authority", "organisation", "group", "provisional"})
MANY = frozenset({"group", "authority", "collective", "organisation"})
DEFINITE = {
    "definite_states": {"state", "authority"},
    "definite_groups": {"group", "authority"},
    "definite_organisations": {"organisation"},
    "definite_territories": {"authority"},
}
COMPASS = grammar.words("compass")
SHOWING_PERSONS = ("titles", "organs", "person_nouns", "office_holders")
PAIR_NOUNS = grammar.words("pair_nouns")
PAIR = 2
MAX_DISTANCE = 3
"""Sentences; beyond it a pronoun is left unresolved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A party that a sentence named, where, and whether as its subject."""

    index: int
    party: Party
    is_subject: bool
    within: bool = False
    """Whether it only tells where several others are: "companies in Chad", whom "they" means."""
    listed: int
    """Where the list stands of which it is a member; its own place where there is none."""


def list_head(token: Token) -> Token:
    """The first member of the list in which a name stands: "A" for "C" in "countries like A, B and C" too."""
    while token.dep_ in {"conj", "appos"} and token.head.pos_ in {"PROPN", "NOUN"}:
        token = token.head
    if token.dep_ == "pobj" and tree.lemma(token.head) in {"like", "as", "including"}:
        return token.head.head
    return token


def is_where_others_are(name: Token, cast: Cast) -> bool:
    """As in "companies in Chad": the place of several."""
    place = name.dep_ == "pobj" and tree.lemma(name.head) in cast.words["places_in"]
    return place and "NNS" in {name.head.head.tag_, name.doc[max(name.head.i - 1, 0)].tag_}


def acts_through_many(party: Party) -> bool:
    """Whether those who acted for it are several: "officials", "Israeli troops"."""
    return party.agent is not None and not party.in_person and party.agent.endswith("s")


def own_subjects(head: Token) -> set[int]:
    """Who acts in the clause in which a word is an object: it cannot mean them ("A and B met the country")."""
    if head.dep_ not in {"dobj", "pobj", "dative"}:
        return set()
    verb, deed = tree.clause_verb(head), head.head.head
    owners = tree.children(deed, "poss") if head.dep_ == "pobj" and deed.pos_ == "NOUN" else []
    doers = [owner for owner in owners if owner.pos_ != "PRON"]  # "A's visit to the country"
    if not doers and verb.pos_ in {"VERB", "AUX"}:
        doers = tree.children(verb, *tree.PASSIVE_SUBJECTS) or tree.subject(verb)
    return {member.i for token in doers for member in tree.conjuncts(token)}


def is_anaphoric(head: Token, cast: Cast) -> bool:
    """Whether a definite noun phrase takes up somebody spoken of ("the small, rich nation"), and tells nobody apart from
    others ("the other country", "the country that signed", "the Kurdish group").
    """
    if not any(child.text.lower() in {"the", "this", "that"} for child in head.children):
        return False
    for child in head.children:
        if child.dep_ in {"amod", "compound", "nmod"} and tells_apart(child, head, cast):
            return False
        if child.dep_ in {"prep", "acl", "nummod", "poss"}:
            return False
        if child.dep_ == "relcl" and not child.doc[child.left_edge.i - 1].is_punct:
            return False
    return True


def tells_apart(modifier: Token, head: Token, cast: Cast) -> bool:
    """Whether a modifier picks one of several; of a state its part of the world does not: "the Pacific nation"."""
    word = modifier.text.lower()
    if word in cast.words["telling_apart"] or cast.hit(modifier):
        return True
    of_the_world = (
        word in cast.words["parts_of_the_world"] and tree.lemma(head) in cast.words["definite_states"]
    )
    return modifier.text[:1].isupper() and not of_the_world


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A sentence, or what lies unread between two, with whom it speaks of; `index` is that of its (last) sentence."""

    index: int
    spoken: list[Spoken]
    doc: Doc | None = None

    def named(self, cast: Cast) -> list[Party]:
        """All known names, those of modifiers too."""
        if self.doc is None:
            return [one.party for one in self.spoken]
        return [cast.party_of(hit) for hit in cast.hits(self.doc)]


def means_two(head: Token, cast: Cast) -> bool:
    """Whether a phrase speaks of two together: "the two sides", "both", "the pair", "the countries"."""
    before = {child.text.lower() for child in head.children if child.i < head.i}
    word = head.text.lower()
    if word in PAIR_NOUNS:
        return "the" in before and not tree.children(head, "prep")
    if "only" in before or tree.lemma(head) not in cast.words["pairs"]:
        return False
    if tree.children(head, "relcl", "acl", "appos"):
        return False
    if before & {"two", "both"}:
        return True
    bare = all(child.dep_ in {"det", "punct", "case"} for child in head.children)
    return head.tag_ == "NNS" and before == {"the"} and bare


def is_one_of_two(party: Party, head: Token, cast: Cast) -> bool:
    """Whether a party can be one of "the two countries", "both men", "the two sides"."""
    noun = tree.lemma(head)
    if noun in cast.words["definite_states"]:
        return party.kind in STATES
    if noun in cast.words["bands"]:
        return party.kind in DEFINITE["definite_groups"]
    if noun in cast.words["office_holders"]:
        return party.in_person or party.kind == "person"
    return party.kind in BODIES


def side_by_side(spoken: Sequence[Spoken]) -> tuple[Party, ...]:
    """Two that acted together: "A and B", though others were spoken of as well."""
    together = {s.party.id: s.party for s in spoken if s.is_subject}
    return tuple(together.values()) if len(together) == PAIR else ()


def is_shown_a_person(token: Token, cast: Cast) -> bool:
    """Whether the words around an unknown name show that it is somebody's: "Mr Mensah", "the banker, Dana Mensah", "Mensah said"."""
    words = cast.words
    beside = tree.children(token, "compound", "appos")
    if token.dep_ == "appos":
        beside.append(token.head)
    told = {name for word in beside for name in (tree.lemma(word), word.text.lower().rstrip("."))}
    if any(not told.isdisjoint(words[name]) for name in SHOWING_PERSONS):
        return True
    full = (
        len(cast.name_of(token).split()) > 1
        and not {w.lower() for w in cast.name_of(token).split()} & words["name_heads"]
    )
    return full and token.dep_ == "nsubj" and tree.lemma(token.head) in words["said"]


def is_in_full(party: Party) -> bool:
    """Whether a name has two words or more, so that the last may stand for it from then on."""
    return party.kind in {"person", "provisional", "organisation", "group"} and " " in party.name


class Discourse:
    """The parties of one report in the order in which it speaks of them."""

    def __init__(self, ontology: Ontology) -> None:
        self._offices = Offices(ontology)
        self._people: set[str] = set()
        self._stretches: list[Stretch] = []
        self._position: dict[int, int] = {}
        self._heard_to = 0

    def hear(self, sentence: Sentence, doc: Doc, cast: Cast) -> None:
        """Adds all that a sentence names, and introduces its persons to the cast; of the text before it, the known names."""
        self._overhear(sentence, cast)
        spoken: list[Spoken] = []
        self._position[id(doc)] = len(self._stretches)
        self._stretches.append(Stretch(index=sentence.index, spoken=spoken, doc=doc))
        for token in doc:
            if token.pos_ not in tree.NOMINAL or token.dep_ in {"compound", "amod", "nmod"}:
                continue
            first = list_head(token)
            is_subject = first.dep_ in tree.ANY_SUBJECTS
            party = cast.named(token) or (self._taken_up(token, cast) if is_subject else None)
            if party is None and is_subject:
                party = (
                    collective(token, cast.words)
                    if tree.lemma(token) in cast.words["counted_powers"]
                    else None
                )
            if party is None:
                continue
            if token.pos_ == "PROPN" and (party.agent or is_in_full(party)):
                cast.introduce(token, party)
            if party.kind == "provisional" and is_shown_a_person(token, cast):
                self._people.add(party.id)
            self._offices.hear(token, party, cast, len(self._stretches) - 1, is_subject=is_subject)
            within = is_where_others_are(first, cast)
            spoken += [
                Spoken(index=token.i, party=one, is_subject=is_subject, within=within, listed=first.i)
                for one in cast.joint_owners(token) or [party]
            ]

    def _overhear(self, sentence: Sentence, cast: Cast) -> None:
        """The known names of what was not read between the last sentence and this one."""
        named = cast.between(self._heard_to, sentence.span.start)
        self._heard_to = sentence.span.end
        if named:
            heard = [Spoken(index=-1, party=party, is_subject=False, listed=-1) for party in named]
            self._stretches.append(Stretch(index=sentence.index - 1, spoken=heard))

    def pair(self, head: Token, cast: Cast) -> tuple[Party, ...]:
        """The two bodies that "the two countries", "both", "the pair" or a bare "the sides" means: two that stood side by
        side, else the only two spoken of lately.
        """
        position = self._position.get(id(head.doc))
        if position is None or not means_two(head, cast):
            return ()
        bodies: dict[str, Party] = {}
        beside: tuple[Party, ...] = ()
        for back in range(position, max(position - PAIR - 1, -1), -1):
            spoken = self._stretches[back].spoken
            heard = [s for s in spoken if back < position or s.index < head.i]
            fitting = [s for s in heard if is_one_of_two(s.party, head, cast)]
            bodies = {s.party.id: s.party for s in fitting} | bodies
            beside = beside or side_by_side(fitting)
            if len(bodies) >= PAIR:
                return tuple(bodies.values()) if len(bodies) == PAIR else beside
        return ()

    def listed(self, head: Token) -> tuple[Party, ...]:
        """The whole list that "they" or "these countries" takes up: the list of two or more that was last a subject."""
        these = any(c.text.lower() in {"these", "those"} for c in head.children)
        position = self._position.get(id(head.doc))
        if position is None or not (head.text.lower() in LISTS or (these and head.tag_ == "NNS")):
            return ()
        for back in range(position, max(position - 2, -1), -1):
            spoken = [
                s
                for s in self._stretches[back].spoken
                if s.is_subject
                and (back < position or s.index < head.i)
                and not (these and s.party.kind == "collective")
            ]
            lists = {s.listed for s in spoken if sum(t.listed == s.listed for t in spoken) > 1}
            if lists:
                return tuple(s.party for s in spoken if s.listed == max(lists))
            if spoken and not these:
                return ()
        return ()

    def referred(self, head: Token, cast: Cast) -> Party | None:
        """The party that a pronoun or a definite noun phrase stands for, or None."""
        word = head.text.lower()
        if word in WE:
            return cast.publisher()
        if word in HE:
            return self._last(
                head,
                lambda p: p.agent is not None or p.kind == "person" or p.id in self._people,
                "pronoun",
            )
        if word in IT:
            return self._last(head, lambda p: p.kind in BODIES, "pronoun")
        if word in THEY:
            party = self._last(
                head, lambda p: p.kind in MANY or acts_through_many(p), "pronoun", without_places=True
            )
            # "them" is the body, not who speaks for it
            return replace(party, agent=None, in_person=False) if party and party.in_person else party
        anaphoric = is_anaphoric(head, cast)
        if anaphoric and (party := self._short(head, cast) or self._half(head)) is not None:
            return party
        kinds = self._kinds_of(head, cast)
        if kinds and (owner := self._own_state(head, cast)) is not None:
            return owner
        if kinds and anaphoric:
            place = head.lower_ in cast.words["definite_territories"]
            rulers = cast.words["rulers"] if place else frozenset()
            party = self._last(
                head,
                lambda p: p.kind in kinds and p.name.split()[-1].lower() not in rulers,
                "definite noun phrase",
            )
            if party is None:
                return None
            described = bool(tree.children(head, "amod", "compound"))  # "the small nation" may be another one
            return replace(party, sure=(party.sure or self._is_only_one(party, kinds)) and not described)
        if anaphoric:
            return self._offices.referred(head, cast, self._position.get(id(head.doc), 0), MAX_DISTANCE)
        return None

    def _short(self, head: Token, cast: Cast) -> Party | None:
        """As in "the council" after "the Kalmian Transitional Council": the one body spoken of lately with that word in its name."""
        word, position = head.text.lower(), self._position.get(id(head.doc))
        if position is None or word not in cast.words["name_heads"]:
            return None
        near = self._stretches[max(position - MAX_DISTANCE, 0) : position + 1]
        spoken = [
            s.party for one in near for s in one.spoken if s.party.kind in NAMED_BODIES and not s.party.agent
        ]
        named = {party.id: party for party in spoken if word in party.name.lower().split()[1:]}
        if len(named) != 1:
            return None
        (party,) = named.values()
        return replace(party, why=f"short for {party.name}")

    def _half(self, head: Token) -> Party | None:
        """As in "the North" after "North Korea": the one state spoken of whose name begins so."""
        if head.tag_ != "NNP" or head.lower_ not in COMPASS:
            return None
        spoken = (s.party for one in self._stretches for s in one.spoken if s.party.kind in STATES)
        named = {party.id: party for party in spoken if party.name.split()[0] == head.text}
        if len(named) != 1:
            return None
        (party,) = named.values()
        return replace(party, agent=None, in_person=False, why=f"short for {party.name}")

    def _own_state(self, head: Token, cast: Cast) -> Party | None:
        """As in "she said that her country would": the state for which the one spoken of acts."""
        whose = tree.first(tree.children(head, "poss"))
        if whose is None or whose.text.lower() not in HE or "state" not in self._kinds_of(head, cast):
            return None
        party = self.referred(whose, cast)
        return party if party is not None and party.kind in STATES else None

    def _taken_up(self, head: Token, cast: Cast) -> Party | None:
        """One party that a subject speaks of again, which so stays the one spoken of last."""
        return None if head.text.lower() in WE | THEY else self.referred(head, cast)

    def _is_only_one(self, party: Party, kinds: frozenset[str]) -> bool:
        """Whether the report has spoken of no other party of these kinds."""
        return all(
            s.party.id == party.id
            for stretch in self._stretches
            for s in stretch.spoken
            if s.party.kind in kinds
        )

    @staticmethod
    def _kinds_of(head: Token, cast: Cast) -> frozenset[str]:
        if head.tag_ != "NN":
            return frozenset()
        noun = tree.lemma(head)
        apart = {child.text.lower() for child in tree.children(head, "amod", "compound")}
        if apart & cast.words["breakaway"] and noun in cast.words["breakaway_places"]:
            return frozenset({"authority"})
        found = [kinds for name, kinds in DEFINITE.items() if noun in cast.words[name]]
        return frozenset().union(*found)

    def _last(
        self, head: Token, fits: Callable[[Party], bool], why: str, *, without_places: bool = False
    ) -> Party | None:
        """The subject spoken of last that fits; in the same sentence first, then in those before."""
        position = self._position.get(id(head.doc))
        if position is None:
            return None
        index = self._stretches[position].index
        own = own_subjects(head)
        for back in range(position, -1, -1):
            stretch = self._stretches[back]
            if index - stretch.index > MAX_DISTANCE:
                break
            heard = stretch.spoken
            if back == position:
                heard = [s for s in heard if s.index < head.i and s.index not in own]
            if without_places:
                heard = [s for s in heard if not s.within]
            fitting = [s for s in heard if fits(s.party) and (s.is_subject or s.party.kind != "provisional")]
            if fitting:
                sure = len({s.party.id for s in fitting}) == 1 and all(s.party.sure for s in fitting)
                subjects = [s for s in fitting if s.is_subject]
                chosen = (subjects[-1 if back == position else 0] if subjects else fitting[-1]).party
                return replace(chosen, why=f"only one fits ({why})" if sure else why, sure=sure)
        return None

    def implied(self, trigger: Token, actors: Sequence[Party], cast: Cast) -> tuple[Party, ...]:
        """The one other authority or group that the sentence, else the one before it, speaks of."""
        position = self._position[id(trigger.doc)]
        authority = cast.ontology.authority
        taken = {authority(actor.id) for actor in actors}
        for back in range(position, max(position - 2, -1), -1):
            named = self._stretches[back].named(cast)
            rulers = [p for p in named if p.kind in {"authority", "group"} and authority(p.id) not in taken]
            if len({authority(p.id) for p in rulers}) == 1:
                why = "the only authority spoken of"
                return (replace(rulers[0], agent=None, why=why, sure=back == position),)
            if rulers:
                break
        return ()
