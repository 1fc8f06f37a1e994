"""Whom a pronoun of number means where it acts: "All agreed to", "Both signed", "Most of them refused", "Several have since closed".

Such a word takes up several who were told just before: a list, each member of it, or many without names, who stay one. It is read
only where the sentence before tells of one plural that can be meant; where two are told nobody is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..syntax import grammar, lists, roles, tree
from .spoken import BODIES, STATES, Stretch

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token
    from .scene import Scene

WHOLE, PART = grammar.words("numbers_whole"), grammar.words("numbers_part")
NUMBERS = WHOLE | PART
THOSE = grammar.words("numbered_those")
GATHERINGS = grammar.words("gatherings") | grammar.words("other_gatherings")
INCLUDING, PRESENT = grammar.words("including"), grammar.words("being_present")
SENDING, ADDING = grammar.words("sending_people"), grammar.words("adding")
TIMES = grammar.words("times")
PAIRED, MANY = frozenset({"both", "neither"}), frozenset({"all", "most", "several", "many", "few"})
RELATIVES = frozenset({"which", "whom"})
PAIR, THREE = 2, 3
PLURAL = frozenset({"NNS", "NNPS"})
SINGULAR = frozenset({"was", "is", "has", "'s", "does"})
PEOPLE = ("collectives", "person_nouns", "organs", "office_holders", "counted_powers")
WHY = "several told before"


def several_before(head: Token, scene: Scene) -> tuple[Party, ...] | None:
    """Everybody meant, nobody where two plurals compete, and None where one of the `NUMBERS` is no such pronoun or no plural acts
    before it.
    """
    if not takes_up_several(head):
        return None
    if (listed := list_before(head)) is not None:
        return () if is_within_plural(listed, head, scene) else meant_by(head, listed, scene)
    before = sentence_before(head.doc, scene)
    if before is None or tells_of_people(head, scene):
        return None
    guests: tuple[Party, ...] = ()
    if tells_who_else_came(before):
        guests = who_came(before, scene)
        before = sentence_before(before, scene)
    if before is None:
        return None
    acting = [token for token in subjects(before) if is_plural(token, scene)]
    if not acting:
        return None
    if len(acting) > 1 or any(is_rival(token, acting[0], head, scene) for token in before.tokens):
        return ()
    told = meant_by(head, acting[0], scene)
    own_people = tree.lemma(acting[0]) in scene.cast.words["organs"]
    likely = head.i > 0 or bool(guests) or own_people or follows_others(before, scene)
    if told and all(party.kind in STATES for party in told):
        told += tuple(party for party in guests if party.kind in STATES and party not in told)
    return tuple(replace(party, why=WHY, sure=False) for party in told) if likely else told


def takes_up_several(head: Token) -> bool:
    """Whether the word stands alone as a subject, or with "of them": not "all that was said", "most of the land", "all is well"."""
    if head.dep_ not in tree.ANY_SUBJECTS or head.head.pos_ not in {"VERB", "AUX"}:
        return False
    verb = head.head
    one = any(word.lower_ in SINGULAR for word in (verb, *tree.children(verb, "aux", "auxpass")))
    if (one and head.lower_ in MANY) or (head.lower_ == "few" and not tree.children(head, "det")):
        return False
    return all(child.dep_ in {"det", "advmod"} or is_of_them(child) for child in head.children)


def is_of_them(preposition: Token) -> bool:
    things = tree.children(preposition, "pobj")
    return (
        preposition.lower_ == "of"
        and len(things) == 1
        and things[0].lower_ in THOSE | RELATIVES
        and not any(things[0].children)
    )


def list_before(head: Token) -> Token | None:
    """The first of those of whom a clause tells: "A, B and C, all of whom recognise it"."""
    relative = tree.first(tree.prepositional(head, "of"))
    if relative is None or relative.lower_ not in RELATIVES:
        return None
    noun = head.head.head if head.head.dep_ == "relcl" else roles.noun_before(head)
    while noun is not None and noun.dep_ == "conj" and noun.head.pos_ in tree.NOMINAL:
        noun = noun.head
    return noun


def is_within_plural(listed: Token, head: Token, scene: Scene) -> bool:
    """As in "two parties in A and B, both of which": the parties may be meant; of those who act for A and B it does not matter."""
    whole = listed.head.head if listed.dep_ == "pobj" else listed
    if whole is listed or whole.tag_ not in PLURAL:
        return False
    words, lemma = scene.cast.words, tree.lemma(whole)
    if head.dep_ == "nsubjpass" or lemma in words["missions_abroad"]:
        return True
    return is_somebody(whole, scene) and lemma not in words["organs"]


def tells_of_people(head: Token, scene: Scene) -> bool:
    """Whether others are told in the sentence of the word itself before it, who may be meant as well."""
    return any(
        word.i < head.i and word not in head.subtree and word.pos_ in tree.NOMINAL and is_plural(word, scene)
        for word in head.doc.tokens[: head.i]
    )


def sentence_before(doc: Doc, scene: Scene) -> Doc | None:
    """The sentence right before, if it was read: between the two nothing else is told."""
    stretches: list[Stretch] = scene.discourse.stretches
    place = next((n for n in range(len(stretches) - 1, -1, -1) if stretches[n].doc is doc), 0)
    last = stretches[place - 1] if place else None
    return last.doc if last is not None and last.index == stretches[place].index - 1 else None


def follows_others(doc: Doc, scene: Scene) -> bool:
    """Whether the sentence before that one tells of several as well: "A and B left. C and D stayed. Both ..."."""
    earlier = sentence_before(doc, scene)
    return earlier is not None and any(is_plural(token, scene) for token in subjects(earlier))


def subjects(doc: Doc) -> Iterator[Token]:
    return (token for token in doc.tokens if token.dep_ in tree.ANY_SUBJECTS)


def is_plural(token: Token, scene: Scene) -> bool:
    """Whether a word tells of several who may act: a list of names, "ministers", "they"."""
    if token.lower_ == "they":
        return True
    members = lists.conjuncts(token)
    if len(members) == 1 and token.tag_ not in PLURAL:
        return False
    if token.tag_ == "NNPS" and len(members) == 1:
        return False  # "the United States", "the Houthis"
    return any(member.pos_ == "PROPN" or is_somebody(member, scene) for member in members)


def is_somebody(noun: Token, scene: Scene) -> bool:
    lemma = tree.lemma(noun)
    return any(lemma in scene.cast.words[name] for name in PEOPLE)


def is_rival(token: Token, subject: Token, head: Token, scene: Scene) -> bool:
    """Whether another plural of the sentence before may be meant as well: "met envoys of Chad, Mali and Niger", "armed rebels"."""
    if token.pos_ not in tree.NOMINAL or token.dep_ in tree.ANY_SUBJECTS:
        return False
    if token in subject.subtree or any(token in member.subtree for member in lists.conjuncts(subject)):
        return False
    if token.dep_ in {"conj", "appos"} and token.head.pos_ in tree.NOMINAL:
        return False  # a member of a list that is asked about by its first
    passive = head.dep_ == "nsubjpass"
    if passive and token.tag_ in PLURAL and tree.lemma(token) not in TIMES:
        return True  # "fired missiles. All were": what it is done to need not be somebody
    if not is_plural(token, scene) or tree.lemma(token) in scene.cast.words["missions_abroad"]:
        return False
    if tree.lemma(token.head) in SENDING and tree.lemma(token) in scene.cast.words["organs"]:
        return False  # "sent ministers": their own
    members = len(lists.conjuncts(token))
    if members == 1:
        return True
    if token.dep_ == "pobj" and tree.lemma(token.head) in scene.cast.words["places_in"] and not passive:
        return False  # "in Chad and Niger"
    return members == PAIR if head.lower_ in PAIRED else members >= (THREE if head.lower_ in MANY else PAIR)


def tells_who_else_came(doc: Doc) -> bool:
    """As in "The meeting also included officials from A and B", "Envoys of A also attended": more of those told before."""
    verb = next((token for token in doc.tokens if token.dep_ == "ROOT"), None)
    if verb is None:
        return False
    gathering = any(tree.lemma(word) in GATHERINGS for word in tree.children(verb, *tree.ANY_SUBJECTS))
    if gathering:
        return tree.lemma(verb) in INCLUDING | PRESENT
    also = any(child.lower_ in ADDING for child in tree.children(verb, "advmod"))
    return also and tree.lemma(verb) in PRESENT


def who_came(doc: Doc, scene: Scene) -> tuple[Party, ...]:
    verb = next(token for token in doc.tokens if token.dep_ == "ROOT")
    words = [*tree.children(verb, "dobj", "nsubj"), *tree.prepositional(verb, "by")]
    return tuple(party for word in words for party in scene.parties(word))


def meant_by(head: Token, subject: Token, scene: Scene) -> tuple[Party, ...]:
    """Each member of a list where all of them are meant; many without names as one, of whom "most" are others than all."""
    told = scene.parties(subject)
    names = {party.id: party for party in told if party.kind != "collective"}
    if head.lower_ in PART:
        return tuple(some_of(head, party) for party in told) if len(told) == 1 and not names else ()
    if len(told) == 1 and not names and head.lower_ not in PAIRED:
        return tuple(replace(party, why=WHY, sure=False) for party in told)
    if len(names) < len(told) or any(party.kind not in BODIES for party in told):
        return ()
    enough = (
        len(told) == PAIR if head.lower_ in PAIRED else len(told) >= (THREE if head.lower_ in MANY else PAIR)
    )
    return told if enough else ()


def some_of(head: Token, many: Party) -> Party:
    """As in "Most have closed theirs": most of those states; of "several" nothing tells which."""
    name = f"most {many.name}" if head.lower_ == "most" else many.name
    return replace(many, id=slug(name), name=name, why=WHY, sure=False)
