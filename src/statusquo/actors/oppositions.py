"""Whose opposition "the opposition" is, and whose government stands beside it: those of the state whose politics are told of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from ..model import Actor, ActorKind, Document, Party, slug
from ..ontology import Ontology
from ..syntax import lists, opponents, roles, tree
from .collectives import OF_A_KIND
from .index import Hit
from .spoken import STATES, list_head

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast
    from .discourse import Discourse

BY_CONTEXT = "of the state that the report is about"
OPPOSITION = "opposition"
WITHIN = ("in", "of", "inside", "within", "from")
BEHIND_PEOPLE = re.compile(r"(?: [\w-]+)? (?:opposition|resistance)\b(?! (?:to|from)\b)")
BEHIND = re.compile(r" opposition\b(?! (?:to|from)\b)")
SOME = re.compile(
    r"\b(?:the opposition\b(?! to\b)|(?:opposition|resistance) (?:parties|groups|leaders|figures|forces|movements?)\b)"
)
BEHIND_OWNER = re.compile(r"['\u2019]s?(?: [\w-]+){0,2} (?:opposition|resistance)\b(?! (?:to|from)\b)")
BEFORE_PLACE = re.compile(
    r"(?<!government and )(?<!government and the )\bopposition(?: (?:leader|figure|group|politician|activist|member|force)s| parties)? in $"
)
BEFORE_PERSON = re.compile(
    r"\bopposition (?:leader|figure|candidate|chief|politician|presidential candidate),? $"
)
"""How a report tells whose opposition there is: "the Chadian opposition", "the opposition in Chad", "opposition leader" and a name."""
NEAR = 40
OFTEN, SHARE = 3, 0.6
"""A report is about the state that it names so often, and in so large a share of its names of states."""


@cache
def oppositions(ontology: Ontology) -> dict[str, Actor]:
    """By their state, those that files know."""
    known = (actor for actor in ontology.actors.values() if actor.kind == "group" and actor.country)
    return {actor.country or "": actor for actor in known if actor.name.endswith(OPPOSITION)}


def state_of(actor_id: str, ontology: Ontology) -> str | None:
    """The state that somebody belongs to: itself, that in which a group acts, that of an office."""
    actor = ontology.actors[actor_id]
    if actor.kind == "state":
        return actor.id
    if actor.kind == "person":
        bodies = {state_of(role.of, ontology) for role in actor.roles if role.of in ontology.actors} - {None}
        return bodies.pop() if len(bodies) == 1 else None
    return actor.country


class Politics:
    """Whose politics one report tells of; who "the opposition" is, and "the government" beside it."""

    def __init__(self, document: Document, cast: Cast, discourse: Discourse) -> None:
        self._discourse = discourse
        self._document = document
        self._cast = cast

    @cached_property
    def _mentions(self) -> Sequence[tuple[str, Hit]]:
        """The states that the report names, once a name, with the name that tells them."""
        ontology = self._cast.ontology
        told = ((state_of(hit.actor, ontology), hit) for hit in self._cast.spelt)
        return [(state, hit) for state, hit in told if state is not None]

    @property
    def _text(self) -> str:
        return f"{self._document.title}\n{self._document.text}"

    @cached_property
    def opposed(self) -> dict[str, str]:
        """The states of whose opposition the report speaks by name, each with the word that stands before it, if one does."""
        told: dict[str, str] = {}
        for state, hit in self._mentions:
            if self._tells_opposition(hit):
                named = BEHIND.match(self._text, hit.end) is not None
                told[state] = told.get(state) or (self._text[hit.start : hit.end] if named else "")
        return told

    @cached_property
    def _tells_of_some(self) -> bool:
        return SOME.search(self._text) is not None

    def _tells_opposition(self, hit: Hit) -> bool:
        behind, before = (
            self._text[hit.end : hit.end + NEAR],
            self._text[max(hit.start - NEAR, 0) : hit.start],
        )
        actor = self._cast.ontology.actors[hit.actor]
        if actor.name.endswith(OPPOSITION):
            return True
        if actor.kind == "person":
            led = any(role.of.endswith(OPPOSITION) for role in actor.roles)
            return led or BEFORE_PERSON.search(before) is not None
        owned = (BEHIND_PEOPLE if hit.why == "demonym" else BEHIND_OWNER).match(behind) or BEHIND.match(
            behind
        )
        return owned is not None or (hit.why == "name" and BEFORE_PLACE.search(before) is not None)

    def home(self, head: Token) -> tuple[str, bool] | None:
        """The one state whose politics are told where the word stands. Of a state named behind it alone, and acting there, the text
        does not say that they are its own: "The opposition formed a government. Peru recognised it".
        """
        if self._home is None or not self._home[1] or self.opposed:
            return self._home
        body = len(self._text) - len(self._document.text)
        return self._home if self._mentions[0][1].start < self._cast.place(head) + body else None

    @cached_property
    def _home(self) -> tuple[str, bool] | None:
        """That of the whole report, and whether no other can be meant: it acts, and no other is named."""
        often = Counter(state for state, _ in self._mentions)
        if len(often) == 1:
            (only,) = often
            return only, any(self._state(party) == only for party in self._discourse.actors())
        if self.opposed:
            return (next(iter(self.opposed)), False) if len(self.opposed) == 1 else None
        first = often.most_common(1)
        if first and first[0][1] >= max(OFTEN, SHARE * often.total()):
            return first[0][0], False
        return None

    def is_beside(self, head: Token) -> bool:
        """As in "the government and the opposition", where nothing tells whose government it is."""
        if tree.lemma(head) not in opponents.GOVERNING:
            return False
        return any(map(is_opposition, lists.conjuncts(list_head(head))))

    def government(self, head: Token) -> Party | None:
        """The government of the state whose opposition stands beside it."""
        others = filter(is_opposition, lists.conjuncts(list_head(head)))
        owner = next((owner for other in others if (owner := self._owner(other)) is not None), None)
        found = (owner, True) if owner is not None else self.home(head) or self._near(head)
        if found is None:
            return None
        state, sure = found
        actor = self._cast.ontology.actors[state]
        body = Party(id=actor.id, name=actor.name, kind=actor.kind, why="state of the report")
        party = self._cast.organ_of(body, head)
        if party is None or sure:
            return party
        return replace(party, why=f"government {BY_CONTEXT}", sure=False)

    def opposition(self, head: Token) -> Party | None:
        """Those who oppose the government, under the name of their state, unless a people or a state stands before them."""
        if head in opponents.faced(tree.clause_verb(head)):
            return self._facing(head)
        if not is_opposition(head):
            return None
        named = [hit for child in tree.children(head, *opponents.BEFORE) if (hit := self._cast.hit(child))]
        found = self._told(head, named[0]) if named else self._whose(head)
        return self._as_party(head, *found) if found is not None else None

    def _told(self, head: Token, people: Hit) -> tuple[str, bool] | None:
        """As in "Chadian opposition figures": by the people before it, where it is no collective by itself."""
        state = state_of(people.actor, self._cast.ontology)
        alone = tree.lemma(head) in self._cast.words["collectives"]
        return (state, True) if state is not None and not alone else None

    def _facing(self, head: Token) -> Party | None:
        """As in "The junta faces armed and political opposition": that of its state, where the report tells of one; likely only."""
        doers = roles.subject(tree.clause_verb(head))
        parties = (self._cast.named(doer) or self._cast.refer(doer) for doer in doers)
        states = {self._state(party) for party in parties if party is not None}
        home = self.home(head)
        told = {*self.opposed, *(home[:1] if home is not None and self._tells_of_some else ())}
        if len(states) != 1 or not states <= told:
            return None
        (state,) = states
        return self._as_party(head, state, sure=False) if state is not None else None

    def _whose(self, head: Token) -> tuple[str, bool] | None:
        """Their state, and whether no other can be meant: told with them, by a government beside them, else that of the report."""
        members = lists.conjuncts(list_head(head))
        beside = {state for member in members if member != head and (state := self._governed(member))}
        if len(beside) > 1:
            return None
        if beside:
            return next(iter(beside)), self.opposed.keys() <= beside
        owner = self._owner(head)
        if owner is not None:
            return owner, True
        return self.home(head) or (self._near(head) if any(map(self.is_beside, members)) else None)

    def _near(self, head: Token) -> tuple[str, bool] | None:
        """As in "A eased its sanctions on B after a deal between the government and the opposition": the state spoken of beside
        who acts on it, here or in the sentence before, unless the report speaks of another more often.
        """
        often, acting = Counter(state for state, _ in self._mentions), self._above(head)
        for named, doers in self._discourse.lately(head, self._cast):
            states = {state for party in named if (state := self._state(party)) is not None} - acting
            also_acting = {self._state(party) for party in doers} if len(states) > 1 else set()
            if len(acted_on := states - also_acting) == 1:
                (state,) = acted_on
                rivals = often.keys() - acting - also_acting - acted_on
                return (state, False) if all(often[state] > often[other] for other in rivals) else None
            if states:
                return None
        return None

    def _above(self, head: Token) -> set[str | None]:
        """The states that act on the two, or call on them."""
        verbs = [node for node in tree.ancestors(head) if node.pos_ in {"VERB", "AUX", "NOUN"}]
        doers = [doer for node in verbs for doer in tree.children(node, "nsubj", "poss", "compound")]
        parties = (self._cast.named(member) for doer in doers for member in lists.conjuncts(doer))
        return {self._state(party) for party in parties if party is not None and party.kind in STATES}

    def _owner(self, head: Token) -> str | None:
        """As in "Chad's opposition", "opposition parties in Chad", "its opposition"."""
        told = [*tree.children(head, "poss")]
        told += [place for preposition in WITHIN for place in tree.prepositional(head, preposition)]
        parties = (self._cast.named(word) or self._cast.refer(word) for word in told)
        states = (self._state(party) for party in parties if party is not None and party.sure)
        return next((state for state in states if state is not None), None)

    def _governed(self, member: Token) -> str | None:
        """The state of a government that is named beside them: "Chad's government", "President" and a name."""
        party = self._cast.named(member)
        governs = party is not None and (party.kind == "authority" or party.agent is not None)
        return self._state(party) if party is not None and governs else None

    def _state(self, party: Party) -> str | None:
        """The state for which a party governs."""
        ontology = self._cast.ontology
        governs = party.kind in STATES or ontology.governs(party.id)
        return state_of(party.id, ontology) if governs and party.id in ontology.actors else None

    def _as_party(self, head: Token, state: str, sure: bool) -> Party:
        ontology, phrase = self._cast.ontology, phrase_of(head)
        why = OF_A_KIND if sure else f"opposition {BY_CONTEXT}"
        known = oppositions(ontology).get(state)
        if known is not None and phrase.split()[0] == OPPOSITION:
            agent = phrase if " " in phrase else None
            return Party(id=known.id, name=known.name, kind=known.kind, agent=agent, why=why, sure=sure)
        actor = ontology.actors[state]
        people = self.opposed.get(state) or next(iter(actor.demonyms), "")
        name = f"{people} {phrase}" if people else f"{phrase} in {actor.name}"
        kind: ActorKind = (
            "group" if phrase == OPPOSITION else "collective"
        )  # "opposition leaders" are some of it
        return Party(id=slug(name), name=name, kind=kind, why=why, sure=sure)


def tells_of_opposition(head: Token) -> bool:
    """Whether a sentence speaks of an opposition at all."""
    return head.pos_ == "NOUN" and not opponents.OPPONENTS.isdisjoint(head.doc.lowers)


def is_opposition(head: Token) -> bool:
    """Whether a noun names those who oppose a government: "the opposition", "opposition leaders", "resistance groups"."""
    if tree.lemma(head) == OPPOSITION:
        return opponents.is_the_opposition(head)
    before = tree.children(head, *opponents.BEFORE)
    return any(opponents.stands_before_people(word, head) for word in before)


def phrase_of(head: Token) -> str:
    """What they are called whichever words describe them: "opposition", "opposition leaders"."""
    before = [t.text for t in tree.children(head, *opponents.BEFORE) if tree.lemma(t) in opponents.OPPONENTS]
    return " ".join([*before, head.text]).lower()
