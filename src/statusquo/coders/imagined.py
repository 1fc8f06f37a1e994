"""Clauses that tell by how they are opened that nothing has happened yet: "the day Chad recognises Peru", "a plan under which ..."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Modality
from ..syntax import grammar, tree
from ..syntax.opening import is_condition
from .finite import PRESENT, finite, is_perfect, is_present
from .foreseen import is_told_now, listed_behind, opening_noun, paper_above, said_by

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

NOUNS = frozenset({"NOUN", "PROPN"})
OBLIGING = frozenset({"must", "should", "ought"})
WITHIN = frozenset({"DET", "ADJ", "NUM", "PROPN"})
"""Words that stand before the head of a subject within its phrase."""
TIME = "time"
PLACES = frozenset({"in", "under", "by", "through", "on", "of"})
ARRANGED = grammar.words("arranged")
WEEKDAYS = grammar.words("weekdays")
AHEAD = frozenset({"when", "after"})
OPENERS = grammar.words("opening_times")
FUTURE = grammar.words("future")
PROSPECTS = grammar.words("prospects")


class Imagined:
    """The word lists of data/cues/en/imagined.yml; holds no state."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.times = frozenset(words["times_to_come"])
        self.due = frozenset(words["time_is_due"])
        self.definite = frozenset(words["times_told_apart"])
        self.openers = frozenset(words["times_before"])
        self.relatives = frozenset(words["imagined_relatives"])
        self.imagined = frozenset(words["imagined"])
        self.dreamt = frozenset(words["dreamt"])
        self.imagining = frozenset(words["imagining"])
        self.papers = frozenset(words["papers"])
        self.places = frozenset(words["imagined_places"])
        self.visions = frozenset(words["visions"])
        self.parts = self.papers.union(words["parts_of_papers"])
        self.stages = self.papers.union(words["stages_to_come"])
        self.given = frozenset(words["given_for_it"])
        self.listed = self.parts.union(words["told_behind_a_colon"])
        self.opening = AHEAD.union(phrase.split()[-1] for phrase in self.openers)
        self.nouns = (
            self.times | self.imagined | self.dreamt | self.listed | self.places | self.stages | self.given
        )
        """With none of these words, nor of those before, a sentence opens no such clause."""

    def may_open(self, doc: Doc) -> bool:
        """Whether a sentence has a word that may open such a clause."""
        return not (self.opening.isdisjoint(doc.lowers) and self.nouns.isdisjoint(doc.lemmas))

    def of(self, verb: Token) -> tuple[Modality, str] | None:
        """How far the clause of a verb is from a fact, with the word that opens it; None where nothing says so."""
        clause = verb
        while clause.dep_ == "conj" and clause.head.pos_ == "VERB":
            clause = clause.head
        for one in (verb,) if clause is verb else (verb, clause):
            opener = opener_of(one)
            found = self._opened(one, opener) if opener is not None else None
            if found is not None:
                return found
        if paper := paper_above(clause, self.papers) or self._on_paper(verb, clause):
            return "possible", paper
        given = opening_noun(verb, self.given)
        return ("actual", given) if given else None

    def _on_paper(self, verb: Token, clause: Token) -> str:
        """As in "article 3 says that Chad recognises Peru", "the plan: Chad recognises Peru", "in the second phase, Chad recognises Peru"."""
        if not is_told_now(verb):
            return ""
        return (
            said_by(clause, self.parts) or listed_behind(verb, self.listed) or opening_noun(verb, self.stages)
        )

    def _opened(self, verb: Token, opener: Token) -> tuple[Modality, str] | None:
        noun = self._antecedent(opener)
        word = tree.lemma(noun) if noun is not None else ""
        related = noun is not None and noun != opener and opener.lower_ != "that"
        if noun is not None and related and (self._is_dreamt(noun, word) or self._is_on_paper(word, verb)):
            return "possible", word
        if noun is not None and word == TIME and noun.i and noun.nbor(-1).lower_ in self.due:
            return "demanded", "time"
        if noun is not None and word in self.times and self._is_definite(noun):
            return ("conditional", f"the {word}") if is_present(verb) or is_in_prospect(verb) else None
        if self._is_before(opener) and not is_behind_a_future(verb) and is_present(verb):
            return "conditional", opener.lower_
        if (
            opener.lower_ in AHEAD
            and is_present(verb)
            and not is_perfect(verb)
            and is_ahead_of_a_future(verb)
        ):
            return "conditional", opener.lower_
        return None

    def _antecedent(self, opener: Token) -> Token | None:
        """The noun that the clause tells of: the opener itself, or what stands before "when", "that", "in which"."""
        if opener.pos_ in NOUNS:
            return opener
        if opener.lower_ not in self.relatives:
            return None
        back = 1
        if opener.lower_ == "which":
            back = 2
            if not opener.i or opener.doc[opener.i - 1].lower_ not in PLACES:
                return None
        noun = opener.doc[opener.i - back] if opener.i >= back else None
        return noun if noun is not None and noun.pos_ in NOUNS else None

    def _is_definite(self, noun: Token) -> bool:
        """As in "the day", "every time", not "at a time when", "this week"; awaited, any day is as good."""
        before = noun.doc[noun.i - 1].lower_ if noun.i else ""
        return before in self.definite or self._is_governed(noun)

    def _is_dreamt(self, noun: Token, word: str) -> bool:
        """As in "imagined a world in which": whatever its tense, nobody says that it is so."""
        if word in self.dreamt:
            return True
        return (word in self.imagined or word in self.places) and (
            self._is_governed(noun) or self._is_of_a_vision(noun)
        )

    def _is_of_a_vision(self, noun: Token) -> bool:
        """As in "a vision of a region in which"."""
        return noun.dep_ == "pobj" and noun.head.lower_ == "of" and tree.lemma(noun.head.head) in self.visions

    def _is_on_paper(self, word: str, verb: Token) -> bool:
        """As in "a law under which Chad recognises Peru", in the present tense."""
        return word in self.imagined and is_present(verb)

    def _is_governed(self, noun: Token) -> bool:
        above = noun.head.head if noun.dep_ == "pobj" else noun.head
        return tree.lemma(above) in self.imagining

    def _is_before(self, opener: Token) -> bool:
        words = opener.doc[max(opener.i - 2, 0) : opener.i + 1]
        return opener.lower_ in self.openers or words.text.lower() in self.openers


def opener_of(verb: Token) -> Token | None:
    """The word before the phrase of the subject: "the day Chad recognises", "before the new government recognises"."""
    for subject in verb.children:
        if subject.dep_ in tree.ANY_SUBJECTS:
            break
    else:
        return None
    if subject.i > verb.i:
        return None
    words, at = verb.doc.tokens, subject.i - 1
    while at >= 0 and is_of_subject(words[at], subject):
        at -= 1
    return words[at] if at >= 0 else None


def is_of_subject(word: Token, subject: Token) -> bool:
    """Whether a word stands within the phrase of a subject and opens nothing."""
    owner = word.tag_ in {"POS", "PRP$"}
    return owner or word.pos_ in WITHIN or (word.dep_ == "compound" and word.head == subject)


def is_future(verb: Token) -> bool:
    """As in "will protest", "is expected to protest", "is due to", "plans to"."""
    if any(c.lower_ in FUTURE or c.tag_ == "MD" for c in tree.children(verb, "aux")):
        return True
    told = (verb, *tree.children(verb, "acomp"))
    return any(w.in_news in PROSPECTS and is_followed(w) for w in told) and is_present(verb)


def is_followed(word: Token) -> bool:
    """Whether a word has an infinitive: "is expected to protest"."""
    return any(c.tag_ == "VB" for c in tree.children(word, "xcomp", "ccomp"))


def clause_above(verb: Token) -> Token:
    """The verb beside whose act that of a clause stands; of "the day Chad recognised Peru" that of which the day is told."""
    return tree.clause_verb(verb.head.head) if verb.dep_ == "relcl" else verb.head


def is_in_prospect(verb: Token) -> bool:
    """As in "the moment Chad recognised Peru, Mali would protest": a past that somebody looks ahead to."""
    above = clause_above(verb)
    return finite(verb).tag_ == "VBD" and any(c.lower_ == "would" for c in tree.children(above, "aux"))


def is_behind_a_future(verb: Token) -> bool:
    """As in "Mali will protest before Chad recognises Peru": that is told as planned."""
    obliged = any(
        c.lower_ in OBLIGING for c in tree.children(verb.head, "aux")
    )  # "must see a vote before it"
    return verb.i > verb.head.i and verb.head != verb and is_future(verb.head) and not obliged


def is_ahead_of_a_future(verb: Token) -> bool:
    """As in "When Chad recognises Peru, Mali will protest"."""
    return verb.dep_ == "advcl" and verb.i < verb.head.i and is_future(verb.head)


def is_still_to_come(verb: Token, above: Token) -> bool:
    """As in "will speak when they meet": the present tense of a clause of time beside a future."""
    if verb.tag_ not in PRESENT:
        return False
    timed = any(child.lower_ in OPENERS for child in tree.children(verb, "mark", "advmod"))
    return timed and any(map(is_future, tree.ancestors(above)))


def is_contrary_to_fact(deed: Token) -> bool:
    """As in "Had Chad recognised Peru, Mali would have protested": neither happened, and neither is to."""
    if "had" not in deed.doc.lowers:
        return False
    verb = tree.clause_verb(deed)
    return is_past_condition(verb) or any(map(is_past_condition, tree.children(verb, "advcl")))


def is_past_condition(clause: Token) -> bool:
    """Whether a clause is that of a condition that was not met: "had it met them", "if it had met them, it would have ..."."""
    had = any(child.lower_ == "had" for child in tree.children(clause, "aux"))
    if not had or clause.tag_ not in {"VBN", "VBD"}:
        return False
    above = {child.lower_ for child in tree.children(clause.head, "aux")}
    unmet = any(mark.lower_ == "if" for mark in tree.children(clause, "mark")) and {"would", "have"} <= above
    return is_condition(clause) or unmet


def is_told_ahead(verb: Token) -> bool:
    """As in "would go on to recognise it": what came later, told from an earlier day."""
    if "would" not in verb.doc.lowers or tree.children(verb, "neg"):
        return False
    on = any(child.lower_ == "on" for child in tree.children(verb, "prt"))
    return on and any(child.lower_ == "would" for child in tree.children(verb, "aux"))


def is_arranged(verb: Token) -> bool:
    """As in "is visiting Chad on Thursday", "next week": the present for what is to come."""
    present = verb.tag_ == "VBG" and any(c.tag_ in {"VBZ", "VBP"} for c in tree.children(verb, "aux"))
    if not present:
        return False
    on_day = any(t.lower_ in WEEKDAYS for t in tree.prepositional(verb, "on"))
    return on_day or any(
        word.lower_ in ARRANGED for c in tree.children(verb, "npadvmod", "advmod") for word in c.subtree
    )
