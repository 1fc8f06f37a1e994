"""Who is set apart from a list: "all states except A", "no country other than A", "A, but not B", "A rather than B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import grammar

if TYPE_CHECKING:
    from .words import Doc, Token

EXCEPTING = grammar.words("excepting")
NO_MORE = grammar.words("no_more")
APART_FROM = EXCEPTING - {"other"}
INCLUDING = "including"
QUANTIFYING = grammar.words("quantifying")
SETTING_APART = QUANTIFYING | {"than", "not", "but", "neg"}
"""Without one of these words, or a negation, a sentence sets nobody apart."""
NOT_ONE = frozenset({"a", "one"})
"""Behind "not" they say "no": "not a single state"."""


def may_set_apart(doc: Doc) -> bool:
    """Whether a sentence has a word that can set somebody apart: most have none."""
    asked = (doc.lowers, doc.lemmas, doc.relations)
    return not all(map(SETTING_APART.isdisjoint, asked))


def set_apart(head: Token) -> list[Token]:
    """Those of whom the sentence says the opposite of what it says of the phrase, in order."""
    if not may_set_apart(head.doc):
        return []
    hosts = [head, *fronted(head)] if is_quantified(head) else []
    found = [item for host in hosts for child in host.children for item in excepted(child)]
    listed = [*coordinated(head), *(word for name in examples(head) for word in coordinated(name))]
    listed += [c for host in hosts[1:] for c in host.children if c.dep_ == "dobj"]
    found += [child for member in listed for child in member.children if is_set_apart(child)]
    return [item for first in dict.fromkeys(found) for item in coordinated(first)]


def coordinated(token: Token) -> Iterator[Token]:
    """The word and its conjuncts, down to one that is set apart."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" and not is_set_apart(child):
            yield from coordinated(child)


def examples(head: Token) -> list[Token]:
    """As in "allies including A and B, but not C": behind the last of those named stands who is set apart from the allies."""
    if head.tag_ != "NNS" or INCLUDING not in head.doc.lowers:
        return []
    including = [c for c in head.children if c.dep_ == "prep" and c.lower_ == INCLUDING]
    return [name for one in including for name in one.children if name.dep_ == "pobj"]


def is_set_apart(member: Token) -> bool:
    """Whether a conjunct is named as one that is not meant: "but not B", "all but B", "rather than B"."""
    if member.dep_ != "conj" or not member.i or member.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return False
    if any(child.dep_ == "neg" and child.i < member.i for child in member.children):
        return True
    if is_over_for(member):
        return True
    before = member.doc.tokens[member.left_edge.i - 1].lower_
    return before in {"than", "not"} or (before == "but" and any(map(is_quantified, hosts_of(member))))


def is_over_for(member: Token) -> bool:
    """As in "A but no longer B"."""
    before = [child for child in member.children if child.i < member.i and child.lower_ in NO_MORE]
    return any(word.dep_ == "neg" or word.lower_ == "no" for child in before for word in child.children)


def hosts_of(member: Token) -> list[Token]:
    """What a conjunct may be excepted from: the word before it, or the subject for which it was too far ("no state recognises A but B")."""
    verb = member.head.head
    return [member.head, *(c for c in verb.children if member.head.dep_ == "dobj" and c.dep_ == "nsubj")]


def is_quantified(head: Token) -> bool:
    """Whether a phrase speaks of all or of none, so that there can be exceptions: "every state", "nobody"."""
    return any(word.lower_ in QUANTIFYING for word in (head, *head.lefts)) or is_not_one(head)


def is_not_one(head: Token) -> bool:
    """As in "not a single state", "not one Arab state"."""
    start = head.left_edge
    return start.lower_ == "not" and start.i < head.i and start.nbor().lower_ in NOT_ONE


def fronted(head: Token) -> list[Token]:
    """The verb of a quantified subject, before which the exception may stand: "Except for A, no state ..."."""
    return [head.head] if head.dep_ in {"nsubj", "nsubjpass"} else []


def excepted(child: Token) -> list[Token]:
    """The names behind a word that excepts: "except A", "other than A", "apart from A", "with the exception of A"."""
    if child.lower_ in EXCEPTING and child.dep_ in {"prep", "advmod", "amod", "acl", "advcl", "mark"}:
        return behind(child)
    if child.lower_ == "from" and child.dep_ == "prep" and child.i and child.nbor(-1).lower_ in APART_FROM:
        return behind(child)  # "nobody apart | from A", where each hangs by itself
    inner = next((c for c in child.children if c.dep_ == "pobj" and c.lower_ == "exception"), None)
    return behind(inner) if inner is not None and child.lower_ == "with" else []


def behind(word: Token) -> list[Token]:
    named = [c for c in word.children if c.dep_ in {"pobj", "dobj"} and c.i > word.i]
    return named or [
        item for c in word.children if c.lower_ in {"for", "from", "of", "than"} for item in behind(c)
    ]
