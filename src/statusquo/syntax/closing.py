"""Where the parser hangs what closes a sentence behind a comma: ", saying that the vote was a farce", ", including A and B"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, roles, tree
from .edges import Edge, Rules
from .words import Token

DECLARING = grammar.words("declaring")
TELLING = DECLARING | grammar.words("reporting")
STATES = grammar.words("states")
WHEN_AND_WHERE = frozenset({"prep", "npadvmod", "advmod", "punct"})
DEEDS = grammar.words("deeds")
APART = frozenset({",", "-", "–", "—"})
MISTAKEN = frozenset({"conj", "ccomp", "advcl", "relcl", "acl", "dep", "appos"})
"""How the parser hangs a verb that stands above all before it."""
HANGING = frozenset({"appos", "nsubj", "dobj", "dep"})
NAMING = frozenset({"NOUN", "PROPN"})
ASKED_FOR = frozenset({"xcomp", "advcl", "pcomp"})
"""How a deed hangs that somebody is asked for, or accused of."""


def reason_given(token: Token) -> Iterator[Edge]:
    """Behind a comma the one who asks gives a reason, and not the one who is asked."""
    deed = token.head
    told = token.dep_ == "advcl" and token.tag_ == "VBG" and tree.lemma(token) in DECLARING
    if not told or token.doc.tokens[token.left_edge.i - 1].text != "," or deed.tag_ not in {"VB", "VBG"}:
        return
    asker = deed.head
    while asker.dep_ in {"prep", "xcomp"} and asker.head != asker:
        asker = asker.head
    if deed.dep_ in ASKED_FOR and asker.pos_ == "VERB" and tree.children(asker, "nsubj"):
        yield Edge(word=token, head=asker, dep="advcl")


def examples_apart(token: Token) -> Iterator[Edge]:
    """As in "Only twelve states recognise A, including B and C": B and C are of the states, and no part of A."""
    name = token.head
    behind = token.lower_ == "including" and token.i > 0 and token.nbor(-1).text == ","
    if not behind or name.tag_ != "NNP" or not any(t.tag_ == "NNP" for t in tree.children(token, "pobj")):
        return
    doers = [t for t in tree.children(tree.clause_verb(name), "nsubj") if t.i < name.i]
    if doers and doers[0].tag_ == "NNS" and tree.lemma(doers[0]) in STATES:
        yield Edge(word=token, head=doers[0], dep="prep")


def teller_behind(verb: Token) -> Iterator[Edge]:
    """As in "Peru has recognised Kosovo, the president of Kosovo said on Friday": who says it all is nobody in the clause before."""
    if tree.lemma(verb) not in TELLING or tree.children(verb, "aux", "auxpass"):
        return
    teller = teller_after(verb) or (teller_before(verb) if ends_sentence(verb) else None)
    clause = root_before(teller, verb) if teller is not None else None
    if teller is None or clause is None:
        return
    yield Edge(word=teller, head=verb, dep="nsubj")
    yield Edge(word=verb, head=verb, dep="ROOT", tag="VBD" if verb.tag_ == "VBN" else "")
    yield Edge(word=clause, head=verb, dep="ccomp")
    for stolen in tree.children(verb, "nsubj"):
        if stolen != teller:  # "Kosovo" as the subject of "said"
            yield from given_back(stolen)


def ends_sentence(verb: Token) -> bool:
    """Whether nothing stands behind the verb but when, where, to whom and how it was said: ", citing two officials"."""
    behind = [child for child in verb.children if child.i > verb.i]
    objects = [child for child in behind if child.dep_ in {"dobj", "dative"}]
    to_whom = tree.lemma(verb) == "tell" and len(objects) == 1
    return all(
        child.dep_ in WHEN_AND_WHERE or child.tag_ == "VBG" or (to_whom and child in objects)
        for child in behind
    )


def teller_after(verb: Token) -> Token | None:
    """As in ", said a spokeswoman for the ministry", where the parser knows that she says something, but not what."""
    behind = verb.i and verb.doc.tokens[verb.i - 1].text == "," and verb.dep_ in MISTAKEN
    tellers = [child for child in tree.children(verb, "nsubj") if child.i > verb.i and child.pos_ in NAMING]
    return tree.first(tellers) if behind and not tree.children(verb, "dobj", "ccomp", "xcomp") else None


def teller_before(verb: Token) -> Token | None:
    """The noun with a phrase of its own right before the verb, behind a comma: ", the president of Kosovo | said"."""
    named = verb.i > 1 and verb.doc.tokens[verb.i - 1].text == ","  # ", its minister, Ane Holm, said"
    before = verb.doc.tokens[max(verb.i - 1 - named, 0)]
    nouns = [noun for noun in (before, *before.ancestors) if noun.dep_ in HANGING and noun.pos_ in NAMING]
    opened = [noun for noun in nouns if noun.i < verb.i and noun.left_edge.i > 1]
    apart = [noun for noun in opened if follows_comma(noun.left_edge)]
    if named:
        return apart[-1] if len(apart) > 1 else None
    own = nouns[0].head if nouns and nouns[0].dep_ == "appos" else None  # "its spokesman Ane Holm said"
    return apart[0] if apart and apart[0] in {nouns[0], own} else None


def follows_comma(word: Token) -> bool:
    """Whether a comma stands before the word, with the mark that ends a quotation or without it."""
    before = word.nbor(-1)
    return (before.nbor(-1) if before.is_quote and before.i else before).text == ","


def root_before(teller: Token, verb: Token) -> Token | None:
    """The main clause of what is told, all of which stands before the teller."""
    top = next((token for token in verb.doc if token.dep_ == "ROOT"), verb)
    root: Token | None = top
    if top == verb:
        clauses = [c for c in tree.children(verb, "ccomp", "advcl") if c.i < teller.i]
        root = next((c for c in clauses if c.dep_ == "ccomp" or not tree.children(c, "mark")), None)
    elif top not in verb.ancestors or verb.dep_ not in MISTAKEN:
        return None
    if (
        root is None
        or root.i > min(teller.i, verb.i)
        or not (root.tag_ == "VBD" or tree.children(root, *tree.ANY_SUBJECTS))
    ):
        return None
    linked = any(child.dep_ == "cc" and teller.i < child.i for child in root.children)
    return None if linked or any(child.dep_ == "mark" for child in verb.children) else root


def given_back(noun: Token) -> Iterator[Edge]:
    """To the word right before its phrase: an object of the verb, or of its preposition."""
    before = noun.doc.tokens[noun.left_edge.i - 1]
    if before.dep_ == "prep" and not tree.children(before, "pobj"):
        yield Edge(word=noun, head=before, dep="pobj")
    elif before.pos_ == "VERB" and not roles.objects(before):
        yield Edge(word=noun, head=before, dep="dobj")


def source_of_all(according: Token) -> Iterator[Edge]:
    """As in "A recognised B, but gave no details, according to C": C tells all of it, not the last part alone."""
    verb = according.head
    first = verb.head if verb.dep_ == "advcl" and verb.head.i < verb.i else verb
    while first.dep_ == "conj" and not tree.children(first, *tree.ANY_SUBJECTS):
        first = first.head
    told = (
        according.lower_ == "according" and according.i and according.doc.tokens[according.i - 1].text == ","
    )
    if told and first != verb and first.pos_ in {"VERB", "AUX"} and according.i > verb.i:
        yield Edge(word=according, head=first, dep="prep")


def deed_behind(noun: Token) -> Iterator[Edge]:
    """As in "has recognised Kosovo, a move that won praise", "– a decision long in the making": what was done, and no part of Kosovo."""
    above, start = noun.head, noun.left_edge.i
    if (
        tree.lemma(noun) not in DEEDS
        or noun.pos_ != "NOUN"
        or noun.doc.tokens[max(start - 1, 0)].text not in APART
    ):
        return
    second = noun.dep_ == "dobj" and any(thing.i < start for thing in tree.children(above, "dobj"))
    behind = above.dep_ not in tree.ANY_SUBJECTS or above.i < above.head.i < start
    named = noun.dep_ == "appos" and above.pos_ == "PROPN" and behind
    if (second or named) and tree.clause_verb(above) != noun:
        yield Edge(word=noun, head=tree.clause_verb(above), dep="appos")


RULES: Rules = {
    source_of_all: frozenset({"prep"}),
    deed_behind: frozenset({"dobj", "appos"}),
    teller_behind: frozenset({"VBD", "VBZ", "VBN"}),
    reason_given: frozenset({"advcl"}),
    examples_apart: frozenset({"prep"}),
}
KINDS: Rules = {reason_given: frozenset({"VBG"}), deed_behind: frozenset({"NOUN"})}
WORDS: Rules = {
    source_of_all: frozenset({"according"}),
    examples_apart: frozenset({"including"}),
}
NEEDS: Rules = {
    deed_behind: DEEDS,
    teller_behind: TELLING,
    reason_given: frozenset({","}),
}
