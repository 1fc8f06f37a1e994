"""Who acts where somebody who tells it stands between: "Japan, a spokesman confirmed, imposed sanctions" tells of Japan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from . import grammar, tree
from .edges import Edge, Rules
from .opening import is_finite
from .words import Token

TELLING = grammar.words("declaring") | grammar.words("reporting")
NAMING = frozenset({"NOUN", "PROPN"})
FIRST_PLACE = 3
"""The first place at which such a verb can stand: "Chad, officials | said"."""


def told_between(teller_verb: Token) -> Iterator[Edge]:
    """A name, a comma, who tells it, a comma, and a finite verb without a subject: the name is its subject."""
    if teller_verb.i < FIRST_PLACE or not (tree.lemma(teller_verb) in TELLING or goes_on(teller_verb)):
        return
    doc, start = teller_verb.doc, comma_before(teller_verb)
    end = next((t.i for t in doc[teller_verb.i + 1 :] if t.text == ","), None)
    if start is None or end is None or tree.children(teller_verb, "aux", "auxpass", "mark", "neg"):
        return
    name, teller = head_of(doc[:start]), head_of(doc[start + 1 : teller_verb.i], NAMING | {"PRON"})
    deed = deed_behind(teller_verb, end)
    if (
        name is None
        or teller is None
        or deed is None
        or any(is_verb(t) for t in doc[teller_verb.i + 1 : end])
    ):
        return
    if [t for t in tree.children(deed, *tree.ANY_SUBJECTS) if t != name]:
        return
    yield Edge(word=name, head=deed, dep="nsubjpass" if tree.children(deed, "auxpass") else "nsubj")
    yield Edge(word=teller, head=teller_verb, dep="nsubj")
    if deed.head == teller_verb:
        yield Edge(word=deed, head=teller_verb, dep="ccomp")


def comma_before(verb: Token) -> int | None:
    """Where the comma stands behind which who tells it is named."""
    return next((t.i for t in reversed(list(verb.doc[: verb.i])) if t.text == ","), None)


def goes_on(verb: Token) -> bool:
    """As in "she went on"."""
    return verb.in_news == "go" and any(
        child.lower_ == "on" for child in tree.children(verb, "prt", "advmod")
    )


def head_of(words: Sequence[Token], kinds: Collection[str] = NAMING) -> Token | None:
    """The head of a stretch that is one noun phrase."""
    inside = set(words)
    heads = [word for word in words if word.head not in inside and word.dep_ != "punct"]
    if len(heads) != 1 or heads[0].pos_ not in kinds or any(is_verb(word) for word in words):
        return None
    return heads[0]


def deed_behind(teller_verb: Token, end: int) -> Token | None:
    """The finite verb behind the second comma that the parser joined with the verb of telling."""
    joined = [teller_verb.head, *tree.children(teller_verb, "ccomp", "conj")]
    return next((t for t in joined if t.i > end and is_finite(t) and is_first(t, end)), None)


def is_first(verb: Token, end: int) -> bool:
    """Whether the clause behind the comma begins with the verb, or with what helps it."""
    start = verb.doc[end + 1]
    return start == verb or (start.head == verb and start.dep_ in {"aux", "auxpass", "advmod", "neg"})


def is_verb(word: Token) -> bool:
    return word.pos_ in {"VERB", "AUX"} and word.dep_ not in {"amod", "compound"}


def goes_on_before(verb: Token) -> Iterator[Edge]:
    """As in 'X went on: "A has left."', "A, X went on, has left": who goes on says what follows, and is no part of it."""
    if verb.dep_ == "ccomp" and verb.i < verb.head.i and goes_on(verb) and not tree.children(verb, "mark"):
        yield Edge(word=verb, head=verb.head, dep="parataxis")


RULES: Rules = {
    told_between: frozenset({"VBD", "VBZ", "VBP"}),
    goes_on_before: frozenset({"ccomp"}),
}
WORDS: Rules = {
    told_between: frozenset(f"{verb}{ending}" for verb in TELLING for ending in ("", "s", "d", "ed"))
    | {"said", "told", "wrote", "went", "goes"},
    goes_on_before: frozenset({"went", "goes"}),
}
