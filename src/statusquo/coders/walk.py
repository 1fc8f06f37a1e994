"""The state of one walk from a trigger to the root of its sentence: what has been met on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Grade, Modality
from ..ontology import Cue
from ..syntax import grammar, roles, tree
from .reading import PLAIN, Factuality

if TYPE_CHECKING:
    from ..syntax.words import Token

HEARSAY = grammar.words("hearsay")
KEEPING = grammar.words("keeping_one_s_word")
PUTTING_OFF = frozenset({"postpone", "defer", "delay", "put"})


class Walk:
    """The state of one walk from a trigger to the root; `particles` belong to its unit and turn nothing."""

    negations = 0
    modality: Modality = "actual"
    grade: Grade = "firm"
    asker: Token | None = None
    addressee: Token | None = None
    sayer: Token | None = None
    commits = False
    asked = False
    entailed = False
    undecided = False
    apart = False
    finite = False
    answerer: Token | None = None
    """The verb by which the call that asks for it is answered."""
    denial: Token | None = None
    report: Token | None = None
    hearsay: tuple[Token, Grade] | None = None
    """The last noun that made it hearsay, and how sure it was before."""

    def __init__(self, trigger: Token, particles: Sequence[str], awake: frozenset[str]) -> None:
        self.trigger = trigger
        self.particles = frozenset(particles)
        self.awake = awake
        """What may turn anything in the sentence at all: the scopes of which it has a cue, and the like."""
        self.conditions: list[tuple[Cue, Token]] = []
        self.cues: list[str] = []
        self.words: list[Token] = []
        if "question" in awake:
            self.set_modality("possible", "question")
            self.doubt("question")

    def meet(self, cue: Cue, word: Token, *, reported: bool = False) -> None:
        """Takes the effect of a cue at this word; `reported` in a clause that somebody says."""
        modality = cue.reported if reported and cue.reported else cue.modality
        if word.lower_ in self.particles:
            return
        if self.answerer is not None and cue.polarity == "negated":
            self.turn_away(word, self.answerer)
            return
        if cue.over and self.modality not in cue.over:
            if self.modality == "actual":
                self.conditions.append((cue, word))  # "promised to recognise it if ...": it is met later
            return
        if cue.polarity != "affirmed":
            self.words.append(word)
        self.cues.append(word.lower_)
        if modality is not None and (cue.over or self.modality == "actual"):
            self.modality = modality
        self.negations += cue.polarity == "negated" and not (self.undecided or self.is_unkept(word))
        self.undecided |= word.lower_ == "whether"
        self.entailed |= cue.scope == "complement" and cue.modality is None
        self.commits |= cue.commits
        self.asked |= cue.asks
        if cue.grade == "tentative":
            if tree.lemma(word) in HEARSAY:
                self.hearsay, self.report = (word, self.grade), word
            self.grade = "tentative"
        if cue.polarity == "negated" and self.hearsay is not None and self.hearsay[0].head == word:
            self.grade = self.hearsay[1]  # "denied reports that it had recognised X" denies that it had
            self.denial = word

    def turn_away(self, word: Token, answerer: Token) -> None:
        """As in "rejected a call to": what somebody named asks for he asks for still; else it is told that it will not be done."""
        refusing = {token.text for token in roles.subject(answerer)}
        if self.asker is not None and self.asker.text not in refusing:
            return
        self.words.append(word)
        self.cues.append(word.lower_)
        self.negations += 1
        self.modality, self.asked, self.asker, self.addressee = "planned", False, None, None
        if not refusing:
            self.doubt("turned away by nobody named")

    def is_unkept(self, word: Token) -> bool:
        """As in "did not keep its promise to recognise": the promise was to recognise."""
        verbs = (word.head, *tree.children(word, "xcomp")) if self.commits else ()
        return any(tree.lemma(verb) in KEEPING for verb in verbs)

    def set_modality(self, modality: Modality, cue: str) -> None:
        if self.modality == "actual":
            self.modality = modality
        self.cues.append(cue)

    def negate(self, word: Token, report: Token | None = None, *, whole: bool = False) -> None:
        """Somebody says of a report that it is not so; only likely, where he may mean another part of what was told than the act."""
        self.negations += 1
        self.words.append(word)
        self.denial, self.report = word, report
        if whole and self.hearsay is not None:
            self.grade = self.hearsay[1]
        if whole:
            self.cues.append(word.lower_)
        else:
            self.doubt(word.lower_)

    def name(self, modality: Modality, cue: str) -> None:
        """A deed is named, and nobody says that it happened."""
        self.set_modality(modality, cue)
        self.doubt("named, not said to have happened")

    def doubt(self, cue: str) -> None:
        self.grade = "tentative"
        self.cues.append(cue)

    def is_left_open(self) -> bool:
        """As in "has not ruled out recognising": the one double negation that says plainly that it may be."""
        return self.negations == 2 and self.modality == "planned" and any(
            child.lower_ == "out" for word in self.words if tree.lemma(word) == "rule" for child in word.children
        )  # fmt: skip

    def is_untouched(self) -> bool:
        """Whether nothing was met on the way: so it is of three in five."""
        if self.cues or self.conditions or self.modality != "actual":
            return False
        return self.sayer is None and self.asker is None and self.addressee is None

    def result(self) -> Factuality:
        if self.is_untouched():
            return PLAIN
        for cue, word in self.conditions:
            if self.modality in cue.over:
                self.meet(cue, word)
                break
        if self.modality == "threatened" and "neither" in self.cues:
            self.doubt("neither")  # "threatened neither to ... nor to ...": may be no threat at all
        if "decision" in self.cues and any(tree.lemma(word) in PUTTING_OFF for word in self.words):
            self.doubt("a decision put off")  # whatever it will be
        if self.negations > 1:
            if not self.is_left_open():
                self.doubt("negated twice")
            if self.modality == "planned" and not self.negations % 2:
                self.modality = "possible"  # "did not rule out recognising"
        return Factuality(
            polarity="negated" if self.negations % 2 else "affirmed",
            modality=self.modality,
            grade=self.grade,
            asker=self.asker,
            addressee=self.addressee,
            sayer=self.sayer,
            commits=self.commits,
            asked=self.asked,
            denial=self.denial if self.negations % 2 else None,
            report=self.report,
            cues=tuple(self.cues),
            words=tuple(self.words),
        )
