"""What nobody vouches for: rumours, allegations, jests, and what its own speaker took back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .standing import is_all_it_tells

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

FINITE = frozenset({"VBZ", "VBP", "VBD"})
OUTDATED = grammar.words("outdated")
UNDOING = grammar.words("taking_back")
NO = frozenset({"no", "neither"})
PLACES = frozenset({"in", "on", "by", "with", "as", "for"})


class Rumours:
    """The word lists of data/cues/en/rumours.yml; holds no state."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.unserious = frozenset(words["alleging"]) | frozenset(words["jesting"])
        self.accusing = frozenset(words["accusing"])
        self.in_jest = frozenset(words["in_jest"])
        self.rumours = frozenset(words["rumours"])
        self.spreading = frozenset(words["rumours_spread"])
        self.unconfirmed = frozenset(words["unconfirmed"])
        self.taking_back = frozenset(words["taking_back"])
        self.documents = frozenset(words["documents"])
        self.undoing = self.taking_back | UNDOING
        self.told = frozenset(words["told_of"])
        self.reports = self.told | self.documents
        self.untrue = frozenset(words["untrue"])
        self.proving = frozenset(words["proving"])
        self.ideas = frozenset(words["ideas"])
        self.held_so = frozenset(words["held_so"])
        self.deriding = frozenset(words["deriding"])
        self.true = frozenset(words["true_words"])
        self.denials = self.untrue | self.deriding | self.true

    def of(self, saying: Token) -> str | None:
        """The word that makes a saying a rumour: "allege that", "joked that", "gossip has it that", "unconfirmed reports say"."""
        if tree.lemma(saying) in self.unserious:
            return saying.lower_
        if (jest := self.jest_in(saying)) is not None:
            return jest
        if saying.dep_ == "acl" and tree.lemma(saying.head) in self.told:
            return saying.head.lower_  # "media reports claiming that"
        for subject in tree.children(saying, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS):
            word = tree.lemma(subject)
            spread = word == "word" and tree.lemma(saying) in self.spreading
            if word in self.rumours or spread:
                return subject.lower_
            for beside in tree.children(subject, "amod", "compound"):
                if tree.lemma(beside) in self.unconfirmed or beside.lower_ in self.unconfirmed:
                    return beside.lower_
        return None

    def is_from_nobody(self, verb: Token) -> bool:
        """As in "Chad is accused of arming them", "is suspected of": without a word on whose charge it is."""
        charged = verb.pos_ == "VERB" and tree.lemma(verb) in self.accusing and tree.is_passive(verb)
        return charged and not tree.prepositional(verb, "by")

    def jest_in(self, verb: Token) -> str | None:
        """The word that makes a jest of what is said or done: "said jokingly", "said in jest", "as a joke"."""
        beside = [*tree.children(verb, "advmod"), *told_in(verb)]
        return next((word.lower_ for word in beside if word.lower_ in self.in_jest), None)

    def may_be_untrue(self, doc: Doc) -> bool:
        """Whether a sentence has a word for a report, and one that may say that it is not so."""
        return not (self.reports.isdisjoint(doc.lemmas) or self.denials.isdisjoint(doc.lemmas))

    def untrue_of(self, trigger: Token) -> Token | None:
        """The word that says of a report of the act that it is not so: "reports that X recognised Y are false", "derided it"."""
        noun = self.report_of(trigger)
        if noun is None:
            return self._called_untrue(trigger)
        said = tree.children(noun, "amod")
        if noun.dep_ == "pobj" and tree.lemma(noun.head.head) in self.true:
            substance = noun.head.head  # "there is no truth in the report that"
            return next((word for word in substance.children if word.lower_ == "no"), None)
        is_report = tree.lemma(noun) not in self.documents
        if noun.dep_ == "dobj" and is_report and tree.lemma(noun.head) in self.deriding:
            return noun.head  # "ridiculed the suggestion that it would"
        if noun.dep_ == "appos" and noun.head.head.lower_ == "as":
            verb = noun.head.head.head  # "dismissed as a fairy tale | the report that"
            return verb if tree.lemma(verb) in self.deriding else None
        if noun.dep_ == "dobj":
            said += tree.prepositional(noun.head, "as")  # "described as fantasy the report that"
        if noun.dep_ in tree.ANY_SUBJECTS:
            said += [noun.head, *self._predicates(noun.head)]
        return next((word for word in said if self._is_untrue(word)), None)

    def report_of(self, trigger: Token) -> Token | None:
        """The noun above the act that tells of it as of a report: "the claim that X recognised Y"."""
        above = list(tree.ancestors(trigger))
        noun = next((word for word in above[1:] if tree.lemma(word) in self.reports), None)
        return noun if noun is not None and noun.pos_ in {"NOUN", "PROPN"} else None

    def is_vouched_for(self, report: Token, trigger: Token) -> bool:
        """Whether whoever calls a report untrue says that the act did not happen; of a forged letter one learns nothing."""
        return tree.lemma(report) in self.told and is_all_it_tells(report, trigger)

    def has_ideas(self, doc: Doc) -> bool:
        return not self.ideas.isdisjoint(doc.lemmas)

    def idea_of(self, trigger: Token) -> str | None:
        """As in "welcomed the idea that it would recognise X": a thought, by whomever, of which nothing need come."""
        for clause in (trigger, *trigger.ancestors):
            finite = clause.tag_ in FINITE or bool(tree.children(clause, "aux"))
            for mark in (
                tree.children(clause, "mark") if finite else ()
            ):  # wherever the parser hung the clause
                if mark.i and tree.lemma(mark.nbor(-1)) in self.ideas:
                    return mark.nbor(-1).lower_
        return None

    def _called_untrue(self, trigger: Token) -> Token | None:
        """As in "Media reports claiming that X recognised Y are fake news", whose parse seldom has the reports for a subject."""
        doc = trigger.doc
        opens = any(
            tree.lemma(doc[i]) in self.told and doc[i + 1].tag_ == "VBG" for i in range(min(3, trigger.i))
        )
        for word in doc[trigger.i + 1 : -1] if opens else ():
            if tree.lemma(word) in self.proving and word.tag_ in FINITE and self._is_untrue(word.nbor()):
                return word.nbor()
        return None

    def _predicates(self, verb: Token) -> list[Token]:
        """What is said of its subject: "are false and baseless", "proved untrue", "are fake news"."""
        shown = [
            be for be in tree.children(verb, "xcomp") if tree.lemma(be) == "be"
        ]  # "turned out to be false"
        if tree.lemma(verb) not in self.proving and not shown:
            return []
        heads = [head for one in (verb, *shown) for head in tree.children(one, "acomp", "attr", "oprd")]
        return [*heads, *(word for head in heads for word in tree.children(head, "conj", "amod"))]

    def _is_untrue(self, word: Token) -> bool:
        wrong = tree.lemma(word) in self.untrue or word.lower_ in self.untrue
        return wrong and (not word.i or word.nbor(-1).lower_ not in NO)  # "is no lie"

    def may_take_back(self, doc: Doc) -> bool:
        return not self.undoing.isdisjoint(doc.lemmas) or is_outdated(doc)

    def taken_back(self, trigger: Token) -> str | None:
        """As in "in a statement that it later withdrew", "retracted a statement in which", "an earlier version of this article said"."""
        if is_outdated(trigger.doc):
            return "an earlier version"
        for verb in (trigger, *trigger.ancestors):
            for noun in told_in(verb):
                own = tree.children(noun, "relcl", "acl", "amod")
                found = next((w for w in own if tree.lemma(w) in self.taking_back), None)
                if found is not None:
                    return found.lower_
            above = verb.head.head
            if verb.dep_ == "relcl" and tree.lemma(above) in self.undoing and is_within(verb):
                return above.lower_  # "withdrew a statement in which", "annulled the decree by which"
        return None


def is_outdated(doc: Doc) -> bool:
    """As in "an earlier version of this article said"."""
    return "version" in doc.lemmas and not OUTDATED.isdisjoint(doc.lowers)


def told_in(verb: Token) -> Iterator[Token]:
    """The nouns of the phrases that tell in what something was said: "in a statement"."""
    for told in tree.children(verb, "prep"):
        if tree.lemma(told) in PLACES:
            yield from tree.children(told, "pobj")


def is_within(verb: Token) -> bool:
    """Whether a relative clause tells what its noun holds: "in which Chad recognised Peru"."""
    return any(noun.lower_ == "which" for noun in told_in(verb))
