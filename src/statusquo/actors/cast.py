"""Everybody whom a report names: by a known name, by an office, or as a person introduced before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Document, Party, Sentence, slug
from ..ontology import Ontology
from ..syntax import grammar, lists, tree
from ..syntax.casing import dateline_place
from .acronyms import introduced
from .bodies import Bodies, proper_name
from .incumbents import HEADS, incumbents
from .index import ActorIndex, Hit, body_of, with_first
from .officials import acting, as_told, office_beside, own_official, serves_elsewhere
from .phrases import (
    ACTING,
    PEER_NOUNS,
    acts_for_none,
    doers_of,
    first_name_beside,
    is_another_than,
    is_counted,
    is_former,
    is_nickname,
    is_of_affairs,
    is_of_another,
    is_out_of_office,
    is_peer_of,
    is_some_of_them,
    modifiers_before,
    people,
    senders_of,
    tells_of_another_year,
    text_of,
    titles_before,
    whole_or_part,
    word_sets,
)
from .ranks import Ranks
from .spelt import Spelt
from .supported import SUPPORTED, Supported
from .takeovers import Takeovers, is_of_power
from .titled import BY_TITLE, Titled

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

LEFT_MODIFIERS = ("compound", "amod", "nmod", "poss", "nummod", "det", "quantmod", "npadvmod")
COMPASS = grammar.words("compass")
OWNING, NO_NAMES = ("of", "for", "from"), ("not_actors", "organs", "titles")
SHORT = 2
FIRST_PERSON = "first person of the publisher"
UNKNOWN = "name that no file knows"
TOLD = "told to be a political body"


class Cast:
    """The names of one report. `refer` resolves a pronoun that owns something ("its embassy")."""

    def __init__(
        self,
        document: Document,
        parsed: Sequence[tuple[Sentence, Doc]],
        ontology: Ontology,
        index: ActorIndex,
        refer: Callable[[Token], Party | None],
    ) -> None:
        self.document = document
        self.ontology = ontology
        self.words = word_sets(ontology)
        self._acting = self.words[ACTING]
        self.refer = refer
        self.persons: dict[str, Party | None] = {}
        self._names: dict[Token, str] = {}
        self._known: dict[tuple[str, str], Party] = {}
        """Bodies that were asked for, by actor and how each is named."""
        self._bodies = Bodies(self.words)
        self._spelling = index.spelling
        self._incumbents = incumbents(ontology)
        self._spelt = Spelt(document, index, ontology)
        self.spelt, self._namesakes = self._spelt.names, self._spelt.namesakes
        text, mentions, offset = self._spelt.text, self._spelt.mentions, self._spelt.body
        self.takeovers = Takeovers(text, mentions, ontology, document.published_at)
        self.ranks = Ranks(text, mentions, ontology, offset)
        self._titled = Titled(text, mentions, ontology, document.published_at)
        self._supported = Supported(mentions, ontology, self.takeovers)
        self._mentions = [(h.start - offset, h) for h in mentions if h.why in {"name", "seat"}]
        self._introduce_acronyms(text, index)
        self.dateline = self._dateline(index)
        self._starts = {doc: sentence.span.start for sentence, doc in parsed}
        by_token: dict[Token, Hit] = {}
        self.hit: Callable[[Token], Hit | None] = by_token.get
        """The known name of which a word is a part: asked so often that it is no function of ours."""
        self._hits: dict[Doc, list[Hit]] = {}
        for _, doc in parsed:
            by_token.update(found := self._by_token(doc, index))
            self._hits[doc] = list(found.values())

    def _by_token(self, doc: Doc, index: ActorIndex) -> dict[Token, Hit]:
        found: dict[Token, Hit] = {}
        at = self._starts[doc]
        last: Hit | None = None
        for known in self._spelt.in_sentence(
            doc.text, at, lambda h: h.why != SUPPORTED or len(self._supported.meant(h, doc.text)) == 1
        ):
            span = doc.char_span(known.start, known.end, alignment_mode="expand")
            if span is None or self._namesakes.is_person(span, known, index.knows):
                continue
            hit = known
            if hit.why == SUPPORTED:
                hit = hit._replace(actor=self._supported.meant(hit, doc.text)[0])
            if last is not None and self._spelt.has_slashes:
                between = self.document.text[at + last.end : at + hit.start]
                hit = with_first(last, hit, between, self.ontology)
            last = hit
            found.update(dict.fromkeys(span, hit))
        return found

    def _introduce_acronyms(self, text: str, index: ActorIndex) -> None:
        """As in "the Kalmian Liberation Front (KLF)"."""
        for acronym, name in introduced(text):
            whole = [hit for hit in index.find(name) if hit.end - hit.start == len(name)]
            unknown = Party(id=slug(name), name=name, kind="provisional", why=UNKNOWN, sure=False)
            party = self.party_of(whole[0]) if whole else unknown
            self.persons.setdefault(acronym, replace(party, why=f"short for {name}") if whole else unknown)

    def _dateline(self, index: ActorIndex) -> Party | None:
        """The state in whose capital the report was written, as its dateline tells."""
        place = dateline_place(self.document.text)
        hits = index.find(place.title()) if place else ()
        return self.party_of(hits[0]) if len(hits) == 1 and hits[0].why in {"seat", "name"} else None

    def hits(self, doc: Doc) -> Sequence[Hit]:
        return self._hits[doc]

    def between(self, start: int, end: int) -> list[Party]:
        """Whom the text names between two offsets, read or not."""
        first = bisect_left(self._mentions, (start,))
        last = bisect_left(self._mentions, (end,), first)
        return [self.party_of(hit) for _, hit in self._mentions[first:last]] if first < last else []

    def place(self, token: Token) -> int:
        """Where a word stands in the text of the report."""
        return self._starts[token.doc] + token.idx

    # -------------------------------------------------------------------------------------------- parties

    def named(self, head: Token) -> Party | None:
        """By its own name, by a name and an office, by a person introduced before."""
        hit = self.hit(head)
        if hit is not None and not (head.tag_ == "NNS" and is_some_of_them(head, self.words)):
            if hit.why == "demonym" and is_counted(head):
                return people(head)
            party = whole_or_part(
                self.party_of(hit, head), head, 0 if hit.joined else hit.start - self._starts[head.doc]
            )
            return as_told(party, head, self) if party.in_person or party.kind == "person" else party
        if head.in_news in self._acting:
            return self._by_office(head)
        return self._person_or_body(head) if head.pos_ == "PROPN" else None

    def _by_office(self, head: Token) -> Party | None:
        """As in "the Chadian foreign ministry", "her colleague from Chad", "Hamas fighters": by whose organ, peer or member it is."""
        noun, words = head.in_news, self.words
        organ = noun in words["organs"] and not (noun in words["power_nouns"] and is_of_power(head, words))
        if organ or (noun in PEER_NOUNS and is_peer_of(head)):
            owner = self.owner(head) or self._own_organ(head)
            if owner is not None:
                return self.organ_of(owner, head)
            person = first_name_beside(head)
            if person is not None:
                hit = self.hit(person)
                return self.party_of(hit, head) if hit is not None else self._provisional(person)
        if noun in words["members"] and (group := self._group_of(head)):
            return group
        return self._person_or_body(head) if head.pos_ == "PROPN" else None

    def _group_of(self, member: Token) -> Party | None:
        """As in "Hamas fighters": those who belong to a group act for it."""
        group = self._before(member) or self._after(member, ("from", "of"))
        if group is None or group.kind not in {"group", "authority"}:
            return None
        return acting(group, text_of(member), f"members of {group.name}", in_person=False)

    def party_of(self, hit: Hit, head: Token | None = None) -> Party:
        """A known actor as a party: a person in office is the body that the office speaks for."""
        if (known := self._known.get((hit.actor, hit.why))) is not None:
            return known
        actor = self.ontology.actors[hit.actor]
        if actor.kind != "person":
            known = self._namesakes.doubted(body_of(hit.actor, hit.why, self.ontology))
            self._known[hit.actor, hit.why] = known
            return known
        role = None if is_former(head) or hit.actor in self.takeovers.ousted else self._titled.at(hit, head)
        if role is None:
            return Party(id=actor.id, name=actor.name, kind="person", why=hit.why)
        body = self.ontology.actors[role.of]
        why = f"{role.code.replace('_', ' ')} of {body.name}"
        if not role.holds_on(self.document.published_at):
            why += BY_TITLE
        return Party(id=body.id, name=body.name, kind=body.kind, agent=actor.name, why=why, in_person=True)

    def owner(self, head: Token, *, prepositions: Sequence[str] = OWNING) -> Party | None:
        """The actor whose organ, people or thing the noun is: modifier, possessor, sender or `of` phrase."""
        if (before := self._before(head)) is not None:
            return before
        doc = head.doc
        sent_by = senders_of(head, self.words) if "acl" in doc.relations else ()
        done_by = doers_of(head) if prepositions and "by" in doc.lemmas else ()
        if (found := next(filter(None, map(self.named, (*sent_by, *done_by))), None)) is not None:
            return found
        if not (prepositions and head.children):
            return None
        of_a_kind = head.tag_ == "NNS" and tree.children(head, "compound")
        ruling = tree.lemma(head) in self.words["spokesmen_and_rulers"] and not of_a_kind
        if prepositions == OWNING and (ruling or (head.in_news in PEER_NOUNS and is_peer_of(head))):
            # "the government in Kabul", not "the embassy", "business leaders in Kabul"
            prepositions = (*OWNING, "in")
        return self._after(head, prepositions)

    def _before(self, head: Token) -> Party | None:
        """As in "Kabul's envoy", "the Russian foreign ministry", "its ambassador"."""
        for child in modifiers_before(head, LEFT_MODIFIERS):
            hit = self.hit(child)
            known = self.party_of(hit, child) if hit is not None and hit != self.hit(head) else None
            if known is not None and known.kind != "person":
                return known
            if (
                child.children
                and child.dep_ in {"poss", "compound", "nmod", "amod"}
                and (inner := self.owner(child, prepositions=())) is not None
            ):
                return inner
            if child.dep_ == "poss" and (owner := self.refer(child)):
                return owner
        return None

    def _after(self, head: Token, prepositions: Sequence[str]) -> Party | None:
        """As in "the president of Ghana"; a portfolio ("minister of defence") is nobody."""
        lemmas = head.doc.lemmas
        for preposition in prepositions:
            for item in tree.prepositional(head, preposition) if preposition in lemmas else ():
                party = self.named(item)
                portfolio = item.lower_ in self.words["portfolios"]
                if party is not None and not portfolio:
                    return party
                members = lists.conjuncts(item) if portfolio else [item] if item.pos_ == "NOUN" else []
                inner = (self._after(member, ("of",)) for member in members)
                if (whose := next((party for party in inner if party is not None), None)) is not None:
                    return whose  # "the chief of protocol of the ministry", "the minister of trade and industry of Chad"
        return None

    def publisher(self) -> Party | None:
        """Whose own organ the publisher is: "we", "the Government" in a ministry's statement."""
        publisher = self.document.publisher
        actor = self.ontology.actors.get(publisher.speaks_for or "") if publisher is not None else None
        if publisher is None or actor is None:
            return None
        return Party(id=actor.id, name=actor.name, kind=actor.kind, agent=publisher.name, why=FIRST_PERSON)

    # -------------------------------------------------------------------------------------------- offices

    def _own_organ(self, head: Token) -> Party | None:
        plain = all(is_of_affairs(c, self.hit) for c in tree.children(head, "amod", "prep"))
        return self.publisher() if plain and any(c.lower_ == "the" for c in head.children) else None

    def organ_of(self, owner: Party, head: Token) -> Party | None:
        if is_out_of_office(head, owner.kind) or acts_for_none(head, [head], self.words, self.hit):
            return None
        person = first_name_beside(head)
        hit = self.hit(person) if person is not None else None
        party = self.party_of(hit) if hit is not None else owner
        if hit is not None and party.agent and not serves_elsewhere(party, owner):
            return party
        if person is not None:
            return acting(owner, self.name_of(person), f"office of {owner.name}", in_person=True)
        why = f"organ of {owner.name}"
        if owner.in_person and tree.children(head, "poss"):  # "Brecht's minister" is not Brecht
            return acting(owner, text_of(head), why, in_person=False)
        if owner.agent is not None and not is_another_than(owner, head, self.words):
            return acting(owner, owner.agent, why, in_person=owner.in_person)
        return self._governing(owner, head) or acting(owner, text_of(head), why, in_person=False)

    def _governing(self, owner: Party, head: Token) -> Party | None:
        """By the day of the report: who holds the office, and who governs a state in fact, so that an organ is theirs.

        The report names the office only: what is done to it is done to its body, and not to a person.
        """
        day = self.document.published_at
        if owner.agent is not None or tells_of_another_year(head.doc.text, day):
            return None
        held = self._incumbents.holder(owner.id, head, day)
        if held is not None:
            person, role = held
            body = self.ontology.actors[role.of if owner.kind == "state" else owner.id]
            why = f"{role.code.replace('_', ' ')} of {body.name} on {day}"
            return Party(
                id=body.id, name=body.name, kind=body.kind, agent=person.name, why=why, sure=owner.sure
            )
        ruler = self._incumbents.ruler(owner.id, day) if owner.kind == "state" else None
        if ruler is None:
            return None
        noun, agent = tree.lemma(head), text_of(head)
        if noun in self.words["missions_abroad"]:
            why = f"organ of {owner.name}; whose, of those who claim to govern it, is not told"
            return replace(owner, agent=agent, why=why, sure=False)
        if noun not in self.words["governing"]:
            return None
        why = f"organ of {owner.name}, which it governs on {day}"
        return Party(id=ruler.id, name=ruler.name, kind=ruler.kind, agent=agent, why=why, sure=owner.sure)

    def _person_or_body(self, head: Token) -> Party | None:
        if not head.text[:1].isupper():
            return None
        if head.text in self.persons and self._is_same_name(head):
            return self.persons[head.text]
        if (party := self.in_office(head, self.name_of(head))) is not None:
            return party
        organs = self.words["organs"]
        if (party := office_beside(head, self.name_of(head), self)) is not None:
            return party
        if head.dep_ == "appos" and tree.lemma(head.head) in organs:
            return self.named(head.head) or self._provisional(head)
        if (run_on := self._state_before_name(head)) is not None:
            return run_on
        if head.dep_ == "compound" and head.head.pos_ == "PROPN" and tree.lemma(head.head) not in organs:
            return None  # "Dara" of "Dara Venn"
        return self._provisional(head)

    def _state_before_name(self, name: Token) -> Party | None:
        """As in "the President of Kalmia Jonas Brecht", read as a president of one "Kalmia Jonas Brecht"."""
        if name.dep_ != "pobj" or tree.lemma(name.head.head) not in self.words["organs"]:
            return None
        before = [child for child in tree.children(name, "compound") if self.hit(child) is not None]
        hit = self.hit(before[0]) if before and before[0].left_edge.i == name.left_edge.i else None
        return self.party_of(hit, before[0]) if hit is not None else None

    def in_office(self, head: Token, name: str) -> Party | None:
        """As in "the Kalmian president Dara Venn": what a report says of somebody's office, whatever the files know of him."""
        organs = self.words["organs"]
        titles = titles_before(head, LEFT_MODIFIERS)
        named = any(tree.lemma(t) in organs or t.lower_ in organs for t in titles)
        if not named or is_out_of_office(head) or acts_for_none(head, titles, self.words, self.hit):
            return None
        if (owner := self.owner(head)) is not None:
            return acting(owner, name, f"office of {owner.name}", in_person=True)
        held = self._incumbents.surnamed(name, map(tree.lemma, titles), self.document.published_at)
        if held is not None:
            party = self.party_of(Hit(start=0, end=0, actor=held.id, why=UNKNOWN))
            return replace(party, sure=party.why.startswith(HEADS))
        return own_official(self.publisher(), titles, name, self.words)

    def _provisional(self, head: Token) -> Party | None:
        name = self.name_of(head)
        place = tree.first([t for t in tree.prepositional(head, "of") if t.pos_ == "PROPN"])
        if place is not None and place.i == head.i + 2 and name.endswith(head.text):
            name = f"{name} of {place.text}"  # "the Communist Party of Kalmia"
        if (actor := self._spelling(name)) is not None:
            why = f"spelling of {self.ontology.actors[actor].name}"
            return self.party_of(Hit(start=0, end=0, actor=actor, why=why), head)
        least = 2 if head.dep_ == "appos" and name.isupper() else 3  # "the channel RT"
        last = name.split()[-1].lower() if name else ""
        is_town = head.dep_ == "nsubj" and name.lower() in self.words["towns"]  # no town acts
        is_none = any(last in self.words[one] for one in NO_NAMES) or is_nickname(head)
        if is_town or is_none or len(name) < least or not name[0].isalpha():
            return None
        told = self._bodies.tells(head, name)
        return Party(id=slug(name), name=name, kind="provisional", why=TOLD if told else UNKNOWN, sure=told)

    def introduce(self, token: Token, party: Party) -> None:
        """Keeps a person or body named in full under the last word of the name, for the rest of the report; of two that
        share it neither is meant by it alone.
        """
        hit, word = self.hit(token), token.text
        alone = hit is not None and hit.end - hit.start <= len(word)
        part = token.i and token.nbor(-1).lower_ in COMPASS  # "West Africa" introduces no "Africa"
        part = part or is_of_another(word, party.name)
        if alone or part or not word[:1].isupper() or len(word) <= SHORT:
            return
        held = self.persons.get(word, party)
        self.persons[word] = held if held is not None and held.id == party.id else None

    def _is_same_name(self, head: Token) -> bool:
        """Whether a name is the one introduced, as far as it goes: "Mensah" after "Dana Mensah", not "Kofi Mensah"."""
        held = self.persons[head.text]
        if held is None:
            return self.name_of(head) == head.text
        told = {word.strip(".").lower() for word in f"{held.name} {held.agent or ''}".split()}
        return {word.strip(".").lower() for word in self.name_of(head).split()} <= told | {head.lower_}

    def name_of(self, head: Token) -> str:
        """The proper name around a head, without titles and offices: "Dmitry Zhirnov". Looked for once."""
        if head not in self._names:
            self._names[head] = proper_name(head, self.words, lambda word: self.hit(word) is not None)
        return self._names[head]
