"""Who is meant by "it", "they", "the group", and by nothing at all: what was spoken of last and fits."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from ..model import Party, Sentence
from ..model.changing import replace
from ..ontology import Ontology
from ..syntax import lists, roles, tree
from ..syntax.tree import ANY_SUBJECTS
from .cast import Cast
from .collectives import collective
from .dealt_with import dealt_with, doubted, is_for_it
from .formed import AGAIN, formed, may_be_formed, recognised
from .heard import (
    acts_in_main_clause,
    acts_through_many,
    is_in_full,
    is_shown_a_person,
    judged_for,
)
from .meant import (
    HE,
    governed_by,
    half_of_a_land,
    in_its_row,
    is_anaphoric,
    is_only_one,
    is_outdone,
    kinds_of,
    may_be_any,
    may_be_called,
    only_one,
)
from .nameless import is_a_person, may_be_of_another, may_mean_nameless, may_mean_stranger
from .offices import Offices
from .on_paper import may_mean_a_paper
from .owners import joint_owners
from .pairs import means_two, two_meant
from .phrases import CALLED, word_sets
from .places import THERE, is_there, state_there
from .ranks import is_driven_out
from .spoken import (
    BODIES,
    GATHERINGS,
    IN_LISTS,
    IN_ROWS,
    INCLUDING,
    NOBODYS,
    OPENING_LISTS,
    STATES,
    Spoken,
    Stretch,
    above,
    is_of_a_part,
    is_told_by_a_person,
    is_where_others_are,
    list_head,
    of_parts,
    own_subjects,
    same_object,
    shortened,
    takes_part,
)
from .takeovers import is_of_power
from .together import ORDER, may_take_up_several, one_of_two, several_meant, tells_order
from .whose import meant_by_whose

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "their", "them", "both"})
WE = frozenset({"we", "our", "us"})
PRONOUNS = HE | IT | THEY
OWNERS = frozenset({"its", "their", "his", "her"})
MANY = frozenset({"group", "authority", "collective", "organisation"})
PRONOUN = "pronoun"
FORCES = "forces of"
"""How `why` begins where somebody is told by those whom he commands."""
MAY_BE_SOMEBODY = attrgetter("form.may_be_somebody")
MAX_DISTANCE = 3
"""Sentences; beyond it a pronoun is left unresolved."""


class Discourse:
    """The parties of one report in the order in which it speaks of them."""

    def __init__(self, ontology: Ontology) -> None:
        self._offices = Offices(ontology)
        self._words = word_sets(ontology)
        self._people: set[str] = set()
        self.stretches: list[Stretch] = []
        self._position: dict[Doc, int] = {}
        self._heard_to = 0

    def hear(self, sentence: Sentence, doc: Doc, cast: Cast) -> None:
        """Adds all that a sentence names, and introduces its persons to the cast; of the text before it, the known names."""
        self._overhear(sentence, cast)
        spoken: list[Spoken] = []
        self._position[doc] = len(self.stretches)
        self.stretches.append(Stretch(index=sentence.index, spoken=spoken, doc=doc))
        words, position = cast.words, len(self.stretches) - 1
        powers = not words["power_nouns"].isdisjoint(doc.lemmas)
        gathers = not (INCLUDING.isdisjoint(doc.lemmas) or GATHERINGS.isdisjoint(doc.lemmas))
        in_lists = IN_ROWS if OPENING_LISTS.isdisjoint(doc.lemmas) else IN_LISTS
        for token in filter(MAY_BE_SOMEBODY, doc.tokens):
            first = list_head(token) if token.dep_ in in_lists else token
            is_subject = first.dep_ in ANY_SUBJECTS or (gathers and takes_part(first))
            party = cast.named(token)
            if party is None and (is_subject or (powers and is_of_power(token, words))):
                party = self._unnamed(token, cast, is_subject=is_subject)
            if party is None:
                continue
            if token.pos_ == "PROPN" and (party.agent or is_in_full(party)):
                cast.introduce(token, party)
            if party.kind == "provisional" and is_shown_a_person(token, cast):
                self._people.add(party.id)
            titles = NOBODYS
            if party.agent:
                titles = self._offices.hear(token, party, cast, position, is_subject=is_subject)
            within = first.dep_ == "pobj" and is_where_others_are(first, cast)
            for one in joint_owners(token, cast) or (party,):
                told = Spoken(
                    index=token.i,
                    party=one,
                    is_subject=is_subject,
                    within=within,
                    listed=first.i,
                    titles=titles,
                )
                spoken.append(told)

    def _overhear(self, sentence: Sentence, cast: Cast) -> None:
        """The known names of what was not read between the last sentence and this one."""
        start, end = self._heard_to, sentence.span.start
        named = cast.between(start, end)
        self._heard_to = sentence.span.end
        if named:
            parts = of_parts(cast, start, end)
            heard = [
                Spoken(index=-1, party=p, is_subject=False, listed=-1, of_part=p.id in parts) for p in named
            ]
            self.stretches.append(Stretch(index=sentence.index - 1, spoken=heard))

    def pair(self, head: Token, cast: Cast) -> tuple[Party, ...]:
        """The two that "the two countries", "both", "the pair" or a bare "the sides" means."""
        position = self._position.get(head.doc) if means_two(head, cast) else None
        return two_meant(head, self.stretches, position, cast) if position is not None else ()

    def listed(self, head: Token, cast: Cast) -> tuple[Party, ...]:
        """The whole list that "they", "these countries" or "all three" takes up."""
        position = self._position.get(head.doc) if may_take_up_several(head) else None
        return several_meant(head, self.stretches, position, cast) if position is not None else ()

    def actors(self) -> Iterator[Party]:
        """Everybody whom the report has told to act."""
        return (s.party for stretch in self.stretches for s in stretch.spoken if s.is_subject)

    def near(self, doc: Doc) -> Sequence[Stretch]:
        """A sentence and the one before it."""
        position = self._position[doc]
        return self.stretches[max(position - 1, 0) : position + 1]

    def lately(self, head: Token, cast: Cast) -> Iterator[tuple[list[Party], list[Party]]]:
        """Whom the sentence of a word names, and who of them acts; then those of the one before."""
        position = self._position.get(head.doc, 0)
        for stretch in reversed(self.stretches[max(position - 1, 0) : position + 1]):
            yield stretch.named(cast), [s.party for s in stretch.spoken if s.is_subject]

    def referred(self, head: Token, cast: Cast) -> Party | None:
        """The party that a pronoun or a definite noun phrase stands for, or None."""
        word = head.lower_
        if word in WE:
            return cast.publisher()
        if word == THERE and is_there(head):
            return self._there(head, cast)
        if word in PRONOUNS:
            government = self._formed(head, cast)
            return self._pronoun(head, cast) if government is None else government[0]
        if not ORDER.isdisjoint(head.doc.lowers) and tells_order(head) is not None:
            return one_of_two(head, self.stretches, self._position.get(head.doc, 0), cast)
        if head.in_news in AGAIN and head.doc in self._position:
            maker = formed(head, self.near(head.doc), cast.named)
            if maker is not None:
                return maker
        if head.in_news in cast.words[CALLED] and (told := self._called(head, cast)) is not None:
            return told[0]
        if not head.children:
            return meant_by_whose(head, cast)
        anaphoric = is_anaphoric(head, cast)
        party = self._short(head, cast) or half_of_a_land(head, self.stretches) if anaphoric else None
        return party or self._definite(head, cast, anaphoric=anaphoric)

    def _definite(self, head: Token, cast: Cast, *, anaphoric: bool) -> Party | None:
        """Whom "the country", "her country", "the minister" takes up."""
        kinds = kinds_of(head, cast)
        if kinds and (owner := self._own_state(head, cast)) is not None:
            return owner
        if kinds and anaphoric:
            fits = functools.partial(may_be_called, head=head, kinds=kinds, cast=cast)
            party = self._last(head, fits, "definite noun phrase")
            vague = tree.lemma(head) in cast.words["vague_territories"]
            if party is None and tree.children(head, "amod", "compound") and "state" not in kinds:
                # "the breakaway region", of which the report told long ago
                party = only_one(self.stretches[: self._position.get(head.doc, 0) + 1], kinds)
            described = bool(tree.children(head, "amod", "compound"))  # "the small nation" may be another one
            if party is None or (vague and not described and head.dep_ == "pobj"):
                return None  # "a visit to the region"
            only = is_only_one(party, kinds, self.stretches)
            if head.tag_ == "NNS" and not only:
                return None  # "the rebels"
            if head.doc in self._position and head.in_news in cast.words["governing"]:
                so_far = self.stretches[: self._position[head.doc] + 1]
                if may_be_of_another(head, party, so_far, kinds, cast):
                    return replace(party, why="or the state of others told nearer", sure=False)
            if "state" in kinds and cast.takeovers.is_elsewhere(party.id):
                return replace(party, why="or the state where power was taken", sure=False)
            unsure = described or vague or may_be_any(party, head, cast)
            return replace(party, sure=(party.sure or only) and not unsure)
        if anaphoric:
            return self._offices.referred(head, cast, self._position.get(head.doc, 0), MAX_DISTANCE)
        return None

    def _there(self, head: Token, cast: Cast) -> Party | None:
        """The state in which it happens, which is not that of who acts there."""
        position, verb = self._position.get(head.doc), tree.clause_verb(head)
        if position is None:
            return None
        doers = [member for doer in roles.subject(verb) for member in lists.conjuncts(doer)]
        acting = {
            cast.ontology.authority(party.id)
            for doer in doers
            if (party := cast.named(doer) or self.referred(doer, cast)) is not None
        }
        return state_there(head, self.stretches, position, acting, cast)

    def _formed(self, head: Token, cast: Cast) -> tuple[Party | None] | None:
        """Who formed the government that is recognised as "it", as far as he has a name; None where none was formed."""
        if not may_be_formed(head) or head.doc not in self._position:
            return None
        return recognised(head, self.near(head.doc), cast.named)

    def _pronoun(self, head: Token, cast: Cast) -> Party | None:
        if head.lower_ in OWNERS:
            if judged := judged_for(head):
                party = cast.named(judged[0])  # of two banks "for their loans" nobody else is meant
                return replace(party, why="judged for it", sure=False) if party is not None else None
            if (unnamed := dealt_with(head, cast.words)) is not None:
                return self._beside_unnamed(head, unnamed, cast)
        party = self._meant_by(head)
        if party is None or not party.sure or head.doc not in self._position:
            return party
        so_far = self.stretches[: self._position[head.doc] + 1]
        if head.lower_ in IT:
            outdone = may_mean_a_paper(head, cast) or may_mean_nameless(
                head, party, so_far, cast, self.referred
            )
        else:
            outdone = head.lower_ in HE and may_mean_stranger(head, party, so_far, cast, self._people)
        return replace(party, why=PRONOUN, sure=False) if outdone else party

    def _meant_by(self, head: Token) -> Party | None:
        """Whom a pronoun takes up."""
        word = head.lower_
        if word in HE:
            return self._last(head, lambda p: is_a_person(p, self._people), PRONOUN)
        if word in IT:
            near = self.near(head.doc) if head.doc in self._position else ()
            if (same := same_object(head, near)) is not None:
                return self._meant_by(same)
            party = self._last(head, lambda p: p.kind in BODIES or p.why.startswith(FORCES), PRONOUN)
            return self._body_beside(head) if party and is_told_by_a_person(party) else party
        party = self._last(
            head, lambda p: p.kind in MANY or acts_through_many(p), PRONOUN, without_places=True
        )
        # "them" is the body, not who speaks for it
        return replace(party, agent=None, in_person=False) if party and party.in_person else party

    def _beside_unnamed(self, whose: Token, body: Token, cast: Cast) -> Party | None:
        """As in "banned the group over its attacks": whom "the group" means, and not who banned it."""
        if not is_for_it(whose):
            return doubted(self._meant_by(whose))
        return doubted(cast.named(body) or self.referred(body, cast), "dealt with over it")

    def _body_beside(self, head: Token) -> Party | None:
        """As in "set up a council, naming N to lead it, and asked Chad to recognise it": behind a person another body of the sentence."""
        party = self._last(head, lambda p: p.kind in BODIES and not is_told_by_a_person(p), PRONOUN)
        spoken = self.stretches[self._position[head.doc]].spoken if party else ()
        return party if party and any(s.party.id == party.id and s.index < head.i for s in spoken) else None

    def besides(self, head: Token, allowed: Callable[[Party], bool], cast: Cast) -> Party | None:
        """The body that "it" or "its" stands for where the subject spoken of last cannot be meant; doubtful.

        "Visited B and met its president": of whom nobody but one can be met, he is.
        """
        if head.lower_ not in IT or self._formed(head, cast) is not None:
            return None
        party = self._last(head, lambda p: p.kind in BODIES and allowed(p), PRONOUN)
        if party is None:
            return None
        spoken = self.stretches[self._position[head.doc]].spoken
        here = {
            s.party.id for s in spoken if s.index < head.i and s.party.kind in BODIES and allowed(s.party)
        }
        in_office = head.dep_ == "poss" and tree.lemma(head.head) in cast.words["persons_in_office"]
        sure = in_office and here == {party.id} and party.sure
        why = "only one fits (pronoun)" if sure else PRONOUN
        return replace(party, why=why, agent=head.head.text if sure else None, in_person=False, sure=sure)

    def _short(self, head: Token, cast: Cast) -> Party | None:
        """As in "the council" after "the Kalmian Transitional Council": the one body spoken of lately with that word in its name."""
        word, position = head.lower_, self._position.get(head.doc)
        if position is None or word not in cast.words["name_heads"]:
            return None
        party = shortened(word, self.stretches[max(position - MAX_DISTANCE, 0) : position + 1])
        return replace(party, why=f"short for {party.name}") if party is not None else None

    def _own_state(self, head: Token, cast: Cast) -> Party | None:
        """As in "she said that her country would", "the minister, whose country had": the state for which the one spoken of acts."""
        whose = tree.first(tree.children(head, "poss"))
        if whose is None or "state" not in kinds_of(head, cast):
            return None
        party = self.referred(whose, cast) if whose.lower_ in HE else meant_by_whose(whose, cast)
        if party is not None and whose.lower_ in HE:
            return governed_by(party, cast)  # "his republic" is not the one who speaks
        return party if party is not None and party.kind in STATES else None

    def _called(self, head: Token, cast: Cast) -> tuple[Party | None] | None:
        """Who is meant by what the report called them: whoever took power, those whom somebody commands, a person by his rank; None
        where it is no such phrase.
        """
        noun, words = head.in_news, cast.words
        if noun in words["power_nouns"] and is_of_power(head, words):
            return (cast.takeovers.referred(head, cast),)
        if noun in words["own_forces"] and (commander := self._commander(head, cast)) is not None:
            return (commander,)
        called = cast.ranks.referred(head, cast)
        return (called,) if called is not None or is_driven_out(head, words) else None

    def _commander(self, forces: Token, cast: Cast) -> Party | None:
        """As in "the colonel said his unit had seized power", "Adan Brek, whose troops had"."""
        whose = tree.first(tree.children(forces, "poss"))
        if whose is None or not (whose.lower_ in HE or whose.lower_ == "whose"):
            return None
        party = self.referred(whose, cast)
        return replace(party, in_person=False, why=f"{FORCES} {party.name}") if party is not None else None

    def _unnamed(self, head: Token, cast: Cast, *, is_subject: bool) -> Party | None:
        """One party that a subject speaks of again, which so stays the one spoken of last; many without names who act."""
        party = None if head.lower_ in WE or head.lower_ in THEY else self.referred(head, cast)
        if party is None and is_subject and head.in_news in cast.words["counted_powers"]:
            return collective(head, cast.words)
        return party

    def _last(
        self, head: Token, fits: Callable[[Party], bool], why: str, *, without_places: bool = False
    ) -> Party | None:
        """The subject spoken of last that fits; in the same sentence first, then in those before."""
        position = self._position.get(head.doc)
        if position is None:
            return None
        index = self.stretches[position].index
        own, acting = own_subjects(head), above(head)
        doers = {s.party.id for s in self.stretches[position].spoken if s.index in own}
        for back in range(position, -1, -1):
            stretch = self.stretches[back]
            if index - stretch.index > MAX_DISTANCE:
                break
            heard = stretch.spoken
            if back == position:
                heard = [s for s in heard if s.index < head.i]
            heard = [s for s in heard if s.party.id not in doers]  # nor by "its embassy in the country"
            if without_places:
                heard = [s for s in heard if not s.within]
            fitting = [s for s in heard if fits(s.party) and (s.is_subject or s.party.kind != "provisional")]
            if fitting:
                sure = len({s.party.id for s in fitting}) == 1 and all(s.party.sure for s in fitting)
                fitting = [s for s in fitting if back < position or s.index not in acting] or fitting
                subjects = [s for s in fitting if s.is_subject]
                if back < position and len(subjects) > 1:
                    subjects = [s for s in subjects if acts_in_main_clause(s, stretch)] or subjects
                chosen = subjects[-1 if back == position else 0] if subjects else fitting[-1]
                if why == PRONOUN and back == position:
                    chosen, sure = in_its_row(head, chosen, fitting, sure=sure)
                if head.lower_ in IT and is_of_a_part(chosen, fitting, stretch.doc):
                    return None
                many = back < position and head.lower_ in THEY  # who are named by no name
                sure = sure and not (
                    many or (why == PRONOUN and is_outdone(chosen, heard, head, self._words))
                )
                return replace(chosen.party, why=f"only one fits ({why})" if sure else why, sure=sure)
        return None
