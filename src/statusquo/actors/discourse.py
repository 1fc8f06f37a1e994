"""Who is meant by "it", "they", "the group", and by nothing at all: what was spoken of last and fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..model import Party, Sentence
from ..syntax import tree
from .cast import Cast

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

HE = frozenset({"he", "she", "him", "her", "his"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "their", "them", "both"})
LISTS = frozenset({"they", "them", "both"})
WE = frozenset({"we", "our", "us"})
BODIES = frozenset({"state", "authority", "organisation", "group"})
MANY = frozenset({"group", "authority", "collective", "organisation"})
DEFINITE = {
    "definite_states": {"state", "authority"},
    "definite_groups": {"group", "authority"},
    "definite_organisations": {"organisation"},
}
PAIR = 2
MAX_DISTANCE = 3
"""Sentences; beyond it a pronoun is left unresolved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A party that a sentence named, where, and whether as its subject."""

    index: int
    party: Party
    is_subject: bool
    listed: int
    """Where the list stands of which it is a member; its own place where there is none."""


def list_head(token: Token) -> Token:
    """The first member of the list in which a name stands: "A" for "C" in "countries like A, B and C" too."""
    while token.dep_ in {"conj", "appos"} and token.head.pos_ in {"PROPN", "NOUN"}:
        token = token.head
    if token.dep_ == "pobj" and tree.lemma(token.head) in {"like", "as", "including"}:
        return token.head.head
    return token


def own_subjects(head: Token) -> set[int]:
    """The subjects of the clause in which a word is an object: it cannot mean them ("X met the country")."""
    if head.dep_ not in {"dobj", "pobj", "dative"}:
        return set()
    return {t.i for t in tree.children(tree.clause_verb(head), *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)}


class Discourse:
    """The parties of one report in the order in which it speaks of them."""

    def __init__(self) -> None:
        self._sentences: list[tuple[Sentence, list[Spoken]]] = []
        self._position: dict[int, int] = {}
        self._docs: list[Doc] = []

    def hear(self, sentence: Sentence, doc: Doc, cast: Cast) -> None:
        """Adds all that a sentence names, and introduces its persons to the cast."""
        spoken: list[Spoken] = []
        self._position[id(doc)] = len(self._sentences)
        self._sentences.append((sentence, spoken))
        self._docs.append(doc)
        for token in doc:
            if token.pos_ not in tree.NOMINAL or token.dep_ in {"compound", "amod", "nmod"}:
                continue
            party = cast.named(token)
            if party is None:
                continue
            if party.agent and token.pos_ == "PROPN":
                cast.introduce(token, party)
            first = list_head(token)
            is_subject = first.dep_ in tree.SUBJECTS | tree.PASSIVE_SUBJECTS
            spoken.append(Spoken(index=token.i, party=party, is_subject=is_subject, listed=first.i))

    def pair(self, head: Token, cast: Cast) -> tuple[Party, ...]:
        """The two bodies that "the two countries" or "both governments" means, where just two were spoken of lately."""
        counted = {c.text.lower() for c in head.children} & {"two", "both"}
        position = self._position.get(id(head.doc))
        if position is None or not (counted and tree.lemma(head) in cast.words["pairs"]):
            return ()
        lately = [s for _, spoken in self._sentences[max(position - 2, 0) : position] for s in spoken]
        lately += [s for s in self._sentences[position][1] if s.index < head.i]
        bodies = {s.party.id: s.party for s in lately if s.party.kind in {"state", "authority"}}
        return tuple(bodies.values()) if len(bodies) == PAIR else ()

    def listed(self, head: Token) -> tuple[Party, ...]:
        """The whole list that "they" or "these countries" takes up: the list of two or more that was last a subject."""
        these = any(c.text.lower() in {"these", "those"} for c in head.children)
        position = self._position.get(id(head.doc))
        if position is None or not (head.text.lower() in LISTS or (these and head.tag_ == "NNS")):
            return ()
        for back in range(position, max(position - 2, -1), -1):
            spoken = [
                s for s in self._sentences[back][1] if s.is_subject and (back < position or s.index < head.i)
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
            return self._last(head, lambda p: p.agent is not None or p.kind == "person", "pronoun")
        if word in IT:
            return self._last(head, lambda p: p.kind in BODIES, "pronoun")
        if word in THEY:
            return self._last(head, lambda p: p.kind in MANY, "pronoun")
        kinds = self._kinds_of(head, cast)
        definite = any(c.text.lower() in {"the", "this", "that"} for c in head.children)
        if kinds and definite and not any(c.dep_ in {"amod", "relcl", "prep", "acl"} for c in head.children):
            party = self._last(head, lambda p: p.kind in kinds, "definite noun phrase")
            return replace(party, sure=party.sure or self._is_only_one(party, kinds)) if party else None
        return None

    def _is_only_one(self, party: Party, kinds: frozenset[str]) -> bool:
        """Whether the report has spoken of no other party of these kinds."""
        return all(
            s.party.id == party.id for _, spoken in self._sentences for s in spoken if s.party.kind in kinds
        )

    @staticmethod
    def _kinds_of(head: Token, cast: Cast) -> frozenset[str]:
        noun = tree.lemma(head) if head.tag_ == "NN" else ""
        return frozenset(
            kind for name, kinds in DEFINITE.items() if noun in cast.words[name] for kind in kinds
        )

    def _last(self, head: Token, fits: Callable[[Party], bool], why: str) -> Party | None:
        """The subject spoken of last that fits; in the same sentence first, then in those before."""
        position = self._position.get(id(head.doc))
        if position is None:
            return None
        index = self._sentences[position][0].index
        own = own_subjects(head)
        for back in range(position, max(position - MAX_DISTANCE - 1, -1), -1):
            sentence, spoken = self._sentences[back]
            if index - sentence.index > position - back:
                break  # a sentence in between was not read: it may have named somebody else
            heard = (
                spoken if back < position else [s for s in spoken if s.index < head.i and s.index not in own]
            )
            fitting = [s for s in heard if fits(s.party)]
            if fitting:
                sure = len({s.party.id for s in fitting}) == 1
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
            named = [cast.party_of(hit) for hit in cast.hits(self._docs[back])]
            rulers = [p for p in named if p.kind in {"authority", "group"} and authority(p.id) not in taken]
            if len({authority(p.id) for p in rulers}) == 1:
                why = "the only authority spoken of"
                return (replace(rulers[0], agent=None, why=why, sure=back == position),)
            if rulers:
                break
        return ()
