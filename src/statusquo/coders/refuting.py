"""Who says that what was told before is not so: "called the report baseless", "said it never did", "which the ministry denied"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..ontology import Ontology
from ..syntax import grammar, roles, tree
from .standing import is_report

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

VERBS = frozenset({"VERB", "AUX"})
NOUNS = frozenset({"NOUN", "PROPN"})
ANAPHORS = frozenset({"it", "this", "that", "which", "these", "those", "them"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "both", "all", "any"})
STANDING_FOR = frozenset({"do", "have"})
"""Verbs that stand for the act told before: "says it never did"."""
HAPPENING = frozenset({"happen", "occur"})
WITHOUT_WORDS = STANDING_FOR | HAPPENING
"""Verbs by which a report is denied without a word for it: "it never did", "that did not happen"."""
IN_FACT = grammar.words("in_fact")
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
CLAUSES = frozenset({"ccomp", "conj", "ROOT", "parataxis"})
NOTHING_SUCH = frozenset({"nothing", "such"})
BARE = frozenset({"neg", "aux", "punct", "mark", "cc"})
OBJECTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})


class Refuting:
    """The word lists of data/cues/en/rumours.yml; holds no state."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.told = frozenset(words["told_of"])
        self.untrue = frozenset(words["untrue"])
        self.true = frozenset(words["true_words"])
        self.denying = frozenset(words["denying"])
        self.deriding = frozenset(words["deriding"])
        self.kinds = frozenset(words["of_the_kind"])
        self.proving = frozenset(words["proving"])
        self.taking_back = frozenset(words["taking_back"])
        self.verbs = self.denying | self.deriding | frozenset(words["calling_untrue"])
        self.plain = (
            self.taking_back | self.denying | self.deriding | self.untrue | self.true | self.kinds | {"such"}
        )
        self.words = self.plain | NEGATIONS
        self.asked = self.verbs | WITHOUT_WORDS | self.taking_back | self.untrue | self.true
        """The words that may deny by themselves; whatever else does so is "nothing", or "no such" thing."""

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Refuting:
        return cls(ontology.words)

    def denials(self, doc: Doc) -> Iterator[Token]:
        """The words of the sentence that deny what was told before them, in its order; most sentences have none that might."""
        lemmas = doc.lemmas
        if self.plain.isdisjoint(lemmas) and WITHOUT_WORDS.isdisjoint(lemmas):
            return
        may_be_none = not NOTHING_SUCH.isdisjoint(doc.lowers)
        asked = doc.among(self.asked)
        if may_be_none:
            asked = [t for t in doc.tokens if t in asked or t.dep_ in OBJECTS]
        for token in asked:
            word = token.in_news
            if word in self.verbs and token.pos_ in VERBS:
                found = self.is_denied_thing(token) and not is_unreal(token)
            elif word in STANDING_FOR and token.dep_ in CLAUSES:
                found = stands_alone(token)
            elif word in HAPPENING:
                found = did_not_happen(token)
            elif word in self.taking_back and token.pos_ in VERBS:
                found = self.takes_back(token)
            elif word in self.untrue or word in self.true:
                found = self.is_said_of_it(token)
            else:
                found = token.dep_ in OBJECTS and self.is_nothing_such(token)
            if found:
                yield token

    def is_denied_thing(self, verb: Token) -> bool:
        """As in "denied it", "dismissed the report", "called the claim baseless", ", a report that Chad denied"."""
        if is_negated(verb):
            return False
        denies = verb.in_news in self.denying
        if denies and any(t.in_news == "do" for t in tree.children(verb, "xcomp", "ccomp")):
            return True  # "denied doing so"
        noun = next(filter(self.takes_up, things_of(verb)), None)
        if noun is None:
            return False
        if denies or (noun.in_news in self.told and verb.in_news in self.deriding):
            return True
        return any(word.in_news in self.untrue or word.lower_ in self.untrue for word in verb.subtree)

    def takes_back(self, verb: Token) -> bool:
        """As in "retracted the report": whoever told it tells it no longer."""
        taken = any(map(self.takes_up, things_of(verb)))
        return taken and not is_negated(verb) and not is_unreal(verb)

    def takes_up(self, noun: Token) -> bool:
        """Whether a noun stands for what was told before: "it", "the report"; "reports of a visit" do not."""
        if noun.lower_ in ANAPHORS:
            return True
        if noun.in_news not in self.told:
            return False
        if noun.dep_ == "appos":
            return True  # "..., a report that Chad called baseless"
        own = tree.children(noun, "det", "poss")
        return not is_report(noun) and any(word.lower_ in DEFINITE or word.dep_ == "poss" for word in own)

    def is_said_of_it(self, word: Token) -> bool:
        """As in "the report was false", "this is a lie", "the story was invented", "it was not true", "there was no truth in it"."""
        verb = self.saying_of(word)
        if is_unreal(verb) or (verb.in_news not in self.proving and verb != word):
            return False
        wrong = word.in_news in self.untrue
        if tree.children(verb, "expl"):
            return not wrong and (is_negated(verb) or has_no(word))
        return wrong != is_negated(verb) and any(map(self.takes_up, self.spoken_of(word)))

    def saying_of(self, word: Token) -> Token:
        """The verb that says of a thing that it is untrue: "is false", "was invented"."""
        if word.in_news in self.untrue and tree.is_passive(word):
            return word
        verb = word.head if word.head.pos_ in VERBS else word.head.head
        told = verb.dep_ == "xcomp" and verb.head.in_news in self.proving
        return verb.head if told else verb  # "turned out to be false"

    def spoken_of(self, word: Token) -> list[Token]:
        """Of what it says so; "it was forged in 1950" speaks of no report."""
        verb = self.saying_of(word)
        if verb != word:
            return roles.subject(verb)
        return [noun for noun in tree.children(verb, "nsubjpass") if noun.lower_ not in ANAPHORS]

    def names_report(self, word: Token) -> bool:
        """As in "the story is untrue": whoever writes it denies what the story tells; "that is wrong" may blame whoever did it."""
        within = (
            noun for way in ("to", "in", "of") for noun in tree.prepositional(word, way)
        )  # "no truth to the report"
        return any(noun.in_news in self.told for noun in (*self.spoken_of(word), *within))

    def is_nothing_such(self, noun: Token) -> bool:
        """As in "nothing of the kind had happened", "had done no such thing", "no such decision had been taken"."""
        if noun.lower_ == "nothing":
            return any(of.in_news in self.kinds for of in tree.prepositional(noun, "of"))
        such = [child.lower_ for child in noun.children]
        return "such" in such and "no" in such


def things_of(verb: Token) -> list[Token]:
    """What somebody denies or takes back: "denied it", "the report was retracted", ", a report that Chad denied"."""
    things = tree.children(verb, "dobj", "nsubjpass")
    for clause in tree.children(verb, "ccomp"):  # "called | it fake" may be read as a clause
        things += [] if tree.children(clause, "mark") else tree.children(clause, "nsubj")
    if not things and verb.dep_ == "relcl" and verb.head.pos_ in NOUNS:
        things = [verb.head]
    return things


def stands_alone(verb: Token) -> bool:
    """As in "says it never did", "insisted that it had not (done so)": all that is told is that it is not so."""
    if not is_negated(verb):
        return False
    rest = [c for c in verb.children if c.dep_ not in BARE and with_next(c) not in IN_FACT]
    return len(rest) == 1 and rest[0].dep_ == "nsubj" and rest[0].pos_ == "PRON"


def did_not_happen(verb: Token) -> bool:
    """As in "that never happened", "it did not occur"."""
    said = any(child.lower_ in ANAPHORS for child in tree.children(verb, "nsubj"))
    return said and verb.dep_ in CLAUSES and is_negated(verb) and not is_unreal(verb)


def with_next(word: Token) -> str:
    """As in "in fact"."""
    return word.doc[word.i : word.i + 2].text.lower()


def has_no(noun: Token) -> bool:
    return any(child.lower_ == "no" for child in noun.children)


def is_negated(verb: Token) -> bool:
    return any(child.dep_ == "neg" or child.lower_ == "never" for child in verb.children)


def is_unreal(verb: Token) -> bool:
    """As in "may deny it", "is expected to call it fake"."""
    return any(child.tag_ in {"MD", "TO"} for child in tree.children(verb, "aux"))
