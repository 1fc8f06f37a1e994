"""Whom a report has spoken of so far: a party, where, and whether it acts there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, lists, roles, tree
from ..syntax.exceptions import set_apart
from ..syntax.reduced import names_in_front
from .phrases import is_of_another

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token
    from .cast import Cast

INCLUDING = grammar.words("including")
GATHERINGS = grammar.words("gatherings")
STATES = frozenset({"state", "authority"})
BODIES = frozenset({"state", "authority", "organisation", "group"})
NAMED_BODIES = frozenset({"authority", "organisation", "group", "provisional"})
IN_ROWS = frozenset({"conj", "appos"})
IN_LISTS = IN_ROWS | {"pobj"}
"""The relations in which a word may hang from the first of a list; the last one behind such a word alone as opens one."""
OPENING_LISTS = frozenset({"like", "as", "including"})
LAND_PARTS = grammar.words("land_parts")
PART_OF = re.compile(rf"\b(?:{'|'.join(sorted(LAND_PARTS))}) of (?:the )?(?=[A-Z])")
IT, OBJECTS = "it", frozenset({"dobj", "pobj"})
NOBODYS: frozenset[str] = frozenset()
"""The titles of whoever acts in no office."""


@dataclass(slots=True, kw_only=True)
class Spoken:
    """A party that a sentence named, where, and whether as its subject."""

    index: int
    party: Party
    is_subject: bool
    within: bool = False
    """Whether it only tells where several others are: "companies in Chad", whom "they" means."""
    listed: int
    """Where the list stands of which it is a member; its own place where there is none."""
    titles: frozenset[str] = NOBODYS
    """What the office is called in which it acts there."""
    of_part: bool = False
    """Whether the unread text names it only for a part of its land: "the north of Chad"."""


def is_told_by_a_person(party: Party) -> bool:
    """Whether a body stands here for one of its people alone: by "it" a report means it only where it is a state."""
    return party.in_person and party.kind not in STATES


def list_head(token: Token) -> Token:
    """The first member of the list in which a name stands: "A" for "C" in "countries like A, B and C" too."""
    while token.dep_ in IN_ROWS and token.head.pos_ in {"PROPN", "NOUN"}:
        if token.dep_ == "appos" and token.pos_ == "NOUN" and token.head.pos_ == "PROPN":
            break  # "Dara Venn, the Chadian minister" are no two
        token = token.head
    if token.dep_ == "pobj" and token.head.in_news in OPENING_LISTS:
        return token.head.head
    return token


def is_where_others_are(name: Token, cast: Cast) -> bool:
    """As in "companies in Chad": the place of several."""
    place = name.dep_ == "pobj" and tree.lemma(name.head) in cast.words["places_in"]
    return place and "NNS" in {name.head.head.tag_, name.doc[max(name.head.i - 1, 0)].tag_}


def takes_part(first: Token) -> bool:
    """Whether a list tells who came together: "the talks included envoys of A and B"; they act from then on."""
    if first.dep_ not in {"pobj", "dobj"}:
        return False
    node = first
    while node.dep_ == "pobj" and tree.lemma(node.head) in {"from", "of"} and node.head.head.tag_ == "NNS":
        node = node.head.head
    verb = node.head
    if node.dep_ != "dobj" or tree.lemma(verb) not in INCLUDING:
        return False
    return any(tree.lemma(subject) in GATHERINGS for subject in tree.children(verb, "nsubj"))


@dataclass(slots=True, kw_only=True)
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

    def acting_behind(self, verb: Token) -> set[str]:
        """Who is named behind a verb only as acting in a clause of his own: "recalled its envoy, and A cut ties"."""
        acting = {s.party.id for s in self.spoken if s.is_subject and s.index > verb.i}
        return acting - {s.party.id for s in self.spoken if not (s.is_subject and s.index > verb.i)}


def own_subjects(head: Token) -> set[int]:
    """Who acts in the clause in which a word is an object: it cannot mean them ("A and B met the country"); nor can a subject mean
    those in a clause before it that tells of its own deeds ("After meeting A, it left").
    """
    if head.dep_ not in {"dobj", "pobj", "dative"}:
        return names_in_front(head)
    verb, deed = tree.clause_verb(head), head.head.head
    owners = tree.children(deed, "poss") if head.dep_ == "pobj" and deed.pos_ == "NOUN" else []
    doers = [owner for owner in owners if owner.pos_ != "PRON"]  # "A's visit to the country"
    if not doers and verb.pos_ in {"VERB", "AUX"}:
        doers = tree.children(verb, *tree.PASSIVE_SUBJECTS) or roles.subject(verb)
    named = [member for token in doers for member in lists.conjuncts(token)]
    named += [name for doer in doers for name in set_apart(doer)]  # "nobody but A recognises it"
    return {name.i for member in named for name in (member, *tree.children(member, "appos"))}


def above(head: Token) -> set[int]:
    """Who acts in the clause above, where a noun acts in one of its circumstances: "A left B after the country struck"."""
    clause = head.head
    if head.pos_ != "NOUN" or head.dep_ != "nsubj" or clause.dep_ != "advcl":
        return set()
    return {token.i for token in roles.subject(clause.head)}


def acting_on(several: Token) -> frozenset[int]:
    """Who acts in the clause of "their" or "them": one alone is not meant ("A and B accused C. D expelled their envoys")."""
    verb = tree.clause_verb(several)
    doers = (
        roles.subject(verb) if verb.pos_ in {"VERB", "AUX"} and several.dep_ not in tree.ANY_SUBJECTS else []
    )
    return frozenset(member.i for token in doers for member in lists.conjuncts(token)) - {several.i}


def same_object(pronoun: Token, near: Sequence[Stretch]) -> Token | None:
    """The "it" that another one takes up: "A backed it in 2021, but no state has recognised it", where nobody is spoken of between the
    two who does not act upon the second one; "A's parliament recognised it. No state has recognised it".
    """
    if pronoun.lower_ != IT or pronoun.dep_ not in OBJECTS:
        return None
    return same_here(pronoun, near[-1].spoken if near else ()) or same_before(pronoun, near[:-1])


def same_before(pronoun: Token, before: Sequence[Stretch]) -> Token | None:
    """The object of the same verb in the sentence before, where no other object is named between the two."""
    doc = before[-1].doc if before else None
    verb = tree.clause_verb(pronoun)
    if (
        doc is None
        or IT not in doc.lowers
        or any(word.pos_ == "PROPN" for word in pronoun.doc.tokens[: verb.i])
    ):
        return None
    told = [word for word in doc.tokens if word.lower_ == IT and word.dep_ == pronoun.dep_]
    same = [word for word in told if tree.lemma(tree.clause_verb(word)) == tree.lemma(verb)]
    return same[-1] if same and same[-1] is told[-1] else None


def same_here(pronoun: Token, spoken: Sequence[Spoken]) -> Token | None:
    before = [word for word in pronoun.doc.tokens[: pronoun.i] if word.lower_ == IT and word.dep_ in OBJECTS]
    if not before or tree.clause_verb(before[-1]) == tree.clause_verb(pronoun):
        return None
    doers, first = own_subjects(pronoun), before[-1].i
    between = (one for one in spoken if first < one.index < pronoun.i and one.index not in doers)
    return None if any(between) else before[-1]


def of_parts(cast: Cast, start: int, end: int) -> frozenset[str]:
    """Of whose land a stretch of the report that nobody read tells a part."""
    places = [match.end() for match in PART_OF.finditer(cast.document.text, start, end)]
    return frozenset(party.id for place in places for party in cast.between(place, place + 1))


def is_of_a_part(chosen: Spoken, fitting: Sequence[Spoken], doc: Doc | None) -> bool:
    """Whether "it" takes up a part of a land, and not who is named with it: "The north of Chad is free. Peru recognised it"."""
    if doc is None:
        return chosen.of_part
    if LAND_PARTS.isdisjoint(doc.lemmas):
        return False
    for one in fitting:
        name = doc.tokens[one.index]
        part = name.head.head
        led = name.dep_ == "pobj" and name.head.lower_ == "of" and part.in_news in LAND_PARTS
        if led and (one is chosen or part.dep_ in tree.ANY_SUBJECTS):
            return True
    return False


def shortened(word: str, near: Sequence[Stretch]) -> Party | None:
    """The one body with a name of its own among those spoken of that has the word in it, behind its first."""
    told = (s.party for one in near for s in one.spoken)
    named = {
        p.id: p
        for p in told
        if p.kind in NAMED_BODIES
        and not p.agent
        and word in p.name.lower().split()[1:]
        and not is_of_another(word, p.name)
    }
    return next(iter(named.values())) if len(named) == 1 else None
