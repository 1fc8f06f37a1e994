"""Who is meant by a noun phrase of one report: the cast of names, what was spoken of last, collectives, lists."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..model import Attribution, Document, Party, Sentence, slug
from ..ontology import Ontology
from ..syntax import grammar, lists, tree
from ..syntax.members import is_among_them
from . import left_out
from .candidates import belonging_to, is_joined
from .cast import Cast
from .collectives import collective, of_a_region, other_doers, plural, together
from .deeds_told import DeedsTold
from .described import described, is_told_of
from .discourse import WE, Discourse
from .enumeration import enumerated
from .index import ActorIndex
from .matters import is_matter, is_own, matter, possessor, whose_by
from .numbered import NUMBERS, several_before
from .oppositions import Politics, is_opposition, tells_of_opposition
from .owners import joint_owners
from .phrases import acts_for_none, is_of_somebody, is_out_of_office, joined
from .quoted import ours, quoting, said_by_several
from .signatories import signatories
from .spoken import BODIES
from .together import is_all_of_them, is_each_of
from .topic import most_spoken_of
from .winners import challenger, winner

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

THROUGH = "through"
"""How `why` begins where a party is named by something that is its own."""
OWN = "own"
"""How `why` begins where that is a matter that is theirs: "Egypt's plan", "Iran's right to trade"."""
SIGNATORY = "one of the signatories"
FEW_SIGNATORIES = 5
"""Of more, one sentence that is misread would stand as often as there are names."""
OPPOSITE_NUMBERS = grammar.words("opposite_numbers")
JOINING = grammar.words("joining")
CALLING = grammar.words("calling")
COMPANY = grammar.words("company")
CROWDS = grammar.words("crowds")
BESIDE = frozenset({"appos", "acl"})
"""One of them is needed where somebody is named beside a noun."""
OTHERS = ("person_nouns", "relations", "takers_of_sides")
"""Lists of nouns of those who are others than whom they belong to."""


def called(noun: Token) -> list[Token]:
    """By what name it goes: "a militia called the Black Wolves", "the group known as Jaysh"."""
    if "acl" not in noun.doc.relations:
        return []
    clauses = [c for c in tree.children(noun, "acl") if tree.lemma(c) in CALLING and c.tag_ == "VBN"]
    return [
        name
        for clause in clauses
        for name in tree.children(clause, "oprd", "attr") + tree.prepositional(clause, "as")
    ]


def each_once(parties: Sequence[Party]) -> tuple[Party, ...]:
    return tuple({party.id: party for party in parties}.values()) if len(parties) > 1 else tuple(parties)


class Scene:
    """One report with its parsed sentences; `parties(token)` answers who a noun phrase names, or nobody."""

    def __init__(
        self,
        document: Document,
        parsed: Sequence[tuple[Sentence, Doc]],
        ontology: Ontology,
        index: ActorIndex,
    ) -> None:
        self.ontology = ontology
        self.discourse = Discourse(ontology)
        self._ones: dict[tuple[Token, bool], Party | None] = {}
        self._all: dict[tuple[Token, bool], tuple[Party, ...]] = {}
        """What was asked before; to be emptied by whatever tells the scene more."""
        self._said: list[Attribution] = []
        self.deeds = DeedsTold(ontology)
        self._report = document, parsed, index
        for sentence, doc in parsed:
            self.discourse.hear(sentence, doc, self.cast)

    @cached_property
    def cast(self) -> Cast:
        """Everybody named; of a report of which nothing is parsed nobody asks."""
        document, parsed, index = self._report
        return Cast(document, parsed, self.ontology, index, self.referred)

    @cached_property
    def politics(self) -> Politics:
        return Politics(self._report[0], self.cast, self.discourse)

    @cached_property
    def signatories(self) -> tuple[Party, ...]:
        document, _, index = self._report
        signed = signatories(document, index, self.ontology.actors, self.cast.words)
        few = len(signed) <= FEW_SIGNATORIES
        return tuple(replace(self.cast.party_of(hit), why=SIGNATORY, sure=few) for hit in signed)

    def parties(self, token: Token, *, loose: bool = False) -> tuple[Party, ...]:
        """Everybody whom the phrase headed by the word names, its coordination and its "such as" lists spread out.

        `loose` also accepts the one actor that a common noun is about ("Palestinian statehood" names Palestine). Looked for once.
        """
        asked = token, loose
        if asked not in self._all:
            self._all[asked] = each_once(self._parties(token, loose=loose))
        return self._all[asked]

    def persons(self, token: Token, *, loose: bool = False) -> tuple[Party, ...]:
        """The same, with each of several who act for one state: of "sanctions on A's president and B, its minister" both."""
        if len(self.parties(token, loose=loose)) > 1 or tree.children(token, "conj"):
            found = self._parties(token, loose=loose)
            return tuple(
                {(party.id, party.agent if party.in_person else None): party for party in found}.values()
            )
        return self.parties(token, loose=loose)

    def _parties(self, token: Token, *, loose: bool) -> Sequence[Party]:
        if token.lower_ in WE and (ours := self._ourselves(token)):
            return ours
        if token.lower_ in NUMBERS and (several := several_before(token, self)) is not None:
            return several
        found: list[Party] = []
        if included := self._included(token):
            found += [p for item in included for p in self.parties(item)]
        if not token.children:
            found += self.discourse.listed(token, self.cast)
            return found or self._with_examples(token, loose=loose)
        found = enumerated(token, self.cast) + found
        counted = self._counted(token)
        if counted is token or is_all_of_them(token):
            found += self.discourse.listed(counted, self.cast)
        found = found or [*self.discourse.pair(token, self.cast)] or self._theirs(token)
        if not found:
            if (both := together(counted, self.cast.words)) is not None:
                return (both,)
            others = lists.conjuncts(token)[1:] if counted != token else []  # "Chad and dozens of states"
            for member in [*lists.conjuncts(counted), *others]:
                one = counted if member is token else self._counted(member)
                found += self._with_examples(one, loose=loose)
            found += self._examples(token) if counted != token else []
        return found

    def _ourselves(self, we: Token) -> tuple[Party, ...]:
        """As in "We, the ministers of Chad and Peru, ..."; of several who are quoted in one all of them; in a joint statement all who sign it."""
        named = [party for child in tree.children(we, "appos") for party in self.parties(child)]
        if not named and (inner := quoting(we, self._said, self.cast)) is not None:
            heads = said_by_several(inner, self._report[1], self.cast)
            speakers = [p for head in heads for p in self.parties(head) if p.kind in BODIES]
            why = f"{we.lower_} in the words of {inner.speaker.quote if inner.speaker else ''}"
            named = [replace(party, why=why) for party in speakers] if len(speakers) > 1 else []
        return tuple(named) or self.signatories

    def one(self, head: Token, *, loose: bool = False) -> Party | None:
        """The one actor that a phrase names, or None: an answer better than a guess. Looked for once."""
        asked = head, loose
        if asked not in self._ones:
            self._ones[asked] = self._one(head, loose=loose)
        return self._ones[asked]

    def _one(self, head: Token, *, loose: bool) -> Party | None:
        party = self.cast.named(head) or self._taken_up(head)
        beside = self._beside(head) if party is None else []
        if len(beside) == 1:
            return beside[0]  # "Peru's neighbour Chile"
        if party is None and head.lower_ in self.cast.words["regions_that_act"]:
            party = of_a_region(head)
        party = party or self._collective(head)
        if party is None and head.tag_ == "NN" and is_told_of(head):
            party = described(head, self.discourse, self.cast, self.one)
        return self.about(head) if party is None and loose else party

    def _collective(self, head: Token) -> Party | None:
        """Many without names; of "members of the bloc" by the name of the body that the report means."""
        party = collective(head, self.cast.words) or other_doers(head)
        if party is None or tree.lemma(head) not in self.cast.words["counted_powers"]:
            return party
        taken_up = (noun for noun in tree.prepositional(head, "of") if noun.text.islower())
        body = next((one for noun in taken_up if (one := self.one(noun)) is not None), None)
        if body is None or body.kind != "organisation":
            return party
        name = f"{plural(head)} of the {body.name}"
        return replace(party, id=slug(name), name=name)

    def _taken_up(self, head: Token) -> Party | None:
        """Whom a phrase without a name means; a government beside an opposition is that of the same state, or nobody's."""
        if not tells_of_opposition(head):
            return self.referred(head)
        if self.politics.is_beside(head):
            return self.politics.government(head)
        return self.politics.opposition(head) or self.referred(head)

    def referred(self, head: Token) -> Party | None:
        if self._said and (speaker := ours(head, self._said, self.cast)) is not None:
            return speaker
        return self.discourse.referred(head, self.cast)

    def listen(self, said: Sequence[Attribution]) -> None:
        """Keeps who is quoted: "we" and "our country" in their words are theirs."""
        self._ones.clear()
        self._all.clear()
        self._said = [one for one in said if one.manner != "indirect" and one.speaker_party is not None]

    def implied(self, trigger: Token, actors: Sequence[Party]) -> tuple[Party, ...]:
        """Whom an act is done to where the sentence leaves it out."""
        return left_out.implied(self.discourse.near(trigger.doc), actors, self.cast)

    def of_election(self, role: str) -> Party | None:
        """Whom the report calls the declared winner of an election, or the candidate of the opposition."""
        return winner(self.cast) if role == "winner" else challenger(self.cast)

    def only_other(self, trigger: Token, others: Container[str]) -> tuple[Party, ...]:
        """The one other state that the sentence and the one before it speak of: "A accused B. It recalled its ambassador"."""
        return left_out.only_other(self.discourse.near(trigger.doc), trigger, others, self.cast)

    def done_beside(self, act: str, trigger: Token, others: Collection[str]) -> tuple[Party, ...]:
        """To whom another is told to do a diplomatic deed, here or in the sentence before: "A recalled its envoy to B, and C cut ties"."""
        party = self.deeds.partners.beside(act, others)
        near = self.discourse.near(trigger.doc) if party is not None else ()
        return (party,) if party is not None and left_out.is_named(near, party, self.cast) else ()

    def topic(self, others: Container[str]) -> tuple[Party, ...]:
        """The one other party that the report is about; likely only."""
        party = most_spoken_of(self.discourse.stretches, others, self.ontology.authority)
        if party is None:
            return ()
        return (replace(party, agent=None, in_person=False, why="the one the report is about", sure=False),)

    def besides(self, slots: Sequence[Sequence[Token]], others: Container[str]) -> tuple[Party, ...]:
        """Whom a pronoun means that cannot mean the others, for nobody acts on himself: "A lost B and does not recognise it",
        "A visited B and met its president".
        """
        authority, offices = self.ontology.authority, self.cast.words["persons_in_office"]
        words = [word for slot in slots for word in slot]
        owners = [
            owner for word in words if tree.lemma(word) in offices for owner in tree.children(word, "poss")
        ]
        found = (
            self.discourse.besides(word, lambda party: authority(party.id) not in others, self.cast)
            for word in (*words, *owners)
        )
        return tuple(party for party in found if party is not None)[:1]

    def about(self, head: Token) -> Party | None:
        """The one actor that a common noun is about: "Palestinian statehood", "the government's assets"."""
        if head.pos_ not in {"NOUN", "PROPN"}:
            return None
        if is_out_of_office(head) or acts_for_none(head, [head], self.cast.words, self.cast.hit):
            return None
        if any(tree.lemma(head) in self.cast.words[name] for name in OTHERS):
            return matter(head, self.cast.words)  # an ally of Chad is another than Chad
        if tree.lemma(head) in self.cast.words["their_own"]:
            definite = all(child.dep_ in {"det", "poss"} for child in head.children)
            return None if definite and any(head.lefts) else matter(head, self.cast.words)
        if tree.lemma(head) in self.cast.words["breakaway_places"]:
            names = [name for name in tree.children(head, "compound", "nmod") if name.pos_ == "PROPN"]
            named = (self.cast.named(name) for name in names)
            if (party := next((p for p in named if p is not None), None)) is not None:
                return replace(party, why=f"{THROUGH} {head.text}", sure=False)  # "Georgia's Abkhazia region"
            if names and names[0].text.isupper():
                return None  # "the DNR region of Ukraine" is not Ukraine
        whose = possessor(head)
        owner = self.one(whose) if whose is not None else None  # "Sweden's NATO bid" is Sweden's
        if owner is None and tree.lemma(head) in self.cast.words["belongings"]:
            owner = belonging_to(head, self)
        how = OWN if owner is not None and is_own(head, self.cast.words) else THROUGH
        owner = owner or self.cast.owner(head, prepositions=whose_by(head, self.cast.words))
        own = owner is not None and not is_joined(head, owner, self)
        return replace(owner, why=f"{how} {head.text}", sure=False) if owner and own else None

    def side(self, head: Token, others: Container[str]) -> Party | None:
        """What somebody takes sides on: a matter by its noun phrase, whose it is ("Egypt's plan"), but none of the others."""
        words = self.cast.words
        unnamed = is_matter(head, words) and self.cast.hit(head) is None
        party = None if unnamed and possessor(head) is None else self.one(head, loose=True)
        if party is not None and self.ontology.authority(party.id) not in others:
            return party
        by_name = party is not None and self.cast.hit(head) is not None
        return None if by_name else matter(head, words)  # nobody takes his own side

    # -------------------------------------------------------------------------------------------- lists

    def _with_examples(self, member: Token, *, loose: bool) -> list[Party]:
        listed = [*joined(member, self.cast), *self._examples(member)]
        owners = joint_owners(member, self.cast)
        if owners:
            return [*owners, *listed]
        own = self.one(member)
        vague = own is None or own.kind == "collective" or member.tag_ == "NNS"  # "five EU states: A and B"
        beside = self._beside(member) if vague else []
        if beside:
            return [*beside, *listed]
        if (own is None or own.kind == "collective") and (sent := self._senders(member)):
            return [*sent, *listed]
        own = self.about(member) if own is None and loose else own
        if own is None or (listed and (own.why == "open list" or self._is_of_another(member, own))):
            return listed
        return [own, *listed]

    def _is_of_another(self, member: Token, own: Party) -> bool:
        """As in "its allies, including A and B": nobody but by those who are named."""
        return own.kind == "collective" and tree.lemma(member) in self.cast.words["relations"]

    def _theirs(self, organ: Token) -> list[Party]:
        """As in "A and B protested. C summoned their ambassadors": all of the list, by those who act for them."""
        if organ.tag_ != "NNS" or tree.lemma(organ) not in self.cast.words["organs"]:
            return []  # "their leader" is that of some group
        if tree.lemma(organ) in OPPOSITE_NUMBERS:
            return []  # of whoever meets them, and not of those told before
        whose = [word for word in tree.children(organ, "poss") if word.lower_ == "their"]
        return [
            replace(party, agent=party.agent or organ.text)
            for word in whose
            for party in self.discourse.listed(word, self.cast)
        ]

    def _senders(self, officials: Token) -> list[Party]:
        """For whom several act: "ambassadors from Gulf countries, including A and B"."""
        known = officials.tag_ == "NNS" and tree.lemma(officials) in self.cast.words["organs"]
        if not known or (tells_of_opposition(officials) and is_opposition(officials)):
            return []
        senders = [*tree.prepositional(officials, "from"), *tree.prepositional(officials, "of")]
        named = [party for noun in senders for party in self.parties(noun)]
        return [replace(party, agent=party.agent or officials.text) for party in named]

    def _examples(self, head: Token) -> list[Party]:
        """As in "countries such as A and B", "allies including A", "among them A", "A, alongside B", "A, joined by B"."""
        found: list[Party] = []
        if not head.children:
            return found
        in_company = not COMPANY.isdisjoint(head.doc.lemmas)
        for child in head.children:
            if child.dep_ in {"prep", "appos"} and (lists.opens_examples(child) or is_among_them(child)):
                for item in tree.children(child, "pobj"):
                    if tree.children(item, "case"):
                        continue  # "its people, like Chad's"
                    found += [p for m in lists.conjuncts(item) if (p := self.cast.named(m)) is not None]
            elif in_company and any(tree.lemma(c) in COMPANY for c in (child, *child.lefts)):
                company = tree.children(child, "pobj") or tree.prepositional(child, "with")
                found += [p for item in company for p in self.parties(item)]
            elif child.dep_ == "acl" and tree.lemma(child) in JOINING:
                found += [p for item in tree.prepositional(child, "by") for p in self.parties(item)]
        return found

    def _beside(self, head: Token) -> list[Party]:
        """As in "the former governor, Dara Venn", "two banks, Ostbank and Landbank": those whom the apposition names."""
        if head.pos_ not in {"NOUN", "ADJ"}:  # "their neighbour", which may be tagged so
            return []
        if BESIDE.isdisjoint(head.doc.relations):
            return []
        behind = [head, *tree.prepositional(head, "of")]  # "the former president of Kalmia, Dara Venn"
        organs = self.cast.words["organs"]
        told = (c for word in behind for c in (*tree.children(word, "appos"), *called(word)))
        beside = [c for c in told if c.pos_ == "PROPN" or (tree.lemma(c) in organs and is_of_somebody(head))]
        names = [m for c in beside for m in lists.conjuncts(c)]
        return [party for name in names if (party := self.cast.named(name)) is not None]

    @staticmethod
    def _included(token: Token) -> list[Token]:
        """As in "Countries backing X include A and B", "among those sanctioned is A": A and B are the ones meant."""
        verb = token.head
        if token.dep_ == "pobj" and tree.lemma(verb) == "among" and tree.lemma(verb.head) in tree.COPULAS:
            copula = verb.head
            sure = not any(c.dep_ == "neg" or c.tag_ == "MD" for c in copula.children)
            return (
                tree.children(copula, "nsubj", "attr", "acomp")
                if sure and copula.pos_ in {"AUX", "VERB"}
                else []
            )
        if token.dep_ == "nsubj" and tree.lemma(verb) == "include" and token.pos_ == "NOUN":
            return tree.children(verb, "dobj")
        return []

    def _counted(self, token: Token) -> Token:
        """As in "dozens of governments", "the majority of states": the noun that is counted."""
        if not token.children:
            return token
        noun = token.in_news
        if noun in self.cast.words["quantities"] or token.tag_ == "CD" or is_each_of(token):
            return tree.first(tree.prepositional(token, "of")) or token
        if noun in CROWDS:
            officials = tree.first(tree.prepositional(token, "of"))  # "a group of Chadian lawmakers"
            known = officials is not None and tree.lemma(officials) in self.cast.words["organs"]
            return officials if officials is not None and known else token
        return token
