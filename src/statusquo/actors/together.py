"""Several whom a report has told together and takes up without a name: "they", "these groups", "all three", "the latter"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree
from .pairs import alone_acting, is_one_of_two
from .spoken import BODIES, Spoken, Stretch, acting_on

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

LISTS = frozenset({"they", "them", "both", "their"})
THESE = frozenset({"these", "those"})
REACH = 3
"""Sentences; beyond it "they" is left unresolved, and beyond one of them "these groups"."""
COUNTS = {word: count for count, word in enumerate("three four five six seven eight nine ten".split(), 3)}
GROUPS = {"trio": 3, "threesome": 3, "quartet": 4, "foursome": 4}
"""Of three or more who were told together."""
ALL = 3
"""So many at least are "all"; of two one says "both"."""
SIDES = frozenset({"side", "party"})
FORMER, LATTER = "former", "latter"
ORDER = frozenset({FORMER, LATTER})
AGAIN = (
    "pairs",
    "collectives",
    "person_nouns",
    "organs",
    "definite_groups",
    "definite_states",
    "named_again",
)
"""Lists of nouns that take up parties: "these countries", not "these claims"."""
PLAIN = frozenset({"det", "predet", "nummod", "case", "punct", "appos"})
EACH_OF = frozenset({"each", "neither"})
THAT_OF = frozenset({"that", "those"})
MANY = frozenset({"CD", "NNS"})
TOGETHER = LISTS | EACH_OF | GROUPS.keys()
"""Words that may take up several though they are no plural of a noun."""
ALL_OF_THEM = EACH_OF | {"all", "none", "both"}
PAIR = 2


def is_each_of(word: Token) -> bool:
    """As in "each of the two", and "that of Chad", which stands for what was told of another: "met with that of Chad"."""
    return word.lower_ in EACH_OF or (word.lower_ in THAT_OF and bool(tree.prepositional(word, "of")))


def is_all_of_them(quantity: Token) -> bool:
    """As in "all of them", not "most of them", "two of the three": of these it is not told which act."""
    return quantity.lower_ in ALL_OF_THEM


def may_take_up_several(head: Token) -> bool:
    return head.tag_ in MANY or head.lower_ in TOGETHER


def several_meant(head: Token, stretches: Sequence[Stretch], position: int, cast: Cast) -> tuple[Party, ...]:
    """The whole list that a phrase takes up, or nobody."""
    these = head.tag_ == "NNS" and any(child.lower_ in THESE for child in head.children)
    if these and not any(tree.lemma(head) in cast.words[name] for name in AGAIN):
        return ()
    if these or head.lower_ in LISTS:
        acted = list_that_acted(head, stretches, position, these=these)
        return acted or (list_told(head, stretches, position, cast) if these else ())
    if head.lower_ in EACH_OF and head.dep_ == "nsubj" and not any(head.children):
        return list_that_acted(head, stretches, position, these=True)  # "Each recalled its envoy"
    if (count := how_many(head)) is not None:
        return so_many(head, count, stretches, position, cast)
    return all_of_those(head, stretches, position, cast) if is_all(head) else ()


def list_that_acted(
    head: Token, stretches: Sequence[Stretch], position: int, *, these: bool
) -> tuple[Party, ...]:
    """The list of two or more that was last a subject."""
    reach, doers = 1 if these else REACH, acting_on(head)
    alone = doers if len(doers) == 1 else frozenset()
    for back in range(position, max(position - reach - 1, -1), -1):
        spoken = [
            s
            for s in stretches[back].spoken
            if s.is_subject
            and (back < position or (s.index < head.i and s.index not in alone))
            and not (these and s.party.kind == "collective")
        ]
        lists = {s.listed for s in spoken if sum(t.listed == s.listed for t in spoken) > 1}
        if lists and back == position and max(lists) in doers:
            return ()  # "A and B declined their invitations": their own, or those of a third
        if lists:
            return tuple(s.party for s in spoken if s.listed == max(lists))
        if spoken and not these:
            return ()
    return ()


def before(head: Token, stretches: Sequence[Stretch], position: int, back: int) -> list[Spoken]:
    """Of whom a stretch of the report speaks, of the sentence of a phrase only what stands before it, but who acts on it alone."""
    own = alone_acting(head, stretches[position])
    heard = [s for s in stretches[back].spoken if s.index >= 0 and s.party.id not in own]
    return [s for s in heard if s.index < head.i] if back == position else heard


def lists_of(spoken: Sequence[Spoken]) -> list[tuple[Party, ...]]:
    """The lists among those of whom a sentence speaks, each with its members; "the presidents of A and B" are told once."""
    members: dict[int, dict[str, Party]] = defaultdict(dict)
    for one in spoken:
        members[one.listed][one.party.id] = one.party
    several = (parties for parties in members.values() if len(parties) > 1)
    return [tuple(parties.values()) for parties in {frozenset(one): one for one in several}.values()]


def list_told(head: Token, stretches: Sequence[Stretch], position: int, cast: Cast) -> tuple[Party, ...]:
    """As in "stopped in A and B. Embassies will open in those countries": the only list, wherever it stands, all of whom fit."""
    for back in range(position, max(position - 2, -1), -1):
        told = lists_of(before(head, stretches, position, back))
        if told:
            fitting = [one for one in told if all(is_one_of_two(party, head, cast) for party in one)]
            return fitting[0] if len(told) == len(fitting) == 1 else ()
    return ()


def how_many(head: Token) -> int | None:
    """How many a phrase means together: "the three countries", "all three", "the trio"; None where it does not tell all of them."""
    if head.tag_ not in {"CD", "NNS"} and head.text not in GROUPS:
        return None
    told = {child.lower_ for child in head.children if child.dep_ in {"det", "predet"}}
    definite = not told.isdisjoint({"the", "all", "these", "those"})
    if not definite or any(child.dep_ not in PLAIN for child in head.children):
        return None
    if head.text in GROUPS:
        return GROUPS[head.text]
    counting = [head] if head.tag_ == "CD" else tree.children(head, "nummod") if head.tag_ == "NNS" else []
    return COUNTS.get(counting[0].lower_) if counting else None


def so_many(
    head: Token, count: int, stretches: Sequence[Stretch], position: int, cast: Cast
) -> tuple[Party, ...]:
    """The list of so many that was told last, else the only ones of their kind that the report has told so far."""
    for back in range(position, max(position - REACH, -1), -1):
        told = lists_of(before(head, stretches, position, back))
        fitting = [one for one in told if all(is_one_of_two(party, head, cast) for party in one)]
        so_long = [one for one in fitting if len(one) == count]
        if so_long:
            return so_long[0] if len(so_long) == 1 else ()
    spoken = (s for back in range(position + 1) for s in before(head, stretches, position, back))
    others = {s.party.id: s.party for s in spoken if is_one_of_two(s.party, head, cast, s.titles)}
    if len(others) != count:
        return ()
    return tuple(replace(party, why="only likely", sure=False) for party in others.values())


def is_all(head: Token) -> bool:
    """As in "all sides agreed to it"."""
    sides = tree.lemma(head) in SIDES and head.tag_ == "NNS"
    return sides and {child.lower_ for child in head.children} == {"all"}


def all_of_those(head: Token, stretches: Sequence[Stretch], position: int, cast: Cast) -> tuple[Party, ...]:
    """The only list of the sentence before that acts, or the only collective; nobody where others are told there as well."""
    last = stretches[position - 1] if position else None
    spoken = [s for s in last.spoken if s.is_subject] if last is not None else []
    if last is None or any(
        speaks_of_others(s.spoken, s, head, cast) for s in stretches[max(position - 2, 0) : position]
    ):
        return ()
    many = [one for one in lists_of(spoken) if len(one) >= ALL]
    if len(many) == 1 and len(many[0]) == len({s.party.id for s in spoken}):
        return many[0]
    alone = {s.party.id: s.party for s in spoken}
    return tuple(party for party in alone.values() if party.kind == "collective" and len(alone) == 1)


def tells_order(head: Token) -> str | None:
    """Which of two a phrase means: "the former", "the latter", "the latter group"."""
    if head.tag_ == "CD":
        return None  # "the latter two"
    words = [head] if head.lower_ in ORDER else tree.children(head, "amod")
    which = next((word.lower_ for word in words if word.lower_ in ORDER), None)
    if which is None or (which == FORMER and words[0] != head):  # "the former president"
        return None
    plain = PLAIN | {"prep"} if words[0] == head else PLAIN  # "accused the latter of it"
    only = all(child.dep_ in plain or child.lower_ == which for child in head.children)
    the = any(child.lower_ == "the" for child in head.children)
    return which if only and the and not tree.children(head, "nummod", "appos") else None


def one_of_two(head: Token, stretches: Sequence[Stretch], position: int, cast: Cast) -> Party | None:
    """The first or the second of the two of whom the report spoke last; surely so where it spoke of nobody else there."""
    which = tells_order(head)
    for back in range(position, max(position - 2, -1), -1):
        doc = stretches[back].doc
        heard = [
            s
            for s in stretches[back].spoken
            if s.index >= 0
            and s.party.kind in BODIES
            and not (doc is not None and doc[s.index].lower_ in ORDER)
            if back < position or s.index < head.i
        ]
        if not heard:
            continue
        named = {s.party.id: s.party for s in sorted(heard, key=lambda s: s.index)}
        pairs = [one for one in lists_of(heard) if len(one) == PAIR]
        two = tuple(named.values()) if len(named) == PAIR else pairs[0] if len(pairs) == 1 else ()
        if not two or speaks_of_others(heard, stretches[back], head, cast):
            return None
        party = two[0] if which == FORMER else two[1]
        sure = len(named) == PAIR and party.sure
        return replace(party, agent=None, in_person=False, why=f"the {which} of two", sure=sure)
    return None


def speaks_of_others(heard: Sequence[Spoken], stretch: Stretch, head: Token, cast: Cast) -> bool:
    """Whether somebody without a name is told as well, who may be meant: "Chad and Niger armed rebels"."""
    named, words = {s.index for s in heard}, cast.words
    people = words["collectives"] | words["person_nouns"]
    nouns = (token for token in stretch.doc or () if token.pos_ == "NOUN" and token.i not in named)
    return any(tree.lemma(noun) in people for noun in nouns if noun.doc is not head.doc or noun.i < head.i)
