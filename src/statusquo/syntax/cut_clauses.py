"""A clause of which only an auxiliary is left, within a relative clause: "B, which A recognised and C did not, has been recognised by D".

The parser gives that auxiliary, its negation or its subject to the verb behind the comma, which is none of theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules, base_of
from .words import Token

AUXILIARIES = frozenset({"did", "does", "do", "has", "have", "had", "will", "would"})
LINKS = frozenset({"and", "but", "while", "whereas", "though", "although", "yet"})
RELATIVE = frozenset({"WDT", "WP", "WP$"})
PHRASE = frozenset({"NOUN", "PROPN", "DET", "ADJ", "CCONJ", "PART", "NUM", "PRON"})
"""What a subject of one or several may consist of."""
NOT = frozenset({"not", "n't", "n’t"})
BESIDE_SUBJECT = frozenset({"no", "longer", "never"})
DASHES = frozenset({"–", "—", "--"})
END = frozenset({",", ".", ";", *DASHES})
OPENING = frozenset({",", *DASHES})
BESIDE = frozenset({"aux", "auxpass", "neg", "advmod", "npadvmod"})
TELLING = grammar.words("declaring") | grammar.words("reporting")
TIMES = grammar.words("times")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
DEEDS = grammar.words("with_object")


def cut_in_relative(auxiliary: Token) -> Iterator[Edge]:
    """Hangs the auxiliary from the verb of the relative clause, with its subject, and the main verb from what stands before that."""
    last = behind(auxiliary)
    relative = None if last is None else opening(auxiliary)
    link = None if relative is None else link_before(auxiliary, relative)
    if last is None or relative is None or link is None:
        return
    verb = verb_between(relative, link)
    noun = None if verb is None else before_comma(relative)
    if verb is None or noun is None:
        return
    yield from clause(verb, noun, relative, auxiliary)
    subject = first_noun(link.i + 1, auxiliary)
    yield Edge(word=auxiliary, head=verb, dep="conj")
    yield Edge(word=link, head=verb, dep="cc")
    yield Edge(word=subject, head=auxiliary, dep="nsubj")
    for word in auxiliary.doc[auxiliary.i + 1 : last.i + 1]:
        yield Edge(word=word, head=auxiliary, dep="neg" if word.lower_ in NOT else "advmod")
    yield from main_clause(noun, auxiliary, last)


def behind(auxiliary: Token) -> Token | None:
    """The last word of the clause, where nothing but "not" stands behind the auxiliary; itself where nothing does."""
    at = auxiliary.i + 1
    doc = auxiliary.doc
    while at < len(doc) and doc.tokens[at].lower_ in NOT:
        at += 1
    return doc.tokens[at - 1] if at < len(doc) and doc.tokens[at].text in END else None


def opening(auxiliary: Token) -> Token | None:
    """The relative word behind a comma that opens the clause; not the second one of "which A recognised and which C did not"."""
    for word in reversed(auxiliary.doc[: auxiliary.i]):
        if word.text in END:
            return None
        before = word.doc[max(word.i - 2, 0) : word.i]
        if word.tag_ in RELATIVE and not (before and before[-1].lower_ in LINKS):
            return word if len(before) > 1 and any(w.text in OPENING for w in before) else None
    return None


def link_before(auxiliary: Token, relative: Token) -> Token | None:
    """The "and" or "but" between the verb and the subject of the auxiliary."""
    doc = auxiliary.doc
    for word in doc[relative.i + 2 : auxiliary.i - 1]:
        between = doc[word.i + 1 : auxiliary.i]
        listed = doc.tokens[word.i - 1].pos_ == "PROPN" and tree.lemma(doc.tokens[word.i - 1]) not in TIMES
        if word.lower_ not in LINKS or listed:
            continue
        if all(w.pos_ in PHRASE or w.lower_ in BESIDE_SUBJECT for w in between):
            return word
    return None


def verb_between(relative: Token, link: Token) -> Token | None:
    """The verb of the relative clause; where the parser has none, the last word, as that of a deed ("which A recognises")."""
    words = relative.doc[relative.i + 1 : link.i]
    verbs = [w for w in words if w.pos_ in {"VERB", "AUX"} and w.dep_ not in {"aux", "auxpass"}]
    taken = [w for w in words[-1:] if w.tag_ == "NNS" and base_of(w.lower_) in DEEDS]
    return tree.first(verbs) or tree.first(taken)


def before_comma(relative: Token) -> Token | None:
    """The head of the noun phrase before the clause."""
    comma = next(w for w in reversed(relative.doc[: relative.i]) if w.text in OPENING)
    if not comma.i:
        return None
    noun = relative.doc.tokens[comma.i - 1]
    while noun.dep_ in {"compound", "poss", "pobj", "prep", "nmod"} and noun.head.i < relative.i:
        noun = noun.head
    return noun if noun.pos_ in {"NOUN", "PROPN"} else None


def clause(verb: Token, noun: Token, relative: Token, auxiliary: Token) -> Iterator[Edge]:
    """The relative clause itself, where the parser took its verb for a noun or hung it elsewhere."""
    taken = verb.tag_ == "NNS"
    if taken or verb.dep_ != "relcl":
        yield Edge(word=verb, head=noun, dep="relcl", tag="VBZ" if taken else "")
    if relative.tag_ != "WP$" and relative.dep_ != "pobj":
        subject = first_noun(relative.i + 1, verb) if verb.i > relative.i + 1 else None
        if subject is not None and subject.pos_ in {"NOUN", "PROPN"}:
            yield Edge(word=relative, head=verb, dep="dobj")
            yield Edge(word=subject, head=verb, dep="nsubj")
    for child in verb.children:  # "A recognised B and C": C begins the next clause
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"} and child.i < auxiliary.i:
            yield Edge(word=child, head=auxiliary, dep="nsubj")


def first_noun(start: int, before: Token) -> Token:
    """The head of the first noun phrase from there on."""
    nouns = (w for w in before.doc[start : before.i] if w.pos_ in {"NOUN", "PROPN", "PRON"})
    names = [w for w in nouns if w.tag_ not in RELATIVE]
    first = names[0] if names else before.doc.tokens[start]
    while first.dep_ in {"compound", "poss", "nmod", "amod"} and start <= first.head.i < before.i:
        first = first.head
    return first


def main_clause(noun: Token, auxiliary: Token, last: Token) -> Iterator[Edge]:
    """The verb behind the comma: what stands before the relative clause is its subject, since a finite verb that nothing joins to
    another has no other one.
    """
    doc = auxiliary.doc
    behind = doc[last.i + 2 :] if doc.tokens[last.i + 1].text in OPENING else []
    verb = next((w for w in behind if w.pos_ in {"VERB", "AUX"} and w.dep_ not in {"aux", "auxpass"}), None)
    if verb is None:
        return
    between = doc[last.i + 2 : verb.i]
    helped = [w for w in between if w.dep_ in {"aux", "auxpass"} and w.head == verb]
    finite = verb.tag_ in FINITE or any(w.tag_ in FINITE | {"MD"} for w in helped)
    if not finite or any(w.dep_ not in BESIDE for w in between):
        return
    above = noun.head
    if noun.dep_ == "ROOT" or (above in {verb, auxiliary} and verb.dep_ == "conj"):
        yield Edge(word=verb, head=verb, dep="ROOT")
    elif noun.dep_ == "dobj" and tree.lemma(above) in TELLING:
        yield Edge(word=verb, head=above, dep="ccomp")
    elif above not in {verb, auxiliary}:
        return
    passive = any(w.dep_ == "auxpass" for w in helped)
    yield Edge(word=noun, head=verb, dep="nsubjpass" if passive else "nsubj")


def second_in_relative(noun: Token) -> Iterator[Edge]:
    """As in "the junta that A sanctioned and B backs met C": the second verb of the clause, which the parser takes for a noun."""
    if noun.tag_ != "NNS" or base_of(noun.lower_) not in DEEDS or noun.i < LONGEST_LINK:
        return
    name = noun.doc.tokens[noun.i - 1]
    link = noun.doc.tokens[name.left_edge.i - 1]
    before = [w for w in noun.doc[: link.i] if w.tag_ in RELATIVE]
    if name.pos_ != "PROPN" or name.head != noun or link.lower_ != "and" or not before:
        return
    verb = verb_between(before[-1], link)
    if verb is None or verb.head.i > before[-1].i or noun.head not in {verb, verb.head}:
        return
    if verb.dep_ != "relcl" or not any(
        w.pos_ in {"NOUN", "PROPN"} for w in noun.doc[before[-1].i + 1 : verb.i]
    ):
        return
    yield Edge(word=noun, head=verb, dep="conj", tag="VBZ")
    yield Edge(word=name, head=noun, dep="nsubj")


def verb_of_relative(noun: Token) -> Iterator[Edge]:
    """As in "A, which B arms, but not C": the verb of the clause, taken for a noun that stands beside A."""
    tokens, start = noun.doc.tokens, noun.i
    if noun.tag_ != "NNS" or start < LONGEST_LINK or base_of(noun.lower_) not in DEEDS:
        return
    name, relative = tokens[start - 1], tokens[start - 2]
    behind = tokens[start + 1] if start + 1 < len(tokens) else noun
    told = name.pos_ == "PROPN" and name.head is noun and relative.tag_ in {"WDT", "WP"}
    if not told or (behind.text not in END and behind.pos_ not in {"CCONJ", "AUX", "VERB"}):
        return
    above = noun.head
    if above.i > relative.i or above.pos_ not in {"NOUN", "PROPN"}:
        return
    yield Edge(word=noun, head=above, dep="relcl", tag="VBZ")
    yield Edge(word=name, head=noun, dep="nsubj")
    yield Edge(word=relative, head=noun, dep="dobj")
    for child in noun.children:
        if child.i > noun.i and (child.dep_ == "cc" or child.pos_ in {"NOUN", "PROPN"}):
            yield Edge(word=child, head=above, dep=child.dep_)


LONGEST_LINK = 3
"""Words that stand at least before it: what is told of, the relative word, its subject."""
RULES: Rules = {
    cut_in_relative: frozenset(),
    second_in_relative: frozenset({"conj"}),
    verb_of_relative: frozenset({"appos"}),
}
WORDS: Rules = {cut_in_relative: AUXILIARIES}
NEEDS: Rules = {cut_in_relative: RELATIVE, second_in_relative: RELATIVE, verb_of_relative: RELATIVE}
