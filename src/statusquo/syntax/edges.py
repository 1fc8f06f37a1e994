"""New edges for a parse: what a rule answers that puts a mistake right, and the parse made anew with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from ..model.changing import replace
from . import grammar
from .hanging import trees
from .words import Doc, Form, Token

DOUBLING = ("mit", "pel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """Where a word hangs in truth; `tag` is that of the verb that was taken for a noun, `office` tells of one taken for a name."""

    word: Token
    head: Token
    dep: str
    tag: str = ""
    office: bool = False


Rule = Callable[[Token], Iterator[Edge]]
Rules = Mapping[Rule, frozenset[str]]
"""Rules, each with what sets it off. A module has up to four of them:

- `RULES`, in their order: the relations or tags of the words at which a rule can find its mistake;
- `KINDS`: what such a word has to be besides: another relation, tag or part of speech ("PROPN");
- `WORDS`: the words themselves, in lower case, of a rule that looks at no others ("since");
- `NEEDS`: of what the sentence must have at least one, wherever it stands, or the rule is not asked at all: a word or mark in
  lower case, a lemma, a relation, a tag.
"""
EVERYWHERE: frozenset[str] = frozenset()
"""Of a rule that is asked of every word."""


def joined(first: Edge | None, then: Edge) -> Edge:
    """What two rules say of one word: the later one where both hang it elsewhere; a new tag stays with either."""
    if first is None:
        return then
    if then.tag and is_in_place(then):
        return replace(first, tag=then.tag)
    return replace(then, tag=first.tag) if first.tag and not then.tag else then


def is_in_place(edge: Edge) -> bool:
    """Whether the word hangs where it hung."""
    return edge.head == edge.word.head and edge.dep == edge.word.dep_


def rebuilt(docs: Sequence[Doc], changes: Sequence[Mapping[int, Edge]]) -> Iterator[Doc]:
    """Copies of parses with other edges."""
    heads = [heads_with(doc, edges) for doc, edges in zip(docs, changes, strict=True)]
    hung = trees(list(chain.from_iterable(heads)), list(map(len, heads)))
    for doc, edges, tree in zip(docs, changes, hung, strict=True):
        forms = list(doc.forms)
        for place, edge in edges.items():
            forms[place] = mended(edge)
        yield Doc(doc.text, forms, doc.starts, tree)


def heads_with(doc: Doc, edges: Mapping[int, Edge]) -> list[int]:
    """The place from which each word hangs by the new edges."""
    heads = list(doc.tree.heads)
    for place, edge in edges.items():
        heads[place] = edge.head.i
    return heads


def mended(edge: Edge) -> Form:
    form = replace(edge.word.form, dep_=edge.dep)
    match edge.tag:
        case "VBZ":
            return replace(form, tag_="VBZ", pos_="VERB", lemma_=base_of(form.lower_))
        case "VB" | "VBP":
            return replace(form, tag_=edge.tag, pos_="VERB", lemma_=form.lower_)
        case "VBG":
            verb = GERUNDS.get(form.lower_, form.lower_[:-3])
            noun = form.tag_ in {"NN", "NNP"} and form.lower_.endswith(
                "ing"
            )  # whose lemma is that of the noun
            return replace(form, tag_="VBG", pos_="VERB", lemma_=verb if noun else form.lemma_)
        case "NNS":
            return replace(form, tag_="NNS", pos_="NOUN", lemma_=form.lower_.removesuffix("s"))
        case "TO":
            return replace(form, tag_="TO", pos_="PART")
        case "VBD" | "VBN":
            return replace(form, tag_=edge.tag, pos_="VERB")
    if edge.office:
        return replace(form, tag_="NNS", pos_="NOUN", lemma_=form.lower_.removesuffix("s"))
    return form


def gerund_of(verb: str) -> str:
    """The form in "ing" of a verb: "inviting", "expelling", "meeting"."""
    doubled = verb[-1] if verb.endswith(DOUBLING) else ""
    return f"{verb.removesuffix('e')}{doubled}ing"


GERUNDS = {gerund_of(verb): verb for verb in grammar.words("named_deeds")}
"""Deeds that a sentence may open with, by their form there."""


def base_of(verb: str) -> str:
    """The verb of a form in "s": "recognises", "accuses", "denies", "establishes"."""
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    hissing = verb.endswith(("shes", "ches", "sses", "xes"))
    return verb[:-2] if hissing else verb[:-1]


def is_tree(doc: Doc, edges: Mapping[int, Edge]) -> bool:
    """Whether every changed word still reaches the root."""
    heads = heads_with(doc, edges)
    for start in edges:
        at, steps = start, 0
        while heads[at] != at:
            at, steps = heads[at], steps + 1
            if steps > len(heads):
                return False
    return True
