"""Members of lists that the parser lost: the name before a title, and some of many, told behind a comma far from the many.

"met A and Crown Prince B", "several states reopened embassies there, including A and B", "among them A".
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Doc, Token

GROUPS = grammar.words("groups_of_states")
NO_STATES = grammar.words("no_groups_of_states")
"""Plural nouns of which a name behind a comma is no example."""
TITLES = grammar.words("title_openings")
SINGLING = grammar.words("naming_some")
"""Words that open such a list: "notably", "most recently", "the latest being"."""
AMONG, INCLUDING, THEM = "among", "including", "them"


def detached_members(including: Token) -> Iterator[Edge]:
    """As in "Several states have reopened embassies in X, including A and B": A and B are two of the states."""
    if including.lower_ != INCLUDING or including.dep_ != "prep":
        return
    host, named = including.head, tree.children(including, "pobj")
    if not named or named[0].pos_ != "PROPN" or is_of_many(host):
        return
    many = only_group_before(including) if is_behind_comma(including) else group_of(host)
    if many is not None and many != host:
        yield Edge(word=including, head=many, dep="prep")


def among_them(among: Token) -> Iterator[Edge]:
    """As in "recognised by many states, among them A and B": A and B are two of the states, and nothing is done to them."""
    if among.lower_ != AMONG or among.dep_ != "prep":
        return
    doc = among.doc
    if not is_behind_comma(among) or among.i + 2 >= len(doc) or doc.tokens[among.i + 1].lower_ != THEM:
        return
    name = first_name(doc, among.i + 2)
    many = only_group_before(among)
    if name is None or many is None or tree.clause_verb(name) != tree.clause_verb(many):
        return
    yield Edge(word=among, head=many, dep="prep")
    yield Edge(word=doc.tokens[among.i + 1], head=among, dep="nmod")
    yield Edge(word=name, head=among, dep="pobj")


def is_among_them(preposition: Token) -> bool:
    """Whether "among them" or "notably" opens a list of some of those told of before."""
    if preposition.lower_ in SINGLING:
        return preposition.dep_ == "prep"
    return preposition.lower_ == AMONG and any(
        word.lower_ == THEM for word in tree.children(preposition, "nmod")
    )


def group_of(name: Token) -> Token | None:
    """The allies of "allies of A including B"."""
    many = name.head.head
    of = name.dep_ == "pobj" and name.head.lower_ == "of"
    return many if of and is_group(many) else None


def is_behind_comma(word: Token) -> bool:
    return word.i > 0 and word.nbor(-1).text == ","


def is_of_many(noun: Token) -> bool:
    """Whether names may tell some of what a plural noun speaks of: "countries, including A", "officials, including A"."""
    return noun.tag_ == "NNS" and tree.lemma(noun) not in NO_STATES


def only_group_before(word: Token) -> Token | None:
    """The only plural noun of states in the clause before it or in the one above an infinitive, else the one that the clause describes."""
    verbs = [tree.clause_verb(word.head)]
    while verbs[-1].dep_ == "xcomp":
        verbs.append(verbs[-1].head)
    groups = [noun for noun in word.doc[: word.i] if is_group(noun) and tree.clause_verb(noun) in verbs]
    described = verbs[-1].head if verbs[-1].dep_ == "relcl" else None
    if not groups and described is not None and is_group(described):
        return described  # "countries that recognise A, including B"
    return groups[0] if len(groups) == 1 else None


def is_group(noun: Token) -> bool:
    return noun.tag_ == "NNS" and tree.lemma(noun) in GROUPS


def first_name(doc: Doc, start: int) -> Token | None:
    """The head of the name that begins at a word, past an article."""
    at = start + 1 if doc.tokens[start].lower_ == "the" and start + 1 < len(doc) else start
    name = doc.tokens[at]
    while name.dep_ == "compound" and name.head.pos_ == "PROPN":
        name = name.head
    return name if name.pos_ == "PROPN" else None


def member_before_title(name: Token) -> Iterator[Edge]:
    """As in "met Burhan and Field Marshal Khalifa Haftar": the first of two, which the parser took for a part of the second one's name."""
    whole = name.head
    if name.dep_ != "nmod" or name.pos_ != "PROPN" or whole.pos_ != "PROPN" or whole.i < name.i:
        return
    titles = [c for c in tree.children(name, "conj") if c.lower_ in TITLES and name.i < c.i < whole.i]
    if not titles or not tree.children(name, "cc"):
        return
    if all(word.pos_ == "PROPN" for word in name.doc[titles[0].i : whole.i]):
        yield Edge(word=name, head=whole.head if whole.head != whole else name, dep=whole.dep_)
        yield Edge(word=whole, head=name, dep="conj")
        yield Edge(word=titles[0], head=whole, dep="compound")


RULES: Rules = {
    member_before_title: frozenset({"nmod"}),
    detached_members: frozenset({"prep"}),
    among_them: frozenset({"prep"}),
}
NEEDS: Rules = {member_before_title: frozenset({"cc"})}
KINDS: Rules = {member_before_title: frozenset({"PROPN"})}
WORDS: Rules = {
    detached_members: frozenset({INCLUDING}),
    among_them: frozenset({AMONG}),
}
