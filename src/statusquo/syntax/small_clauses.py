"""What somebody is called, found or sent away as, which the parser takes for a clause or a second object.

Such a clause has no verb of its own. Its subject is whom or what it is done to, and the rest a predicate of the verb above.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DEEDS = grammar.words("deeds_taken_up")
NAMING = grammar.words("naming")
TOLD_AS = grammar.words("told_as")
SENDING_OFF = grammar.words("sending_off")
PREDICATES = frozenset({"ADJ", "ADV", "NOUN", "PROPN"})
RANKING = frozenset({"relcl", "acl", "JJS"})
"""What a noun with a rank has beside it, by its relation or tag."""
WITH_VERBS = ("aux", "auxpass", "cop", "mark", "neg", "advcl")


def called_so(token: Token) -> Iterator[Edge]:
    """As in "called the vote a farce", "found the terms unacceptable", "sent two diplomats packing"."""
    verb = token.head
    whom = tree.first(tree.children(token, "nsubj", "nsubjpass"))
    if token.dep_ == "advcl" and tree.lemma(verb) in SENDING_OFF and is_bare_gerund(token):
        yield Edge(word=token, head=verb, dep="oprd")
    if token.dep_ != "ccomp" or whom is None or not verb.i < whom.i < token.i:
        return
    if tree.children(verb, "dobj") or tree.children(token, *WITH_VERBS):
        return
    predicate = token.pos_ in PREDICATES and tree.lemma(verb) in NAMING
    if predicate or (token.tag_ == "VBG" and tree.lemma(verb) in SENDING_OFF):
        yield Edge(word=token, head=verb, dep="oprd")
        yield Edge(word=whom, head=verb, dep="dobj")


def name_before_predicate(token: Token) -> Iterator[Edge]:
    """As in "considers Kosovo part of Serbia": the name is what is considered so, and no word of the predicate."""
    verb, name = token.head, token.doc.tokens[token.i - 1]
    beside = name.head is token and name.pos_ == "PROPN" and name.dep_ in {"compound", "nmod"}
    if token.tag_ != "NN" or not beside or tree.children(token, "det", "poss", *WITH_VERBS):
        return
    if tree.lemma(verb) not in NAMING or not tree.prepositional(token, "of") or tree.children(verb, "dobj"):
        return
    yield Edge(word=token, head=verb, dep="oprd")
    yield Edge(word=name, head=verb, dep="dobj")


def name_before_adjective(token: Token) -> Iterator[Edge]:
    """As in "declared Greenpeace undesirable": the name is what is called so, and no word of the adjective."""
    verb, name = token.head, token.doc.tokens[token.i - 1]
    beside = name.head is token and name.pos_ == "PROPN" and name.dep_ in {"compound", "nmod"}
    if token.tag_ != "JJ" or not beside or tree.children(token, *WITH_VERBS) or verb.i > name.i:
        return
    if tree.lemma(verb) in NAMING and not tree.children(verb, "dobj", "ccomp")[1:]:
        yield Edge(word=token, head=verb, dep="oprd")
        yield Edge(word=name, head=verb, dep="dobj")


def told_as(token: Token) -> Iterator[Edge]:
    """As in "designated him as wrongfully detained", "welcomed his designation as ...": what he is told to be, and no clause."""
    mark, verb = token.left_edge, token.head
    if token.tag_ != "VBN" or mark.lower_ != "as" or mark.head != token:
        return
    telling = [word for word in (verb, *tree.children(verb, "dobj")) if tree.lemma(word) in TOLD_AS]
    yield from (Edge(word=token, head=word, dep="oprd") for word in telling[:1])


def is_bare_gerund(token: Token) -> bool:
    """As in "packing": alone, and right behind the object."""
    return token.tag_ == "VBG" and not list(token.children) and token.nbor(-1).dep_ == "dobj"


def told_besides(token: Token) -> Iterator[Edge]:
    """As in "A delisted B, the second state to do so": what stands behind the comma is said of A; "declared B an outlaw"."""
    verb = token.head
    if token.pos_ != "NOUN" or token.dep_ != "dobj" or len(things := tree.children(verb, "dobj")) == 1:
        return
    if not any(verb.i < other.i < token.left_edge.i for other in things):
        return
    doer = tree.first(tree.children(verb, "nsubj"))
    ranked = is_ranked(token) and tree.lemma(token) not in DEEDS  # ", a move that A had made" is no A
    if token.left_edge.nbor(-1).text == "," and doer is not None and ranked:
        yield Edge(word=token, head=doer, dep="appos")
    elif tree.lemma(verb) in NAMING and tree.children(token, "det"):
        yield Edge(word=token, head=verb, dep="oprd")


def is_ranked(noun: Token) -> bool:
    """As in "the second state in Asia to do so": a noun with an infinitive or a rank."""
    return any(word.dep_ in RANKING or word.tag_ in RANKING for word in noun.children)


def last_of_its_kind(token: Token) -> Iterator[Edge]:
    """As in "is the only leader to have met Tolen", read as a clause: a leader is what the subject is, and the infinitive tells which."""
    copula, noun = token.head, tree.first(tree.children(token, "nsubj"))
    to = any(child.tag_ == "TO" for child in tree.children(token, "aux"))
    if not to or noun is None or noun.pos_ != "NOUN" or tree.lemma(copula) not in tree.COPULAS:
        return
    if tree.children(token, "mark") or tree.children(copula, "attr", "acomp"):
        return
    if copula.i < noun.i < token.i and tree.children(copula, "nsubj"):
        yield Edge(word=noun, head=copula, dep="attr")
        yield Edge(word=token, head=noun, dep="relcl")


RULES: Rules = {
    last_of_its_kind: frozenset({"ccomp"}),
    called_so: frozenset({"ccomp", "advcl"}),
    name_before_predicate: frozenset({"ccomp", "dobj"}),
    name_before_adjective: frozenset({"ccomp", "dobj"}),
    told_as: frozenset({"advcl"}),
    told_besides: frozenset({"dobj"}),
}
KINDS: Rules = {
    told_besides: frozenset({"NOUN"}),
    told_as: frozenset({"VBN"}),
    name_before_predicate: frozenset({"NN"}),
    name_before_adjective: frozenset({"JJ"}),
}
NEEDS: Rules = {
    called_so: NAMING | SENDING_OFF,
    name_before_predicate: NAMING,
    name_before_adjective: NAMING,
    told_as: frozenset({"as"}),
    told_besides: NAMING | RANKING,
    last_of_its_kind: frozenset({"TO"}),
}
