"""Verbs that the parser takes for something else: for a noun ("to sanction A"), an adjective ("after normalising relations"), a word
that describes the one who acts ("During talks, the minister asked for time"), the second half of a pair ("called for calm and backed A").
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

BARE_VERBS = frozenset({"sanction", "blacklist", "embargo", "boycott", "court"})
WITH_OBJECT = grammar.words("with_object")
GERUNDS = grammar.words("gerunds_with_object")
PASTS = grammar.words("pasts_with_object")
PRESENTS = grammar.words("presents_with_object")
SECOND = PRESENTS | grammar.words("presents_in_headlines")
DONE_WITH = grammar.words("done_with")
BEFORE = frozenset({"amod", "compound"})
OBJECTS = frozenset({"dobj", "conj"})
NOUNS = frozenset({"NN", "NNP"})
PHRASAL = frozenset(
    {"standing", "siding", "meeting", "negotiating", "consulting", "dealing", "backing", "supporting"}
)
HELD_BY = frozenset({"appos", "pobj"})
VERBS = frozenset({"VERB", "AUX"})


def infinitive_of_noun(word: Token) -> Iterator[Edge]:
    """As in "decided to sanction A", "a plan to blacklist B": what has a "to" of its own is a verb."""
    to = word.nbor(-1) if word.i else word
    if to.lower_ != "to" or word.tag_ not in NOUNS or word.lower_ not in BARE_VERBS:
        return
    if to.dep_ == "aux" and to.head == word:
        yield Edge(word=word, head=word.head, dep=word.dep_, tag="VB")
    elif to.dep_ == "prep" and word.head == to and to.i and not tree.children(word, "det", "amod", "poss"):
        yield from infinitive_behind_preposition(word, to)


def infinitive_behind_preposition(word: Token, to: Token) -> Iterator[Edge]:
    """As in "the first state to sanction A", where both words were misread: a name without an article stands right behind."""
    name = word.nbor(1) if word.i + 1 < len(word.doc) else word
    if name.pos_ != "PROPN" or word.tag_ != "NN" or name in tree.children(word, "prep"):
        return
    above = to.head
    first = tree.first(tree.children(above, "attr")) if above.pos_ in VERBS else above
    yield Edge(word=to, head=word, dep="aux")
    yield Edge(word=word, head=first or above, dep="acl" if first is not None else "xcomp", tag="VB")
    top = name
    while top.head.i > word.i and top.head != top:
        top = top.head
    yield Edge(word=top, head=word, dep="dobj")


def gerund_of_adjective(word: Token) -> Iterator[Edge]:
    """As in "After normalising relations with A", "of revoking recognition": a deed with its object, and no adjective."""
    noun, before = word.head, word.nbor(-1) if word.i else word
    behind = noun.dep_ == "pobj" and noun.head == before and word.left_edge == word
    if behind and word.dep_ in BEFORE and before.pos_ == "ADP" and word.lower_ in GERUNDS:
        yield Edge(word=word, head=before, dep="pcomp", tag="VBG")
        yield Edge(word=noun, head=word, dep="dobj")


def gerund_behind_preposition(word: Token) -> Iterator[Edge]:
    """As in "accused A of standing by B": a gerund that has more behind it is a verb."""
    if (
        word.lower_ in PHRASAL
        and word.dep_ == "pobj"
        and word.tag_ == "VBG"
        and not tree.children(word, "det", "amod", "poss")
        and tree.children(word, "prep", "dobj")
    ):
        yield Edge(word=word, head=word.head, dep="pcomp")


def subject_behind_phrase(verb: Token) -> Iterator[Edge]:
    """As in "During talks with Peru's president, Chile's foreign minister asked for time": a past tense describes nobody, and a
    sentence has a verb.
    """
    subject = verb.head
    if verb.dep_ != "acl" or verb.tag_ != "VBD" or subject.dep_ not in HELD_BY or subject.i > verb.i:
        return
    start = subject.left_edge.i
    opening = subject.doc.tokens[0]
    if opening.pos_ != "ADP" or opening.head != opening or subject.doc.tokens[max(start - 1, 0)].text != ",":
        return
    if all(word.text != "," for word in subject.doc[start : verb.i]):
        yield Edge(word=verb, head=verb, dep="ROOT")
        yield Edge(word=subject, head=verb, dep="nsubj")
        yield Edge(word=opening, head=verb, dep="prep")


def beside_calm(verb: Token) -> Iterator[Edge]:
    """As in "called for calm and backed A", "and sanctioned B": the second thing that was done, and nothing like calm."""
    calm = verb.head
    noun = calm.head if calm.dep_ == "amod" else calm
    if (
        verb.dep_ != "conj"
        or calm.lower_ != "calm"
        or not (tree.lemma(verb) in WITH_OBJECT or is_deed(verb, noun))
    ):
        return
    preposition = noun.head
    above = preposition.head
    if preposition.lower_ != "for" or above.pos_ not in VERBS or noun.dep_ != "pobj":
        return
    if noun != calm:
        yield Edge(word=calm, head=preposition, dep="pobj")
        yield Edge(word=noun, head=verb, dep="dobj")
    yield Edge(word=verb, head=above, dep="conj", tag="VBD")


def is_deed(word: Token, noun: Token) -> bool:
    """As in "extended recognition", "normalised relations": more likely done than had."""
    return word.lower_ in PASTS and (noun.pos_ == "PROPN" or noun.lower_ in DONE_WITH)


def second_deed(noun: Token) -> Iterator[Edge]:
    """As in "closed its border and normalised relations with A": no relations that were closed as well."""
    word = noun.left_edge
    link = word.nbor(-1) if word.i else word
    if noun.dep_ not in OBJECTS or word.dep_ != "amod" or link.lower_ != "and" or not is_deed(word, noun):
        return
    above = noun.head.head if noun.dep_ == "conj" and noun.head.dep_ == "dobj" else noun.head
    first = tree.first(tree.children(above, "dobj"))
    if first is not None and first.i < word.i and above.tag_ in {"VBD", "VBN"}:
        yield Edge(word=word, head=above, dep="conj", tag="VBD")
        yield Edge(word=noun, head=word, dep="dobj")
        yield Edge(word=link, head=above, dep="cc")


def present_of_noun(word: Token) -> Iterator[Edge]:
    """As in "The Council thanks Cape Verde", "President Holm hosts Chad's envoys": between who does it and whom he does it to there is no
    plural noun, but a verb.
    """
    if word.tag_ != "NNS" or not word.i or word.i + 1 >= len(word.doc):
        return
    doer, found = word.nbor(-1), object_behind(word)
    if doer.tag_ not in NOUNS or found is None or tree.children(word, "relcl", "det", "amod"):
        return
    top = found.head if found.dep_ == "appos" else found
    whole = {word, doer, found, top}
    if not {word.head, doer.head, found.head} <= whole or not any(one.head == one for one in whole):
        return
    yield Edge(word=word, head=word, dep="ROOT", tag="VBZ")
    yield Edge(word=doer, head=word, dep="nsubj")
    yield Edge(word=found, head=word, dep="dobj")


def second_headline_verb(word: Token) -> Iterator[Edge]:
    """As in the headline "Chad frees rebel leader, signs accord": no "signs accord" that is freed."""
    noun = word.head
    above = noun.head
    if word.dep_ != "compound" or word.tag_ != "NNS" or word.left_edge != word or noun.i != word.i + 1:
        return
    if not word.is_lower or not word.i or word.nbor(-1).text != "," or noun.dep_ not in OBJECTS | {"appos"}:
        return
    verb = above.head if noun.dep_ in {"conj", "appos"} else above
    if verb.tag_ == "VBZ" and verb.head == verb and noun.tag_ in NOUNS and not tree.children(word, "det"):
        yield Edge(word=word, head=verb, dep="conj", tag="VBZ")
        yield Edge(word=noun, head=word, dep="dobj")


def object_behind(word: Token) -> Token | None:
    """The noun of the phrase that begins right behind a word, where the sentence has no other verb for it."""
    first = word.nbor(1)
    if first.pos_ not in {"PROPN", "DET"}:
        return None
    hung = tree.children(word, "dobj", "appos")
    beside = [word.head] if word.dep_ == "compound" else []
    nouns = [noun for noun in (*hung, *beside) if noun.i > word.i and noun.pos_ in {"PROPN", "NOUN"}]
    return next((noun for noun in nouns if begins_at(noun, first.i, word)), None)


def begins_at(noun: Token, place: int, word: Token) -> bool:
    """Whether the words of a noun phrase begin there, the word in front of it left out."""
    own = [child.left_edge.i for child in noun.lefts if child != word]
    return min([*own, noun.i]) == place


RULES: Rules = {
    present_of_noun: frozenset({"NNS"}),
    second_headline_verb: frozenset({"compound"}),
    second_deed: OBJECTS,
    infinitive_of_noun: NOUNS,
    gerund_of_adjective: frozenset({"amod", "compound"}),
    gerund_behind_preposition: frozenset({"VBG"}),
    subject_behind_phrase: frozenset({"acl"}),
    beside_calm: frozenset({"conj"}),
}
WORDS: Rules = {
    present_of_noun: PRESENTS,
    second_headline_verb: SECOND,
    infinitive_of_noun: BARE_VERBS,
    gerund_behind_preposition: PHRASAL,
    gerund_of_adjective: GERUNDS,
    second_deed: DONE_WITH,
}
NEEDS: Rules = {beside_calm: frozenset({"calm"}), gerund_behind_preposition: frozenset({"pobj"})}
