"""What belongs to a gerund that is the subject of its sentence: "Receiving the general as well as his rivals | is risky"."""

from __future__ import annotations

from collections.abc import Iterator

from . import tree
from .edges import GERUNDS, Edge, Rules
from .words import Token

LINKING = frozenset({"and", "or", "as", "well", ",", "both"})
OBJECTS = frozenset({"dobj", "pobj", "conj"})
FINITE = frozenset({"MD", "VBZ", "VBD", "VBP"})
OPENERS = frozenset({"that", '"', "“", "'", "‘", ",", ":", "—", "–", "-"})


def end_of_its_list(noun: Token) -> Iterator[Edge]:
    """The last of those to whom it is done, taken for the subject of the verb behind it: "Aiding rebels, tribes and parties | has ..."."""
    verb = noun.head
    if noun.dep_ != "nsubj":
        return
    gerund = next((t for t in tree.children(verb, "csubj", "advcl") if opens_its_clause(t, noun)), None)
    before = noun.left_edge.i - 1
    if gerund is None or before <= gerund.i:
        return
    if not (has_two_subjects(gerund, noun) or disagrees(noun, verb)):
        return
    while before > gerund.i and noun.doc.tokens[before].lower_ in LINKING:
        before -= 1
    last = noun.doc.tokens[before]
    if last.dep_ in OBJECTS and gerund in tree.ancestors(last) and last.pos_ in tree.NOMINAL:
        yield Edge(word=noun, head=last, dep="conj")
        yield Edge(word=gerund, head=verb, dep="csubj")


def opens_its_clause(gerund: Token, noun: Token) -> bool:
    before = gerund.left_edge.i - 1
    first = before < 0 or gerund.doc.tokens[before].lower_ in OPENERS
    return gerund.tag_ == "VBG" and gerund.i < noun.i and first and not tree.children(gerund, "mark", "nsubj")


def has_two_subjects(gerund: Token, noun: Token) -> bool:
    """Whether the gerund is a subject beside the noun, with nothing that sets them off: "Speaking in Oslo, the minister said"."""
    return gerund.dep_ == "csubj" and noun.doc.tokens[noun.left_edge.i - 1].lower_ in LINKING - {","}


def disagrees(noun: Token, verb: Token) -> bool:
    """Whether the verb is a singular and the noun none."""
    finite = next((t for t in tree.children(verb, "aux", "auxpass") if t.tag_ != "MD"), verb)
    return finite.tag_ == "VBZ" and noun.tag_ == "NNS"


def gerund_without_another_subject(gerund: Token) -> Iterator[Edge]:
    """As in "Recognising A, as B did, | would be a mistake |, C said", hung beside a verb that has no subject: it is its subject."""
    verb = gerund.head
    if gerund.dep_ != "advcl" or verb.i < gerund.i or gerund.tag_ != "VBG":
        return
    if tree.children(verb, *tree.ANY_SUBJECTS, "expl"):
        return
    finite = any(aux.tag_ in FINITE for aux in (verb, *tree.children(verb, "aux", "auxpass")))
    if finite and opens_its_clause(gerund, verb):
        yield Edge(word=gerund, head=verb, dep="csubj")


def gerund_for_a_name(word: Token) -> Iterator[Edge]:
    """The first word of a sentence, taken for a name: "Inviting Chad shows ..."."""
    if word.dep_ == "csubj" and word.tag_ == "NNP" and is_opening(word):
        yield Edge(word=word, head=word.head, dep="csubj", tag="VBG")


def name_behind_gerund(name: Token) -> Iterator[Edge]:
    """As in "Sanctioning | Chad | along with Peru was ...", read as the name of somebody called so: what the sentence opens with is done to Chad."""
    if name.dep_ not in {"nsubj", "npadvmod"} or name.pos_ != "PROPN" or not name.i:
        return
    word, verb = name.nbor(-1), name.head
    if word.head != name or word.dep_ not in {"compound", "amod"} or not is_opening(word) or verb.i < name.i:
        return
    yield Edge(word=word, head=verb, dep="csubj", tag="VBG")
    yield Edge(word=name, head=word, dep="dobj")
    told = (*tree.children(name, "advcl"), *tree.children(verb, "advcl"))
    for clause in (one for one in told if word.i < one.i < verb.i):
        yield Edge(word=clause, head=word, dep="advcl")


def is_opening(word: Token) -> bool:
    """Whether a sentence or a quotation opens with a gerund of a deed."""
    first = word.i == 0 or word.nbor(-1).lower_ in OPENERS
    return first and word.tag_ in {"NNP", "VBG"} and word.lower_ in GERUNDS


def meanwhile(clause: Token) -> Iterator[Edge]:
    """As in "invited A while excluding B": whoever invites excludes, and not A, from whom the parser hung it."""
    guest = clause.head
    opened = any(child.lower_ == "while" for child in tree.children(clause, "mark"))
    if (
        clause.dep_ == "advcl"
        and clause.tag_ == "VBG"
        and opened
        and guest.dep_ == "dobj"
        and guest.pos_ in tree.NOMINAL
    ):
        yield Edge(word=clause, head=guest.head, dep="advcl")


RULES: Rules = {
    gerund_for_a_name: frozenset({"csubj"}),
    name_behind_gerund: frozenset({"nsubj", "npadvmod"}),
    end_of_its_list: frozenset({"nsubj"}),
    meanwhile: frozenset({"advcl"}),
    gerund_without_another_subject: frozenset({"advcl"}),
}
WORDS: Rules = {gerund_for_a_name: frozenset(GERUNDS)}
NEEDS: Rules = {
    name_behind_gerund: frozenset(GERUNDS),
    end_of_its_list: frozenset({"csubj", "advcl"}),
    meanwhile: frozenset({"while"}),
}
