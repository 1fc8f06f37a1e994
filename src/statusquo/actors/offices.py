"""Office holders by their office alone: "the minister" after "the Iranian foreign minister", "the president" under a dateline."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from ..model import BY_DATELINE, Party
from ..ontology import Ontology
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

MODIFIERS = ("amod", "compound", "nmod")
OFFICE = "office spoken of before"
RULING = ("head_of_state", "head_of_government")
ABROAD = frozenset({"foreign minister", "foreign ministry", "presidency"})
"""Who, bare, acts for the state where the report was written, beside those who rule it."""
BODIES = frozenset({"ministry", "presidency"})
HIGHER = frozenset({"prime minister"})
"""Whom no report calls by the last word of the office alone."""
RULERS = frozenset({"president", "prime minister", "king", "queen", "emir", "sultan", "pope"})
ENVOYS = frozenset({"foreign minister", "defence minister", "ambassador", "envoy"})
APART = {"minister": RULERS, "diplomat": RULERS, "president": ENVOYS, "premier": ENVOYS}
"""Of a noun that tells an office, those whom nobody calls so."""


@cache
def titles_of(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """By the code of a role, what its holders are called."""
    entries = (entry.split(": ", 1) for entry in ontology.words["office_names"])
    return {code: frozenset(names.split(", ")) for code, names in entries}


@dataclass(slots=True, kw_only=True)
class Held:
    """An office as a report has spoken of it: its names, who acts in it, and in which stretch of the report, as a subject or not."""

    titles: frozenset[str]
    called: frozenset[str]
    """Those by which the report itself has called him."""
    party: Party
    position: int
    index: int
    is_subject: bool


class Offices:
    """The offices of one report in the order in which it speaks of them."""

    def __init__(self, ontology: Ontology) -> None:
        self._titles = titles_of(ontology)
        self._nouns = {name.split()[-1] for names in self._titles.values() for name in names}
        self._codes = {f"{code.replace('_', ' ')} of ": code for code in self._titles}
        self._openings = tuple(self._codes)
        """How `why` begins where files tell the office."""
        self._held: list[Held] = []

    def hear(
        self, token: Token, party: Party, cast: Cast, position: int, *, is_subject: bool
    ) -> frozenset[str]:
        """Keeps the office in which somebody acts, by the words of the report and by what is known of the person; what it is called."""
        spoken = [token, *tree.children(token, "appos", *MODIFIERS)]
        if token.dep_ == "appos":
            spoken.append(token.head)
        titles = {title_of(word, cast) for word in spoken if tree.lemma(word) in self._nouns}
        called = frozenset(titles)
        if party.why.startswith(self._openings):
            codes = [code for opening, code in self._codes.items() if party.why.startswith(opening)]
            titles.update(name for code in codes for name in self._titles[code])
        told = frozenset(titles)
        if told:
            self._held.append(
                Held(
                    titles=told,
                    called=called,
                    party=party,
                    position=position,
                    index=token.i,
                    is_subject=is_subject,
                )
            )
        return told

    def referred(self, head: Token, cast: Cast, position: int, reach: int) -> Party | None:
        """Whom a bare office means: whoever was spoken of in it last, else, for those who rule, the state of the dateline."""
        if tree.lemma(head) not in self._nouns or head.tag_ not in {"NN", "NNP"}:
            return None
        title, noun = title_of(head, cast), tree.lemma(head)
        before = [held for held in self._held if (held.position, held.index) < (position, head.i)]
        fitting = [held for held in before if any(fits(title, one) for one in held.titles)]
        near = [held for held in fitting if position - held.position <= reach]
        if near:
            last = [held for held in near if held.position == near[-1].position]
            # "Secretary Olm met the foreign minister of Chad. The Secretary": who is so called in the report
            last = [held for held in last if any(fits(title, one) for one in held.called)] or last
            if len({held.party.id for held in last}) > 1:
                return None  # "Chad's minister met Niger's minister. The minister ..."
            chosen = next((held for held in last if held.is_subject), last[-1])
            sure = len({(held.party.id, held.party.agent) for held in fitting}) == 1
            return replace(chosen.party, why=OFFICE, sure=sure and chosen.party.sure)
        ruling = (self._titles.get(code, frozenset()) for code in RULING)
        rules = ABROAD.union(*ruling)
        home = cast.dateline or cast.publisher()
        if fitting or home is None or not (title in rules or noun in cast.words["ruling_bodies"]):
            return None
        return replace(
            home, agent=title, why=BY_DATELINE, sure=False, in_person=title in rules and noun not in BODIES
        )


def title_of(word: Token, cast: Cast) -> str:
    """An office with what tells which: "foreign minister"."""
    before = [child.lower_ for child in word.lefts if child.dep_ in MODIFIERS]
    if not before and word.i and (beside := word.nbor(-1)).head == word.head:
        before = [beside.lower_]  # "Prime" and "Minister", each before the name
    kept = [text for text in before[-1:] if text in cast.words["office_modifiers"]]
    return " ".join([*kept, tree.lemma(word)])


def fits(title: str, held: str) -> bool:
    """Whether an office spoken of again is the one held: "the minister" is a foreign minister, "the prime minister" is not, nor is the
    prime minister ever "the minister".
    """
    if title == held:
        return True
    return " " not in title and held.rsplit(maxsplit=1)[-1] == title and held not in HIGHER


def may_be_called(titles: Collection[str], title: str) -> bool:
    """Whether somebody told by these titles may be one of "the two ministers": no president is, nor a prime minister."""
    others = APART.get(title.rsplit(maxsplit=1)[-1], frozenset())
    return others.isdisjoint(titles) or any(fits(title, held) for held in titles)
