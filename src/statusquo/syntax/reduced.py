"""Clauses that are cut down to a participle: "If recognised by A, B could join", "B, unless invited by A, will stay away".

Whoever is the subject of the sentence is the one it is done to, so that nothing is right where the parser hangs the clause from
another word, or gives the sentence no subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .opening import is_finite, turned
from .words import Token

OPENING = grammar.words("opening") - {"as"}
"""What "as" opens may tell what somebody is called: "listed as banned by A"."""
TELLING = grammar.words("declaring") | grammar.words("reporting")
CONDITIONS = frozenset({"if", "unless", "once"})
STRANDED = frozenset({"npadvmod", "advmod", "nmod", "dep", "compound", "appos", "ROOT"})
BELOW = frozenset({"advcl", "pcomp"})
RELATIVES = frozenset({"WDT", "WP"})
FORMERLY = "once"
"""Behind a name it tells what was so ("Chad, once a colony")."""
YET = "yet"


def opener(clause: Token) -> Token | None:
    """The word that opens a clause without a subject: the "if" of "if recognised by A"."""
    if clause.tag_ != "VBN" or tree.children(clause, *tree.ANY_SUBJECTS):
        return None
    return next((c for c in tree.children(clause, "mark", "advmod") if c.lower_ in OPENING), None)


def subject_before_reduced(clause: Token) -> Iterator[Edge]:
    """As in "B, if recognised by A, could join": the name that stands before the clause is the subject of what stands behind it."""
    doc, end, verb = clause.doc, clause.right_edge.i + 1, clause.head
    start = clause.left_edge.i
    if clause.dep_ != "advcl" or start < 2 or not end < verb.i or opener(clause) is None:
        return
    name = doc.tokens[start - 2]
    apart = doc.tokens[start - 1].text == "," and doc.tokens[end].text == ","
    if not apart or name.head != verb or name.dep_ not in STRANDED or name.pos_ not in tree.NOMINAL:
        return
    if is_finite(verb) and not tree.children(verb, *tree.ANY_SUBJECTS):
        yield Edge(word=name, head=verb, dep="nsubjpass" if tree.children(verb, "auxpass") else "nsubj")


def reduced_beside_name(clause: Token) -> Iterator[Edge]:
    """As in "B, unless invited by A, will stay away", hung from B: it stands beside what B does."""
    name = clause.head
    word, verb = opener(clause), name.head
    told = name.dep_ in tree.ANY_SUBJECTS and name.i < clause.i < verb.i
    if told and word is not None and word.lower_ != FORMERLY and is_finite(verb):
        yield Edge(word=clause, head=verb, dep="advcl")


def condition_of_what_is_said(clause: Token) -> Iterator[Edge]:
    """As in "If recognised by A, analysts say, B could join": it is B that would be recognised, and no analyst."""
    saying, word = clause.head, opener(clause)
    if word is None or word.lower_ not in CONDITIONS or tree.lemma(saying) not in TELLING:
        return
    said = tree.first([c for c in tree.children(saying, "ccomp") if c.i > saying.i])
    if saying.dep_ == "parataxis":
        said = saying.head
    fronted = clause.i < saying.i and said is not None and said.i > saying.i
    if fronted and said is not None and said.pos_ in {"VERB", "AUX"}:
        yield Edge(word=clause, head=said, dep="advcl")


def clause_before_its_verb(clause: Token) -> Iterator[Edge]:
    """As in "Not recognised by A, B hopes", where B was taken for what is told of A: the sentence is what B hopes."""
    own = tree.children(clause, *tree.ANY_SUBJECTS, "aux", "auxpass")
    if clause.tag_ != "VBN" or clause.dep_ != "ROOT" or clause.left_edge.i or own:
        return
    for name in tree.prepositional(clause, "by"):
        for verb in tree.children(name, "relcl"):
            if is_finite(verb) and is_told_apart(verb):
                yield from turned(clause, verb)
                return


def is_told_apart(verb: Token) -> bool:
    """Whether the clause behind a comma begins with a subject of its own: ", B hopes", not ", which hopes"."""
    doer, first = tree.first(tree.children(verb, *tree.ANY_SUBJECTS)), verb.left_edge
    if doer is None or doer.tag_ in RELATIVES or doer.i > verb.i:
        return False
    return first == doer.left_edge and first.i > 0 and verb.doc.tokens[first.i - 1].text == ","


def not_yet(yet: Token) -> Iterator[Edge]:
    """As in "B, not yet recognised by A": it is the deed that is denied."""
    for no in tree.children(yet, "neg") if yet.lower_ == YET and yet.dep_ == "advmod" else ():
        if yet.head.pos_ in {"VERB", "AUX"}:
            yield Edge(word=no, head=yet.head, dep="neg")


def names_in_front(head: Token) -> set[int]:
    """The words of the clauses without a subject that stand before a subject or its owner, who is told to do what they tell: "After
    meeting A, it left" is not A.
    """
    doer = head.head if head.dep_ == "poss" else head
    if doer.dep_ not in tree.ANY_SUBJECTS or doer.doc.relations.isdisjoint(BELOW):
        return set()
    clauses = [c for c in doer.head.children if c.i < doer.i and c.dep_ in {"advcl", "prep"}]
    below = [one for c in clauses for one in ([c] if c.dep_ == "advcl" else tree.children(c, "pcomp"))]
    return {
        word.i
        for clause in below
        if clause.tag_ in {"VBN", "VBG"} and not tree.children(clause, *tree.ANY_SUBJECTS)
        for word in clause.subtree
        if word.i < doer.left_edge.i
        and word.dep_ not in tree.ANY_SUBJECTS  # "asked whether A would follow, its minister"
    }


def may_be_of_either(participle: Token) -> bool:
    """As in "A condemned B, backed by C.": at the end of a sentence it may be said of its subject, or of whoever stands before it."""
    whole = tree.children(participle, "aux", *tree.ANY_SUBJECTS)  # "after C had done so"
    if participle.dep_ not in {"acl", "advcl"} or whole or opener(participle) is not None:
        return False
    doc, start, end = participle.doc, participle.left_edge.i, participle.right_edge.i
    name = doc.tokens[start - 2] if start > 1 and doc.tokens[start - 1].text == "," else participle
    if (
        name.pos_ != "PROPN"
        or name.dep_ not in {"dobj", "pobj"}
        or participle.head not in {name, *name.ancestors}
    ):
        return False
    last = all(word.is_punct for word in doc[end + 1 :])
    return last and bool(tree.children(tree.clause_verb(name), *tree.ANY_SUBJECTS))


RULES: Rules = {
    clause_before_its_verb: frozenset({"ROOT"}),
    not_yet: frozenset({"advmod"}),
    subject_before_reduced: frozenset({"VBN"}),
    reduced_beside_name: frozenset({"VBN"}),
    condition_of_what_is_said: frozenset({"VBN"}),
}
WORDS: Rules = {not_yet: frozenset({YET})}
NEEDS: Rules = {
    clause_before_its_verb: frozenset({"by"}),
    subject_before_reduced: OPENING,
    reduced_beside_name: OPENING,
    condition_of_what_is_said: CONDITIONS,
}
