"""Subjects that the parser lost: behind a fronted phrase, before what is inserted, of a past tense that it took for a participle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import tree
from .edges import Edge, Rules
from .words import Doc, Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
STRANDED = frozenset({"advmod", "npadvmod", "nmod", "compound", "dep"})
FRONTING = frozenset({"ADP", "SCONJ", "ADV"})
"""What a phrase in front may begin with: "in response", "following", "earlier this week", and "hours | after"."""
NAMING = frozenset({"NOUN", "PROPN"})
PARTS = frozenset({"aux", "auxpass", "conj"})
"""How a verb hangs that has no subject of its own to look for."""
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "conj", "parataxis"})
"""How the verb of a sentence, or of what is said in it, may hang."""


def stranded_subject(verb: Token) -> Iterator[Edge]:
    """As in "Nauru closed its embassy": the name right before a finite verb is its subject, not an adverb of it."""
    name = stranded_name(verb)
    if name is not None and lacks_subject(verb):
        yield Edge(word=name, head=verb, dep="nsubj")


def stranded_name(verb: Token) -> Token | None:
    """The last name before a verb that the parser hung from it as if it told how or when."""
    names = [c for c in verb.children if c.dep_ in STRANDED and c.pos_ == "PROPN" and c.i < verb.i]
    return names[-1] if names else None


def stranded_before_past(name: Token) -> Iterator[Edge]:
    """As in "Nauru suspended aid and withdrew its envoys", where the first verb was tagged as a participle."""
    verb = name.head
    if name.dep_ != "npadvmod" or name.pos_ != "PROPN" or not name.i < verb.i or not is_past(verb):
        return
    if not tree.children(verb, *tree.ANY_SUBJECTS):
        yield Edge(word=name, head=verb, dep="nsubj")
        yield Edge(word=verb, head=verb.head, dep=verb.dep_, tag="VBD")


def subject_behind_phrase(verb: Token) -> Iterator[Edge]:
    """As in "In a call with Tolen, Brecht promised", "Under pressure from its allies, Chad, citing its own plans, recalled": what begins
    behind the first comma is the subject, not one with the end of a fronted phrase.
    """
    if verb.dep_ in PARTS or not is_fronted(verb.doc) or not lacks_subject(verb) or stranded_name(verb):
        return
    first = min(word.i for word in (verb, *tree.children(verb, "aux", "auxpass", "neg")))
    subject = behind_phrase(verb, first)
    if subject is None:
        return
    passive = bool(tree.children(verb, "auxpass"))
    yield Edge(word=subject, head=verb, dep="nsubjpass" if passive else "nsubj")
    if is_past(verb):
        yield Edge(word=verb, head=verb.head, dep=verb.dep_, tag="VBD")


def verb_behind_aside(verb: Token) -> Iterator[Edge]:
    """As in "Earlier this week, the council, citing its charter, extended sanctions": the verb of the sentence, not a word of its object's."""
    thing = verb.head
    behind = verb.tag_ in {"VBN", "VBD"} and verb.i > 0 and verb.doc.tokens[verb.i - 1].text == ","
    if not behind or thing.pos_ != "NOUN" or thing.i < verb.i:
        return
    if any(word.head != thing for word in verb.doc[verb.i + 1 : thing.i]):
        return
    subject = behind_phrase(verb, verb.i) if is_fronted(verb.doc) else None
    root = next((token for token in verb.doc if token.dep_ == "ROOT"), verb)
    if subject is None or root == subject:
        return
    said = root.i > verb.i and root.pos_ == "VERB"
    yield Edge(word=verb, head=root if said else verb, dep="ccomp" if said else "ROOT", tag="VBD")
    yield Edge(word=thing, head=verb, dep="dobj")
    yield Edge(word=subject, head=verb, dep="nsubj")
    if not said:
        yield Edge(word=root, head=verb, dep="advcl")


def behind_phrase(verb: Token, before: int) -> Token | None:
    """The noun whose phrase begins behind the comma that ends a fronted phrase, where no other verb stands between."""
    doc = verb.doc
    comma = next((token.i for token in doc[:before] if token.text == ","), before)
    if comma + 1 >= before or has_verb(doc[: comma + 1]):
        return None
    start = doc.tokens[comma + 1]
    heads = [
        word for word in (start, *start.ancestors) if word.pos_ in NAMING and word.left_edge.i == comma + 1
    ]
    subject = heads[-1] if heads else None
    if (
        subject is None
        or subject.i >= before
        or (subject.right_edge.i >= before and subject.dep_ not in CLAUSES and verb not in subject.subtree)
    ):
        return None
    between = doc[subject.i + 1 : before]
    return None if has_verb(between) else subject


def is_fronted(doc: Doc) -> bool:
    """Whether a sentence begins with a phrase that tells when, where or why, and ends at a comma."""
    if "," not in doc.lowers:
        return False
    opening = doc.tokens[0]
    if opening.pos_ in FRONTING or opening.tag_ == "VBG":
        return True
    return opening.tag_ == "NNS" and doc.tokens[-1] is not opening and doc.tokens[1].pos_ in {"ADP", "SCONJ"}


def has_verb(words: Sequence[Token]) -> bool:
    """Whether a finite verb stands there, other than those of a relative clause or of who says so."""
    own = {"relcl", "parataxis"}
    return any(word.tag_ in FINITE and word.dep_ not in own and word.head.dep_ not in own for word in words)


def lacks_subject(verb: Token) -> bool:
    """Whether it is a finite verb, or has one to help it, and no subject."""
    if tree.children(verb, *tree.ANY_SUBJECTS):
        return False
    if verb.tag_ in FINITE or is_past(verb):
        return True
    return any(child.tag_ in FINITE or child.tag_ == "MD" for child in tree.children(verb, "aux", "auxpass"))


def past_tense(verb: Token) -> Iterator[Edge]:
    """As in "the states formally lifted sanctions": with a subject and an object of its own it is no participle."""
    if is_past(verb) and tree.children(verb, "nsubj"):
        yield Edge(word=verb, head=verb.head, dep=verb.dep_, tag="VBD")


def is_past(verb: Token) -> bool:
    """Whether what was tagged as a participle has an object and no helping verb, and so is a past tense."""
    if verb.tag_ != "VBN" or verb.dep_ not in CLAUSES or not tree.children(verb, "dobj"):
        return False
    return not tree.children(verb, "aux", "auxpass", "agent", "mark")


def subject_before_aside(name: Token) -> Iterator[Edge]:
    """As in "Ireland, officials say, invited him": it is Ireland that invited, and the officials who say so."""
    aside = name.head
    tellers = tree.children(aside, "nsubj")
    apart = name.i + 1 < len(name.doc) and name.doc.tokens[name.i + 1].text == ","
    if aside.dep_ != "parataxis" or len(tellers) < 2 or tellers[0] != name or not apart:
        return
    verb = aside.head
    if verb.i > aside.i and not tree.children(verb, *tree.ANY_SUBJECTS):
        yield Edge(word=name, head=verb, dep="nsubjpass" if tree.children(verb, "auxpass") else "nsubj")


def undecided(whether: Token) -> Iterator[Edge]:
    """As in "is studying whether to recognise B": whoever studies it would do it; a clause without a subject has that of its verb."""
    verb = whether.head
    if verb.dep_ != "ccomp" or verb.tag_ != "VB" or not tree.children(verb, "aux"):
        return
    own = tree.children(verb, "nsubj", "nsubjpass", "expl")
    if not own and whether.nbor(1).lower_ == "to":
        yield Edge(word=verb, head=verb.head, dep="xcomp")


def first_of_several(verb: Token) -> Iterator[Edge]:
    """As in "A, B and C called on D": a name that the parser took for a sentence of its own begins the list that acts."""
    name, comma = verb.head, verb.head.i + 1
    if name.dep_ != "ROOT" or name.pos_ != "PROPN" or verb.pos_ != "VERB" or not name.i < verb.i:
        return
    doer = tree.first(tree.children(verb, "nsubj"))
    listed = doer is not None and doer.pos_ == "PROPN" and bool(tree.children(doer, "conj"))
    if doer is None or not listed or name.doc.tokens[comma].text != "," or doer.left_edge.i != comma + 1:
        return
    yield Edge(word=verb, head=verb, dep="ROOT")
    yield Edge(word=doer, head=name, dep="conj")
    yield Edge(word=name, head=verb, dep="nsubj")


def first_taken_for_a_clause(name: Token) -> Iterator[Edge]:
    """As in "Chad, Niger and Mali left": the first of a list that acts, taken for a clause beside it."""
    verb = name.head
    doer = tree.first(tree.children(verb, "nsubj"))
    if (
        name.dep_ not in {"parataxis", "advcl"}
        or name.pos_ != "PROPN"
        or doer is None
        or doer.pos_ != "PROPN"
        or not name.i < doer.i < verb.i
    ):
        return
    comma = name.doc.tokens[name.i + 1]
    alone = all(child.is_punct or child.dep_ == "compound" for child in name.children)
    if alone and comma.text == "," and doer.left_edge.i == comma.i + 1 and tree.children(doer, "conj"):
        yield Edge(word=doer, head=name, dep="conj")
        yield Edge(word=name, head=verb, dep="nsubj")


RULES: Rules = {
    first_taken_for_a_clause: frozenset({"parataxis", "advcl"}),
    undecided: frozenset({"mark"}),
    first_of_several: frozenset({"conj"}),
    stranded_subject: FINITE,
    stranded_before_past: frozenset({"npadvmod"}),
    subject_behind_phrase: FINITE | {"VBN", "VBG", "VB"},
    verb_behind_aside: frozenset({"amod"}),
    past_tense: frozenset({"VBN"}),
    subject_before_aside: frozenset({"nsubj"}),
}
KINDS: Rules = {
    verb_behind_aside: frozenset({"VBN", "VBD"}),
    past_tense: CLAUSES,
    first_of_several: frozenset({"VERB"}),
    stranded_before_past: frozenset({"PROPN"}),
}
WORDS: Rules = {undecided: frozenset({"whether"})}
NEEDS: Rules = {
    undecided: frozenset({"whether"}),
    first_taken_for_a_clause: frozenset({"parataxis", "advcl"}),
    first_of_several: frozenset({","}),
    subject_behind_phrase: frozenset({","}),
    verb_behind_aside: frozenset({","}),
    subject_before_aside: frozenset({"parataxis"}),
}
