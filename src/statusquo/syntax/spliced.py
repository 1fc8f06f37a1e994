"""Clauses in a row, parted by a comma alone: "A recalled its envoy, B called an election and C left"; the parser takes the first for what
B has called.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

SAYING = grammar.words("saying_it_to")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
THAT_THING = frozenset({"it", "them"})
WITHOUT_CLAUSE = grammar.words("without_clause")
THAT = "that"
SAME = frozenset({"so", "likewise", "it", "the"})
PARTING = frozenset({"PUNCT", "CCONJ"})
BEHIND = 2
"""Words behind a verb that tell whether its pronoun is its object."""
QUOTES = frozenset({'"', "“", "”", "''", "``"})


def clauses_in_a_row(clause: Token) -> Iterator[Edge]:
    """As in "A recalled its envoy | , B called an election": what has another object is no saying of what stands before it."""
    verb = clause.head
    if clause.dep_ != "ccomp" or verb.dep_ != "ROOT" or clause.i > verb.i or verb.tag_ not in FINITE:
        return
    doer = tree.first(tree.children(verb, "nsubj"))
    if doer is None or not QUOTES.isdisjoint(clause.doc.lowers) or tree.lemma(verb) in SAYING:
        return
    comma = doer.doc[doer.left_edge.i - 1] if doer.left_edge.i > clause.i else clause
    told = [word for word in tree.children(verb, "dobj") if word.i > verb.i and word.tag_ in {"NN", "NNS"}]
    own = tree.children(clause, "nsubj", "nsubjpass") and not tree.children(clause, "mark")
    same = same_thing(verb)
    if comma.text != "," or not own:
        return
    alone = told and not any(is_clause(child) for child in verb.rights)
    if same is None and not (alone or takes_no_clause(verb)):
        return
    yield Edge(word=clause, head=clause, dep="ROOT")
    yield Edge(word=verb, head=clause, dep="conj")
    if same is not None and same.head != verb:
        yield from third_clause(verb, same)


def same_thing(verb: Token) -> Token | None:
    """As in "A backed the plan, B opposed it": a pronoun right behind the verb that begins no clause there."""
    behind = verb.doc.tokens[verb.i + 1 : verb.i + 3]
    if len(behind) < BEHIND or behind[0].lower_ not in THAT_THING or behind[1].pos_ not in PARTING:
        return None
    return behind[0] if behind[0].head == verb or behind[0].dep_ == "nsubj" else None


def takes_no_clause(verb: Token) -> bool:
    """As in "A recognised C, B refused", "..., B hoped to", "..., B declined to do so", "..., B denied that it would"."""
    if tree.lemma(verb) in WITHOUT_CLAUSE:
        return True
    behind = verb.doc.tokens[verb.i + 1 : verb.i + 4]
    if len(behind) < BEHIND:
        return False
    if behind[0].lower_ == THAT:
        return any(child.dep_ == "ccomp" for child in verb.rights)
    if behind[0].lower_ != "to":
        return False
    return behind[1].pos_ in PARTING or (tree.lemma(behind[1]) == "do" and behind[-1].lower_ in SAME)


def third_clause(verb: Token, same: Token) -> Iterator[Edge]:
    """As in "A backed it, B opposed it and C left", of which the parser makes that B opposed that it and C left."""
    clause, doer = same.head, tree.first(tree.children(same, "conj"))
    if clause.dep_ != "ccomp" or clause.head != verb or doer is None:
        return
    yield Edge(word=same, head=verb, dep="dobj")
    yield Edge(word=doer, head=clause, dep="nsubj")
    yield Edge(word=clause, head=verb, dep="conj")
    for link in tree.children(same, "cc"):
        yield Edge(word=link, head=verb, dep="cc")


def is_clause(child: Token) -> bool:
    """As in "A had won, B told the court that C": it says that."""
    return child.dep_ in {"ccomp", "xcomp"}


RULES: Rules = {clauses_in_a_row: frozenset({"ccomp"})}
WORDS: Rules = {}
NEEDS: Rules = {clauses_in_a_row: frozenset({","})}
