"""Who acts where somebody who tells it stands between: "Japan, a spokesman confirmed, imposed sanctions" tells of Japan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from . import grammar, tree
from .edges import Edge, Rules, base_of
from .opening import is_finite
from .words import Token

TELLING = grammar.words("declaring") | grammar.words("reporting")
NAMING = frozenset({"NOUN", "PROPN"})
MARKS = frozenset({",", "–", "—", "-"})
WITHIN_NAMES = frozenset({"relcl", "acl", "appos"})
"""Where the parser hangs the verb of telling within the name before it."""
FIRST_PLACE = 2
"""The first place at which such a verb can stand: "Chad, | says its president,"."""


def told_between(teller_verb: Token) -> Iterator[Edge]:
    """A name, a comma, who tells it, a comma, and a finite verb without a subject: the name is its subject."""
    claims = teller_verb.tag_ == "NNS" and is_noun_for_verb(teller_verb)
    lemma = base_of(teller_verb.lower_) if claims else tree.lemma(teller_verb)
    if teller_verb.i < FIRST_PLACE or not (lemma in TELLING or goes_on(teller_verb)):
        return
    doc, start = teller_verb.doc, mark_before(teller_verb)
    end = next((t.i for t in doc[teller_verb.i + 1 :] if t.text in MARKS), None)
    if start is None or end is None or not (claims or tells(teller_verb)):
        return
    told_by = doc[start + 1 : teller_verb.i] or doc[teller_verb.i + 1 : end]  # "says its president"
    name, teller = head_of(doc[:start]), head_of(teller_words(told_by), NAMING | {"PRON"})
    if name is None or teller is None or any(is_verb(t) for t in doc[teller_verb.i + 1 : end]):
        return
    deed = deed_behind(teller_verb, name, end)
    if deed is None or [t for t in tree.children(deed, *tree.ANY_SUBJECTS) if t not in {name, teller}]:
        return
    yield Edge(word=name, head=deed, dep="nsubjpass" if tree.children(deed, "auxpass") else "nsubj")
    yield Edge(word=teller, head=teller_verb, dep="nsubj")
    if deed.head == teller_verb:
        yield Edge(word=deed, head=teller_verb, dep="ccomp")
    elif teller_verb.dep_ in WITHIN_NAMES:
        yield Edge(word=teller_verb, head=deed, dep="parataxis", tag="VBZ" if claims else "")


def mark_before(verb: Token) -> int | None:
    """Where the comma or dash stands behind which who tells it is named."""
    words = verb.doc.tokens
    return next((place for place in range(verb.i - 1, -1, -1) if words[place].text in MARKS), None)


def teller_words(words: Sequence[Token]) -> list[Token]:
    """The words that name who tells it, "its president N. Erdal", without the "has" of "has said"; none where they are "whose president"."""
    if any(word.lower_ in tree.RELATIVE_WORDS or word.lower_ == "whose" for word in words):
        return []
    return [word for word in words if word.dep_ != "aux"]


def tells(verb: Token) -> bool:
    """Whether it is a verb of its own: "announced", "has said", "told Reuters"; not "may say", "a friend told in secret"."""
    helped = tree.children(verb, "aux")
    if tree.children(verb, "auxpass", "mark", "neg") or any(tree.lemma(word) != "have" for word in helped):
        return False
    if verb.tag_ == "VBN" and not helped:
        return False
    return verb.dep_ != "acl" or bool(tree.children(verb, "dobj", "dative"))


def is_noun_for_verb(word: Token) -> bool:
    """As in ", its leader N. Erdal claims,": the parser took the verb for one more noun."""
    behind = word.nbor().text if word.i + 1 < len(word.doc) else ""
    return word.dep_ == "appos" and word.nbor(-1).pos_ == "PROPN" and behind in MARKS


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


def deed_behind(teller_verb: Token, name: Token, end: int) -> Token | None:
    """The finite verb behind the second comma that the parser joined with the verb of telling, or with the name."""
    joined = [teller_verb.head, *tree.children(teller_verb, "ccomp", "conj")]
    joined += [name.head] if teller_verb.dep_ in WITHIN_NAMES else []
    return next((t for t in joined if t.i > end and is_finite(t) and is_first(t, end)), None)


def is_first(verb: Token, end: int) -> bool:
    """Whether the clause behind the comma begins with the verb, or with what helps it."""
    start = verb.doc.tokens[end + 1]
    return start == verb or (start.head == verb and start.dep_ in {"aux", "auxpass", "advmod", "neg"})


def is_verb(word: Token) -> bool:
    return word.pos_ in {"VERB", "AUX"} and word.dep_ not in {"amod", "compound"}


def goes_on_before(verb: Token) -> Iterator[Edge]:
    """As in 'X went on: "A has left."', "A, X went on, has left": who goes on says what follows, and is no part of it."""
    if verb.dep_ == "ccomp" and verb.i < verb.head.i and goes_on(verb) and not tree.children(verb, "mark"):
        yield Edge(word=verb, head=verb.head, dep="parataxis")


RULES: Rules = {
    told_between: frozenset({"VBD", "VBZ", "VBP", "VBN", "NNS"}),
    goes_on_before: frozenset({"ccomp"}),
}
WORDS: Rules = {
    told_between: frozenset(f"{verb}{ending}" for verb in TELLING for ending in ("", "s", "d", "ed"))
    | {"said", "told", "wrote", "went", "goes"},
    goes_on_before: frozenset({"went", "goes"}),
}
